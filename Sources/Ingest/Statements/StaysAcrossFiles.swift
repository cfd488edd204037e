import Evidence

/// Whose stay it is of which one file has one end alone.
struct HalfStay: Hashable {
  /// The format of the file.
  var format: String
  /// The platform's id of the room.
  var room: String
  /// Whether the times have offsets from UTC.
  var isUTC: Bool
  var actor: StatementActor
  /// The registration under which the person came.
  var sitting: String
}

/// Pairs the joining in one file with the leaving in another: exports that are cut at a time part
/// the two.
///
/// The stay is then of the joining's file, and the leaving a second source of it.
enum StaysAcrossFiles {
  private typealias Meetings = [(file: FileReading, report: MeetingReport)]

  /// A half stay, and where it is held.
  private struct Half {
    var meeting: Int
    var participant: Int
    var action: StayPairing.Action
  }

  static func pair(_ meetings: inout [(file: FileReading, report: MeetingReport)]) {
    var taken: [Int: Set<Int>] = [:]
    for halves in halves(of: meetings).values {
      guard Set(halves.map(\.action.source.file)).count > 1 else { continue }
      var pairing = StayPairing(longest: StatementMeetings.longestStay)
      let order = halves.map(\.action).sorted { ($0.second, $0.source) < ($1.second, $1.source) }
      for action in order { pairing.take(action) }
      for stay in pairing.ended() {
        guard let join = stay.join?.source, let leave = stay.leave?.source,
          join.file != leave.file, let from = halves.first(where: { $0.action.source == join }),
          let to = halves.first(where: { $0.action.source == leave })
        else { continue }
        end(from, at: to, in: &meetings)
        taken[to.meeting, default: []].insert(to.participant)
      }
    }
    for (meeting, gone) in taken {
      let stays = meetings[meeting].report.participants
      meetings[meeting].report.participants = stays.indices.filter { !gone.contains($0) }
        .map { stays[$0] }
    }
    for index in meetings.indices where !taken.isEmpty {
      let stays = meetings[index].report.participants
      meetings[index].report.isOpen =
        meetings[index].report.isOpen && stays.contains(where: \.isBound)
    }
    // What held nothing but leavings of other files' stays is no meeting any more.
    for index in taken.keys.sorted(by: >) where meetings[index].report.participants.isEmpty {
      meetings.remove(at: index)
    }
  }

  private static func halves(of meetings: Meetings) -> [HalfStay: [Half]] {
    var found: [HalfStay: [Half]] = [:]
    for (meeting, entry) in meetings.enumerated() {
      for (index, stay) in entry.report.participants.enumerated() {
        guard let key = stay.half, let time = stay.time?.join ?? stay.time?.leave else { continue }
        found[key, default: []].append(
          Half(
            meeting: meeting, participant: index,
            action: .init(
              second: time.clockSeconds, isJoin: stay.time?.join != nil, source: stay.source)))
      }
    }
    return found
  }

  private static func end(_ from: Half, at to: Half, in meetings: inout Meetings) {
    let leave = LocalTime(clockSeconds: to.action.second)
    var stay = meetings[from.meeting].report.participants[from.participant]
    stay.time?.leave = leave
    stay.ending = to.action.source
    stay.isBound = false
    meetings[from.meeting].report.participants[from.participant] = stay
    let end = meetings[from.meeting].report.endsAt
    if end.map({ $0.clockSeconds < leave.clockSeconds }) ?? true {
      meetings[from.meeting].report.endsAt = leave
    }
  }
}
