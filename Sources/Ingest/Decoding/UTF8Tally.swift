/// How many characters beyond ASCII of a file are well-formed UTF-8, and how many bytes are not.
struct UTF8Tally {
  private(set) var wellFormed = 0
  private(set) var illFormed = 0

  private static let block = 16 << 20

  /// Reads the whole file from `start`, letting its memory go block by block.
  init(of file: FileBytes, from start: Int) {
    let bytes = file.bytes
    var position = start
    var letGo = start
    while position < bytes.count {
      position = UTF8Tally.endOfASCII(in: bytes, from: position, upTo: letGo + UTF8Tally.block)
      if position - letGo >= UTF8Tally.block {
        file.letGo(letGo..<position)
        letGo = position
        continue
      }
      guard position < bytes.count else { break }
      let length = UTF8Tally.sequenceLength(in: bytes, at: position)
      if length == 0 {
        illFormed += 1
        position += 1
      } else {
        wellFormed += length > 1 ? 1 : 0
        position += length
      }
    }
    if bytes.count > UTF8Tally.block { file.letGo(letGo..<bytes.count) }
  }

  /// The first position at or after `start` that holds no ASCII byte, or the end.
  static func endOfASCII(
    in bytes: UnsafeRawBufferPointer, from start: Int, upTo limit: Int = .max
  ) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let end = min(bytes.count, limit)
    var position = start
    while position + 32 <= end {
      let words = (base + position).loadUnaligned(as: SIMD4<UInt64>.self)
      guard words & 0x8080_8080_8080_8080 == .zero else { break }
      position += 32
    }
    while position < end, bytes[position] < 0x80 { position += 1 }
    return position
  }

  /// Bytes of the character that begins at `position`; 0 where none does.
  ///
  /// The Unicode Standard, table 3-7: no overlong form, no surrogate, nothing above U+10FFFF.
  @inline(__always)
  static func sequenceLength(in bytes: UnsafeRawBufferPointer, at position: Int) -> Int {
    func isContinuation(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      position + offset < bytes.count && range.contains(bytes[position + offset])
    }
    switch bytes[position] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return isContinuation(1) ? 2 : 0
    case 0xE0: return isContinuation(1, 0xA0...0xBF) && isContinuation(2) ? 3 : 0
    case 0xED: return isContinuation(1, 0x80...0x9F) && isContinuation(2) ? 3 : 0
    case 0xE1...0xEF: return isContinuation(1) && isContinuation(2) ? 3 : 0
    case 0xF0:
      return isContinuation(1, 0x90...0xBF) && isContinuation(2) && isContinuation(3) ? 4 : 0
    case 0xF1...0xF3: return isContinuation(1) && isContinuation(2) && isContinuation(3) ? 4 : 0
    case 0xF4:
      return isContinuation(1, 0x80...0x8F) && isContinuation(2) && isContinuation(3) ? 4 : 0
    default: return 0
    }
  }
}
