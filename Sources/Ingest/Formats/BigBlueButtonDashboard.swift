import Evidence

/// BigBlueButton's learning dashboard as CSV: first joining and last leaving of each person.
///
/// Its durations lose whole days and count time twice where connections overlap, so they say nothing.
enum BigBlueButtonDashboard {
  static let format = LogFormat(
    id: "bbb-dashboard", title: "BigBlueButton learning dashboard",
    origin: "BigBlueButton, Learning dashboard, Download session data", evidenceClass: "C",
    unit: "row", stage: .evidence,
    recognisedBy: "a header that begins with name and moderator, and has join, left and duration",
    columns: [], meetings: MeetingReader(recognises: recognises, read: read, tolerance: 60),
    notes: [
      "First joining and last leaving bound the time, and prove none. The stated duration starts anew "
        + "after 24 hours, and counts overlapping connections twice: it is not used. Questions of polls "
        + "stand as columns behind it.",
      "Who was a moderator says nothing of who is a tutor.",
      "The export encloses every cell in quotes and does not escape those within: such a row is read by "
        + "the quotes and comma between two cells.",
    ])

  private static let columns = [
    TableColumn("name", isRequired: true), TableColumn("moderator", isRequired: true),
    TableColumn("join", isRequired: true), TableColumn("left", isRequired: true),
    TableColumn("duration", isRequired: true),
  ]

  @Sendable static func recognises(_ head: ReportHead) -> Bool {
    guard let cells = head.rows.first(where: { !$0.isEmpty }), cells.count >= 12 else {
      return false
    }
    let header = TableHeader(cells, columns: columns)
    return header.isComplete && header.cell(of: "name") == 0 && header.cell(of: "moderator") == 1
  }

  /// The cells of a row in which quotes stand that the export does not escape; nothing where the
  /// second of them does not say whether a moderator.
  private static func cells(of line: String) -> [String]? {
    guard line.hasPrefix("\""), line.hasSuffix("\""), line.count > 1 else { return nil }
    let cells = line.dropFirst().dropLast().split(
      separator: "\",\"", omittingEmptySubsequences: false)
    guard cells.count >= 12, ["TRUE", "FALSE"].contains(cells[1]) else { return nil }
    return cells.map(String.init)
  }

  /// Reads the list of a file.
  @Sendable static func read(_ file: FileReading) -> MeetingReport {
    var report = MeetingReport(format: format.id)
    var unescaped = 0
    let all = ReportRow.all(of: file, delimiter: .comma, into: &report) { line in
      let cells = cells(of: line)
      if cells != nil { unescaped += 1 }
      return cells
    }
    if unescaped > 0 {
      file.account.remark("rows with quotation marks that the export does not escape: \(unescaped)")
    }
    let first = all.firstIndex { !$0.cells.isEmpty } ?? 0
    let header = TableHeader(all.isEmpty ? [] : all[first].cells, columns: columns)
    let join = header.cell(of: "join") ?? 0
    let left = header.cell(of: "left") ?? 0
    var rows: [ReportRow] = []
    for (index, row) in all.enumerated() {
      if index <= first || row.cells.isEmpty {
        file.account.heading()
      } else if row.cell(join).isEmpty, row.cell(left).isEmpty {
        file.account.ignore("answers of nobody's name to polls: no presence")
      } else {
        rows.append(row)
      }
    }
    let order: DateOrder
    do throws(RecordProblem) {
      if rows.isEmpty { throw RecordProblem(.truncatedFile, "the list has no rows of people") }
      order = try DateOrder.settled(
        by: rows.flatMap { [$0.cell(join), $0.cell(left)] }.compactMap { WrittenTime($0) }, of: file
      )
    } catch {
      report.refuse(rows.map { ($0, []) }, error, of: file)
      return report
    }
    for row in rows {
      var participant = MeetingReport.Participant(
        name: row.cell(0), addresses: [], isBound: true, source: row.source)
      do throws(RecordProblem) {
        let joined = try ReportRow.local(row.cell(join), in: order, cell: join, "join time")
        let isOpen = ["", "-"].contains(row.cell(left))
        let leave =
          isOpen ? nil : try ReportRow.local(row.cell(left), in: order, cell: left, "leave time")
        participant.time = .init(join: joined, leave: leave)
        participant.problemColumn = row.column(left)
      } catch {
        participant.problem = error
        participant.problemColumn = row.column(error.cell ?? join)
      }
      report.participants.append(participant)
    }
    return report
  }
}
