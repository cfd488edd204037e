/// One record of a table: a view that holds until the reader goes on to the next.
struct TableRecord {
  /// How many cells there are; an empty line has none.
  let count: Int
  /// Physical line of the record's first byte: 1 + the line ends before it.
  let line: Int
  /// Physical line of its last byte; larger than `line` where a quoted cell has line breaks.
  let endLine: Int
  /// Its first byte in the raw file.
  let byteOffset: Int

  private let reader: TableReader
  private let number: Int

  init(of reader: TableReader, number: Int, count: Int, line: Int, endLine: Int, byteOffset: Int) {
    self.reader = reader
    self.number = number
    self.count = count
    self.line = line
    self.endLine = endLine
    self.byteOffset = byteOffset
  }

  /// A cell's text in UTF-8, quotes taken off; it holds until the reader goes on.
  ///
  /// A cell that the record does not have is empty.
  func bytes(_ cell: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(number == reader.recordCount, "the reader has gone on to another record")
    return cell < count ? reader.bytes(ofCell: cell) : UnsafeBufferPointer(start: nil, count: 0)
  }

  /// A cell's text.
  func text(_ cell: Int) -> String {
    String(decoding: bytes(cell), as: UTF8.self)
  }

  /// Every cell's text.
  var texts: [String] { (0..<count).map(text) }

  /// Whether every cell is empty: an empty line, or nothing but delimiters.
  var isBlank: Bool { unpaddedCount == 0 }

  /// How many cells there are when the empty ones at the end are left out.
  var unpaddedCount: Int {
    var last = count
    while last > 0, bytes(last - 1).isEmpty { last -= 1 }
    return last
  }

  /// Where a cell begins in the raw file, its opening quote included.
  func byteOffset(ofCell cell: Int) -> Int {
    precondition(number == reader.recordCount, "the reader has gone on to another record")
    return reader.byteOffset(ofCell: cell)
  }

  /// Where a cell begins: its physical line, and its column there in Unicode scalars from 1.
  func place(ofCell cell: Int) -> (line: Int, column: Int) {
    reader.place(of: byteOffset(ofCell: cell), inRecordAt: byteOffset, line: line)
  }

  /// The column at which a cell begins in its physical line, in Unicode scalars from 1.
  func column(ofCell cell: Int) -> Int { place(ofCell: cell).column }
}

/// What the reader hands over for each record of a file: exactly one of these.
enum TableLine {
  /// A record as it stands.
  case record(TableRecord)
  /// A record that cannot be read, and why.
  case fault(TableFault)
}
