import Evidence

/// The ledger: for each second of each learner, what it was worth.
extension Oracle {
  /// A whole ledger, cut from the given presence.
  func ledger(cutFrom records: [OracleRecord]) -> [OracleCell: Int] {
    learners.reduce(into: [:]) { ledger, learner in
      ledger.merge(self.ledger(of: learner, cutFrom: records)) { $0 + $1 }
    }
  }

  /// One learner's ledger: every second of his presence, once.
  func ledger(of learner: Int, cutFrom records: [OracleRecord]) -> [OracleCell: Int] {
    var best: [Int: (cell: OracleCell, times: Int)] = [:]
    var ledger: [OracleCell: Int] = [:]
    let sessions = Set(records.map(\.session)).sorted()
    for session in sessions {
      let present = records.filter { $0.session == session }
      if mutation == .simultaneousSessionsAdded {
        for (cell, times) in best.values { ledger[cell, default: 0] += times }
        best = [:]
      }
      for own in present where own.person == learner && own.role == .learner {
        for second in own.from..<(mutation == .closedEnd ? own.to + 1 : own.to) {
          let cell = cell(of: own, at: second, among: present)
          if let known = best[second], !counts(cell, before: known.cell) { continue }
          best[second] = (cell, times(cell, at: second, among: present))
        }
      }
    }
    for (cell, times) in best.values { ledger[cell, default: 0] += times }
    return ledger
  }

  /// What one second of one record is worth beside everyone else in the session.
  private func cell(
    of own: OracleRecord, at second: Int, among present: [OracleRecord]
  ) -> OracleCell {
    var tutor = Contact.none
    var tutorLevel = EvidenceLevel.declared
    var peer = Contact.none
    for other in present where covers(other, second) && other.person != own.person {
      let contact = contact(own, other)
      if isTutor(other) {
        let isNearer = tutor < contact
        let isBetter = tutor == contact && prefers(other.level, to: tutorLevel)
        if isNearer || isBetter || mutation == .evidenceOfAnyTutor { tutorLevel = other.level }
        tutor = max(tutor, contact)
      } else if isPeer(other, of: own) {
        peer = max(peer, contact)
      }
    }
    var level = own.level
    if tutor != .none {
      level = mutation == .strongestEvidence ? max(level, tutorLevel) : min(level, tutorLevel)
    }
    return OracleCell(
      learner: own.person, session: own.session, activity: activity(in: own.session, at: second),
      place: own.mode, tutor: tutor, peer: peer, evidence: level)
  }

  /// Which of two claims on the same second stands.
  private func counts(_ a: OracleCell, before b: OracleCell) -> Bool {
    let aIsIdle = a.activity == .break || a.activity == .outsideSchedule
    let bIsIdle = b.activity == .break || b.activity == .outsideSchedule
    if aIsIdle != bIsIdle { return mutation == .breakFirst ? aIsIdle : bIsIdle }
    if a.tutor != b.tutor { return b.tutor < a.tutor }
    if a.peer != b.peer { return b.peer < a.peer }
    if a.evidence != b.evidence { return b.evidence < a.evidence }
    if a.session != b.session {
      let (aStart, bStart) = (window(of: a.session).start, window(of: b.session).start)
      if aStart != bStart { return (aStart < bStart) != (mutation == .laterSessionFirst) }
      let aID = Array(evidence.sessions[a.session].id.utf8)
      let bID = Array(evidence.sessions[b.session].id.utf8)
      return aID.lexicographicallyPrecedes(bID) != (mutation == .higherSessionFirst)
    }
    return a.place != b.place && (a.place == .inPerson) != (mutation == .remoteFirst)
  }

  /// What goes on in a session at a second.
  private func activity(in session: Int, at second: Int) -> Activity {
    for part in evidence.sessions[session].parts
    where part.interval.from.seconds <= second && second < part.interval.to.seconds {
      return part.activity
    }
    return .outsideSchedule
  }

  private func contact(_ a: OracleRecord, _ b: OracleRecord) -> Contact {
    if mutation == .eitherInPerson {
      return a.mode == .inPerson || b.mode == .inPerson ? .inPerson : .remote
    }
    return a.mode == .inPerson && b.mode == .inPerson ? .inPerson : .remote
  }

  private func isTutor(_ record: OracleRecord) -> Bool {
    record.role == .tutor || (mutation == .aiAsTutor && record.role == .ai)
  }

  private func isPeer(_ other: OracleRecord, of own: OracleRecord) -> Bool {
    if (other.isAudience || own.isAudience) && mutation != .audienceAsPeers { return false }
    return other.role == .learner || (mutation == .observerAsPeer && other.role == .observer)
  }

  private func prefers(_ level: EvidenceLevel, to known: EvidenceLevel) -> Bool {
    mutation == .weakestOfEquallyNear ? level < known : known < level
  }

  func covers(_ record: OracleRecord, _ second: Int) -> Bool {
    record.from <= second
      && (second < record.to || (mutation == .closedEnd && second == record.to))
  }

  /// Always once, but for a mistake made on purpose.
  private func times(
    _ cell: OracleCell, at second: Int, among present: [OracleRecord]
  ) -> Int {
    guard mutation == .tutorsSummed else { return 1 }
    return max(1, Set(present.filter { isTutor($0) && covers($0, second) }.map(\.person)).count)
  }
}
