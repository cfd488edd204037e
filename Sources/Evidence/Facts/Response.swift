/// What somebody says of a finding (responses.csv): a reply, the answer to one, or a waiver.
public struct Response: Sendable, Hashable {
  /// Who speaks; a role, never a name.
  public enum Author: String, Sendable, CaseIterable {
    /// The training provider.
    case provider
    /// A learner of the course.
    case learner
    /// Whoever audits: the awarding organisation's assurer, or a regulator.
    case auditor
  }

  /// The finding, by its id: pack/rule/course.
  public var findingID: String
  /// Who speaks.
  public var author: Author
  /// On which day.
  public var repliedOn: Day
  /// The words; of a waiver, its reason.
  public var reply: String
  /// What the auditor says of the finding's state; nothing from anybody else.
  public var state: FindingState?
  /// The day by which an answer is asked for instead of the one that was worked out.
  public var deadlineOn: Day?
  /// A waiver's last day.
  public var expiresOn: Day?
  /// The version of the rule that a waiver is of.
  public var ruleVersion: String?
  /// The column at which the finding's id stands in the row's line, from 1; 0 where in another line.
  public var column: Int
  /// Its line.
  public var source: SourceLine

  /// Makes a response.
  public init(
    findingID: String, author: Author, repliedOn: Day, reply: String, state: FindingState? = nil,
    deadlineOn: Day? = nil, expiresOn: Day? = nil, ruleVersion: String? = nil, column: Int = 0,
    source: SourceLine
  ) {
    self.findingID = findingID
    self.author = author
    self.repliedOn = repliedOn
    self.reply = reply
    self.state = state
    self.deadlineOn = deadlineOn
    self.expiresOn = expiresOn
    self.ruleVersion = ruleVersion
    self.column = column
    self.source = source
  }

  /// The pack, rule and course that a finding's id names; nothing where it is no such id.
  public static func parts(ofFinding id: String) -> (pack: String, rule: String, course: String)? {
    let parts = id.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    let isName = { (part: Substring) in
      part.utf8.first.map { (97...122).contains($0) } ?? false
        && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
    guard parts.count == 3, isName(parts[0]), isName(parts[1]), !parts[2].isEmpty else {
      return nil
    }
    return (String(parts[0]), String(parts[1]), String(parts[2]))
  }
}

/// How far the talk about a finding has come; it changes no verdict.
public enum FindingState: String, Sendable, CaseIterable {
  /// An answer is due.
  case open
  /// The provider or a learner has replied; the auditor's turn.
  case answered
  /// The auditor has let it be, until a day.
  case waived
  /// The auditor has taken the answer.
  case closed
}

/// Why a waiver does not hold.
public enum WaiverFault: String, Sendable, CaseIterable {
  /// It does not say of which version of the rule it is.
  case ruleNotNamed = "rule_not_named"
  /// The rule is another one since.
  case ruleChanged = "rule_changed"
  /// Its last day was before the audit date.
  case expired
}
