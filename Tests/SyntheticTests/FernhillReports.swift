import Evidence
import Synthetic

/// The reports of the submission's online meetings.
extension FernhillCourse {
  struct Report {
    let path: String
    let bytes: [UInt8]
    let session: Session
    /// What `reading.csv` has to say of its dates.
    let dateOrder: String?
  }

  /// Teams writes the day first, in Polish with dots; Zoom writes the month first.
  var reports: [Report] {
    sessions.compactMap { session in
      switch record(of: session) {
      case .register, .log: return nil
      case .teams:
        let isPolish = story == .noTutorInTeams
        let writer =
          isPolish
          ? TeamsReportWriter(.polish, .dotted) : TeamsReportWriter(.english, .dayFirst)
        return report(
          "teams/\(id)/\(isPolish ? "tydzien" : "week")-\(session.number).csv",
          writer.bytes(meeting(of: session)), session, writer.dates)
      case .teamsSummary:
        let writer = TeamsSummaryWriter(.english, .dayFirstLongYear)
        return report(
          "teams/\(id)/week-\(session.number).csv", writer.bytes(meeting(of: session)), session,
          writer.dates)
      case .zoom:
        let number = session.number < 10 ? "0\(session.number)" : "\(session.number)"
        return report(
          "zoom/\(id)/participants-\(number).csv", participants(of: session), session, .monthFirst)
      }
    }
  }

  private func report(
    _ path: String, _ bytes: [UInt8], _ session: Session, _ dates: TeamsDateForm
  ) -> Report {
    let order = dates.isDayFirst ? "day-first" : "month-first"
    return Report(
      path: path, bytes: bytes, session: session,
      dateOrder: dates.isUndecidable(on: session.from) ? order : nil)
  }

  private func meeting(of session: Session) -> TeamsReport {
    let stays = stays(in: session)
    let hostFrom = WallTime(seconds: session.from.seconds - 600)
    let hostTo = WallTime(seconds: session.to.seconds + 180)
    var participants = [
      TeamsReport.Participant(
        office.name, email: office.email, role: .organizer, joins: [(hostFrom, hostTo)])
    ]
    for person in people where person.role != .support {
      let joins = stays.filter { $0.person.id == person.id }.map { ($0.from, $0.to) }
      if !joins.isEmpty {
        participants.append(.init(person.name, email: person.email, joins: joins))
      } else if story == .teams && session.number == 2 && person.role == .learner {
        // Listed by Teams without any time: no attendance.
        participants.append(.init(person.name, email: person.email, joins: []))
      }
    }
    if story == .teams && session.number == 3 {
      let from = WallTime(seconds: session.from.seconds + 1200)
      let to = WallTime(seconds: session.from.seconds + 2400)
      participants.append(.init("Visitor (Unverified)", role: .attendee, joins: [(from, to)]))
    }
    return TeamsReport(
      title: "\(title), session \(session.number)", startsAt: hostFrom, endsAt: hostTo,
      participants: participants)
  }

  /// The first learner is not signed in, the second waits at FA-103 to be let in, and the third
  /// takes a telephone along at FA-110.
  private func participants(of session: Session) -> [UInt8] {
    var rows: [ZoomListWriter.Stay] = []
    for stay in stays(in: session) {
      let person = stay.person
      let email = person.id == learners[0].id ? "" : person.email
      if story == .blended && person.id == learners[1].id {
        let wait = (WallTime(seconds: stay.from.seconds - 75), stay.from)
        rows.append(.init(person.name, email: email, wait, isWaiting: true))
      }
      rows.append(.init(person.name, email: email, (stay.from, stay.to)))
      if story == .zoom && session.number % 4 == 0 && person.id == learners[2].id {
        let part = (WallTime(seconds: stay.from.seconds + 600), stay.to)
        rows.append(.init("iPhone (\(person.name))", part))
      }
    }
    var writer = ZoomListWriter()
    // Accounts differ in what the download begins with.
    writer.isLowerCase = story != .inPersonOnlyInName
    if story == .inPersonOnlyInName {
      writer.meeting = (
        "\(title), session \(session.number)", tutor.email,
        (rows.map(\.time.from).min() ?? session.from, rows.map(\.time.to).max() ?? session.to)
      )
    }
    return writer.bytes(rows)
  }
}
