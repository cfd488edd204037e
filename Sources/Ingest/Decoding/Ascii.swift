/// The bytes that reading goes by.
enum Ascii {
  static let tab: UInt8 = 9
  static let lineFeed: UInt8 = 10
  static let carriageReturn: UInt8 = 13
  static let space: UInt8 = 32
  static let quote: UInt8 = 34
  static let comma: UInt8 = 44
  static let dash: UInt8 = 45
  static let dot: UInt8 = 46
  static let slash: UInt8 = 47
  static let zero: UInt8 = 48
  static let colon: UInt8 = 58
  static let semicolon: UInt8 = 59
  static let bracket: UInt8 = 91
  static let backslash: UInt8 = 92
  static let brace: UInt8 = 123

  /// Whether bytes are those of a word.
  @inline(__always)
  static func isSame(_ bytes: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    guard bytes.count == word.utf8CodeUnitCount else { return false }
    for place in bytes.indices where bytes[place] != word.utf8Start[place] { return false }
    return true
  }

  /// A text of ASCII alone in small letters, every stretch of blanks one space and none at its ends;
  /// nothing for any other text.
  ///
  /// Most texts are such, and this takes a tenth of the time of asking what each character is.
  static func folded(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes -> String? in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { folded in
        var count = 0
        var isBlankBefore = false
        for byte in bytes {
          if isBlank(byte) {
            isBlankBefore = count > 0
          } else {
            if isBlankBefore {
              folded[count] = space
              count += 1
              isBlankBefore = false
            }
            folded[count] = byte &- 65 < 26 ? byte | 0x20 : byte
            count += 1
          }
        }
        return count
      }
    }
  }

  /// Whether a byte is a blank or ends a line.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte &- 9 < 5 }

  /// Whether a byte is an ASCII letter.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

  /// Whether a byte is a digit.
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }

  /// Whether a byte is a character that is to be seen: neither a blank nor a part of a longer one.
  @inline(__always)
  static func isSeen(_ byte: UInt8) -> Bool { byte > space && byte < 0x7F }
}
