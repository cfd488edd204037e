import Evidence

/// Google Meet's attendance report: a row a person, with first joining and last leaving.
///
/// Times often have no date; then the file's own name may have it, and else only the totals count.
enum GoogleMeet {
  static let format = LogFormat(
    id: "google-meet", title: "Google Meet attendance report",
    origin: "Google Meet, the report mailed to the organiser after the meeting",
    evidenceClass: "C", unit: "row", stage: .evidence,
    recognisedBy: "a header with a name, duration, time joined and time exited", columns: [],
    meetings: MeetingReader(recognises: recognises, read: read, tolerance: 60),
    notes: [
      "Where times have no date, the date is that in the file's name, as 2026-09-21; without one the "
        + "durations bound the time, and prove none.",
      "A person who left and came back has one row: a duration shorter than the time between bounds the "
        + "stay. Known from programs that read it, and from no whole file.",
    ])

  private static let columns = [
    TableColumn("first name"), TableColumn("last name"), TableColumn("name"), TableColumn("email"),
    TableColumn("duration", isRequired: true), TableColumn("time joined", isRequired: true),
    TableColumn("time exited", isRequired: true),
  ]

  @Sendable static func recognises(_ head: ReportHead) -> Bool {
    head.rows.contains(where: isHeader)
  }

  private static func isHeader(_ cells: [String]) -> Bool {
    TableHeader(cells, columns: columns).isComplete
  }

  /// Reads the report of a file.
  @Sendable static func read(_ file: FileReading) -> MeetingReport {
    var report = MeetingReport(format: format.id)
    let all = ReportRow.all(of: file, delimiter: .comma, into: &report)
    let first = all.firstIndex { isHeader($0.cells) } ?? 0
    let header = TableHeader(all.isEmpty ? [] : all[first].cells, columns: columns)
    let date = date(in: file.inner)
    var rows: [ReportRow] = []
    for (index, row) in all.enumerated() {
      if index <= first || row.cells.isEmpty {
        file.account.heading()
      } else {
        rows.append(dated(row, header, date))
      }
    }
    let names = ["name", "first name", "last name"].compactMap { header.cell(of: $0) }
    var table = MeetingTable(
      columns: .init(
        name: names, email: header.cell(of: "email"), join: header.cell(of: "time joined"),
        leave: header.cell(of: "time exited"), duration: header.cell(of: "duration")))
    table.isFirstAndLast = true
    let join = header.cell(of: "time joined") ?? 0
    if !rows.isEmpty, rows.allSatisfy({ WrittenTime($0.cell(join)) == nil }) {
      file.account.remark(
        "the times have no date, nor has the file's name: only durations bound them")
      table = MeetingTable(
        columns: .init(
          name: names, email: header.cell(of: "email"), join: nil, leave: nil,
          duration: header.cell(of: "duration")))
      for row in rows {
        report.participants.append(table.participant(row, in: .yearFirst, &report))
      }
      return report
    }
    return MeetingReport.all(
      of: rows, in: file, table, from: report, key: { _ in [] }, describe: { _, _, _ in }
    )[0]
  }

  /// A time of day with the file's date before it.
  private static func dated(_ row: ReportRow, _ header: TableHeader, _ date: String?) -> ReportRow {
    guard let date else { return row }
    var row = row
    for name in ["time joined", "time exited"] {
      guard let cell = header.cell(of: name), cell < row.cells.count,
        RegisterDate.secondOfDay(row.cells[cell]) != nil
      else { continue }
      row.cells[cell] = "\(date) \(row.cells[cell])"
    }
    return row
  }

  /// The only date that a file's name has, year first.
  private static func date(in path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    let found = name.matches(of: #/(?:^|\D)(20\d\d)[-_.](\d\d)[-_.](\d\d)(?:\D|$)/#)
    return found.count == 1 ? "\(found[0].1)-\(found[0].2)-\(found[0].3)" : nil
  }
}
