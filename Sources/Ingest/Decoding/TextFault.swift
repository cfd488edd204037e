/// Why a stretch of bytes is not text.
enum TextFault: String, Sendable {
  /// A byte (or UTF-16 unit) of zero.
  case nul = "nul-byte"
  /// A byte for which Windows-1252 has no character.
  case undefinedByte = "undefined-byte"
  /// A byte that is not UTF-8 in a file that otherwise is.
  case notUTF8 = "not-utf-8"
  /// Half of a UTF-16 pair, or a file cut in the middle of a unit.
  case notUTF16 = "not-utf-16"
}

extension TextForm {
  /// The first fault in a range of the raw file, and the byte it stands at.
  func firstFault(
    in range: Range<Int>, of bytes: UnsafeRawBufferPointer
  ) -> (fault: TextFault, byteOffset: Int)? {
    switch encoding {
    case .utf8, .utf8WithMark:
      var position = range.lowerBound
      while position < range.upperBound {
        let length = UTF8Tally.sequenceLength(in: bytes, at: position)
        if length == 0 { return (.notUTF8, position) }
        if bytes[position] == 0 { return (.nul, position) }
        position += length
      }
    case .windows1252:
      for position in range {
        if bytes[position] == 0 { return (.nul, position) }
        if Windows1252.scalar(bytes[position]) == nil { return (.undefinedByte, position) }
      }
    case .utf16LittleEndian, .utf16BigEndian:
      let units = PairUnits(bytes, isLittleEndian: encoding == .utf16LittleEndian)
      var position = range.lowerBound / 2
      let end = (range.upperBound + 1) / 2
      while position < end {
        let unit = units.unit(at: position)
        if unit == 0 { return (.nul, 2 * position) }
        if unit & 0xF800 == 0xD800 {
          let isPair =
            unit < 0xDC00 && position + 1 < end && units.unit(at: position + 1) & 0xFC00 == 0xDC00
          guard isPair else { return (.notUTF16, 2 * position) }
          position += 1
        }
        position += 1
      }
    }
    return nil
  }

  /// The first fault of a whole file that is not a table, with its line from 1 and its byte.
  func firstFault(in file: FileBytes) -> (fault: TextFault, line: Int, byteOffset: Int)? {
    guard let (fault, offset) = firstFault(in: markBytes..<file.count, of: file.bytes) else {
      return nil
    }
    let lineEnds = lineEnds(in: markBytes..<offset, of: file.bytes)
    return (fault, 1 + lineEnds.count, offset)
  }

  /// How many line ends (LF, CRLF, lone CR) a raw range holds, and where the text after the last of
  /// them begins.
  func lineEnds(
    in range: Range<Int>, of bytes: UnsafeRawBufferPointer
  ) -> (count: Int, lastLineStart: Int) {
    func unit(_ position: Int) -> UInt16 {
      switch encoding {
      case .utf16LittleEndian, .utf16BigEndian:
        PairUnits(bytes, isLittleEndian: encoding == .utf16LittleEndian).unit(at: position / 2)
      default: UInt16(bytes[position])
      }
    }
    let step = encoding.unitBytes
    var count = 0
    var lastLineStart = range.lowerBound
    var position = range.lowerBound
    while position < range.upperBound {
      let here = unit(position)
      let next = position + step
      let isCarriageReturn = here == 13 && !(next < range.upperBound && unit(next) == 10)
      if here == 10 || isCarriageReturn {
        count += 1
        lastLineStart = next
      }
      position = next
    }
    return (count, lastLineStart)
  }

  /// How many Unicode scalars a raw range holds.
  func scalarCount(in range: Range<Int>, of bytes: UnsafeRawBufferPointer) -> Int {
    switch encoding {
    case .windows1252: return range.count
    case .utf8, .utf8WithMark:
      return bytes[range].count { $0 & 0xC0 != 0x80 }
    case .utf16LittleEndian, .utf16BigEndian:
      let units = PairUnits(bytes, isLittleEndian: encoding == .utf16LittleEndian)
      return (range.lowerBound / 2..<range.upperBound / 2).count {
        units.unit(at: $0) & 0xFC00 != 0xDC00
      }
    }
  }
}
