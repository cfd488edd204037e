/// That a person has a role on a course, both days included, in the course's zone.
public struct Enrolment: Sendable {
  /// Index into `CourseEvidence.people`.
  public var person: Int
  /// The role held.
  public var role: Role
  /// First day, or always where blank.
  public var startsOn: Day?
  /// Last day, or always where blank.
  public var endsOn: Day?
  /// The group the person belongs to, if any.
  public var group: String?
  /// Whether the learner has withdrawn.
  public var isWithdrawn: Bool
  /// What the person is qualified by, as far as it is stated; empty where nothing is.
  public var credentials: [Credential]
  /// Where the row stands.
  public var source: SourceLine

  /// Makes an enrolment; dates, group and credentials are optional.
  public init(
    person: Int, role: Role, startsOn: Day? = nil, endsOn: Day? = nil, group: String? = nil,
    isWithdrawn: Bool = false, credentials: [Credential] = [], source: SourceLine
  ) {
    self.person = person
    self.role = role
    self.startsOn = startsOn
    self.endsOn = endsOn
    self.group = group
    self.isWithdrawn = isWithdrawn
    self.credentials = credentials
    self.source = source
  }

  /// Whether the role holds on a day.
  public func holds(on day: Day) -> Bool {
    (startsOn.map { $0 <= day } ?? true) && (endsOn.map { day <= $0 } ?? true)
  }
}
