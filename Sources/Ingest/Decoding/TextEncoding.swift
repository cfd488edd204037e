import Evidence

/// How a file's bytes stand for text, under the name that `sources.csv` gives it.
enum TextEncoding: String, Sendable {
  case utf8 = "utf-8"
  case utf8WithMark = "utf-8-bom"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"

  /// Bytes of one code unit.
  var unitBytes: Int {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: 2
    case .utf8, .utf8WithMark, .windows1252: 1
    }
  }
}

/// What a look at all bytes of a file says about its text.
struct TextForm: Sendable, Equatable {
  /// How its bytes stand for text.
  let encoding: TextEncoding
  /// Bytes of the byte order mark before the text.
  let markBytes: Int
  /// Whether every byte is text; only looked at for UTF-8, true for the others.
  let isWellFormed: Bool

  init(_ encoding: TextEncoding, markBytes: Int = 0, isWellFormed: Bool = true) {
    self.encoding = encoding
    self.markBytes = markBytes
    self.isWellFormed = isWellFormed
  }

  /// Decides from the bytes alone: the byte order mark, else zero bytes in the pattern of UTF-16,
  /// else UTF-8 if strictly valid, else Windows-1252.
  ///
  /// A file with at least as many well-formed characters beyond ASCII as ill-formed bytes is UTF-8
  /// with foreign bytes in it: those are reported, and the rest is not read as something else.
  static func of(_ file: FileBytes) -> TextForm {
    let bytes = file.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let tally = UTF8Tally(of: file, from: 3)
      return TextForm(.utf8WithMark, markBytes: 3, isWellFormed: tally.illFormed == 0)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return TextForm(.utf16LittleEndian, markBytes: 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return TextForm(.utf16BigEndian, markBytes: 2) }
    if let encoding = utf16ByZeroBytes(in: bytes) { return TextForm(encoding) }
    let tally = UTF8Tally(of: file, from: 0)
    if tally.illFormed == 0 { return TextForm(.utf8) }
    return tally.wellFormed >= tally.illFormed
      ? TextForm(.utf8, isWellFormed: false) : TextForm(.windows1252)
  }

  /// What the units of a file's text are, which its first bytes decide.
  static func units(of bytes: UnsafeRawBufferPointer) -> PhysicalLines.Units {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .bytes }
    if bytes.starts(with: [0xFF, 0xFE]) { return .littlePairs }
    if bytes.starts(with: [0xFE, 0xFF]) { return .bigPairs }
    switch utf16ByZeroBytes(in: bytes) {
    case .utf16LittleEndian: return .littlePairs
    case .utf16BigEndian: return .bigPairs
    default: return .bytes
    }
  }

  /// UTF-16 of mostly Latin text without a mark: in the first 1 KiB, zero at more than 60 % of the
  /// odd positions and less than 10 % of the even ones, or the mirror of it.
  private static func utf16ByZeroBytes(in bytes: UnsafeRawBufferPointer) -> TextEncoding? {
    let pairs = min(bytes.count, 1024) / 2
    guard pairs > 0 else { return nil }
    var even = 0
    var odd = 0
    for pair in 0..<pairs {
      even += bytes[2 * pair] == 0 ? 1 : 0
      odd += bytes[2 * pair + 1] == 0 ? 1 : 0
    }
    if odd * 10 > pairs * 6 && even * 10 < pairs { return .utf16LittleEndian }
    if even * 10 > pairs * 6 && odd * 10 < pairs { return .utf16BigEndian }
    return nil
  }
}
