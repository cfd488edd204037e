import ContactHours
import Evidence

/// The live tutor time found, against the time claimed of the same subject.
struct ClaimMeasure: Measure {
  static let name = "claim"
  static let about = """
    Live tutor time found, in percent of what claims.csv claims: offered for a claim about the \
    course, received for a claim about a learner. Of several claims the greatest stands.
    """
  static let options = [
    MeasureOption(key: "what", words: ["guided_hours"], standard: nil)
  ]

  let kind: String

  init(_ choices: Choices) { kind = choices["what"] ?? "" }

  let unit = ValueUnit.percent
  let rowUnit = "s"
  var words: String { "live tutor time found, in percent of the \(kind) claimed, is" }

  func reading(of subject: Subject) -> Reading {
    let claims = subject.audit.evidence.claims.filter {
      $0.kind == kind && $0.learner == subject.person
    }
    guard let claimed = claims.compactMap(\.time).max() else { return .nothing }
    let found = subject.learner == nil ? subject.hours.offered : subject.hours.tutor
    return .figure(
      Figure(
        evidenced: found.evidenced, possible: found.possible,
        isUnbounded: subject.hasNoBound, whole: claimed))
  }
}
