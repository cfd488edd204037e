/// A column that a table may have.
struct TableColumn: Sendable {
  /// The column's name, as our pages write it.
  let name: String
  /// Whether a table without it is another table.
  let isRequired: Bool
  /// Other names that mean the same.
  let otherNames: [String]
  /// All its names as they are compared.
  let keys: [String]

  init(_ name: String, isRequired: Bool = false, otherNames: [String] = []) {
    self.name = name
    self.isRequired = isRequired
    self.otherNames = otherNames
    keys = ([name] + otherNames).map(TableHeader.normalised)
  }
}

/// Which cells of a header row are which known columns.
///
/// One object for all rows: each row that is read carries it along.
final class TableHeader: Sendable {
  /// A known column that stands twice.
  struct Repeat: Hashable, Sendable {
    /// The column's name.
    let name: String
    /// The cell that names it first, from 0.
    let first: Int
    /// The cell that names it again, from 0.
    let second: Int

    /// One phrase that names both places, counting from 1.
    var message: String { "columns \(first + 1) and \(second + 1) are both named \(name)" }
  }

  /// Cells that name no known column, each name once, as written.
  let unknown: [String]
  /// Known columns that stand more than once.
  let repeats: [Repeat]
  /// Required columns that no cell names.
  let missing: [String]
  /// Few, and asked for in every row that is not plain: they are looked through, not looked up.
  private let cells: [(name: String, cell: Int)]

  /// Compares the cells of a header row with the columns that a table may have.
  ///
  /// `keys` are the cells as they are compared, where that is known already.
  init(_ header: [String], columns: [TableColumn], keys: [String]? = nil) {
    var nameOf: [String: String] = [:]
    for column in columns {
      for key in column.keys { nameOf[key] = column.name }
    }
    let keys = keys ?? header.map(TableHeader.normalised)
    var cells: [String: Int] = [:]
    var repeats: [Repeat] = []
    var unknown: [String] = []
    var seen: Set<String> = []
    for (index, text) in header.enumerated() {
      let key = keys[index]
      if let name = nameOf[key] {
        if let first = cells[name] {
          repeats.append(Repeat(name: name, first: first, second: index))
        } else {
          cells[name] = index
        }
      } else if !key.isEmpty, seen.insert(key).inserted {
        unknown.append(text)
      }
    }
    self.cells = cells.map { ($0.key, $0.value) }
    self.repeats = repeats
    self.unknown = unknown
    missing = columns.filter { $0.isRequired && cells[$0.name] == nil }.map(\.name)
  }

  /// Whether the cells of a row name every required column: a quick look at what may be no header.
  static func isComplete(_ row: [String], columns: [TableColumn]) -> Bool {
    let required = columns.count { $0.isRequired }
    return row.count >= required
      && isComplete(keys: row.map(normalised), columns: columns)
  }

  /// Whether cells, as they are compared, name every required column.
  static func isComplete(keys: [String], columns: [TableColumn]) -> Bool {
    columns.allSatisfy { !$0.isRequired || $0.keys.contains(where: keys.contains) }
  }

  /// A header of which it is known already which cell is which column.
  init(cells: [String: Int], unknown: [String]) {
    self.cells = cells.map { ($0.key, $0.value) }
    self.unknown = unknown
    repeats = []
    missing = []
  }

  /// The cell that holds a column, from 0.
  func cell(of column: String) -> Int? {
    // Most names differ in length already, which is known at once.
    let length = column.utf8.count
    return cells.first { $0.name.utf8.count == length && $0.name == column }?.cell
  }

  /// How many known columns there are.
  var knownCount: Int { cells.count }

  /// Whether every required column is there.
  var isComplete: Bool { missing.isEmpty }

  /// A header's cell as it is compared: without a byte order mark (also one read as text) and
  /// enclosing asterisks, every kind of blank one space, lower case.
  static func normalised(_ text: String) -> String {
    if let folded = Ascii.folded(text) {
      let isEdge = { (byte: UInt8) in byte == UInt8(ascii: "*") || byte == Ascii.space }
      guard let first = folded.utf8.first, let last = folded.utf8.last else { return "" }
      guard isEdge(first) || isEdge(last) else { return folded }
      let rest = folded.utf8.drop(while: isEdge).reversed().drop(while: isEdge).reversed()
      return String(decoding: Array(rest), as: UTF8.self)
    }
    var scalars = String.UnicodeScalarView()
    var isBlankBefore = true
    for scalar in text.unicodeScalars where scalar != "\u{FEFF}" {
      let isBlank = scalar.properties.isWhitespace
      if !isBlank { scalars.append(scalar) } else if !isBlankBefore { scalars.append(" ") }
      isBlankBefore = isBlank
    }
    var rest = String(scalars)[...]
    if rest.hasPrefix("ÿþ") { rest = rest.dropFirst(2) }
    if rest.hasPrefix("ï»¿") { rest = rest.dropFirst(3) }
    while let first = rest.first, first == "*" || first == " " { rest = rest.dropFirst() }
    while let last = rest.last, last == "*" || last == " " { rest = rest.dropLast() }
    return rest.lowercased()
  }
}
