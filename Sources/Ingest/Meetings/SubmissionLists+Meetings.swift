import Evidence

extension SubmissionLists {
  /// Notes that reports were a session: where their logs of hosts cover it, and when it took place
  /// if none of them overlaps the plan.
  mutating func take(_ reports: [(report: MeetingReport, zone: ZoneTable)], as session: Int) {
    let intervals = reports.compactMap { $0.report.interval(in: $0.zone) }
    let isMoved = intervals.allSatisfy { sessions[session].overlap($0) == 0 }
    if isMoved, let zone = reports.first?.zone, let from = intervals.map(\.from).min(),
      let to = intervals.map(\.to).max(), let interval = Interval(from: from, to: to)
    {
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
    for (report, zone) in reports where report.hasIntervals {
      if let interval = report.interval(in: zone) { sessions[session].hostLogs.append(interval) }
    }
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
