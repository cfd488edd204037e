public import Evidence

/// A rule of a pack: named for what is found wrong.
public struct Rule: Sendable {
  /// Whom a rule is about; the word is the value of `scope` in a pack.
  enum Scope: String, CaseIterable, Sendable {
    /// The course as a whole.
    case course
    /// Each learner expected at any session or with study.
    case everyLearner = "every learner"
    /// The same without those who withdrew.
    case everyLearnerNotWithdrawn = "every learner not withdrawn"
    /// The kindest: it is enough that one learner meets the rule, whoever withdrew.
    case anyLearner = "any learner"
    /// The learner in the middle of those who did not withdraw.
    case medianLearner = "median learner"
    /// The course, and each learner of whom something is said.
    case courseAndLearners = "course and every learner"
    /// So many of the learners who did not withdraw.
    case shareOfLearners = "share of learners"
    /// Each session up to the audit date.
    case everySession = "every session"
    /// All courses of the centre.
    case centre
    /// All courses of the qualification.
    case qualification

    /// Whether all courses of something are meant, and the answer stands at the last of them.
    var isOfSeveralCourses: Bool { self == .centre || self == .qualification }
  }

  /// The rule's id within its pack.
  public let id: String
  /// What is found wrong, in a sentence that holds where the rule is not met.
  public let finds: String
  /// What is left open, in a sentence that holds where nothing can be told.
  public let leavesOpen: String
  /// What the rule means, in a paragraph.
  public let about: String
  /// How much a finding matters.
  public let severity: Severity
  /// What stands behind the rule.
  public let force: Force
  /// What to do about a finding.
  public let action: String
  /// Who is to do it.
  public let owner: String
  /// Within how many working days.
  public let deadline: Int

  var scope: Scope
  var clock: Clock
  /// All must hold, or the rule does not apply.
  var when: [Condition]
  /// None may hold, or the rule does not apply.
  var unless: [Condition]
  var requirement: Requirement
  /// Where its own pack says that it does not bind.
  var exemptions: [Exemption] = []
  /// How many of the learners must meet it, where the scope is a share of them.
  var share: Clause?
  /// The day on which an academic year begins, where the clock is one.
  var academicYear: AcademicYear?
  /// A rule of the pack that says all where it is not met: this one is then not asked.
  var notBeside: String?

  /// Every citation of the rule, the newest value's first.
  var citations: [Citation] {
    (requirement.clauses + [share].compactMap { $0 }).flatMap(\.comparisons).flatMap {
      $0.values.reversed().map(\.source)
    }
      + requirement.clauses.flatMap(\.limits).map(\.source) + exemptions.map(\.source)
  }

  /// The severity of a finding that rests on sources: a note where the words of one were not read.
  func severity(from sources: [Citation]) -> Severity {
    sources.allSatisfy(\.status.wasRead) ? severity : .note
  }
}
