import BigInt

/// The number a record draws from a public seed; the smallest numbers are looked at.
///
/// The same as in consistent_sampler 1.0.10 (R. Rivest, MIT): anybody can draw again with it. A
/// ticket depends on the seed and the record's id alone, so records that are added later only come
/// in between.
public struct Ticket: Sendable, Hashable, Comparable {
  /// The id of the record.
  public let id: String
  /// A decimal between 0 and 1, as written: `0.26299…`.
  public let number: String

  /// Draws the ticket of a record.
  public init(id: String, seed: String) {
    self.id = id
    number = Self.uniform(HexDigest.sha256(seed) + id)
  }

  /// A decimal between 0 and 1 from the hash of a text: its digits, last first, so that all are
  /// equally likely.
  static func uniform(_ text: String) -> String {
    let digits = BigUInt(HexDigest.sha256(text), radix: 16).map { String($0) } ?? ""
    let padding = String(repeating: "0", count: max(0, 64 - digits.count))
    return "0." + String((padding + digits).reversed())
  }

  /// By number, then by id; digits of decimals that all begin alike are ordered as text.
  public static func < (a: Ticket, b: Ticket) -> Bool {
    a.number != b.number
      ? a.number.utf8.lexicographicallyPrecedes(b.number.utf8)
      : a.id.utf8.lexicographicallyPrecedes(b.id.utf8)
  }
}
