/// The physical lines of a file as ranges of its bytes, each with the line end that closes it.
///
/// LF, CRLF and a lone CR each end a line, as in every place that names a line. The ranges follow one
/// another and are the whole file; a line end at the very end begins no further line.
public struct PhysicalLines: Sequence, IteratorProtocol {
  /// What the units of a text are: that alone decides where its lines end.
  public enum Units: UInt8, Sendable {
    /// UTF-8, Windows-1252, and whatever is no text.
    case bytes = 1
    /// UTF-16 with the low byte first.
    case littlePairs = 2
    /// UTF-16 with the high byte first.
    case bigPairs = 3

    /// How many bytes a unit has.
    public var width: Int { self == .bytes ? 1 : 2 }
  }

  private let bytes: UnsafeRawBufferPointer
  private let units: Units
  private var start = 0
  /// Told of a part of a long line that was looked through.
  private let passed: (Range<Int>) -> Void

  private static let block = 16 << 20

  /// The lines of bytes, which stay where they are for as long as this is used.
  ///
  /// `passed` is told of parts of a line that is longer than 16 MiB, as they were looked through: what
  /// of a mapped file is in memory may go.
  public init(
    of bytes: UnsafeRawBufferPointer, in units: Units,
    passed: @escaping (Range<Int>) -> Void = { _ in }
  ) {
    self.bytes = bytes
    self.units = units
    self.passed = passed
  }

  /// The next line.
  public mutating func next() -> Range<Int>? {
    guard start < bytes.count else { return nil }
    let end = units == .bytes ? endOfBytes() : endOfPairs()
    defer { start = end }
    return start..<end
  }

  private func endOfBytes() -> Int {
    var place = start
    // Eight bytes at a time while none of them ends a line.
    while true {
      let stop = Swift.min(bytes.count - 7, place + PhysicalLines.block)
      let from = place
      while place < stop {
        let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        if PhysicalLines.holds(10, word) || PhysicalLines.holds(13, word) { break }
        place += 8
      }
      guard place >= stop, place + 8 <= bytes.count else { break }
      passed(from..<place)
    }
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == 10 { return place }
      if byte == 13 { return place < bytes.count && bytes[place] == 10 ? place + 1 : place }
    }
    return place
  }

  /// Whether one of the eight bytes of a word is a byte: only then does taking 1 from each borrow
  /// from a zero.
  @inline(__always)
  private static func holds(_ byte: UInt8, _ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let rest = word ^ ones &* UInt64(byte)
    return (rest &- ones) & ~rest & (ones &* 0x80) != 0
  }

  private func endOfPairs() -> Int {
    var place = start
    var from = start
    while place + 1 < bytes.count {
      if place - from >= PhysicalLines.block {
        passed(from..<place)
        from = place
      }
      let unit = PhysicalLines.unit(at: place, of: bytes, units)
      place += 2
      if unit == 10 { return place }
      if unit == 13 {
        let isFollowed =
          place + 1 < bytes.count && PhysicalLines.unit(at: place, of: bytes, units) == 10
        return isFollowed ? place + 2 : place
      }
    }
    // Half a unit belongs to the last line.
    return bytes.count
  }

  /// The unit that begins at a byte, which is not the last byte of a text of pairs.
  public static func unit(
    at place: Int, of bytes: UnsafeRawBufferPointer, _ units: Units
  ) -> UInt16 {
    switch units {
    case .bytes: UInt16(bytes[place])
    case .littlePairs: UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8
    case .bigPairs: UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
    }
  }

  /// A line without its line end.
  public static func text(
    of line: Range<Int>, in bytes: UnsafeRawBufferPointer, _ units: Units
  ) -> Range<Int> {
    var end = line.upperBound
    let width = units.width
    while end - width >= line.lowerBound {
      let unit = unit(at: end - width, of: bytes, units)
      guard unit == 10 || unit == 13 else { break }
      end -= width
    }
    return line.lowerBound..<end
  }
}
