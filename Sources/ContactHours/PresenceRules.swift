import Evidence

/// Who was in one session, by calculus.md, Presence in a session, rules 1 to 7.
struct PresenceRules {
  let session: Session
  let sessionIndex: Int
  let roster: Roster
  let presences: ArraySlice<Presence>
  let marks: [Mark]
  let guests: [GuestPresence]
  let rejected: [RejectedAttendance]
  /// The learners expected: on the list, and not marked as not expected.
  let expected: [Int]

  init(
    session: Session, sessionIndex: Int, roster: Roster, presences: ArraySlice<Presence>,
    marks: [Mark], guests: [GuestPresence], rejected: [RejectedAttendance]
  ) {
    self.session = session
    self.sessionIndex = sessionIndex
    self.roster = roster
    self.presences = presences
    self.marks = marks
    self.guests = guests
    self.rejected = rejected
    let excepted = Set(marks.lazy.filter { $0.kind == .notExpected }.map(\.person))
    let list = roster.list(for: session)
    expected = excepted.isEmpty ? list : list.filter { !excepted.contains($0) }
  }

  private var window: (from: Int, to: Int) {
    (session.startsAt.seconds, session.endsAt.seconds)
  }

  /// Whether no source says anything of the session.
  var isUnlogged: Bool {
    session.isPlanned && presences.isEmpty && guests.isEmpty && marks.isEmpty
  }

  /// All presence of learners and tutors, and what the records say against one another.
  func stays() -> (stays: [Stay], observations: [Observation]) {
    var stays: [Stay] = []
    stays.reserveCapacity(presences.count)
    var observations: [Observation] = []
    for presence in presences {
      add(
        presence.person, presence.mode,
        (presence.interval.from.seconds, presence.interval.to.seconds),
        presence.level, isAudience: presence.isAudience, presence.source, to: &stays)
    }
    let readings = marks.isEmpty ? [] : MarkReading.all(of: marks, signedBy: countingSignatures)
    for reading in readings {
      if reading.contradicts {
        observations.append(observed(.marksContradict, reading.person, 0))
      }
      let marked = reading.stretch(in: window)
      if presences.contains(where: { $0.person == reading.person && $0.level == .logged }) {
        if let apart = disagreement(of: reading, marked: marked) { observations.append(apart) }
      } else if let marked {
        if reading.hasOwnMark, session.mode == .remote, session.isCoveredByHostLog {
          let length = marked.to - marked.from
          observations.append(
            Observation(
              kind: .markedButNotInLog, session: sessionIndex, person: reading.person,
              seconds: length, registered: length, logged: 0))
        }
        add(
          reading.person, session.mode, marked, reading.level, isAudience: false, reading.source,
          to: &stays)
      }
    }
    addPlannedTutors(to: &stays, &observations)
    if !session.namesTutors, isUnlogged || isTutorUnseen {
      stays.append(declared(Stay.unnamedTutor, isTutor: true))
    }
    if isUnlogged {
      for learner in expected { stays.append(declared(learner, isTutor: false)) }
    }
    return (stays, observations)
  }

  /// What rejected records may hide: at most the window for their person.
  func hidden() -> [Stay] {
    var stays: [Stay] = []
    for record in rejected {
      add(
        record.person, record.mode ?? session.mode, window, .declared, isAudience: false,
        record.source, to: &stays)
    }
    return stays
  }

  /// Rule 2: a register marked by an enrolled tutor on the session's day is a mark of that tutor.
  private var countingSignatures: [Mark] {
    marks.filter { mark in
      guard let tutor = mark.markedBy, mark.markedOn == session.day else { return false }
      return roster.role(of: tutor, on: session.day) == .tutor
    }
  }

  /// Rule 4: the only evidence could not have shown a tutor, and nothing but a plan names one.
  private var isTutorUnseen: Bool {
    guard !(presences.isEmpty && marks.isEmpty), guests.isEmpty else { return false }
    let isTutor = { (person: Int) in roster.role(of: person, on: session.day) == .tutor }
    return presences.allSatisfy { !$0.couldShowTutor && !isTutor($0.person) }
      && !marks.contains { isTutor($0.person) } && countingSignatures.isEmpty
  }

  /// Rules 3 and 5: a planned tutor of whom no record speaks, unless a log of hosts does.
  private func addPlannedTutors(to stays: inout [Stay], _ observations: inout [Observation]) {
    let signatures = session.tutors.isEmpty ? [] : countingSignatures
    func isSeen(_ tutor: Int) -> Bool {
      presences.contains { $0.person == tutor } || marks.contains { $0.person == tutor }
        || signatures.contains { $0.markedBy == tutor }
    }
    for tutor in session.tutors where !isSeen(tutor) || !isTutor(tutor) {
      if !isTutor(tutor) {
        observations.append(observed(.plannedTutorNotEnrolled, tutor, 0))
      } else if !isUnlogged, session.isCoveredByHostLog, session.mode == .remote {
        observations.append(observed(.plannedTutorNotInLog, tutor, window.to - window.from))
      } else {
        stays.append(declared(tutor, isTutor: true))
      }
    }
    if session.unknownTutors > 0 {
      observations.append(observed(.plannedTutorNotEnrolled, nil, 0))
    }
  }

  private func isTutor(_ person: Int) -> Bool {
    roster.role(of: person, on: session.day) == .tutor
  }

  private func observed(_ kind: Observation.Kind, _ person: Int?, _ seconds: Int) -> Observation {
    Observation(kind: kind, session: sessionIndex, person: person, seconds: seconds)
  }

  private func declared(_ person: Int, isTutor: Bool) -> Stay {
    Stay(
      person: person, isTutor: isTutor, mode: session.mode, from: window.from, to: window.to,
      level: .declared, isAudience: false, source: session.parts[0].source)
  }

  /// Adds a learner's or a tutor's time; nobody else's makes contact.
  private func add(
    _ person: Int, _ mode: Mode, _ stretch: (from: Int, to: Int), _ level: EvidenceLevel,
    isAudience: Bool, _ source: SourceLine, to stays: inout [Stay]
  ) {
    let role = roster.role(of: person, on: session.day)
    guard role == .learner || role == .tutor else { return }
    stays.append(
      Stay(
        person: person, isTutor: role == .tutor, mode: mode, from: stretch.from, to: stretch.to,
        level: level, isAudience: isAudience, source: source))
  }

  /// Rule 6: what a register and a log tell differently by more than is to be expected.
  private func disagreement(
    of reading: MarkReading, marked: (from: Int, to: Int)?
  ) -> Observation? {
    guard reading.hasOwnMark else { return nil }
    let log = Stretches.intersection(
      Stretches.union(
        presences.filter { $0.person == reading.person && $0.level == .logged }
          .map { ($0.interval.from.seconds, $0.interval.to.seconds) }), [window])
    let register = marked.map { [$0] } ?? []
    let both = Stretches.measure(Stretches.intersection(log, register))
    let apart = Stretches.measure(log) + Stretches.measure(register) - 2 * both
    guard apart > MarkReading.tolerance else { return nil }
    return Observation(
      kind: .registerContradictsLog, session: sessionIndex, person: reading.person,
      seconds: apart, registered: Stretches.measure(register), logged: Stretches.measure(log))
  }
}
