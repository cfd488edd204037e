import Evidence

/// The records that were not counted, in the columns of their files, to be mended and read again.
///
/// Files with one heading row and the same columns share a table: those columns, then `glh_file`,
/// `glh_line`, `glh_code`, `glh_reason` and `glh_fix`, then what a row had beyond its heading. Of any
/// other file the record stands whole in `glh_record`. UTF-8 with a byte order mark, so that a
/// spreadsheet shows names right; cells are guarded as `TableCSV` guards them.
struct NotCountedCSV {
  let lines: any SourceLines
  /// Whether files of a format have one heading row.
  let hasHeading: (String) -> Bool
  let remedy: (String) -> String

  private static let added = ["glh_file", "glh_line", "glh_code", "glh_reason", "glh_fix"]
  private static let block = 1000

  func write(
    _ result: any AuditResult, to file: (String) throws -> ([UInt8]) throws -> Void
  ) throws {
    let sources = Dictionary(
      try result.rows(SourceRow.self).map { ($0.sha256, $0) }
    ) { first, _ in first }
    try withoutActuallyEscaping(file) { file in
      let tables = MendingTables(to: file)
      var rows: [RejectionRow] = []
      // Sorted by path, so that a file's rows stand together.
      try result.forEachRow(of: RejectionRow.schema) { cells in
        let row = RejectionRow(cells: cells)
        if let first = rows.first, first.sourceSHA256 != row.sourceSHA256 {
          try write(rows, of: sources[first.sourceSHA256], to: tables)
          rows = []
        }
        rows.append(row)
      }
      if let first = rows.first { try write(rows, of: sources[first.sourceSHA256], to: tables) }
      try tables.finish()
    }
  }

  private func write(
    _ rows: [RejectionRow], of source: SourceRow?, to tables: MendingTables
  ) throws {
    let whole = rows.prefix { $0.line == 0 }
    if !whole.isEmpty {
      let table = try tables.table("whole-files", Self.added)
      for row in whole { try tables.add(added(to: [row]), to: table) }
    }
    var rest = rows.dropFirst(whole.count)
    guard let first = rest.first, let last = rest.last else { return }
    let heading = try heading(of: first.sourceSHA256, source)
    let table = try tables.table(
      source?.format ?? "unrecognised",
      heading.map { $0 + Self.added } ?? Self.added + ["glh_record"])
    func add(_ record: [String], _ reasons: [RejectionRow]) throws {
      guard let heading else {
        return try tables.add(added(to: reasons) + [record.joined(separator: "\t")], to: table)
      }
      let own = (0..<heading.count).map { $0 < record.count ? record[$0] : "" }
      try tables.add(own + added(to: reasons) + record.dropFirst(heading.count), to: table)
    }
    var start = 1
    while start <= last.line, !rest.isEmpty {
      let stretch = start...(start + Self.block - 1)
      guard let records = try lines.records(ofFile: first.sourceSHA256, lines: stretch) else {
        break
      }
      for record in records {
        let before = rest.prefix { $0.line < record.line }
        for row in before { try add([], [row]) }
        rest = rest.dropFirst(before.count)
        let reasons = rest.prefix { $0.line <= record.endLine }
        guard !reasons.isEmpty else { continue }
        rest = rest.dropFirst(reasons.count)
        try add(
          record.cells.contains(where: \.isMasked) ? [] : record.cells.map(\.text), Array(reasons))
      }
      // The next stretch begins where a record does, so that the file is read once.
      start = max(start + Self.block, (records.last?.endLine ?? 0) + 1)
    }
    for row in rest { try add([], [row]) }
  }

  private func added(to rows: [RejectionRow]) -> [String] {
    var codes: [String] = []
    for row in rows where !codes.contains(row.code) { codes.append(row.code) }
    return [
      rows[0].path, String(rows[0].line), codes.joined(separator: "; "),
      rows.map(\.message).joined(separator: "; "), codes.map(remedy).joined(separator: " "),
    ]
  }

  /// The cells that name the columns; nothing where no one row does, or the file was not kept.
  private func heading(of sha256: String, _ source: SourceRow?) throws -> [String]? {
    guard let format = source?.format, hasHeading(format),
      let head = try lines.records(ofFile: sha256, lines: 1...40)
    else { return nil }
    let filled = head.map { record in record.cells.count { !$0.text.isEmpty } }
    // A table read by a column map may have lines of its own above its heading.
    let isMapped = source?.note?.contains("column-map.csv") == true
    let least = isMapped ? filled.max() ?? 1 : 1
    guard let place = filled.firstIndex(where: { $0 >= max(1, least) }) else { return nil }
    return head[place].cells.map(\.text)
  }
}

/// The tables that are being written, one for each heading.
private final class MendingTables {
  private let file: (String) throws -> ([UInt8]) throws -> Void
  private var names: [[String]: String] = [:]
  private var counts: [String: Int] = [:]
  private var streams: [String: ByteStream] = [:]

  init(to file: @escaping (String) throws -> ([UInt8]) throws -> Void) { self.file = file }

  /// The name of the table of a kind with these columns, begun where there was none.
  func table(_ kind: String, _ columns: [String]) throws -> String {
    if let known = names[[kind] + columns] { return known }
    counts[kind, default: 0] += 1
    let number = counts[kind] ?? 1
    let name = number > 1 ? "\(kind)-\(number)" : kind
    names[[kind] + columns] = name
    var stream = ByteStream(to: try file("\(name).csv"))
    try stream.write("\u{FEFF}")
    streams[name] = stream
    try add(columns, to: name)
    return name
  }

  func add(_ cells: [String], to table: String) throws {
    let fields = cells.map { TableCSV.field(.text($0)) }
    try streams[table]?.write(fields.joined(separator: ",") + "\r\n")
  }

  func finish() throws {
    for name in streams.keys.sorted() { try streams[name]?.finish() }
  }
}
