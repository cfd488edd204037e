/// Texts of a JSON file with their escapes.
enum JSONText {
  /// How long an escape is that begins with a backslash; 0 where it is none, or cut off.
  static func escapeLength(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ limit: Int) -> Int {
    guard at + 1 < limit else { return 0 }
    switch bytes[at + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return 2
    case UInt8(ascii: "u"):
      return at + 6 <= limit && (at + 2..<at + 6).allSatisfy { digit(bytes[$0]) != nil } ? 6 : 0
    default: return 0
    }
  }

  /// The UTF-16 unit that four hexadecimal digits write.
  static func unit(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> UInt16 {
    (at..<at + 4).reduce(0) { $0 << 4 | (digit(bytes[$1]) ?? 0) }
  }

  /// A text without its escapes; half a character of UTF-16 becomes U+FFFD.
  static func string(_ bytes: UnsafeRawBufferPointer, _ part: JSONTape.Part) -> String {
    let raw = UnsafeRawBufferPointer(rebasing: bytes[part.start..<part.end])
    guard part.isEscaped else { return String(decoding: raw, as: UTF8.self) }
    var output: [UInt8] = []
    var at = 0
    while at < raw.count {
      guard raw[at] == Ascii.backslash else {
        output.append(raw[at])
        at += 1
        continue
      }
      switch raw[at + 1] {
      case UInt8(ascii: "b"): output.append(8)
      case UInt8(ascii: "f"): output.append(12)
      case UInt8(ascii: "n"): output.append(Ascii.lineFeed)
      case UInt8(ascii: "r"): output.append(Ascii.carriageReturn)
      case UInt8(ascii: "t"): output.append(Ascii.tab)
      case UInt8(ascii: "u"):
        var units = [unit(raw, at + 2)]
        at += 6
        while at + 6 <= raw.count, raw[at] == Ascii.backslash, raw[at + 1] == UInt8(ascii: "u") {
          units.append(unit(raw, at + 2))
          at += 6
        }
        output += String(decoding: units, as: UTF16.self).utf8
        continue
      default: output.append(raw[at + 1])
      }
      at += 2
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 48...57: UInt16(byte - 48)
    case 65...70: UInt16(byte - 55)
    case 97...102: UInt16(byte - 87)
    default: nil
    }
  }
}
