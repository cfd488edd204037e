/// What a second of a learner was worth.
public struct LedgerCell: Hashable, Sendable {
  /// What went on.
  public var activity: Activity
  /// Where the learner was.
  public var place: Mode
  /// How near the nearest tutor was.
  public var tutor: Contact
  /// How near the nearest other learner was.
  public var peer: Contact
  /// How strong the evidence is.
  public var evidence: EvidenceLevel

  /// Makes a cell.
  public init(
    activity: Activity, place: Mode, tutor: Contact, peer: Contact, evidence: EvidenceLevel
  ) {
    self.activity = activity
    self.place = place
    self.tutor = tutor
    self.peer = peer
    self.evidence = evidence
  }

  /// Whether it is tutor contact.
  public var isTutorContact: Bool { tutor != .none && activity.countsTutor }
  /// Whether it is peer contact.
  public var isPeerContact: Bool { peer != .none && activity.countsPeer(tutor: tutor) }
  /// Whether it is live contact.
  public var isLiveContact: Bool { isTutorContact || isPeerContact }

  /// How many numbers there are.
  public static let count = Activity.allCases.count * 2 * 3 * 3 * 3

  /// A number from 0 that no other cell has; numbers sort as the cells' words do.
  public var number: Int {
    var number = activity.order * 2 + (place == .inPerson ? 0 : 1)
    number = number * 3 + Self.order(of: tutor)
    number = number * 3 + Self.order(of: peer)
    return number * 3 + (evidence == .declared ? 0 : evidence == .logged ? 1 : 2)
  }

  /// The cell that has a number; nothing where none does.
  public init?(number: Int) {
    guard (0..<Self.count).contains(number) else { return nil }
    let contacts: [Contact] = [.inPerson, .none, .remote]
    let levels: [EvidenceLevel] = [.declared, .logged, .registered]
    let activity = Activity.allCases.first { $0.order == number / 54 } ?? .unknown
    self.init(
      activity: activity, place: number / 27 % 2 == 0 ? .inPerson : .remote,
      tutor: contacts[number / 9 % 3], peer: contacts[number / 3 % 3],
      evidence: levels[number % 3])
  }

  private static func order(of contact: Contact) -> Int {
    contact == .inPerson ? 0 : contact == .none ? 1 : 2
  }
}

extension Activity {
  /// Its place among all activities as words sort.
  var order: Int {
    switch self {
    case .aiTool: 0
    case .assessment: 1
    case .break: 2
    case .eLearning: 3
    case .groupSupervision: 4
    case .induction: 5
    case .outsideSchedule: 6
    case .personalDevelopment: 7
    case .personalTherapy: 8
    case .placement: 9
    case .placementSupervision: 10
    case .progressReview: 11
    case .recording: 12
    case .selfStudy: 13
    case .skillsPractice: 14
    case .teaching: 15
    case .tutorial: 16
    case .unknown: 17
    case .unsupervisedAssessment: 18
    }
  }
}
