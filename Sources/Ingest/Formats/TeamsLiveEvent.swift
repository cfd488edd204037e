import Evidence

/// Teams' attendee report of a live event: joinings and leavings in UTC.
///
/// Attendees of a broadcast can neither see nor hear one another: they are an audience.
enum TeamsLiveEvent {
  static let format = LogFormat(
    id: "teams-live-event", title: "Microsoft Teams live event attendee report",
    origin: "Teams, the live event in the calendar, Attendee engagement report",
    evidenceClass: "A", unit: "row", stage: .evidence,
    recognisedBy:
      "a header with session, participant, full name, UTC event timestamp, action and role",
    columns: [], meetings: MeetingReader(recognises: recognises, read: read, tolerance: 0),
    notes: [
      "Times are UTC with the month first. Attendees are an audience. The event is from the team's "
        + "first joining to its last leaving; what is watched later is the recording, and left out. A "
        + "joining without a leaving has "
        + "no end: the rest of the session is possible, and not evidenced."
    ])

  private static let columns = [
    TableColumn("sessionid", isRequired: true), TableColumn("participantid", isRequired: true),
    TableColumn("fullname", isRequired: true), TableColumn("utceventtimestamp", isRequired: true),
    TableColumn("action", isRequired: true), TableColumn("role", isRequired: true),
  ]

  @Sendable static func recognises(_ head: ReportHead) -> Bool {
    head.rows.first { !$0.isEmpty }.map { TableHeader.isComplete($0, columns: columns) } ?? false
  }

  /// Reads the report of a file.
  @Sendable static func read(_ file: FileReading) -> MeetingReport {
    var report = MeetingReport(format: format.id)
    report.isUTC = true
    report.isOpen = true
    report.hasIntervals = true
    let all = ReportRow.all(of: file, delimiter: .comma, into: &report)
    let first = all.firstIndex { !$0.cells.isEmpty } ?? 0
    let header = TableHeader(all.isEmpty ? [] : all[first].cells, columns: columns)
    let cell = { (name: String) in header.cell(of: name) ?? 0 }
    let time = cell("utceventtimestamp")
    var people: [SourceLine: (name: String, address: String, isAudience: Bool)] = [:]
    var actions: [MeetingActions.Action] = []
    for (index, row) in all.enumerated() {
      guard index > first, !row.cells.isEmpty else {
        file.account.heading()
        continue
      }
      let id = row.cell(cell("participantid"))
      people[row.source] = (
        row.cell(cell("fullname")), id, row.cell(cell("role")).lowercased() == "attendee"
      )
      do throws(RecordProblem) {
        let word = row.cell(cell("action"))
        guard ["joined", "left"].contains(word.lowercased()) else {
          throw RecordProblem(.unknownWord, "action must be joined or left", cell: cell("action"))
        }
        actions.append(
          .init(
            name: id + " " + row.cell(cell("sessionid")), word: word,
            time: try ReportRow.local(row.cell(time), in: .monthFirst, cell: time, "time"),
            row: row))
      } catch {
        report.participants.append(
          .init(
            name: row.cell(cell("fullname")), addresses: id.contains("@") ? [id] : [],
            isBound: true, source: row.source, problem: error,
            problemColumn: row.column(error.cell ?? time)))
      }
    }
    if actions.isEmpty, report.participants.isEmpty {
      report.refuse([], RecordProblem(.truncatedFile, "the report has no rows"), of: file)
      return report
    }
    report.participants += MeetingActions(actions).participants.map { stay in
      var stay = stay
      guard let person = people[stay.source] else { return stay }
      stay.name = person.name
      stay.addresses = person.address.contains("@") ? [person.address] : []
      stay.isAudience = person.isAudience
      return stay
    }
    let live = TeamsLiveEvent.live(report.participants)
    report.startsAt = live?.from ?? actions.map(\.time).min()
    report.endsAt = live?.to ?? actions.map(\.time).max()
    if let live { clip(&report, to: live, in: file) }
    return report
  }

  /// A break of the team longer than this ends the event: who comes later sees the recording.
  private static let longestBreak: Seconds = 3600

  /// From the team's first joining to its last leaving without a long break; nothing where the file
  /// has none of the team's whole stays.
  private static func live(
    _ participants: [MeetingReport.Participant]
  ) -> (from: LocalTime, to: LocalTime)? {
    let stays = participants.filter { !$0.isAudience }.compactMap { stay in
      stay.time?.join.flatMap { join in stay.time?.leave.map { (from: join, to: $0) } }
    }.sorted { $0.from < $1.from }
    guard var live = stays.first else { return nil }
    for stay in stays.dropFirst() {
      guard stay.from.clockSeconds - live.to.clockSeconds <= longestBreak else { break }
      live.to = max(live.to, stay.to)
    }
    return live
  }

  /// Leaves out what was watched after the event: a recording, and no contact.
  private static func clip(
    _ report: inout MeetingReport, to live: (from: LocalTime, to: LocalTime), in file: FileReading
  ) {
    report.participants = report.participants.compactMap { stay in
      guard let join = stay.time?.join, join >= live.to else {
        var stay = stay
        if let leave = stay.time?.leave, leave > live.to { stay.time?.leave = live.to }
        return stay
      }
      file.account.ignore("after the event: its recording, no contact")
      if stay.ending != nil { file.account.ignore("after the event: its recording, no contact") }
      return nil
    }
  }
}
