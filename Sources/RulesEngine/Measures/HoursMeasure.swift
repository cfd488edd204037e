import ContactHours
import Evidence

/// Time of the learner, or of the course: learners' time summed, offered time not.
struct HoursMeasure: Measure {
  static let name = "hours"
  static let about = """
    Time received or offered; of a course, what all learners received, and what was offered to \
    the learner whom course rules use. `ledger` takes one of the two ledgers alone, `activity` \
    some activities only, `tag` sessions with one of some tags. `optional: remote` counts sessions \
    that learners may stay away from as remote, `recorded: not-live` leaves out sessions tagged \
    `recorded`. `credential` keeps time with a tutor whose tutors held one of some credentials on \
    the session's day: surely where everyone who taught held it, possibly where one of them may \
    have; `expiry: ignored` leaves out how long it was valid. `training` is live time, other time in sessions and study together. \
    `tutor-without-peers` is of sessions in which a learner had no peer at any time. `offered-remote-unapproved` is remote time offered on days outside the \
    centre's approval for online delivery.
    """
  static let options =
    [
      MeasureOption(key: "what", words: ContactTime.Kind.allCases.map(\.rawValue), standard: nil),
      MeasureOption(
        key: "ledger", words: ["both"] + Bound.allCases.map(\.rawValue), standard: "both"),
      MeasureOption(anyOf: Activity.allCases.map(\.rawValue), key: "activity"),
      MeasureOption(anyOf: [], key: "tag"),
    ] + ContactTime.treatments + CredentialAsked.options

  static func conflict(_ choices: Choices) -> String? {
    guard CredentialAsked(choices) != nil, let what = choices["what"],
      ContactTime.Kind(rawValue: what)?.isWithTutor == false
    else { return nil }
    return "'credential' of '\(what)', which is no time with a tutor"
  }

  let time: ContactTime
  let ledger: Bound?

  init(_ choices: Choices) {
    time = ContactTime(
      kind: choices["what"].flatMap(ContactTime.Kind.init) ?? .live,
      activities: Set(choices.list("activity").compactMap(Activity.init)), choices)
    ledger = choices["ledger"].flatMap(Bound.init)
  }

  let unit = ValueUnit.hours
  let rowUnit = "s"

  var words: String {
    let noun = time.kind.words
    let only = time.filterWords
    return ledger.map { "\($0.rawValue) \(noun)\(only) is" } ?? "\(noun)\(only) is"
  }

  func reading(of subject: Subject) -> Reading {
    guard let bounds = time.bounds(of: subject) else { return .unknown(nil) }
    let isUnbounded =
      ledger == nil ? time.hasNoBound(bounds, of: subject) : subject.audit.isUnbounded
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

  func gains(of subject: Subject) -> [SessionGain] { time.gains(of: subject) }

  func settledBy(_ subject: Subject) -> [String] {
    time.settledBy(subject) ?? subject.audit.missingRecords(of: subject.person)
  }
}

extension ContactTime.Kind {
  /// In words, as the subject of a sentence.
  var words: String {
    switch self {
    case .live: "live time with a tutor or peers"
    case .tutor: "live time with a tutor"
    case .inPersonTutor: "time with a tutor in the room"
    case .remoteTutor: "live time with a tutor on a link"
    case .peer: "live time with peers"
    case .tutorWithoutPeers: "live time with a tutor and without peers"
    case .offered: "tutor time offered"
    case .offeredInPerson: "tutor time offered in person"
    case .offeredRemote: "tutor time offered on a link"
    case .offeredRemoteUnapproved: "tutor time offered on a link outside the centre's approval"
    case .study: "study without a live counterpart"
    case .training: "time in training, live or not"
    case .trainingInPerson: "time in training with the learner in the room"
    case .placement: "placement time"
    case .placementInPerson: "placement time in person"
    case .placementRemote: "remote placement time"
    case .placementSupervision: "supervision of placement"
    case .placementSupervisionInPerson: "supervision of placement in person"
    case .placementSupervisionRemote: "remote supervision of placement"
    case .personalTherapy: "personal therapy"
    }
  }
}
