import ContactHours
import Evidence

/// One kind of time as a share of another, with its least and greatest value (calculus.md, Bounds).
struct ShareMeasure: Measure {
  /// What the share is of; the word is its name in a pack.
  enum Whole: String, CaseIterable, Sendable {
    /// Tutor time offered, in person and remote together.
    case offered
    /// The guided learning hours assigned to the qualification.
    case assigned
    /// Tutor time received.
    case received
    /// Placement time.
    case placement
    /// Supervision of placement.
    case supervision = "placement-supervision"

    /// Whether learners log it themselves.
    var isLogged: Bool { self == .placement || self == .supervision }
  }

  /// Which part the share is; the word is its name in a pack.
  enum Part: String, CaseIterable, Sendable {
    case inPerson = "in-person"
    case remote
    /// Tutor time received.
    case attended
  }

  static let name = "share"
  static let about = """
    The share of time that was in person or remote, `of` what was `offered`, the hours `assigned` \
    to the qualification, what was `received`, `placement`, or \
    `placement-supervision`; between the least and the greatest \
    value that the evidence allows. `attended` is a learner's received tutor time, of what was \
    offered or assigned.
    """
  static let options =
    [
      MeasureOption(key: "what", words: Part.allCases.map(\.rawValue), standard: nil),
      MeasureOption(key: "of", words: Whole.allCases.map(\.rawValue), standard: nil),
      MeasureOption(anyOf: [], key: "tag"),
    ] + ContactTime.treatments

  let part: Part
  let whole: Whole
  /// The filters of both times.
  private let filter: ContactTime

  init(_ choices: Choices) {
    filter = ContactTime(kind: .offered, activities: [], choices)
    part = choices["what"].flatMap(Part.init) ?? .remote
    whole = choices["of"].flatMap(Whole.init) ?? .offered
  }

  let unit = ValueUnit.percent
  let rowUnit = "share"

  var words: String { sentence + filter.filterWords + " is" }

  private var sentence: String {
    if part == .attended {
      return whole == .assigned
        ? "tutor time received, as a share of the hours assigned,"
        : "tutor time received, as a share of what was offered,"
    }
    let place = part == .remote ? "live online" : "in person"
    return switch whole {
    case .offered: "the share of tutor time offered that was \(place)"
    case .assigned: "tutor time offered \(place), as a share of the hours assigned,"
    case .received: "the share of tutor time received that was \(place)"
    case .placement: "the share of placement time that was \(part == .remote ? "remote" : place)"
    case .supervision:
      "the share of supervision of placement that was \(part == .remote ? "remote" : place)"
    }
  }

  func reading(of subject: Subject) -> Reading {
    guard let (inPerson, all) = parts(of: subject) else { return .unknown(nil) }
    let isUnbounded = whole.isLogged ? subject.audit.isUnbounded : subject.hasNoBound
    let remote = Bounds(
      evidenced: max(0, all.evidenced - inPerson.possible),
      possible: all.possible - inPerson.evidenced)
    if part == .attended { return attended(subject, offered: all) }
    let (part, rest) = part == .remote ? (remote, inPerson) : (inPerson, remote)
    if whole == .assigned {
      guard let assigned = assigned(subject) else { return .unknown(nil) }
      return .figure(
        Figure(
          evidenced: part.evidenced, possible: part.possible, isUnbounded: isUnbounded,
          whole: assigned))
    }
    // Where all may be zero there is no share to speak of.
    guard all.evidenced > 0 else { return .unknown(nil) }
    return .figure(
      Figure(
        evidenced: part.evidenced, possible: part.possible, isUnbounded: isUnbounded,
        whole: part.evidenced + rest.possible, possibleWhole: part.possible + rest.evidenced,
        hasNoFloor: isUnbounded, canShrink: true))
  }

  /// What a learner received, of what was offered or assigned.
  private func attended(_ subject: Subject, offered: Bounds) -> Reading {
    guard let received = ContactTime(kind: .tutor).bounds(of: subject) else {
      return .unknown(nil)
    }
    let isUnbounded = subject.hasNoBound
    var figure = Figure(
      evidenced: received.evidenced, possible: received.possible, isUnbounded: isUnbounded)
    if whole == .assigned {
      guard let assigned = assigned(subject) else { return .unknown(nil) }
      figure.whole = assigned
      return .figure(figure)
    }
    guard offered.evidenced > 0 else { return .unknown(nil) }
    figure.whole = offered.possible
    figure.possibleWhole = offered.evidenced
    figure.hasNoFloor = isUnbounded
    figure.canShrink = true
    return .figure(figure)
  }

  /// Time in person, and in person and remote together.
  private func parts(of subject: Subject) -> (inPerson: Bounds, all: Bounds)? {
    let kinds: (ContactTime.Kind, ContactTime.Kind) =
      switch whole {
      case .offered, .assigned: (.offeredInPerson, .offered)
      case .received: (.inPersonTutor, .tutor)
      case .placement: (.placementInPerson, .placement)
      case .supervision: (.placementSupervisionInPerson, .placementSupervision)
      }
    var (part, all) = (filter, filter)
    part.kind = kinds.0
    all.kind = kinds.1
    guard let inPerson = part.bounds(of: subject), let all = all.bounds(of: subject) else {
      return nil
    }
    return (inPerson, all)
  }

  func recorded(of subject: Subject) -> DatedValue? {
    whole == .assigned
      ? subject.qualification?.values(.glh).inForce(on: subject.day) : nil
  }

  private func assigned(_ subject: Subject) -> Seconds? {
    guard
      case .amount(let seconds, .hours) = recorded(of: subject)?.value
    else { return nil }
    return seconds > 0 ? seconds : nil
  }

  func gains(of subject: Subject) -> [SessionGain] {
    switch whole {
    case .offered, .assigned: ContactTime(kind: .offered).gains(of: subject)
    case .received: ContactTime(kind: .tutor).gains(of: subject)
    case .placement, .supervision: []
    }
  }

  func settledBy(_ subject: Subject) -> [String] {
    if whole == .assigned && assigned(subject) == nil {
      return QualificationMeasure.settledBy(.glh, of: subject)
    }
    if whole == .supervision {
      return ContactTime(kind: .placementSupervision).settledBy(subject) ?? []
    }
    if whole == .placement { return ContactTime(kind: .placement).settledBy(subject) ?? [] }
    return subject.audit.missingRecords(of: subject.person)
  }
}
