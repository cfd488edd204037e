import Evidence

/// Joinings and leavings of live meetings in a file of statements, paired person by person.
///
/// A room is often one activity for a whole course, so what happens in it is parted into meetings:
/// a new one begins when nobody has been there for half an hour.
struct StatementMeetings {
  /// A joining or leaving.
  private struct Action {
    var actor: Int
    var second: Int
    var isJoin: Bool
    var registration: Int
    var source: SourceLine
  }

  /// A room, and whether its times have offsets from UTC.
  private struct Room: Hashable {
    var id: String
    var isUTC: Bool
  }

  /// A leaving that comes later after its joining belongs to another stay.
  static let longestStay: Seconds = 24 * 3600

  private let file: FileReading
  private let format: String
  private var actors: [StatementActor] = []
  private var actorNumbers: [StatementActor: Int] = [:]
  private var registrations: [String: Int] = [:]
  private var sittings: [String] = []
  private var rooms: [Room: [Action]] = [:]
  private var names: [String: String] = [:]
  /// Stays of which nothing is known but that they were, by room.
  private var timeless: [String: [MeetingReport.Participant]] = [:]

  init(_ file: FileReading, format: String) {
    self.file = file
    self.format = format
  }

  /// Takes a statement of joining or leaving.
  mutating func take(_ statement: Statement) {
    let room = statement.objectID ?? ""
    if names[room] == nil, let name = statement.objectName { names[room] = name }
    let source = statement.source(in: file.number)
    do {
      guard let actor = StatementActor(statement.value["actor"]) else {
        throw RecordProblem(
          .missingValue, "the actor has no mbox, account or openid that is one person's")
      }
      let time = try statement.time()
      let isUTC = if case .instant = time { true } else { false }
      let registration = statement.value["context"]?["registration"]?.text ?? ""
      rooms[Room(id: room, isUTC: isUTC), default: []].append(
        Action(
          actor: number(of: actor), second: time.clock.clockSeconds,
          isJoin: statement.kind == .joined,
          registration: number(ofSitting: registration), source: source))
    } catch {
      let actor = StatementActor(statement.value["actor"])
      timeless[room, default: []].append(
        MeetingReport.Participant(
          name: actor?.name ?? "", addresses: actor?.addresses ?? [], id: actor?.id,
          isBound: true, source: source, problem: error as? RecordProblem,
          problemColumn: statement.value.place.column))
    }
  }

  /// A meeting each, in order of time.
  func reports() -> [MeetingReport] {
    var reports: [MeetingReport] = []
    for (room, actions) in rooms { reports += meetings(in: room, actions) }
    reports = RoomMeetings.numbered(reports)
    for (room, stays) in timeless.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    {
      let own = reports.indices.filter { reports[$0].meetingID == room }
      if own.count == 1 {
        reports[own[0]].participants += stays
      } else {
        reports.append(report(of: Room(id: room, isUTC: true), stays))
      }
    }
    return RoomMeetings.numbered(reports)
  }

  private mutating func number(of actor: StatementActor) -> Int {
    if let known = actorNumbers[actor] { return known }
    actorNumbers[actor] = actors.count
    actors.append(actor)
    return actors.count - 1
  }

  private mutating func number(ofSitting registration: String) -> Int {
    if let known = registrations[registration] { return known }
    registrations[registration] = sittings.count
    sittings.append(registration)
    return sittings.count - 1
  }

  private func report(of room: Room, _ stays: [MeetingReport.Participant]) -> MeetingReport {
    var report = MeetingReport(format: format)
    report.title = names[room.id]
    report.meetingID = room.id
    report.isUTC = room.isUTC
    report.participants = stays
    return report
  }

  private func meetings(in room: Room, _ actions: [Action]) -> [MeetingReport] {
    var byPerson: [[Int]: [Action]] = [:]
    for action in actions {
      byPerson[[action.actor, action.registration], default: []].append(action)
    }
    var stays: [MeetingReport.Participant] = []
    for own in byPerson.values {
      var pairing = StayPairing(longest: Self.longestStay)
      let order = own.sorted { ($0.second, $0.source) < ($1.second, $1.source) }
      for action in order {
        pairing.take(.init(second: action.second, isJoin: action.isJoin, source: action.source))
      }
      for stay in pairing.ended() {
        stays.append(
          participant(stay, own[0].actor, in: room, sittings[own[0].registration]))
      }
    }
    return RoomMeetings.reports(of: stays, in: report(of: room, []))
  }

  private func participant(
    _ stay: StayPairing.Stay, _ number: Int, in room: Room, _ sitting: String
  ) -> MeetingReport.Participant {
    let actor = actors[number]
    var participant = MeetingReport.Participant(
      name: actor.name, addresses: actor.addresses, id: actor.id,
      time: .init(
        join: stay.join.map { LocalTime(clockSeconds: $0.second) },
        leave: stay.leave.map { LocalTime(clockSeconds: $0.second) }),
      isBound: stay.join == nil || stay.leave == nil,
      source: stay.join?.source ?? stay.leave?.source
        ?? SourceLine(file: file.number, line: 1, byteOffset: 0),
      ending: stay.join == nil ? nil : stay.leave?.source)
    if participant.isBound {
      participant.half = HalfStay(
        format: format, room: room.id, isUTC: room.isUTC, actor: actor, sitting: sitting)
    }
    return participant
  }
}

extension LocalTime {
  /// The time that a clock shows so many seconds after 1970 began on it.
  init(clockSeconds: Seconds) { self.init(utc: Instant(seconds: clockSeconds)) }
}
