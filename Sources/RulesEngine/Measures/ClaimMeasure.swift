import ContactHours
import Evidence

/// The time found, against the time claimed of the same subject.
struct ClaimMeasure: Measure {
  static let name = "claim"
  static let about = """
    Time found in percent of what claims.csv claims; of several claims the greatest stands. Live \
    tutor time, that in person, or placement time: offered for a claim about the course, received \
    for a claim about a learner. For the hours of a funding return, all that the records show of the \
    learner's training, live or not; `activity` takes some activities only, and `rounded` takes the \
    time found to the nearest hour, as the return does.
    """
  static let options = [
    MeasureOption(
      key: "what",
      words: ["guided_hours", "in_person_hours", "placement_hours"] + returned, standard: nil),
    MeasureOption(anyOf: Activity.allCases.map(\.rawValue), key: "activity"),
    MeasureOption(key: "rounded", words: ["no", "nearest-hour"], standard: "no"),
  ]
  /// Kinds of claim that stand in a funding return.
  private static let returned = [
    "planned_hours", "planned_learning_hours", "planned_eep_hours", "off_the_job_hours",
  ]
  /// Those of time that is in the timetable, so that the records of sessions bound it.
  private static let timetabled: Set = ["planned_learning_hours", "planned_eep_hours"]

  let kind: String
  let activities: Set<Activity>
  let isRounded: Bool
  /// How long an hour is that is claimed.
  let hour: Seconds

  init(_ choices: Choices) {
    kind = choices["what"] ?? ""
    activities = Set(choices.list("activity").compactMap(Activity.init))
    isRounded = choices["rounded"] == "nearest-hour"
    hour = choices.numbers(Choices.hour).first ?? 3600
  }

  let unit = ValueUnit.percent
  let rowUnit = "s"
  private var isReturned: Bool { Self.returned.contains(kind) }

  var words: String {
    let time = time(isLearner: isReturned)
    let rounding = isRounded ? ", to the nearest hour," : ""
    return "\(time.kind.words)\(time.filterWords)\(rounding), in percent of the \(kind) claimed, is"
      .replacing(",,", with: ",")
  }

  private func time(isLearner: Bool) -> ContactTime {
    let kind: ContactTime.Kind =
      switch kind {
      case "in_person_hours": isLearner ? .inPersonTutor : .offeredInPerson
      case "placement_hours": .placement
      default: isLearner ? (isReturned ? .training : .tutor) : .offered
      }
    return ContactTime(kind: kind, activities: activities)
  }

  func reading(of subject: Subject) -> Reading {
    let claims = subject.audit.evidence.claims.filter {
      $0.kind == kind && $0.learner == subject.person
    }
    guard let told = claims.compactMap(\.time).max() else { return .nothing }
    let claimed = told * hour / 3600
    let time = time(isLearner: subject.learner != nil)
    guard let found = time.bounds(of: subject) else { return .unknown(nil) }
    return .figure(
      Figure(
        evidenced: rounded(found.evidenced), possible: rounded(found.possible),
        isUnbounded: hasNoBound(time, found, subject), whole: claimed))
  }

  /// What a course offers bounds no learner's own training, unless the claim is of the timetable.
  private func hasNoBound(_ time: ContactTime, _ found: Bounds, _ subject: Subject) -> Bool {
    guard isReturned else { return time.hasNoBound(found, of: subject) }
    if Self.timetabled.contains(kind) { return subject.hasNoBound }
    return subject.learner == nil || time.hasNoBound(found, of: subject)
  }

  private func rounded(_ seconds: Seconds) -> Seconds {
    isRounded ? (seconds + 1800) / 3600 * 3600 : seconds
  }

  func gains(of subject: Subject) -> [SessionGain] {
    time(isLearner: subject.learner != nil).gains(of: subject)
  }

  func settledBy(_ subject: Subject) -> [String] {
    let time = time(isLearner: subject.learner != nil)
    let own = isReturned && !Self.timetabled.contains(kind) ? time.settledBy(subject) : nil
    return own ?? subject.audit.missingRecords(of: subject.person)
  }
}
