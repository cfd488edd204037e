/// A person's id as a stream shows it: itself, unless it tells who the person is.
enum ShownID {
  /// Hexadecimal digits of a pseudonym: enough that a nation's learners do not share one.
  private static let digits = 16

  static func of(
    _ id: ArraySlice<UInt8>, hiding: PresenceStream.Hiding, source: String, line: Int
  ) throws -> String {
    let text = String(decoding: id, as: UTF8.self)
    guard mayIdentify(id), IdentifyingID.isIdentifying(text, name: nil) else { return text }
    switch hiding {
    case .shown: return text
    case .refused: throw StreamFault.needsKey(source: source, line: line)
    case .hidden(let key): return Pseudonyms.long("Learner", of: text, digits: digits, key: key)
    }
  }

  /// Only an id with an at sign, a blank, a letter beyond ASCII or ten digits can tell it.
  private static func mayIdentify(_ id: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    for byte in id {
      if byte == UInt8(ascii: "@") || byte <= Ascii.space || byte > 126 { return true }
      if byte &- Ascii.zero < 10 { digits += 1 }
    }
    return digits >= 10
  }
}
