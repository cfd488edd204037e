import ContactHours
import Evidence
import Store

/// A course's computed hours as rows of the result tables (tables.md).
struct CourseRows {
  let audit: CourseAudit

  init(_ audit: CourseAudit) { self.audit = audit }

  private var id: String { audit.evidence.course.id }

  private func person(_ index: Int) -> Cell { .text(audit.evidence.people[index]) }

  private func cells(_ bounds: Bounds...) -> [Cell] {
    bounds.flatMap { [.integer($0.evidenced), .integer($0.possible)] }
  }

  var sessions: [SessionRow] {
    audit.sessions.map { hours in
      let session = audit.evidence.sessions[hours.session]
      return SessionRow(
        cells: [
          .text(session.id), .text(id), .text(session.startsAt.iso8601),
          .text(session.endsAt.iso8601), .text(hours.status.rawValue),
        ] + cells(hours.tutor) + [
          .integer(hours.learnersExpected), .integer(hours.learnersPresent),
        ])
    }
  }

  var ledger: [LedgerRow] {
    audit.ledger.map { entry in
      LedgerRow(cells: [
        .text(id), person(entry.learner), .text(audit.evidence.sessions[entry.session].id),
        .text(entry.cell.activity.rawValue), .text(entry.cell.place.rawValue),
        .text(entry.cell.tutor.rawValue), .text(entry.cell.peer.rawValue),
        .text(entry.cell.evidence.rawValue), .integer(entry.seconds),
        .text(entry.bound.rawValue),
      ])
    }
  }

  /// Both ledgers in the numbers of the workspace, a row for what is one in both.
  func ledgerSeconds(_ course: StoredCourse) -> [LedgerSeconds] {
    var rows: [LedgerSeconds] = []
    rows.reserveCapacity(audit.ledger.count)
    for entry in audit.ledger {
      let person = course.people[entry.learner]
      let session = course.sessions[entry.session]
      let isEvidenced = entry.bound == .evidenced
      // The two bounds of a cell follow one another.
      if !isEvidenced, let last = rows.last, last.person == person, last.session == session,
        last.cell == entry.cell
      {
        rows[rows.count - 1].possible = entry.seconds
      } else {
        rows.append(
          LedgerSeconds(
            person: person, session: session, cell: entry.cell,
            evidenced: isEvidenced ? entry.seconds : 0,
            possible: isEvidenced ? 0 : entry.seconds))
      }
    }
    return rows
  }

  var study: [StudyRow] {
    audit.study.map { total in
      StudyRow(cells: [
        .text(id), person(total.learner), .text(total.activity.rawValue),
        .integer(total.seconds), .integer(total.events), .integer(total.activeDays),
      ])
    }
  }

  var learners: [LearnerRow] {
    audit.learners.map { hours in
      LearnerRow(
        cells: [.text(id), person(hours.person)]
          + cells(
            hours.tutor, hours.inPersonTutor, hours.peer, hours.live, hours.offered,
            hours.offeredInPerson)
          + [.integer(hours.study), .text(hours.isWithdrawn ? "yes" : "no")])
    }
  }

  var differences: [DifferenceRow] {
    audit.observations.map { seen in
      DifferenceRow(cells: [
        .text(id), .text(audit.evidence.sessions[seen.session].id),
        Cell(seen.person.map { audit.evidence.people[$0] }), .text(seen.kind.rawValue),
        .integer(seen.seconds), Cell(seen.registered), Cell(seen.logged),
      ])
    }
  }

  var course: CourseRow {
    let totals = audit.totals
    return CourseRow(
      cells: [
        .text(id), .text(audit.deliveryClass.rawValue),
        Cell(audit.evidence.course.declaredDelivery?.rawValue),
        .integer(audit.learners.count(where: \.isCounted)),
        .integer(audit.learnersWithoutLiveContact), .text(audit.isUnbounded ? "yes" : "no"),
        .integer(audit.sessionsPlanned), .integer(audit.sessionsWithEvidence),
      ]
        + cells(
          totals.tutor, totals.inPersonTutor, totals.peer, totals.live, totals.offered,
          totals.offeredInPerson) + [.integer(totals.study)])
  }
}
