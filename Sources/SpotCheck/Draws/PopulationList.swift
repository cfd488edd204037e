import Crypto

/// The records to draw from, fixed before anybody knows the seed.
///
/// The list is the ids in the order of their bytes, one a line, each line ended by a line feed. Who
/// has its hash before the seed is drawn can tell later that nothing was added or taken away.
public struct PopulationList: Sendable, Hashable {
  /// The ids, in the order of their bytes.
  public let ids: [String]

  /// Lists ids; nothing where one stands twice, is empty or has a line end in it.
  public init?(_ ids: [String]) {
    let sorted = ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for (index, id) in sorted.enumerated() {
      guard !id.isEmpty, !id.utf8.contains(10), !id.utf8.contains(13) else { return nil }
      if index > 0, sorted[index - 1].utf8.elementsEqual(id.utf8) { return nil }
    }
    self.ids = sorted
  }

  /// The list as a file.
  public var text: String { ids.map { $0 + "\n" }.joined() }

  /// SHA-256 of the file.
  public var sha256: String { HexDigest.sha256(text) }
}

/// Hashes as people write them down.
enum HexDigest {
  /// SHA-256 of a text's UTF-8, in lower-case hexadecimal digits.
  static func sha256(_ text: String) -> String {
    SHA256.hash(data: Array(text.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }
}
