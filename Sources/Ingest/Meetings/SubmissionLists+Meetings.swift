import Evidence

extension SubmissionLists {
  /// Notes that a report was a session: where its log of hosts covers it, and when it took place if
  /// it was moved.
  mutating func take(
    _ report: MeetingReport, as session: Int, isMoved: Bool, _ zone: ZoneTable
  ) {
    guard let interval = report.interval(in: zone) else { return }
    if isMoved {
      // The plan's activity, mode and tutors hold; its time does not.
      let activity =
        sessions[session].parts.first { $0.activity != .break }?.activity
        ?? courses[sessions[session].course].defaultActivity
      sessions[session].isMoved = true
      sessions[session].parts = [
        SessionPart(
          interval: interval, activity: activity, source: sessions[session].parts[0].source)
      ]
      sessions[session].day = zone.localDay(of: interval.from)
    }
    if report.hasIntervals { sessions[session].hostLogs.append(interval) }
  }

  /// Adds the session that an unplanned meeting was; nothing where it has no times.
  mutating func addMeeting(
    of report: MeetingReport, file: FileReading, course: Int, _ zone: ZoneTable
  ) -> Int? {
    guard let interval = report.interval(in: zone) else { return nil }
    let id = "meeting-\(file.sha256.prefix(12))"
    let source = SourceLine(file: file.number, line: 1, byteOffset: 0)
    return addUnplanned(
      ListedSession(
        id: id, shownID: id, course: course, isPlanned: false,
        parts: [
          SessionPart(
            interval: interval, activity: courses[course].defaultActivity, source: source)
        ],
        mode: .remote, tutorIDs: [], group: nil, meeting: nil,
        day: zone.localDay(of: interval.from), hostLogs: report.hasIntervals ? [interval] : []))
  }
}
