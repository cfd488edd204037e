/// Where the cells of a sheet stand, from the places in its text.
final class SheetPlaces {
  private let name: String
  private let file: FileBytes
  /// Where each line begins, found when the first place is asked for.
  private lazy var lines: [Int] = {
    [0] + file.bytes.indices.filter { file.bytes[$0] == 0x0A }.map { $0 + 1 }
  }()

  init(sheet name: String, of file: FileBytes) {
    self.name = name
    self.file = file
  }

  /// `Register!C7` for a line and a column of the text, and the number of the cell's column; a row
  /// alone where there is no column.
  func place(line: Int, column: Int) -> (column: Int, words: String) {
    guard line > 0 else { return (0, name) }
    guard column > 0 else { return (0, "\(name)!\(line)") }
    var position = line <= lines.count ? lines[line - 1] : file.count
    var cell = 0
    var scalar = 1
    var isQuoted = false
    while position < file.count, scalar < column, file.bytes[position] != 0x0A {
      let byte = file.bytes[position]
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x2C, !isQuoted { cell += 1 }
      position += 1
      if position < file.count, file.bytes[position] & 0xC0 != 0x80 { scalar += 1 }
    }
    return (cell + 1, "\(name)!\(SheetText.letters(cell))\(line)")
  }
}
