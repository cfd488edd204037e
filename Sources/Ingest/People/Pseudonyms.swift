import Crypto
import Foundation

/// Makes ids that may be shown: an HMAC under the workspace's key, the same in every run with it.
struct Pseudonyms {
  private let key: SymmetricKey
  private var given: [String: String] = [:]

  init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

  /// The pseudonym of an identity: `Learner-7F3A`, longer where two would be the same.
  mutating func pseudonym(_ kind: String, of identity: String) -> String {
    let digits = Self.digits(kind, identity, key)
    for length in stride(from: 4, through: digits.count, by: 4) {
      let name = "\(kind)-\(digits.prefix(length))"
      if given[name, default: identity] == identity {
        given[name] = identity
        return name
      }
    }
    return "\(kind)-\(digits)"
  }

  /// A pseudonym of so many digits, for those who cannot know which others there are.
  static func long(_ kind: String, of identity: String, digits: Int, key: [UInt8]) -> String {
    "\(kind)-\(self.digits(kind, identity, SymmetricKey(data: key)).prefix(digits))"
  }

  private static func digits(_ kind: String, _ identity: String, _ key: SymmetricKey) -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array("\(kind)\u{0}\(identity)".utf8), using: key)
    return code.map { byte in
      let text = String(byte, radix: 16, uppercase: true)
      return text.count == 1 ? "0" + text : text
    }.joined()
  }
}

/// Whether an id tells who a person is (tables.md, Out: an e-mail address, a ULN or a name).
enum IdentifyingID {
  static func isIdentifying(_ id: String, name: String?) -> Bool {
    if id.contains("@") { return true }
    // A ULN has ten digits, whatever stands around them.
    let runs = id.split { !$0.isNumber }
    if runs.contains(where: { $0.count == 10 }) || id.filter(\.isNumber).count == 10 { return true }
    let words = NormalisedName.plain(id).split { !$0.isLetter }.map(String.init)
    if id.contains(where: \.isWhitespace), runs.isEmpty, words.count > 1 { return true }
    let parts = (name.map(NormalisedName.words) ?? []).map(NormalisedName.plain)
    guard !parts.isEmpty else { return false }
    let long = parts.filter { $0.count >= 3 }
    let joined = words.joined()
    return words.contains { long.contains($0) } || long.contains { joined.contains($0) }
      || parts.count > 1 && parts.allSatisfy { words.contains($0) }
  }
}

/// The key under which pseudonyms are made: made at the first reading, kept in `private/`.
public enum PseudonymKey {
  /// A fresh key of 32 bytes.
  public static func new() -> [UInt8] {
    SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
  }
}

/// The time zone data of a run.
public enum ZoneData {
  /// Its version, as the run's description names it.
  public static var version: String { ZoneTable.zoneDataVersion }
}
