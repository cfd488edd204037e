/// A record whose cells are nothing but text between delimiters, as it stands in the file: a view
/// that holds until the reader goes on.
///
/// Logs of millions of rows have few others.
struct PlainRecord {
  /// Physical line.
  let line: Int
  /// Its first byte in the raw file.
  let byteOffset: Int

  private let base: UnsafePointer<UInt8>
  private let cells: UnsafeMutablePointer<TableScanner.Cell>

  init(
    _ base: UnsafePointer<UInt8>, cells: UnsafeMutablePointer<TableScanner.Cell>, line: Int,
    byteOffset: Int
  ) {
    self.base = base
    self.cells = cells
    self.line = line
    self.byteOffset = byteOffset
  }

  /// A cell's bytes; the record has as many cells as it was asked for.
  @inline(__always)
  func bytes(_ cell: Int) -> UnsafeBufferPointer<UInt8> {
    let range = cells[cell].content
    return UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }
}
