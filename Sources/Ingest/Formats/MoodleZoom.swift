import Evidence

/// The participants of a Zoom meeting as Moodle's Zoom activity lists them: a row for every stay, to
/// the minute.
enum MoodleZoom {
  static let format = LogFormat(
    id: "moodle-zoom", title: "Moodle Zoom activity, participants of a session",
    origin: "Moodle, the Zoom activity, Sessions, Participants, Export, as a workbook",
    evidenceClass: "B", unit: "row", stage: .evidence,
    recognisedBy: "a header with ID number, name, join time, leave time and duration", columns: [],
    meetings: MeetingReader(recognises: recognises, read: read, tolerance: 120),
    notes: [
      "Times are to the minute, the seconds dropped, in the zone of the one who exported it; the duration is "
        + "rounded up to the minute, and only compared with them.",
      "The ID number is the person's in Moodle, where it may be the person_id or an alias.",
      "It does not show who held the meeting, nor who waited to be let in or was in a breakout room: "
        + "Zoom's own report may. It is read with an English header only.",
    ])

  private static let columns = [
    TableColumn("id number", isRequired: true), TableColumn("name", isRequired: true),
    TableColumn("email", otherNames: ["email address"]),
    TableColumn("join time", isRequired: true), TableColumn("leave time", isRequired: true),
    TableColumn("duration", isRequired: true, otherNames: ["duration (minutes)"]),
  ]

  @Sendable static func recognises(_ head: ReportHead) -> Bool {
    head.rows.first { !$0.isEmpty }.map { TableHeader.isComplete($0, columns: columns) } ?? false
  }

  /// Reads the report of a file.
  @Sendable static func read(_ file: FileReading) -> MeetingReport {
    var report = MeetingReport(format: format.id)
    report.meetingID = meetingID(in: file.inner)
    let all = ReportRow.all(of: file, delimiter: .comma, isToMinute: true, into: &report)
    let first = all.firstIndex { !$0.cells.isEmpty } ?? 0
    let header = TableHeader(all.isEmpty ? [] : all[first].cells, columns: columns)
    let rows = all.enumerated().filter { index, row in
      if index > first, !row.cells.isEmpty { return true }
      file.account.heading()
      return false
    }.map(\.element)
    let table = MeetingTable(
      columns: .init(
        name: [header.cell(of: "name") ?? 0], email: header.cell(of: "email"),
        join: header.cell(of: "join time"), leave: header.cell(of: "leave time"),
        duration: header.cell(of: "duration")))
    var found = MeetingReport.all(
      of: rows, in: file, table, from: report, key: { _ in [] }, describe: { _, _, _ in }
    )[0]
    found.meetingID = report.meetingID
    guard let cell = header.cell(of: "id number") else { return found }
    for (index, row) in rows.enumerated() where index < found.participants.count {
      let number = row.cell(cell)
      if !number.isEmpty { found.participants[index].id = number }
    }
    return found
  }

  /// Zoom's number of the meeting, which Moodle writes into the file's name.
  private static func meetingID(in path: String) -> String? {
    path.firstMatch(of: #/zoom_participants_(\d{9,12})(?:\D|$)/#).map { String($0.1) }
  }
}
