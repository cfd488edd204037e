import Evidence

/// A result table as CSV: RFC 4180, UTF-8 without a byte order mark, CRLF, one header row.
///
/// A text that a spreadsheet could take for a formula gets one leading apostrophe
/// (OWASP, CSV Injection); numbers are left as they are. To read such a cell back, take one
/// apostrophe off every line that has, after apostrophes and blanks, one of `= + - @` (or their
/// full-width forms) or a tab, and one off a cell whose first line holds nothing else.
struct TableCSV {
  let schema: TableSchema

  /// The header row, and a line a row.
  func write(_ result: any AuditResult, to hand: ([UInt8]) throws -> Void) throws {
    try withoutActuallyEscaping(hand) { hand in
      var stream = ByteStream(to: hand)
      try writeHeader(to: &stream)
      try result.forEachRowView(of: schema) { try Self.write($0, to: &stream) }
      try stream.finish()
    }
  }

  func writeHeader(to stream: inout ByteStream) throws {
    try stream.write(schema.columns.map(\.name).joined(separator: ",") + "\r\n")
  }

  /// Writes one row.
  static func write(_ row: RowView, to stream: inout ByteStream) throws {
    for (index, cell) in row.enumerated() {
      if index > 0 { stream.append(byte: 44) }
      switch cell {
      case .empty: break
      case .integer(let number): stream.append(number: number)
      case .text(let bytes):
        if standsAsItIs(bytes) { stream.append(bytes) } else { stream.append(field(cell.cell)) }
      }
    }
    stream.append(byte: 13)
    stream.append(byte: 10)
    try stream.handOver()
  }

  /// Whether a text begins with a letter or a digit and nothing in it asks for quotes: nearly every
  /// cell does.
  private static func standsAsItIs(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    guard (48...57).contains(first) || (65...90).contains(first & 0xDF) else { return false }
    for byte in bytes where byte == 34 || byte == 44 || byte == 10 || byte == 13 { return false }
    return true
  }

  /// A small table, whole.
  func bytes(of rows: [[Cell]]) -> [UInt8] {
    let lines = [schema.columns.map(\.name)] + rows.map { $0.map(Self.field) }
    return lines.flatMap { Array(($0.joined(separator: ",") + "\r\n").utf8) }
  }

  static func field(_ cell: Cell) -> String {
    switch cell {
    case .empty: return ""
    case .integer(let number): return String(number)
    case .text(let text):
      let safe = guarded(text)
      guard safe.utf8.contains(where: { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }) else {
        return safe
      }
      var quoted = "\""
      for scalar in safe.unicodeScalars {
        if scalar == "\"" { quoted += "\"" }
        quoted.unicodeScalars.append(scalar)
      }
      return quoted + "\""
    }
  }

  /// The text with an apostrophe before each line that a spreadsheet could take for a formula.
  static func guarded(_ text: String) -> String {
    guard !isPlain(text), !isNumber(text) else { return text }
    var scalars = String.UnicodeScalarView()
    var line = text.unicodeScalars[...]
    if let first = line.first, first == "\r" || first == "\n" { scalars.append("'") }
    while !line.isEmpty {
      let end = line.firstIndex { $0 == "\r" || $0 == "\n" } ?? line.endIndex
      if startsFormula(line[..<end]) { scalars.append("'") }
      let next = end == line.endIndex ? end : line.index(after: end)
      scalars.append(contentsOf: line[..<next])
      line = line[next...]
    }
    return String(scalars)
  }

  /// Whether a text is one line that begins with a letter or a digit: nearly every cell is.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    let startsAWord = (48...57).contains(first) || (65...90).contains(first & 0xDF)
    return startsAWord && !text.utf8.contains { $0 == 10 || $0 == 13 }
  }

  private static func startsFormula(_ line: Substring.UnicodeScalarView) -> Bool {
    // An apostrophe before a formula is counted too, so that taking one off gives the text back.
    let first = line.first { $0 != " " && $0 != "\u{A0}" && $0 != "'" }
    switch first {
    case "=", "+", "-", "@", "\t", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    default: return false
    }
  }

  /// Whether a text is a plain decimal number, which no spreadsheet takes for a formula.
  private static func isNumber(_ text: String) -> Bool {
    var digits = Substring(text)
    if digits.first == "-" { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
    }
  }
}
