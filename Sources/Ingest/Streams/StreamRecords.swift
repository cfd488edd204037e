import Foundation

/// Where the records of a piece of a stream end: the same places as `TableScanner` finds in a file.
struct StreamRecords {
  /// A record with its line end.
  struct Record {
    /// The first byte of the next record.
    var end: Int
    /// How many physical lines it has.
    var lines: Int
    /// Whether a quote stands in it.
    var hasQuotes: Bool
  }

  let bytes: UnsafeRawBufferPointer
  /// Whether nothing follows.
  let isLast: Bool
  let delimiter: Delimiter
  private var quote = -1
  private var carriageReturn = -1

  /// Longer than any record that can be read, so that what follows it does not matter.
  private static let lookAhead = 2 << 20

  init(_ bytes: UnsafeRawBufferPointer, isLast: Bool, delimiter: Delimiter) {
    self.bytes = bytes
    self.isLast = isLast
    self.delimiter = delimiter
  }

  /// The record that begins at a byte; nothing where its end cannot be told yet.
  mutating func record(at start: Int) -> Record? {
    if quote < start { quote = place(of: Ascii.quote, from: start) }
    if carriageReturn < start { carriageReturn = place(of: 13, from: start) }
    let lineEnd = min(carriageReturn, place(of: 10, from: start))
    let hasQuotes = quote < lineEnd
    if lineEnd < bytes.count, !hasQuotes || isClosed(start..<lineEnd) {
      guard bytes[lineEnd] == 13 else {
        return Record(end: lineEnd + 1, lines: 1, hasQuotes: hasQuotes)
      }
      guard lineEnd + 1 < bytes.count || isLast else { return nil }
      let isPair = lineEnd + 1 < bytes.count && bytes[lineEnd + 1] == 10
      return Record(end: lineEnd + (isPair ? 2 : 1), lines: 1, hasQuotes: hasQuotes)
    }
    if hasQuotes { return carefully(from: start) }
    return isLast ? Record(end: bytes.count, lines: 1, hasQuotes: false) : nil
  }

  private func place(of byte: UInt8, from start: Int) -> Int {
    guard let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(found) - base
  }

  /// Whether every quoted cell of a line is closed in it.
  private func isClosed(_ line: Range<Int>) -> Bool {
    var isQuoted = false
    var isStart = true
    var place = line.lowerBound
    while place < line.upperBound {
      let byte = bytes[place]
      place += 1
      if isQuoted {
        guard byte == Ascii.quote else { continue }
        if place < line.upperBound, bytes[place] == Ascii.quote {
          place += 1
        } else {
          isQuoted = false
        }
      } else {
        isQuoted = byte == Ascii.quote && isStart
        isStart = byte == delimiter.rawValue
      }
    }
    return !isQuoted
  }

  /// A record whose cell goes on in the next line, or whose quote nobody closed.
  private func carefully(from start: Int) -> Record? {
    guard isLast || bytes.count - start >= Self.lookAhead else { return nil }
    let ahead = start..<min(bytes.count, start + Self.lookAhead)
    let reader = TableReader(
      FileBytes(Array(bytes[ahead])), form: TextForm(.utf8), delimiter: delimiter)
    guard let first = reader.next() else { return nil }
    let lines: Int
    switch first {
    case .record(let record): lines = record.endLine
    case .fault(let fault): lines = fault.endLine
    }
    let next: Int
    switch reader.next() {
    case .record(let record): next = start + record.byteOffset
    case .fault(let fault): next = start + fault.recordByteOffset
    case nil: next = ahead.upperBound
    }
    return Record(end: next, lines: lines, hasQuotes: true)
  }
}
