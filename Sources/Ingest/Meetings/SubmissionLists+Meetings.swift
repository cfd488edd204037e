import Evidence

extension SubmissionLists {
  /// Notes that reports were a session: where their logs of hosts cover it, and when it took place
  /// if none of them overlaps the plan.
  mutating func take(_ reports: [(report: MeetingReport, clock: ZoneTable)], as session: Int) {
    let intervals = reports.compactMap { $0.report.interval(in: $0.clock) }
    let isMoved = intervals.allSatisfy { sessions[session].overlap($0) == 0 }
    if isMoved, let from = intervals.map(\.from).min(),
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
      sessions[session].day = zone(ofCourse: sessions[session].course)
        .localDay(of: interval.from)
    }
    for (report, clock) in reports where report.hasIntervals && report.listsHosts {
      if let interval = report.interval(in: clock) { sessions[session].addHostLog(interval) }
    }
  }

  /// Adds the session that an unplanned meeting was; nothing where it has no times.
  mutating func addMeeting(
    of report: MeetingReport, file: FileReading, course: Int, _ clock: ZoneTable
  ) -> Int? {
    guard let interval = report.interval(in: clock) else { return nil }
    let id =
      "meeting-\(file.sha256.prefix(12))" + (report.number == 1 ? "" : "-\(report.number)")
    let source = SourceLine(file: file.number, line: 1, byteOffset: 0)
    return addUnplanned(
      ListedSession(
        id: id, course: course, isPlanned: false,
        parts: [
          SessionPart(
            interval: interval, activity: courses[course].defaultActivity, source: source)
        ],
        mode: .remote, tutorIDs: [], group: nil, meeting: nil,
        day: zone(ofCourse: course).localDay(of: interval.from),
        hostLogs: report.hasIntervals && report.listsHosts ? [interval] : []))
  }
}
