/// Where a rule's words stand, and whether they were read there (rule-packs.md).
public struct Citation: Hashable, Sendable {
  /// How the words were read.
  public enum Status: String, CaseIterable, Sendable {
    /// At the address given.
    case verified
    /// In a copy held elsewhere.
    case mirror
    /// In somebody else's summary.
    case secondary
    /// Not read.
    case unverified

    /// Whether the words themselves were read; if not, a finding is a note and says so.
    public var wasRead: Bool { self == .verified || self == .mirror }
  }

  /// The page's or document's title.
  public var title: String
  /// The clause, if it has one.
  public var clause: String?
  /// The address.
  public var url: String
  /// The words, quoted.
  public var quote: String
  /// When they were read: `yyyy-mm-dd`, or `yyyy-mm` where the day was not kept.
  public var seen: String
  /// How they were read.
  public var status: Status
}
