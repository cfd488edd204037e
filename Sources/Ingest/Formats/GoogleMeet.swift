import Evidence

/// Google Meet's attendance report: a row a person, with first joining and last leaving.
///
/// Times often have no date; then the file's own name may have it, and else only the totals count.
enum GoogleMeet {
  static let format = LogFormat(
    id: "google-meet", title: "Google Meet attendance report",
    origin: "Google Meet, the report mailed to the organiser after the meeting",
    evidenceClass: "C", unit: "row", stage: .evidence,
    recognisedBy: "a header with a name, duration, time joined and time exited; or a first line "
      + "Name, Email, Duration alone", columns: [],
    meetings: MeetingReader(recognises: recognises, read: read, tolerance: 60),
    notes: [
      "Where times have no date, the date is that in the file's name, as 2026-09-21; without one the "
        + "durations bound the time, and prove none. Where somebody left at an earlier time of day than "
        + "he came, the meeting went on over midnight, and times after it are of the next day. Older "
        + "reports have durations alone.",
      "A person who left and came back has one row: a duration shorter than the time between bounds the "
        + "stay. Known from programs that read it, and from no whole file.",
    ])

  private static let columns = [
    TableColumn("first name"), TableColumn("last name"), TableColumn("name"), TableColumn("email"),
    TableColumn("duration", isRequired: true), TableColumn("time joined", isRequired: true),
    TableColumn("time exited", isRequired: true),
  ]
  private static let older = ["name", "email", "duration"]

  @Sendable static func recognises(_ head: ReportHead) -> Bool {
    head.rows.contains(where: isHeader)
      || head.rows.first { !$0.isEmpty }.map(ReportHead.normalised) == older
  }

  private static func isHeader(_ cells: [String]) -> Bool {
    TableHeader.isComplete(cells, columns: columns)
  }

  /// Reads the report of a file.
  @Sendable static func read(_ file: FileReading) -> MeetingReport {
    var report = MeetingReport(format: format.id)
    let all = ReportRow.all(of: file, delimiter: .comma, into: &report)
    let first =
      all.firstIndex { isHeader($0.cells) } ?? all.firstIndex { !$0.cells.isEmpty } ?? 0
    let header = TableHeader(all.isEmpty ? [] : all[first].cells, columns: columns)
    var rows: [ReportRow] = []
    for (index, row) in all.enumerated() {
      if index <= first || row.cells.isEmpty {
        file.account.heading()
      } else {
        rows.append(row)
      }
    }
    if let date = date(in: file.inner) {
      let midnight = MeetMidnight(rows, header)
      rows = rows.map { midnight.dated($0, on: date) }
    }
    let names = ["name", "first name", "last name"].compactMap { header.cell(of: $0) }
    var table = MeetingTable(
      columns: .init(
        name: names, email: header.cell(of: "email"), join: header.cell(of: "time joined"),
        leave: header.cell(of: "time exited"), duration: header.cell(of: "duration")))
    table.isFirstAndLast = true
    let join = header.cell(of: "time joined")
    if !rows.isEmpty,
      rows.allSatisfy({ row in join.map { WrittenTime(row.cell($0)) == nil } ?? true })
    {
      file.account.remark(
        join == nil
          ? "the report has no times: only durations bound them"
          : "the times have no date, nor has the file's name: only durations bound them")
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

  /// The only date that a file's name has, year first.
  private static func date(in path: String) -> Day? {
    let name = path.split(separator: "/").last ?? ""
    let found = name.matches(of: #/(?:^|\D)(20\d\d)[-_.](\d\d)[-_.](\d\d)(?:\D|$)/#)
    return found.count == 1
      ? Day(iso8601: "\(found[0].1)-\(found[0].2)-\(found[0].3)") : nil
  }
}

/// The day of times that have none, in a report whose own date is known.
private struct MeetMidnight {
  /// The longest stay that goes on over midnight; a longer one is a slip of the pen.
  private static let longestStay: Seconds = 12 * 3600
  private static let day: Seconds = 24 * 3600

  private let cells: [Int]
  /// Times of day before this are of the day after the report's; 0 where it ended on its own day.
  private let cut: Seconds

  init(_ rows: [ReportRow], _ header: TableHeader) {
    let join = header.cell(of: "time joined") ?? 0
    let exit = header.cell(of: "time exited") ?? 0
    cells = [join, exit]
    let over = rows.compactMap { row -> (from: Seconds, to: Seconds)? in
      guard let from = RegisterDate.secondOfDay(row.cell(join)),
        let to = RegisterDate.secondOfDay(row.cell(exit)), to < from,
        to + Self.day - from <= Self.longestStay
      else { return nil }
      return (from, to)
    }
    guard let earliest = over.map(\.from).min(), let latest = over.map(\.to).max(),
      latest < earliest
    else {
      cut = 0
      return
    }
    // Halfway through the hours in which nobody was there over midnight.
    cut = (latest + earliest) / 2
  }

  /// A row with the report's date, or the day after it, before its times of day.
  func dated(_ row: ReportRow, on date: Day) -> ReportRow {
    var row = row
    for cell in Set(cells) where cell < row.cells.count {
      guard let second = RegisterDate.secondOfDay(row.cells[cell]) else { continue }
      let own = second < cut ? date.advanced(by: 1) : date
      row.cells[cell] = "\(own.iso8601) \(row.cells[cell])"
    }
    return row
  }
}
