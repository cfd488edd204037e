import Evidence

/// How many bytes the sheets of one workbook may still come to.
final class TextBudget {
  private var left: Int

  init(_ bytes: Int) { left = bytes }

  /// Takes bytes off, or throws where there are not so many left.
  func charge(_ bytes: Int) throws(WorkbookProblem) {
    left -= bytes
    if left < 0 { throw .beyondLimits }
  }
}

/// A sheet as comma-separated text, a physical line a row, so that every reader of tables reads it.
struct SheetText {
  /// The sheet's name.
  let name: String
  /// UTF-8, RFC 4180, without empty cells at the ends of rows; the last of it, where there is much.
  private var bytes: [UInt8] = []
  private var aside: AsideFile?
  /// What a reader of the print-out would not see, and what is left out.
  var remarks: [String] = []
  private let budget: TextBudget
  private var row = 0
  private var column = 0

  /// Columns beyond this are no register's.
  static let mostColumns = 1_024
  /// As many bytes stay in memory.
  private static let mostHeld = 1 << 20
  /// As many rows as a spreadsheet can have.
  static let mostRows = 1_048_576

  init(name: String, budget: TextBudget) {
    self.name = name
    self.budget = budget
  }

  /// Writes a cell of a row and column, both from 0; cells come in order.
  mutating func add(_ text: String, row: Int, column: Int) throws(WorkbookProblem) {
    guard !text.isEmpty else { return }
    guard (0..<SheetText.mostRows).contains(row), (0..<SheetText.mostColumns).contains(column)
    else { throw .beyondLimits }
    guard row >= self.row else { throw .damaged }
    try budget.charge(row - self.row + column + text.utf8.count + 2)
    while self.row < row {
      bytes.append(UInt8(ascii: "\n"))
      self.row += 1
      self.column = 0
    }
    guard column >= self.column else { throw .damaged }
    while self.column < column {
      bytes.append(UInt8(ascii: ","))
      self.column += 1
    }
    append(text)
    if bytes.count > SheetText.mostHeld { try spill() }
  }

  private mutating func spill() throws(WorkbookProblem) {
    if aside == nil { aside = AsideFile() }
    guard let aside, aside.append(bytes) else { throw .noRoom }
    bytes.removeAll(keepingCapacity: true)
  }

  /// Whether no cell was written.
  var isEmpty: Bool { bytes.isEmpty && aside == nil }

  /// The whole text, once the sheet is ended.
  func file() throws(WorkbookProblem) -> FileBytes {
    guard let aside else { return FileBytes(bytes) }
    guard let file = aside.file() else { throw .noRoom }
    return file
  }

  private mutating func append(_ text: String) {
    let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x3B, 0x09].contains($0) }
    if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    for byte in text.utf8 {
      switch byte {
      // A cell of several lines stays in its row's line.
      case 0x0A, 0x0D: bytes.append(UInt8(ascii: " "))
      case 0x22: bytes += [0x22, 0x22]
      default: bytes.append(byte)
      }
    }
    if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
  }

  /// Ends the sheet.
  mutating func end() throws(WorkbookProblem) {
    if !isEmpty { bytes.append(UInt8(ascii: "\n")) }
    if aside != nil { try spill() }
  }

  /// A column's letters, from 0: A, Z, AA.
  static func letters(_ column: Int) -> String {
    var rest = column
    var text = ""
    repeat {
      text = String(UnicodeScalar(UInt8(65 + rest % 26))) + text
      rest = rest / 26 - 1
    } while rest >= 0
    return text
  }

  /// Row and column, from 0, of a cell such as `C7`.
  static func place(_ reference: String) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    var digits = 0
    for byte in reference.utf8 {
      switch byte {
      case 65...90 where digits == 0: column = column * 26 + Int(byte) - 64
      case 48...57 where column > 0: (row, digits) = (row * 10 + Int(byte) - 48, digits + 1)
      default: return nil
      }
      guard column <= 20_000, digits <= 7 else { return nil }
    }
    return column > 0 && row > 0 ? (row - 1, column - 1) : nil
  }
}
