import Evidence

/// Turns a placed meeting's participants into facts, every record accounted for.
struct MeetingReading {
  let placing: MeetingPlacing
  let file: FileReading
  let report: MeetingReport
  let tolerance: Seconds
  /// The files of the submission, where the record of an end may stand in another one.
  var files: [FileReading] = []

  /// Facts of a meeting that was a session, alone or with other reports.
  func facts(session: Int, as listed: ListedSession, isAlone: Bool = true) -> FileFacts {
    var facts = FileFacts()
    let course = listed.course
    let zone = placing.zone(of: course, file.inner)
    let clock = placing.clock(of: report, on: course, file.inner)
    let bounds = meetingBounds(clock)
    let window = MeetingWindow(listed, report, isAlone: isAlone, zone: clock)
    var ambiguous = 0
    var apart = 0
    var programs: [String: Bool] = [:]
    func isProgram(_ name: String) -> Bool {
      if let known = programs[name] { return known }
      let bears = NoteTaker.bears(name)
      programs[name] = bears
      return bears
    }
    for participant in report.participants {
      let match = placing.match(participant, on: course)
      // A program looks on: nobody may be hidden behind it, and nothing follows from it.
      if case .nobody(_, nil) = match, isProgram(participant.name) {
        account(for: participant) { account, _ in account.ignore(NoteTaker.reason) }
        continue
      }
      if let problem = participant.problem {
        lose(participant, match, session, course, problem, &facts)
        continue
      }
      guard let window,
        let reading = window.reading(of: participant, tolerance: tolerance, within: bounds)
      else {
        account(for: participant) { account, _ in
          account.ignore("no time of it is in the session")
        }
        continue
      }
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
      take(
        participant, reading, before: window.before(participant), match, session, course, &facts)
      facts.attendance.insert(course)
      let seen = (participant.time?.join ?? participant.time?.leave).flatMap {
        clock.readings(of: $0).first
      }
      facts.note(zone.localDay(of: seen ?? window.frame.from))
    }
    if ambiguous > 0 { file.account.remark("ambiguous-time: \(ambiguous)") }
    if apart > 0 {
      file.account.remark("stated durations that differ from join and leave: \(apart)")
    }
    if report.unreadDurations > 0 {
      file.account.remark("stated durations not read: \(report.unreadDurations)")
    }
    for lost in report.lostLines { facts.unbounded.append(([course], lost.code, lost.line)) }
    if report.isOpen, listed.isMoved || !listed.isPlanned { leaveOpen(course, &facts) }
    return facts
  }

  /// A meeting that belongs to no one session: its records are kept as rejections.
  func unplacedFacts(courses: [Int], reason: String) -> FileFacts {
    var facts = FileFacts()
    for participant in report.participants {
      reject(
        participant,
        participant.problem ?? RecordProblem(.meetingNotPlaced, "the meeting: \(reason)"))
    }
    facts.unbounded.append((courses, RejectionCode.meetingNotPlaced.rawValue, 0))
    return facts
  }

  private func meetingBounds(_ zone: ZoneTable) -> IntervalReading.Bounds? {
    guard let start = report.startsAt, let end = report.endsAt else { return nil }
    return .init(starts: zone.readings(of: start), ends: zone.readings(of: end))
  }

  /// Where no plan says how long the meeting was, and the report does not either, whoever has no
  /// end may have stayed for any time.
  private func leaveOpen(_ course: Int, _ facts: inout FileFacts) {
    let code = RejectionCode.openEndedMeeting.rawValue
    file.account.note(
      line: 1, column: 0, code: code,
      message: "neither the report nor a planned session says when the meeting began and ended")
    facts.unbounded.append(([course], code, 0))
  }

  private func take(
    _ participant: MeetingReport.Participant, _ reading: IntervalReading, before: Interval?,
    _ match: Match, _ session: Int, _ course: Int, _ facts: inout FileFacts
  ) {
    var count = 0
    switch match {
    case .person(let person):
      let basis = placing.lists.people[person].basis(
        id: participant.id, emails: participant.addresses, name: participant.name)
      facts.seen[
        SeenAs(
          course: course, person: person, basis: basis,
          label: participant.name), default: 0] += 1
      count = facts.add(
        reading, session: session, person: person, mode: .remote,
        isAudience: participant.isAudience, isBound: participant.isBound,
        leavesHostsOut: !report.listsHosts, source: participant.source)
      if let before {
        count += facts.add(
          .settled(before), session: session, person: person, mode: .remote,
          isAudience: participant.isAudience, isBound: true,
          leavesHostsOut: !report.listsHosts, source: participant.source)
      }
    case .nobody(let reason, let suggestion):
      var intervals = before.map { [$0] } ?? []
      switch reading {
      case .settled(let interval): intervals.append(interval)
      case .ambiguous(_, let possible): intervals += possible
      case .endsBeforeStart, .noSuchTime: break
      }
      let identity =
        (participant.addresses.first ?? participant.id).map(NormalisedName.folded)
        ?? NormalisedName.of(participant.name)
      for interval in intervals {
        facts.guests.append(
          .init(
            identity: identity, session: session, mode: .remote, interval: interval,
            isAudience: participant.isAudience, source: participant.source, reason: reason,
            suggestion: suggestion))
      }
      count = intervals.count
    }
    // The record of the end is a source of the same facts: they are not counted twice.
    account(for: participant) { account, source in
      account.use(facts: source == participant.source ? count : 0)
    }
  }

  /// Each record of a stay: that of its join, and that of its end where it is another one.
  private func account(
    for participant: MeetingReport.Participant, _ body: (FileAccount, SourceLine) -> Void
  ) {
    body(file.account, participant.source)
    guard let ending = participant.ending else { return }
    let other =
      ending.file == file.number ? file : files.first { $0.number == ending.file } ?? file
    body(other.account, ending)
  }

  private func reject(_ participant: MeetingReport.Participant, _ problem: RecordProblem) {
    account(for: participant) { account, source in
      account.reject(
        line: source.line,
        column: source == participant.source ? participant.problemColumn ?? 0 : 0,
        code: problem.code.rawValue, message: problem.message)
    }
  }

  private func lose(
    _ participant: MeetingReport.Participant, _ match: Match, _ session: Int, _ course: Int,
    _ problem: RecordProblem, _ facts: inout FileFacts
  ) {
    reject(participant, problem)
    if case .person(let person) = match {
      facts.rejected.append(
        RejectedAttendance(
          session: session, person: person, mode: .remote, source: participant.source))
    } else {
      facts.unbounded.append(([course], problem.code.rawValue, participant.source.line))
    }
  }
}
