/// Why a rule says what it says of a course: its branches with the course's figures, the words it
/// rests on, and what would settle it.
public struct RuleReason: Sendable, Hashable {
  /// One line of the reasoning.
  public struct Step: Sendable, Hashable {
    /// How deep it stands, from 0.
    public var depth: Int
    /// What the branch comes to; nothing for a line that only tells, or was not evaluated.
    public var verdict: Verdict?
    /// The line.
    public var text: String

    /// Makes a line.
    public init(depth: Int, verdict: Verdict? = nil, text: String) {
      self.depth = depth
      self.verdict = verdict
      self.text = text
    }
  }

  /// Words that a value rests on.
  public struct Quote: Sendable, Hashable {
    /// The words.
    public var words: String
    /// The page or document, and the clause.
    public var source: String
    /// The address.
    public var url: String
    /// Whether the words were read at their source: verified, mirror, secondary, unverified.
    public var status: String
    /// The day they were read.
    public var seen: String
    /// First day of the value; nothing where it has no date.
    public var from: String?

    /// Makes a quotation.
    public init(
      words: String, source: String, url: String, status: String, seen: String, from: String?
    ) {
      self.words = words
      self.source = source
      self.url = url
      self.status = status
      self.seen = seen
      self.from = from
    }
  }

  /// The pack.
  public var pack: String
  /// The rule.
  public var rule: String
  /// The course.
  public var courseID: String
  /// Its lines.
  public var steps: [Step]
  /// The words it rests on.
  public var quotes: [Quote]
  /// Which records would settle what is left open, a sentence each.
  public var settledBy: [String]

  /// Makes a reasoning.
  public init(
    pack: String, rule: String, courseID: String, steps: [Step], quotes: [Quote],
    settledBy: [String]
  ) {
    self.pack = pack
    self.rule = rule
    self.courseID = courseID
    self.steps = steps
    self.quotes = quotes
    self.settledBy = settledBy
  }
}
