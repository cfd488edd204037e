import Evidence

/// Microsoft Teams' attendance list of 2020 and later: a row for every joining and leaving.
///
/// It proves little. It ends when it is downloaded, so most people never leave; who was there before
/// the downloader has the downloader's time; it names no host and no end.
enum TeamsAttendanceList {
  static let format = LogFormat(
    id: "teams-attendance-list", title: "Microsoft Teams attendance list (joined and left)",
    origin: "Teams, the list of participants during or after the meeting, Download",
    evidenceClass: "D", unit: "row", stage: .evidence,
    recognisedBy: "the header Full Name, User Action, Timestamp in English or Portuguese; in "
      + "another language, tabs in UTF-16 and rows of a name, one of at most 3 words, and a time",
    columns: [], meetings: MeetingReader(recognises: recognises, read: read, tolerance: 0))

  private static let headers = [
    ["full name", "user action", "timestamp"], ["nome completo", "atividade", "data e hora"],
  ]

  /// Whether a file's first lines are such a list's.
  ///
  /// In a language not known, a register of three columns would look alike but for its encoding.
  @Sendable static func recognises(_ head: ReportHead) -> Bool {
    let rows = head.rows.filter { !$0.isEmpty }
    guard let header = rows.first, header.count == 3 else { return false }
    if headers.contains(ReportHead.normalised(header)) { return true }
    let actions = rows.dropFirst()
    return head.isWide && actions.count > 1 && WrittenTime(header[2]) == nil
      && actions.allSatisfy { $0.count == 3 && WrittenTime($0[2])?.secondOfDay != nil }
      && Set(actions.map { $0[1] }).count <= 3
  }

  /// Reads a list; every record is accounted for but those of people, which the caller counts.
  @Sendable static func read(_ file: FileReading) -> MeetingReport {
    var report = MeetingReport(format: format.id)
    var rows: [ReportRow] = []
    var isHeader = true
    for row in ReportRow.all(of: file, delimiter: .tab, into: &report) {
      if row.cells.isEmpty || isHeader {
        if !row.cells.isEmpty { isHeader = false }
        file.account.heading()
      } else {
        rows.append(row)
      }
    }
    let order: DateOrder
    do {
      order = try DateOrder.settled(by: rows.compactMap { WrittenTime($0.cell(2)) }, of: file)
    } catch {
      var problem = error
      problem.cell = 2
      report.refuse(rows.map { ($0, []) }, problem, of: file)
      return report
    }
    var actions: [MeetingActions.Action] = []
    for row in rows {
      do {
        let time = try ReportRow.local(row.cell(2), in: order, cell: 2, "time")
        actions.append(.init(name: row.cell(0), word: row.cell(1), time: time, row: row))
      } catch {
        report.participants.append(
          .init(
            name: row.cell(0), addresses: [], isBound: true, source: row.source, problem: error,
            problemColumn: row.column(2)))
      }
    }
    let paired = MeetingActions(actions)
    report.participants += paired.participants
    report.startsAt = actions.map(\.time).min()
    report.endsAt = actions.map(\.time).max()
    report.isOpen = true
    let open = paired.participants.count { $0.isBound || $0.hadBegun }
    if open > 0 { file.account.remark("stays of which the start or the end is not known: \(open)") }
    if !paired.areWordsTold {
      file.account.remark("the words for joining and leaving cannot be told apart")
    }
    return report
  }
}
