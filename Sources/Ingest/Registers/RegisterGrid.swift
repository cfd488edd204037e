import Evidence

/// The cells of a register as they stand, whatever kind of file they came in.
struct RegisterGrid {
  /// A row, without the empty cells at its end.
  struct Row {
    /// The physical line of the row's first byte.
    let line: Int
    let byteOffset: Int
    /// The cells' texts, without blanks around them.
    let texts: [String]
    /// Where each cell begins in the file.
    let byteOffsets: [Int]

    /// A cell's text; empty where the row has no such cell.
    func text(_ column: Int) -> String { column < texts.count ? texts[column] : "" }

    /// The columns whose cells are not empty.
    var filled: [Int] { texts.indices.filter { !texts[$0].isEmpty } }
  }

  /// Most bytes of a register: a thousand people with a mark on every day of ten years.
  static let mostBytes = 32 << 20

  let file: Int
  private(set) var rows: [Row] = []
  /// Rows that cannot be read.
  private(set) var faults: [TableFault] = []
  private let placed: (Row, Int) -> (line: Int, column: Int)

  /// Reads the cells of delimited text; `reading` turns a cell into what other registers write.
  init(_ file: FileReading, reading: (String) -> String = { $0 }) {
    self.file = file.number
    let reader = TableReader(file.bytes, form: file.form)
    file.account.encoding = reader.form.encoding.rawValue
    placed = { row, cell in
      reader.place(of: row.byteOffsets[cell], inRecordAt: row.byteOffset, line: row.line)
    }
    while let line = reader.next() {
      switch line {
      case .fault(let fault): faults.append(fault)
      case .record(let record):
        var texts = record.texts.map { reading(RegisterGrid.trimmed($0)) }
        while texts.last?.isEmpty == true { texts.removeLast() }
        if rows.isEmpty, let first = texts.first, Resaving.hasMarkAsLetters(first) {
          file.account.remark(Resaving.markRemark)
        }
        rows.append(
          Row(
            line: record.line, byteOffset: record.byteOffset, texts: texts,
            byteOffsets: texts.indices.map { record.byteOffset(ofCell: $0) }))
      }
    }
  }

  /// Where a cell begins: its physical line, and its column there from 1.
  func place(_ row: Row, _ cell: Int) -> (line: Int, column: Int) { placed(row, cell) }

  /// A cell as the source of a fact.
  func source(_ row: Row, _ cell: Int) -> SourceLine {
    SourceLine(file: file, line: row.line, byteOffset: row.byteOffsets[cell])
  }

  private static func trimmed(_ text: String) -> String {
    let isBlank = { (character: Character) in character.isWhitespace || character == "\u{FEFF}" }
    guard let first = text.firstIndex(where: { !isBlank($0) }),
      let last = text.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(text[first...last])
  }
}
