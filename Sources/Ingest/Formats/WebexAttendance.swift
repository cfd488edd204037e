import Evidence

/// Webex's attendance of an event: a row for every stay, minutes rounded up.
///
/// Times stand as formulas of a spreadsheet, `="2021-06-14 17:00:00"`, and are unwrapped.
enum WebexAttendance {
  static let format = LogFormat(
    id: "webex", title: "Webex attendance", origin: "Webex, Reports, Attendance, Export",
    evidenceClass: "B", unit: "row", stage: .evidence,
    recognisedBy: "a header with attendance duration, join time and leave time", columns: [],
    meetings: MeetingReader(recognises: recognises, tolerance: 60, readAll: read),
    notes: [
      "Times are in the zone of the one who exported it. Known from the documentation of programs "
        + "that read it, and from no whole file."
    ])

  private static let columns = [
    TableColumn("meeting", otherNames: ["event name", "meeting name"]),
    TableColumn("starts", otherNames: ["event start time", "meeting start time"]),
    TableColumn("ends", otherNames: ["event end time", "meeting end time"]),
    TableColumn("name", otherNames: ["display name", "participant"]),
    TableColumn("email", otherNames: ["attendee email", "attendee e-mail"]),
    TableColumn("join time", isRequired: true), TableColumn("leave time", isRequired: true),
    TableColumn("attendance duration", isRequired: true),
  ]

  @Sendable static func recognises(_ head: ReportHead) -> Bool {
    head.rows.contains(where: isHeader)
  }

  private static func isHeader(_ cells: [String]) -> Bool {
    TableHeader.isComplete(cells, columns: columns)
  }

  /// Reads the meetings of a file.
  @Sendable static func read(_ file: FileReading) -> [MeetingReport] {
    var whole = MeetingReport(format: format.id)
    let all = ReportRow.all(of: file, delimiter: .tab, into: &whole).map(unwrapped)
    let first = all.firstIndex { isHeader($0.cells) } ?? 0
    let header = TableHeader(all.isEmpty ? [] : all[first].cells, columns: columns)
    let rows = all.enumerated().filter { index, row in
      guard index > first, !row.cells.isEmpty else {
        file.account.heading()
        return false
      }
      return true
    }.map(\.element)
    let table = MeetingTable(
      columns: .init(
        name: [header.cell(of: "name") ?? 0], email: header.cell(of: "email"),
        join: header.cell(of: "join time"), leave: header.cell(of: "leave time"),
        duration: header.cell(of: "attendance duration")))
    let named = ["meeting", "starts", "ends"].map { header.cell(of: $0) }
    return MeetingReport.all(
      of: rows, in: file, table, from: whole,
      key: { row in named.map { $0.map(row.cell) ?? "" } },
      describe: { key, order, report in
        report.title = key[0].isEmpty ? nil : key[0]
        report.startsAt = WrittenTime(key[1]).flatMap { try? $0.local(in: order).get() }
        report.endsAt = WrittenTime(key[2]).flatMap { try? $0.local(in: order).get() }
      })
  }

  /// `="2021-06-14 17:00:00"` without what makes it a formula.
  private static func unwrapped(_ row: ReportRow) -> ReportRow {
    var row = row
    row.cells = row.cells.map { cell in
      cell.hasPrefix("=\"") && cell.hasSuffix("\"") && cell.count > 3
        ? String(cell.dropFirst(2).dropLast()) : cell
    }
    return row
  }
}
