/// Study of a learner without a live counterpart, as one record says.
public struct Study: Sendable {
  /// Index into `CourseEvidence.people`.
  public var person: Int
  /// What kind of study.
  public var activity: Activity
  /// When, where the source has a start and an end.
  public var interval: Interval?
  /// Stated time in seconds, where the source has only minutes.
  public var stated: Seconds?
  /// The local day of the record, if it has one.
  public var day: Day?
  /// Where it took place, for client work on placement; nothing where the source does not say.
  public var mode: Mode?
  /// Where the record stands.
  public var source: SourceLine

  /// Makes a study record; an interval wins over stated time.
  public init(
    person: Int, activity: Activity, interval: Interval? = nil, stated: Seconds? = nil,
    day: Day? = nil, mode: Mode? = nil, source: SourceLine
  ) {
    self.person = person
    self.activity = activity
    self.interval = interval
    self.stated = stated
    self.day = day
    self.mode = mode
    self.source = source
  }
}

/// What a provider claims of a course or of one learner (tables.md, claims.csv).
public struct Claim: Sendable {
  /// What is claimed, for example `guided_hours`.
  public var kind: String
  /// Index into `CourseEvidence.people` where the claim is about one learner.
  public var learner: Int?
  /// Claimed time, in seconds.
  public var time: Seconds?
  /// Claimed value, for example `yes`.
  public var value: String?
  /// Where it was claimed: prospectus, ILR, certificate.
  public var origin: String?
  /// Why a rule is said not to bind, where the claim is one of an exemption.
  public var reason: ExemptionReason?
  /// Where the row stands.
  public var source: SourceLine

  /// Makes a claim.
  public init(
    kind: String, learner: Int? = nil, time: Seconds? = nil, value: String? = nil,
    origin: String? = nil, reason: ExemptionReason? = nil, source: SourceLine
  ) {
    self.kind = kind
    self.learner = learner
    self.time = time
    self.value = value
    self.origin = origin
    self.reason = reason
    self.source = source
  }
}
