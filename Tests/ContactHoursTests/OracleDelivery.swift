import Evidence

/// How a course was delivered, its study, and the standing of its sessions.
extension Oracle {
  /// The sums over the learners who count for the class.
  func classFigures(
    _ learners: [OracleHours]
  ) -> (evidenced: OracleFigures, possible: OracleFigures) {
    var evidenced = OracleFigures()
    var possible = OracleFigures()
    for learner in learners where learner.isCounted || mutation == .everyoneInTheClass {
      evidenced = evidenced.combined(with: learner.evidenced, by: +)
      possible = possible.combined(with: learner.possible, by: +)
    }
    return (evidenced, possible)
  }

  /// The class by place alone.
  func placeClass(
    _ learners: [OracleHours], _ sums: (evidenced: OracleFigures, possible: OracleFigures)
  ) -> (kind: DeliveryClass, otherKindPossible: Bool) {
    let (shown, possible) = sums
    if isEvidenceMissing(shown, possible) { return (.evidenceMissing, false) }
    let nothingOffered = learners.allSatisfy { $0.possible.offered == 0 }
    if possible.live == 0 {
      let course = evidence.course
      let isSaid =
        course.declaredDelivery == .distance || course.attendanceRecords == .complete
        || course.attendanceRecords == .noneKept || evidence.attendanceSources > 0
      return (isSaid && nothingOffered ? .distanceOnly : .evidenceMissing, false)
    }
    if possible.tutor == 0 { return (nothingOffered ? .noLiveTutor : .evidenceMissing, false) }
    if possible.inPersonTutor == 0 { return (.liveOnline, false) }
    if shown.remoteTutor == 0 { return (.inPerson, possible.remoteTutor > 0) }
    if shown.inPersonTutor == 0 && mutation != .possibleKindBlends { return (.liveOnline, true) }
    return (.blended, false)
  }

  /// The class, peers included.
  func deliveryClass(
    _ learners: [OracleHours], _ sums: (evidenced: OracleFigures, possible: OracleFigures),
    _ place: DeliveryClass
  ) -> DeliveryClass {
    if place == .evidenceMissing || place == .distanceOnly || place == .noLiveTutor {
      return place
    }
    let isAlone = sums.possible.peer == 0 && learners.filter(\.isCounted).count > 1
    return isAlone ? .noLivePeer : place
  }

  private func isEvidenceMissing(_ shown: OracleFigures, _ possible: OracleFigures) -> Bool {
    let nothingAccepted = keptSessions.allSatisfy(isWithoutRecords) && keptStudies.isEmpty
    if nothingAccepted || !evidence.unboundedBy.isEmpty { return true }
    if shown.live == 0 && possible.live > 0 { return true }
    return shown.tutor == 0 && possible.tutor > 0
  }

  func learnersWithoutLiveContact(
    _ learners: [OracleHours], _ sums: (evidenced: OracleFigures, possible: OracleFigures)
  ) -> Int {
    guard evidence.unboundedBy.isEmpty, sums.possible.live > 0 else { return 0 }
    return learners.filter { $0.isCounted && !$0.isWithdrawn && $0.possible.live == 0 }.count
  }

  private var keptStudies: [Study] {
    evidence.studies.filter { ($0.day?.number ?? Int.min) <= date.number }
  }

  /// Study beside the ledger: intervals united, stated time added.
  func studyTotals() -> [OracleStudy: OracleStudyTotal] {
    let keys = Set(keptStudies.map { OracleStudy(learner: $0.person, activity: $0.activity) })
    var totals: [OracleStudy: OracleStudyTotal] = [:]
    for key in keys {
      let rows = keptStudies.filter { $0.person == key.learner && $0.activity == key.activity }
      var seconds: Set<Int> = []
      var stated = 0
      var eachByItself = 0
      for row in rows {
        if let interval = row.interval {
          seconds.formUnion(interval.from.seconds..<interval.to.seconds)
          eachByItself += interval.to.seconds - interval.from.seconds
        } else {
          stated += row.stated ?? 0
        }
      }
      totals[key] = OracleStudyTotal(
        seconds: stated + (mutation == .studyNotUnited ? eachByItself : seconds.count),
        events: rows.count,
        activeDays: Set(rows.compactMap(\.day?.number)).count)
    }
    return totals
  }

  /// What the records say of one session.
  func standing(
    of session: Int, shown: [OracleRecord], all: [OracleRecord]
  ) -> OracleSession {
    let plan = evidence.sessions[session]
    let status =
      if !plan.isPlanned {
        "unplanned"
      } else if plan.day.number > date.number {
        "planned_only"
      } else if isWithoutRecords(session) {
        "unlogged"
      } else {
        plan.isMoved ? "moved" : "delivered"
      }
    func tutorTime(_ records: [OracleRecord]) -> Int {
      var seconds: Set<Int> = []
      for record in records where record.session == session && record.role == .tutor {
        seconds.formUnion(record.from..<record.to)
      }
      return seconds.count
    }
    return OracleSession(
      status: status, tutorEvidenced: tutorTime(shown), tutorPossible: tutorTime(all),
      learnersExpected: keptSessions.contains(session)
        ? evidence.people.indices.filter { isExpected($0, at: session) }.count : 0,
      learnersPresent: Set(
        shown.filter { $0.session == session && $0.role == .learner }.map(\.person)
      ).count)
  }
}
