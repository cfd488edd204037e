import Evidence

/// Turns a placed meeting's participants into facts, every record accounted for.
struct MeetingReading {
  let placing: MeetingPlacing
  let file: FileReading
  let report: MeetingReport
  let tolerance: Seconds

  /// Facts of a meeting that was a session.
  func facts(session: Int, course: Int) -> FileFacts {
    var facts = FileFacts()
    let zone = placing.zone(of: course, file.inner)
    let bounds = meetingBounds(zone)
    var ambiguous = 0
    var apart = 0
    for participant in report.participants {
      let match = placing.match(participant, on: course)
      guard let time = participant.time, participant.problem == nil else {
        lose(participant, match, session, course, participant.problem, &facts)
        continue
      }
      let reading = IntervalReading.of(
        joins: zone.readings(of: time.join), leaves: zone.readings(of: time.leave),
        stated: participant.stated.map { .init(seconds: $0, tolerance: tolerance) },
        within: bounds)
      switch reading {
      case .endsBeforeStart:
        let problem = RecordProblem(.endsBeforeStart, "the leave time must be after the join time")
        lose(participant, match, session, course, problem, &facts)
        continue
      case .noSuchTime:
        let problem = RecordProblem(
          .noSuchTime, "the clocks went forward over this time; no such time was")
        lose(participant, match, session, course, problem, &facts)
        continue
      case .ambiguous: ambiguous += 1
      case .settled(let interval):
        if let stated = participant.stated, !participant.isBound,
          abs(stated - interval.length) > tolerance
        {
          apart += 1
        }
      }
      take(participant, reading, match, session, &facts)
      facts.attendance.insert(course)
      facts.note(zone.localDay(of: zone.readings(of: time.join).first ?? Instant(seconds: 0)))
    }
    if ambiguous > 0 { file.account.remark("ambiguous-time: \(ambiguous)") }
    if apart > 0 {
      file.account.remark("stated durations that differ from join and leave: \(apart)")
    }
    if report.unreadDurations > 0 {
      file.account.remark("stated durations not read: \(report.unreadDurations)")
    }
    for lost in report.lostLines { facts.unbounded.append(([course], lost.code, lost.line)) }
    return facts
  }

  /// A meeting that belongs to no one session: its records are kept as rejections.
  func unplacedFacts(courses: [Int], reason: String) -> FileFacts {
    var facts = FileFacts()
    for participant in report.participants {
      file.account.reject(
        line: participant.source.line, column: participant.problemColumn ?? 0,
        code: RejectionCode.meetingNotPlaced.rawValue, message: "the meeting: \(reason)")
    }
    facts.unbounded.append((courses, RejectionCode.meetingNotPlaced.rawValue, 0))
    return facts
  }

  private func meetingBounds(_ zone: ZoneTable) -> IntervalReading.Bounds? {
    guard let start = report.startsAt, let end = report.endsAt else { return nil }
    return .init(starts: zone.readings(of: start), ends: zone.readings(of: end))
  }

  private func take(
    _ participant: MeetingReport.Participant, _ reading: IntervalReading, _ match: Match,
    _ session: Int, _ facts: inout FileFacts
  ) {
    switch match {
    case .person(let person):
      file.account.use(
        facts: facts.add(
          reading, session: session, person: person, mode: .remote, isAudience: false,
          isBound: participant.isBound, source: participant.source))
    case .nobody(let reason, let suggestion):
      let intervals: [Interval] =
        switch reading {
        case .settled(let interval): [interval]
        case .ambiguous(_, let possible): possible
        default: []
        }
      let identity =
        participant.addresses.first.map(NormalisedName.folded)
        ?? NormalisedName.of(participant.name)
      for interval in intervals {
        facts.guests.append(
          .init(
            identity: identity, session: session, mode: .remote, interval: interval,
            isAudience: false, source: participant.source, reason: reason, suggestion: suggestion))
      }
      file.account.use(facts: intervals.count)
    }
  }

  private func lose(
    _ participant: MeetingReport.Participant, _ match: Match, _ session: Int, _ course: Int,
    _ problem: RecordProblem?, _ facts: inout FileFacts
  ) {
    let problem = problem ?? RecordProblem(.unreadableTime, "the times cannot be read")
    file.account.reject(
      line: participant.source.line, column: participant.problemColumn ?? 0,
      code: problem.code.rawValue, message: problem.message)
    if case .person(let person) = match {
      facts.rejected.append(
        RejectedAttendance(
          session: session, person: person, mode: .remote, source: participant.source))
    } else {
      facts.unbounded.append(([course], problem.code.rawValue, participant.source.line))
    }
  }
}
