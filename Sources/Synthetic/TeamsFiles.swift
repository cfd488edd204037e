import Evidence

/// A course's reports in the Teams form, and the tables that go with them.
extension SyntheticCourse {
  /// The language and dates of the course's reports: five ways by turns.
  var reportWriter: TeamsReportWriter {
    switch number % 5 {
    case 0: TeamsReportWriter(.english, .dayFirst)
    case 1: TeamsReportWriter(.english, .monthFirst)
    case 2: TeamsReportWriter(.polish, .dotted)
    case 3: TeamsReportWriter(.german, .dotted)
    default: TeamsReportWriter(.portuguese, .longYear)
    }
  }

  private var reportedSessions: [Session] {
    isLogged ? sessions.filter { $0.mode == .remote } : []
  }

  func path(ofReport session: Session) -> String { "teams/\(id)/\(session.id).csv" }

  func forEachReport(_ body: (_ path: String, _ bytes: [UInt8]) throws -> Void) rethrows {
    let writer = reportWriter
    for session in reportedSessions {
      try body(path(ofReport: session), writer.bytes(report(of: session)))
    }
  }

  /// Which session each report is of.
  func writeMeetings(to table: inout TableText) {
    for session in reportedSessions { table.row(path(ofReport: session), id, session.id) }
  }

  /// How to read the dates of those reports whose only day is 12 or less.
  func writeReading(to table: inout TableText) {
    let dates = reportWriter.dates
    for session in reportedSessions
    where dates.isUndecidable(on: LondonClock.wallTime(of: session.startsAt)) {
      table.row(path(ofReport: session), dates.isDayFirst ? "day-first" : "month-first")
    }
  }

  private func report(of session: Session) -> TeamsReport {
    let rows = attendance(of: session)
    var order: [Int] = []
    for row in rows where !order.contains(row.person) { order.append(row.person) }
    let host = people.firstIndex { $0.role == .tutor }
    let participants = order.map { index in
      TeamsReport.Participant(
        people[index].name, email: people[index].email,
        role: index == host ? .organizer : .presenter,
        joins: rows.filter { $0.person == index }.map {
          (LondonClock.wallTime(of: $0.from), LondonClock.wallTime(of: $0.to))
        })
    }
    let first = rows.map(\.from).min() ?? session.startsAt
    let last = rows.map(\.to).max() ?? session.endsAt
    return TeamsReport(
      title: "\(title), session \(session.number)", startsAt: LondonClock.wallTime(of: first),
      endsAt: LondonClock.wallTime(of: last), participants: participants)
  }
}
