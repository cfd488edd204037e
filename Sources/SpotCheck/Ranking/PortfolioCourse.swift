import RulesEngine

/// What a ranking asks of a course.
public struct PortfolioCourse: Sendable {
  /// The course's id.
  public var id: String
  /// The centre's id; empty where none is named.
  public var centre: String
  /// Rules of high or medium severity that are not met.
  public var rulesNotMet: Int
  /// Rules of high or medium severity that cannot be told.
  public var rulesNotTold: Int
  /// Sessions of the timetable.
  public var sessionsPlanned: Int
  /// Planned sessions that any source evidences.
  public var sessionsWithEvidence: Int
  /// Questions that the screens ask.
  public var questions: Int
  /// Learners.
  public var learners: Int
  /// Whether public money pays for it; nothing where the provider does not say.
  public var isPubliclyFunded: Bool?

  /// Describes a course.
  public init(
    id: String, centre: String, rulesNotMet: Int, rulesNotTold: Int, sessionsPlanned: Int,
    sessionsWithEvidence: Int, questions: Int, learners: Int, isPubliclyFunded: Bool?
  ) {
    self.id = id
    self.centre = centre
    self.rulesNotMet = rulesNotMet
    self.rulesNotTold = rulesNotTold
    self.sessionsPlanned = sessionsPlanned
    self.sessionsWithEvidence = sessionsWithEvidence
    self.questions = questions
    self.learners = learners
    self.isPubliclyFunded = isPubliclyFunded
  }

  /// The count that a factor gives points for.
  func count(of measure: RiskFormula.Measure) -> Int {
    switch measure {
    case .rulesNotMet: rulesNotMet
    case .rulesNotTold: rulesNotTold
    case .percentWithoutEvidence:
      sessionsPlanned == 0
        ? 0 : max(0, sessionsPlanned - sessionsWithEvidence) * 100 / sessionsPlanned
    case .questions: questions
    case .learners: learners
    case .publiclyFunded: isPubliclyFunded == true ? 1 : 0
    }
  }
}
