import Evidence

/// Parts what happened in a room over months into meetings: a new one begins when nobody has been
/// there for half an hour.
struct RoomMeetings {
  private static let longestPause: Seconds = 30 * 60

  /// The meetings of a room, each like `room`; stays of which no time is known are of the only
  /// meeting, else of one by themselves.
  static func reports(
    of stays: [MeetingReport.Participant], in room: MeetingReport
  ) -> [MeetingReport] {
    var timed: [(from: Int, to: Int, stay: MeetingReport.Participant)] = []
    var timeless: [MeetingReport.Participant] = []
    for stay in stays {
      let seconds = [stay.time?.join, stay.time?.leave].compactMap { $0?.clockSeconds }
      if let from = seconds.min(), let to = seconds.max() {
        timed.append((from, to, stay))
      } else {
        timeless.append(stay)
      }
    }
    timed.sort { ($0.from, $0.stay.source) < ($1.from, $1.stay.source) }
    var reports: [MeetingReport] = []
    var end = Int.min
    for (from, to, stay) in timed {
      if reports.isEmpty || from > end + longestPause {
        reports.append(room)
        reports[reports.count - 1].startsAt = LocalTime(clockSeconds: from)
        end = to
      }
      end = max(end, to)
      let last = reports.count - 1
      reports[last].endsAt = LocalTime(clockSeconds: end)
      reports[last].participants.append(stay)
      if stay.isBound { reports[last].isOpen = true }
    }
    if timeless.isEmpty { return reports }
    if reports.count != 1 { reports.append(room) }
    let place = reports.count - 1
    reports[place].participants += timeless
    return reports
  }

  /// Meetings of several rooms in order of time, each with its number.
  static func numbered(_ reports: [MeetingReport]) -> [MeetingReport] {
    let places = reports.map { report in
      (
        start: report.startsAt.map(\.clockSeconds) ?? .max, id: report.meetingID ?? "",
        source: report.participants.map(\.source).min()
      )
    }
    var sorted = reports.indices.sorted { a, b in
      if places[a].start != places[b].start { return places[a].start < places[b].start }
      if places[a].id != places[b].id {
        return places[a].id.utf8.lexicographicallyPrecedes(places[b].id.utf8)
      }
      guard let first = places[a].source, let second = places[b].source else { return false }
      return first < second
    }.map { reports[$0] }
    for index in sorted.indices { sorted[index].number = index + 1 }
    return sorted
  }
}
