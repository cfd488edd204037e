/// A course as `courses.csv` describes it; its hours there are claims, never thresholds.
public struct Course: Sendable {
  /// The provider's own id.
  public var id: String
  /// The course's title.
  public var title: String
  /// The centre's id, if given.
  public var centreID: String?
  /// The centre's name, if given.
  public var centreName: String?
  /// The qualification's number, if given.
  public var qualificationNumber: String?
  /// The awarding organisation, if given.
  public var awardingOrganisation: String?
  /// The level, as given.
  public var level: String?
  /// Claimed guided learning hours, in seconds.
  public var claimedGuidedTime: Seconds?
  /// Claimed total qualification time, in seconds.
  public var claimedTotalTime: Seconds?
  /// Endorsements, for example `bacp-apq`.
  public var endorsements: [String]
  /// How the provider says it is delivered.
  public var declaredDelivery: DeclaredDelivery?
  /// `full_time` or `part_time`, if given.
  public var studyMode: String?
  /// The first day.
  public var startsOn: Day
  /// The last day, if given.
  public var endsOn: Day?
  /// IANA name of the zone its local times are in.
  public var timeZone: String
  /// What the clocks of that zone show while the course has facts; UTC until somebody looks it up.
  public var clock: LocalClock
  /// Whether public money pays for it; nothing where the provider does not say.
  public var isPubliclyFunded: Bool?
  /// Whether the use of AI is disclosed; nothing where the provider does not say.
  public var isAIDisclosed: Bool?
  /// How complete its attendance records are said to be.
  public var attendanceRecords: AttendanceRecords?
  /// First day of the centre's approval for online delivery.
  public var onlineApprovalFrom: Day?
  /// Last day of that approval.
  public var onlineApprovalUntil: Day?
  /// What goes on in a session without a plan.
  public var defaultActivity: Activity
  /// The packs under whose rules the provider says that it is run, by id.
  public var regimes: [String]
  /// Whose bank holidays are no working days there; nothing where the provider does not say.
  public var bankHolidays: HolidayDivision?
  /// Where the row stands.
  public var source: SourceLine

  /// Makes a course of which only the required columns are known.
  public init(id: String, title: String, startsOn: Day, source: SourceLine) {
    self.id = id
    self.title = title
    self.startsOn = startsOn
    self.source = source
    endorsements = []
    regimes = []
    timeZone = "Europe/London"
    clock = .utc
    defaultActivity = .unknown
  }
}
