import ContactHours
import Evidence

/// The live tutor time found, against the time claimed of the same subject.
struct ClaimMeasure: Measure {
  static let name = "claim"
  static let about = """
    Live tutor time found, that in person, or placement time, in percent of what claims.csv \
    claims: offered for a claim about the course, received for a claim about a learner. Of several \
    claims the greatest stands.
    """
  static let options = [
    MeasureOption(
      key: "what", words: ["guided_hours", "in_person_hours", "placement_hours"], standard: nil)
  ]

  let kind: String

  init(_ choices: Choices) { kind = choices["what"] ?? "" }

  let unit = ValueUnit.percent
  let rowUnit = "s"
  var words: String {
    "\(time(isLearner: false).kind.words), in percent of the \(kind) claimed, is"
  }

  private func time(isLearner: Bool) -> ContactTime {
    switch kind {
    case "in_person_hours": ContactTime(kind: isLearner ? .inPersonTutor : .offeredInPerson)
    case "placement_hours": ContactTime(kind: .placement)
    default: ContactTime(kind: isLearner ? .tutor : .offered)
    }
  }

  func reading(of subject: Subject) -> Reading {
    let claims = subject.audit.evidence.claims.filter {
      $0.kind == kind && $0.learner == subject.person
    }
    guard let claimed = claims.compactMap(\.time).max() else { return .nothing }
    let time = time(isLearner: subject.learner != nil)
    guard let found = time.bounds(of: subject) else { return .unknown(nil) }
    return .figure(
      Figure(
        evidenced: found.evidenced, possible: found.possible,
        isUnbounded: time.hasNoBound(found, of: subject), whole: claimed))
  }

  func gains(of subject: Subject) -> [SessionGain] {
    time(isLearner: subject.learner != nil).gains(of: subject)
  }
}
