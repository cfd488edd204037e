extension TextForm {
  /// A raw range as UTF-8, appended to `output`; what is no text in UTF-16 or Windows-1252 becomes
  /// U+FFFD.
  ///
  /// With `unescapingQuotes`, each doubled quote becomes one.
  func appendUTF8(
    of range: Range<Int>, in bytes: UnsafeRawBufferPointer, unescapingQuotes: Bool = false,
    to output: inout [UInt8]
  ) {
    switch encoding {
    case .utf8, .utf8WithMark:
      guard unescapingQuotes else { return output.append(contentsOf: bytes[range]) }
      var position = range.lowerBound
      while position < range.upperBound {
        output.append(bytes[position])
        position += bytes[position] == Ascii.quote ? 2 : 1
      }
    case .windows1252:
      var position = range.lowerBound
      while position < range.upperBound {
        let byte = bytes[position]
        append(Windows1252.scalar(byte) ?? "\u{FFFD}", to: &output)
        position += byte == Ascii.quote && unescapingQuotes ? 2 : 1
      }
    case .utf16LittleEndian, .utf16BigEndian:
      let units = PairUnits(bytes, isLittleEndian: encoding == .utf16LittleEndian)
      var position = range.lowerBound / 2
      let end = (range.upperBound + 1) / 2
      while position < end {
        let unit = units.unit(at: position)
        position += 1
        if unit & 0xFC00 == 0xD800, position < end, units.unit(at: position) & 0xFC00 == 0xDC00 {
          let low = UInt32(units.unit(at: position) & 0x3FF)
          let value = 0x10000 + UInt32(unit & 0x3FF) << 10 + low
          append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &output)
          position += 1
        } else {
          append(Unicode.Scalar(unit) ?? "\u{FFFD}", to: &output)
          position += unit == UInt16(Ascii.quote) && unescapingQuotes ? 1 : 0
        }
      }
    }
  }

  /// A whole file as UTF-8 without its byte order mark, for formats that are not tables.
  func utf8(of file: FileBytes) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(file.count)
    appendUTF8(of: markBytes..<file.count, in: file.bytes, to: &output)
    return output
  }

  @inline(__always)
  private func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    if scalar.isASCII {
      output.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      output.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
    }
  }
}
