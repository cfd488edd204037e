import Evidence

/// Presence in a session: the page's seven rules.
extension Oracle {
  /// Somebody whom a session must have had as a tutor, and whom nothing names.
  static let unnamedTutor = -1

  /// Everyone's presence in a session, guests and rejected records apart.
  func presence(in session: Int) -> [OracleRecord] {
    var records = loggedPresence(in: session)
    for person in evidence.people.indices {
      if let record = markedPresence(of: person, in: session) { records.append(record) }
    }
    for tutor in tutorsByPlan(in: session) {
      records.append(declared(tutor, as: .tutor, in: session))
    }
    if isUnlogged(session) {
      for person in evidence.people.indices where isExpected(person, at: session) {
        records.append(declared(person, as: .learner, in: session))
      }
    }
    if hasUnnamedTutor(session) {
      records.append(declared(Oracle.unnamedTutor, as: .tutor, in: session))
    }
    return records
  }

  /// Rule 1: what the logs say.
  private func loggedPresence(in session: Int) -> [OracleRecord] {
    evidence.presences.filter { $0.session == session }.map {
      OracleRecord(
        person: $0.person, role: role(of: $0.person, in: session), session: session,
        mode: $0.mode, from: $0.interval.from.seconds, to: $0.interval.to.seconds,
        level: $0.level, isAudience: $0.isAudience)
    }
  }

  /// Rules 2 and 6: what the registers say of one person, where no log says better.
  private func markedPresence(of person: Int, in session: Int) -> OracleRecord? {
    let isLogged = evidence.presences.contains {
      $0.session == session && $0.person == person
        && ($0.level == .logged || mutation == .declaredDisplacesMarks)
    }
    if isLogged && mutation != .logAndMarkUnited { return nil }
    let (start, end) = window(of: session)
    var windows: [(from: Int, to: Int)] = []
    var isWeak = false
    for mark in evidence.marks where mark.session == session && mark.person == person {
      let delay = 60 * (mark.minutes ?? 0)
      switch mark.kind {
      case .present: windows.append((start, end))
      case .late where mutation == .lateFromWrongSide: windows.append((start, end - delay))
      case .late: windows.append((start + delay, end))
      case .leftEarly: windows.append((start, end - delay))
      case .absent, .excused: isWeak = isWeak || mutation != .absenceIgnored
      case .notExpected: isWeak = isWeak || mutation == .notExpectedWeakens
      }
      if mark.minutes == nil && (mark.kind == .late || mark.kind == .leftEarly)
        && mutation != .minutesTakenForGranted
      {
        isWeak = true
      }
    }
    if hasMarkedTheRegister(person, of: session) { windows.append((start, end)) }
    guard !windows.isEmpty else { return nil }
    let marksUnited = mutation == .marksUnited
    let starts = windows.map(\.from)
    let ends = windows.map(\.to)
    let from = (marksUnited ? starts.min() : starts.max()) ?? start
    let to = (marksUnited ? ends.max() : ends.min()) ?? end
    guard from < to else { return nil }
    return OracleRecord(
      person: person, role: role(of: person, in: session), session: session,
      mode: evidence.sessions[session].mode, from: from, to: to,
      level: isWeak ? .declared : .registered, isAudience: false)
  }

  /// Rule 2: whether a tutor marked the session's register on its day.
  private func hasMarkedTheRegister(_ person: Int, of session: Int) -> Bool {
    role(of: person, in: session) == .tutor
      && evidence.marks.contains {
        $0.session == session && $0.markedBy == person
          && ($0.markedOn?.number == evidence.sessions[session].day.number
            || mutation == .markedOnAnyDay)
      }
  }

  /// Rules 3 and 5: the planned tutors who are there because nothing says otherwise.
  private func tutorsByPlan(in session: Int) -> [Int] {
    let plan = evidence.sessions[session]
    guard plan.isPlanned else { return [] }
    let hostsAreKnown = plan.isCoveredByHostLog && plan.mode == .remote
    let hasLog = !isUnlogged(session) || mutation == .hostLogOverUnlogged
    if hostsAreKnown && hasLog && mutation != .hostLogIgnored { return [] }
    return evidence.people.indices.filter { person in
      plan.tutors.contains(person) && role(of: person, in: session) == .tutor
        && !hasRecord(person, in: session)
    }
  }

  /// Rules 4 and 5: whether somebody unnamed must have taught.
  private func hasUnnamedTutor(_ session: Int) -> Bool {
    let plan = evidence.sessions[session]
    if mutation == .unnamedTutorAlways { return true }
    if plan.namesTutors { return false }
    if isUnlogged(session) { return true }
    if isWithoutRecords(session) { return false }
    let hasGuests = evidence.guests.contains { $0.session == session }
    if hasGuests && mutation != .guestsHideNoTutor { return false }
    if evidence.presences.contains(where: { $0.session == session && $0.couldShowTutor }) {
      return false
    }
    return !evidence.people.indices.contains {
      role(of: $0, in: session) == .tutor && hasRecord($0, in: session)
    }
  }

  /// Rule 5: whether a plan is all there is.
  func isUnlogged(_ session: Int) -> Bool {
    evidence.sessions[session].isPlanned && isWithoutRecords(session)
  }

  private func hasRecord(_ person: Int, in session: Int) -> Bool {
    evidence.presences.contains { $0.session == session && $0.person == person }
      || evidence.marks.contains { $0.session == session && $0.person == person }
      || hasMarkedTheRegister(person, of: session)
  }

  /// The whole of a session, on the word of a plan or a claim.
  func declared(
    _ person: Int, as role: Role, in session: Int, mode: Mode? = nil
  ) -> OracleRecord {
    let (start, end) = window(of: session)
    return OracleRecord(
      person: person, role: role, session: session,
      mode: mode ?? evidence.sessions[session].mode, from: start, to: end, level: .declared,
      isAudience: false)
  }

  /// When a session's first part starts and its last part ends.
  func window(of session: Int) -> (start: Int, end: Int) {
    let parts = evidence.sessions[session].parts
    return (
      parts.map(\.interval.from.seconds).min() ?? 0, parts.map(\.interval.to.seconds).max() ?? 0
    )
  }
}
