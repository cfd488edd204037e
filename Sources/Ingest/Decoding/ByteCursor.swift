/// A place in a short text that a reader moves along.
struct ByteCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether everything has been read.
  var isAtEnd: Bool { position == bytes.count }

  /// The next byte, if any.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Goes past one byte if it is the one given.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Goes past one byte.
  mutating func step() { position += 1 }

  /// Goes past bytes if they are the ones given.
  mutating func skip(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard position + length <= bytes.count else { return false }
    for offset in 0..<length where bytes[position + offset] != text.utf8Start[offset] {
      return false
    }
    position += length
    return true
  }

  /// Goes past blanks: space, tab, no-break space, narrow no-break space, and the direction mark
  /// that some browsers put into dates.
  ///
  /// Says whether there were any.
  @discardableResult
  mutating func skipBlanks() -> Bool {
    let start = position
    while skip(Ascii.space) || skip(Ascii.tab) || skip("\u{00A0}") || skip("\u{202F}")
      || skip("\u{200E}")
    {}
    return position > start
  }

  /// The number that the next digits write, and how many they are; nothing where there is none or
  /// there are more than `most`.
  mutating func number(most: Int) -> (value: Int, digits: Int)? {
    var value = 0
    var digits = 0
    while let byte = next, byte &- Ascii.zero < 10 {
      guard digits < most else { return nil }
      value = value * 10 + Int(byte &- Ascii.zero)
      digits += 1
      position += 1
    }
    return digits > 0 ? (value, digits) : nil
  }

  /// The number that one or two digits write.
  mutating func shortNumber() -> Int? { number(most: 2)?.value }

  /// The next letter in lower case, if an ASCII letter comes next.
  mutating func letter() -> UInt8? {
    guard let byte = next, (65...90).contains(byte & 0xDF) else { return nil }
    position += 1
    return byte | 0x20
  }
}
