/// What a code unit may mean to a table.
enum UnitKind: UInt8 {
  case text
  /// Text only if a closer look says so.
  case suspect
  case delimiter
  case lineFeed
  case carriageReturn

  @inline(__always)
  var endsCell: Bool { rawValue >= UnitKind.delimiter.rawValue }

  @inline(__always)
  var endsLine: Bool { rawValue >= UnitKind.lineFeed.rawValue }

  /// The kinds of the units below 256, to be deallocated by the caller.
  static func table(form: TextForm, delimiter: Delimiter) -> UnsafeMutablePointer<UnitKind> {
    let kinds = UnsafeMutablePointer<UnitKind>.allocate(capacity: 256)
    kinds.initialize(repeating: .text, count: 256)
    kinds[0] = .suspect
    switch form.encoding {
    case .windows1252:
      for byte in UInt8.min...UInt8.max where Windows1252.scalar(byte) == nil {
        kinds[Int(byte)] = .suspect
      }
    case .utf8, .utf8WithMark:
      if !form.isWellFormed {
        for byte in 0x80...0xFF { kinds[byte] = .suspect }
      }
    case .utf16LittleEndian, .utf16BigEndian: break
    }
    kinds[Int(delimiter.rawValue)] = .delimiter
    kinds[10] = .lineFeed
    kinds[13] = .carriageReturn
    return kinds
  }

  /// The kind of a unit; surrogates are looked at closer.
  @inline(__always)
  static func of(_ unit: UInt16, _ kinds: UnsafeMutablePointer<UnitKind>) -> UnitKind {
    if unit < 256 { return kinds[Int(unit)] }
    return unit & 0xF800 == 0xD800 ? .suspect : .text
  }
}
