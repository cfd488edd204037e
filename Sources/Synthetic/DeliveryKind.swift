/// How an invented course was really delivered, and what evidence of it there is.
public enum DeliveryKind: String, CaseIterable, Sendable {
  /// In a room, by a register that the tutor marks.
  case inPersonByRegister = "in_person_by_register"
  /// In a room, by a log of arrivals and departures.
  case inPersonByLog = "in_person_by_log"
  /// Some sessions in a room, some on live links.
  case blended
  /// On live links.
  case liveOnline = "live_online"
  /// Learners meet on live links, and no tutor comes.
  case peerCircle = "peer_circle"
  /// Study alone, and nothing else.
  case distanceOnly = "distance_only"
  /// Sessions were planned, and no record of any was handed in.
  case evidenceMissing = "evidence_missing"

  /// How many of 1,000 courses are of this kind.
  public var permille: Int {
    switch self {
    case .inPersonByRegister: 60
    case .inPersonByLog: 390
    case .blended: 200
    case .liveOnline: 250
    case .peerCircle: 30
    case .distanceOnly: 50
    case .evidenceMissing: 20
    }
  }

  /// The kind that a draw from 0 to 999 stands for.
  init(draw: Int) {
    var rest = draw
    for kind in Self.allCases {
      rest -= kind.permille
      if rest < 0 {
        self = kind
        return
      }
    }
    self = .evidenceMissing
  }
}
