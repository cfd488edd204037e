import ContactHours
import Evidence

/// Time of the learner, or of the course: learners' time summed, offered time not.
struct HoursMeasure: Measure {
  /// Which time.
  enum Kind: String, CaseIterable, Sendable {
    case live
    case tutor
    case inPersonTutor = "in-person-tutor"
    case peer
    case offered
    case offeredInPerson = "offered-in-person"
    case study
  }

  static let name = "hours"
  static let about = """
    Time received or offered; of a course, what all learners received, and what was offered to \
    the learner whom course rules use. `ledger` takes one of the two ledgers alone.
    """
  static let options = [
    MeasureOption(key: "what", words: Kind.allCases.map(\.rawValue), standard: nil),
    MeasureOption(
      key: "ledger", words: ["both"] + Bound.allCases.map(\.rawValue), standard: "both"),
  ]

  let kind: Kind
  let ledger: Bound?

  init(_ choices: [String: String]) {
    kind = choices["what"].flatMap(Kind.init) ?? .live
    ledger = choices["ledger"].flatMap(Bound.init)
  }

  let unit = ValueUnit.hours
  let rowUnit = "s"

  var words: String {
    let noun =
      switch kind {
      case .live: "live time with a tutor or peers"
      case .tutor: "live time with a tutor"
      case .inPersonTutor: "time with a tutor in the room"
      case .peer: "live time with peers"
      case .offered: "tutor time offered"
      case .offeredInPerson: "tutor time offered in person"
      case .study: "study without a live counterpart"
      }
    return ledger.map { "\($0.rawValue) \(noun) is" } ?? "\(noun) is"
  }

  func reading(of subject: Subject) -> Reading {
    let hours = subject.hours
    let bounds =
      switch kind {
      case .live: hours.live
      case .tutor: hours.tutor
      case .inPersonTutor: hours.inPersonTutor
      case .peer: hours.peer
      case .offered: hours.offered
      case .offeredInPerson: hours.offeredInPerson
      case .study: Bounds(evidenced: hours.study)
      }
    let isUnbounded = subject.audit.isUnbounded
    return switch ledger {
    case nil:
      .figure(
        Figure(
          evidenced: bounds.evidenced, possible: bounds.possible, isUnbounded: isUnbounded))
    case .evidenced:
      .figure(Figure(evidenced: bounds.evidenced, possible: bounds.evidenced))
    case .possible:
      .figure(
        Figure(evidenced: bounds.possible, possible: bounds.possible, isUnbounded: isUnbounded))
    }
  }
}
