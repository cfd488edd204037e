import Evidence

/// Zoom's usage report of an account: many meetings in one file, a row for every stay.
///
/// Two columns are called User Email: the first is the host's, the one behind the name the
/// participant's.
enum ZoomUsage {
  static let format = LogFormat(
    id: "zoom-usage", title: "Zoom usage report with participants",
    origin: "Zoom, Account management, Reports, Usage reports, Active hosts, Export details",
    evidenceClass: "B", unit: "row", stage: .evidence,
    recognisedBy: "a header with topic, meeting id, name (original name), join time and leave time",
    columns: [], meetings: MeetingReader(recognises: recognises, tolerance: 60, readAll: read),
    notes: [
      "Each meeting is told apart by its id and start; `meetings.csv` may name it by its id. The time "
        + "zone is that of the account. Its header is known from programs that read it."
    ])

  private static let columns = [
    TableColumn("topic", isRequired: true), TableColumn("meeting id", isRequired: true),
    TableColumn("start time", isRequired: true), TableColumn("end time", isRequired: true),
    TableColumn("name (original name)", isRequired: true),
    TableColumn("join time", isRequired: true), TableColumn("leave time", isRequired: true),
    TableColumn("in waiting room"),
  ]
  private static let addresses = ["user email", "email"]
  private static let durations = ["duration (minutes)"]

  @Sendable static func recognises(_ head: ReportHead) -> Bool {
    head.rows.contains(where: isHeader)
  }

  private static func isHeader(_ cells: [String]) -> Bool {
    TableHeader.isComplete(cells, columns: columns)
      && TableHeader(cells, columns: columns).cell(of: "name (original name)") != 0
  }

  /// Reads the meetings of a file.
  @Sendable static func read(_ file: FileReading) -> [MeetingReport] {
    var whole = MeetingReport(format: format.id)
    let all = ReportRow.all(of: file, delimiter: .comma, into: &whole)
    let first = all.firstIndex { isHeader($0.cells) } ?? 0
    let cells = all.isEmpty ? [] : all[first].cells
    let header = TableHeader(cells, columns: columns)
    let name = header.cell(of: "name (original name)") ?? 0
    let words = cells.map(TableHeader.normalised)
    let behind = { (names: [String]) in
      words.indices.first { $0 > name && names.contains(words[$0]) }
    }
    var rows: [ReportRow] = []
    for (index, row) in all.enumerated() {
      if index <= first || row.cells.isEmpty {
        file.account.heading()
      } else if header.cell(of: "in waiting room").map({ row.cell($0).lowercased() == "yes" })
        ?? false
      {
        file.account.ignore("in the waiting room: not presence")
      } else {
        rows.append(row)
      }
    }
    let table = MeetingTable(
      columns: .init(
        name: [name], email: behind(addresses), join: header.cell(of: "join time"),
        leave: header.cell(of: "leave time"), duration: behind(durations)))
    let named = ["meeting id", "topic", "start time", "end time"].map { header.cell(of: $0) }
    return MeetingReport.all(
      of: rows, in: file, table, from: whole,
      key: { row in named.map { $0.map(row.cell) ?? "" } },
      describe: { key, order, report in
        report.meetingID = key[0].isEmpty ? nil : key[0]
        report.title = key[1].isEmpty ? nil : key[1]
        report.startsAt = WrittenTime(key[2]).flatMap { try? $0.local(in: order).get() }
        report.endsAt = WrittenTime(key[3]).flatMap { try? $0.local(in: order).get() }
      })
  }
}
