import Evidence

/// Microsoft Teams' meeting summary, spring 2021 to autumn 2022: a block on the meeting, then a row
/// for every join.
///
/// Labels differ by language and copies lack the block, so cells are told by place and kind. A stated
/// duration of an hour or more lacks its seconds, and the stated end may lie before the last leave.
enum TeamsMeetingSummary {
  static let format = LogFormat(
    id: "teams-meeting-summary", title: "Microsoft Teams meeting summary (a row for every join)",
    origin: "Teams, in 2021 and 2022, the meeting's attendance report, Download",
    evidenceClass: "B", unit: "row", stage: .evidence,
    recognisedBy: "a header of name, join time, leave time, duration, e-mail and role in English, "
      + "French or Polish, or rows of that shape below a header of 6 or 7 cells",
    columns: [], meetings: MeetingReader(recognises: recognises, read: read, tolerance: tolerance))

  /// Stated durations lack up to this much.
  static let tolerance: Seconds = 60

  /// The first six columns, in the languages seen in reports.
  private static let headers = [
    ["full name", "join time", "leave time", "duration", "email", "role"],
    ["nom complet", "heure d'arrivée", "heure de départ", "durée", "e-mail", "rôle"],
    [
      "imię i nazwisko", "godzina dołączenia", "godzina opuszczenia", "czas trwania",
      "adres e-mail", "rola",
    ],
  ]

  /// Whether a file's first lines are such a report's.
  @Sendable static func recognises(_ head: ReportHead) -> Bool { header(in: head.rows) != nil }

  /// The header: known words, or 6 or 7 cells below pairs at most and above nothing but stays.
  private static func header(in rows: [[String]]) -> Int? {
    let known = rows.firstIndex { headers.contains(Array(ReportHead.normalised($0).prefix(6))) }
    if let known { return known }
    guard let first = rows.firstIndex(where: { $0.count > 2 }), (6...7).contains(rows[first].count),
      !isStay(rows[first])
    else { return nil }
    let stays = rows[(first + 1)...].filter { !$0.isEmpty }
    return !stays.isEmpty && stays.allSatisfy(isStay) ? first : nil
  }

  /// A name, two times, a duration in words, and an address or none.
  private static func isStay(_ cells: [String]) -> Bool {
    guard (4...7).contains(cells.count) else { return false }
    return WrittenTime(cells[1])?.secondOfDay != nil && WrittenTime(cells[2])?.secondOfDay != nil
      && cells[3].contains(where: \.isNumber) && cells[3].contains(where: \.isLetter)
      && (cells.count < 5 || cells[4].isEmpty || cells[4].contains("@"))
  }

  /// Reads a report; every record is accounted for but those of people, which the caller counts.
  @Sendable static func read(_ file: FileReading) -> MeetingReport {
    var report = MeetingReport(format: format.id)
    let all = ReportRow.all(of: file, delimiter: .tab, into: &report)
    let header = header(in: all.map(\.cells)) ?? all.firstIndex { $0.cells.count > 2 } ?? 0
    var rows: [ReportRow] = []
    for (index, row) in all.enumerated() {
      if index <= header || row.cells.isEmpty {
        file.account.heading()
      } else if row.cell(1).isEmpty, row.cell(2).isEmpty {
        file.account.ignore("listed without times: not attendance")
      } else {
        rows.append(row)
      }
    }
    // One line each: what it is, how many, title, start, end.
    let block = all.prefix(header).filter { !$0.cells.isEmpty }
    let values = block.map { $0.cell(1) }
    report.title = values.count > 2 && !["", "null"].contains(values[2]) ? values[2] : nil
    settle(rows, block: Array(values.dropFirst(3).prefix(2)), of: file, into: &report)
    return report
  }

  private static func settle(
    _ rows: [ReportRow], block: [String], of file: FileReading, into report: inout MeetingReport
  ) {
    let written = (block + rows.flatMap { [$0.cell(1), $0.cell(2)] }).compactMap { WrittenTime($0) }
    let order: DateOrder
    do throws(RecordProblem) {
      if rows.isEmpty { throw RecordProblem(.truncatedFile, "the report has no rows of people") }
      order = try DateOrder.settled(by: written, of: file)
    } catch {
      return report.refuse(rows.map { ($0, addresses($0)) }, error, of: file)
    }
    for row in rows { report.participants.append(participant(row, in: order, &report)) }
    let times = block.map { WrittenTime($0).flatMap { try? $0.local(in: order).get() } }
    report.startsAt = times.first ?? nil
    // Some were still there after the end that the report states.
    let last = report.participants.compactMap(\.time?.leave).max()
    report.endsAt = (times.count > 1 ? times[1] : nil).map { max($0, last ?? $0) }
    report.hasIntervals = true
  }

  private static func addresses(_ row: ReportRow) -> [String] {
    [row.cell(4), row.cell(6)].filter { $0.contains("@") }
  }

  private static func participant(
    _ row: ReportRow, in order: DateOrder, _ report: inout MeetingReport
  ) -> MeetingReport.Participant {
    var participant = MeetingReport.Participant(
      name: row.cell(0), addresses: addresses(row), isBound: false, source: row.source)
    participant.read(row, join: 1, leave: 2, in: order)
    if !row.cell(3).isEmpty {
      participant.stated = StatedDuration.seconds(row.cell(3))
      if participant.stated == nil { report.unreadDurations += 1 }
    }
    return participant
  }
}
