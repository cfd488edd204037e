import Evidence

/// Microsoft Teams' attendance report with numbered sections, autumn 2022 to today.
///
/// Labels differ by language, so sections are found by their numbers and cells by their kind.
/// Section 3 has a row for every join; section 2, merged by identity, only bounds the time where
/// section 3 lacks a person. Its Role column tells nothing: every learner is a presenter there.
enum TeamsSections {
  static let format = LogFormat(
    id: "teams-sections", title: "Microsoft Teams attendance report (numbered sections)",
    origin: "Teams, the meeting's Attendance tab, Download", evidenceClass: "B", unit: "row",
    stage: .evidence, recognisedBy: "a one-cell line that begins 1. and a later one that begins 2.",
    columns: [], meetings: MeetingReader(recognises: recognises, read: read, tolerance: tolerance))

  /// Stated durations are up to this much off join and leave.
  static let tolerance: Seconds = 1

  /// Whether a file's first lines are such a report's.
  @Sendable static func recognises(_ head: ReportHead) -> Bool {
    guard
      let first = head.rows.firstIndex(where: { section(of: $0) != nil }),
      section(of: head.rows[first]) == 1, head.rows[..<first].allSatisfy(\.isEmpty)
    else { return false }
    return head.rows[first...].contains { section(of: $0) == 2 }
  }

  /// The number of a section's title line: one cell, `2. Participants`.
  private static func section(of cells: [String]) -> Int? {
    guard cells.count == 1, let text = cells.first, let number = text.first?.wholeNumberValue,
      text.dropFirst().hasPrefix(". "), text.count > 3
    else { return nil }
    return number
  }

  /// Reads a report; every record is accounted for but those of people, which the caller counts.
  @Sendable static func read(_ file: FileReading) -> MeetingReport {
    var report = MeetingReport(format: format.id)
    var rows: [Row] = []
    var section = 0
    var isHeader = false
    for row in ReportRow.all(of: file, delimiter: .tab, into: &report) {
      let cells = row.cells
      if let number = Self.section(of: cells) {
        section = number
        isHeader = number > 1
        report.sections.insert(number)
        file.account.heading()
      } else if cells.isEmpty || (isHeader && !hasTimes(cells)) {
        isHeader = isHeader && cells.isEmpty
        file.account.heading()
      } else if section == 1 {
        if cells.count > 1 { report.summary.append(cells[1]) }
        file.account.heading()
      } else if section == 2 || section == 3 {
        rows.append(Row(section: section, row: row))
      } else {
        file.account.ignore("engagement in the meeting, not presence")
      }
    }
    report.title = report.summary.first
    settle(rows, of: file, into: &report)
    return report
  }

  /// Whether a line of cells tells a join and a leave, as no header does.
  private static func hasTimes(_ cells: [String]) -> Bool {
    cells.count > 2 && WrittenTime(cells[1]) != nil && WrittenTime(cells[2]) != nil
  }

  /// A row of section 2 or 3 before its dates can be read.
  private struct Row {
    var section: Int
    var row: ReportRow

    var cells: [String] { row.cells }
    /// Date and time in one cell, or, in some copies, in two.
    var isSplit: Bool {
      guard cells.count > 4, let date = WrittenTime(cells[1]) else { return false }
      return date.secondOfDay == nil && cells[2].contains(":")
    }
    var join: String { text(1, isSplit ? 2 : nil) }
    var leave: String { isSplit ? text(3, 4) : text(2, nil) }
    var shift: Int { isSplit ? 2 : 0 }
    var duration: String { text(3 + shift, nil) }
    var addresses: [String] { cells.dropFirst(4 + shift).prefix(2).filter { $0.contains("@") } }

    private func text(_ cell: Int, _ second: Int?) -> String {
      guard cell < cells.count else { return "" }
      guard let second, second < cells.count else { return cells[cell] }
      return cells[cell] + ", " + cells[second]
    }
  }

  /// Decides the order of the file's dates and reads the rows by it.
  private static func settle(
    _ rows: [Row], of file: FileReading, into report: inout MeetingReport
  ) {
    let written =
      report.summary.dropFirst().compactMap { WrittenTime($0) }.filter { $0.secondOfDay != nil }
      + rows.flatMap { [WrittenTime($0.join), WrittenTime($0.leave)].compactMap { $0 } }
    let order: DateOrder
    do { order = try DateOrder.settled(by: written, of: file) } catch {
      return report.refuse(rows.map { ($0.row, $0.addresses) }, error, of: file)
    }
    // The first value is the title, whatever it looks like.
    let times = report.summary.dropFirst().compactMap { WrittenTime($0) }.compactMap {
      try? $0.local(in: order).get()
    }
    report.startsAt = times.first
    report.endsAt = times.count > 1 ? times[1] : nil
    report.hasIntervals = report.sections.contains(3)
    let named = Set(rows.lazy.filter { $0.section == 3 }.map { identity(of: $0) })
    for row in rows {
      read(row, in: order, isRepeated: named.contains(identity(of: row)), file, &report)
    }
    if !report.hasIntervals {
      file.account.evidenceClass = "C"
      file.account.remark("no section 3: first join and last leave bound the time, and prove none")
    }
  }

  private static func identity(of row: Row) -> String {
    row.addresses.first.map(NormalisedName.folded) ?? NormalisedName.folded(row.cells[0])
  }

  private static func read(
    _ row: Row, in order: DateOrder, isRepeated: Bool, _ file: FileReading,
    _ report: inout MeetingReport
  ) {
    if row.section == 2, isRepeated { return file.account.crossCheck() }
    if row.section == 2, row.join.isEmpty, row.leave.isEmpty {
      return file.account.ignore("listed without times: not attendance")
    }
    var participant = MeetingReport.Participant(
      name: row.cells[0], addresses: row.addresses, isBound: row.section == 2,
      source: row.row.source)
    do {
      participant.time = .init(
        join: try ReportRow.local(row.join, in: order, cell: 1, "join time"),
        leave: try ReportRow.local(row.leave, in: order, cell: 2 + row.shift / 2, "leave time"))
    } catch {
      participant.problem = error
      participant.problemColumn = error.cell.flatMap { row.row.column($0) }
      report.participants.append(participant)
      return
    }
    if !row.duration.isEmpty {
      participant.stated = StatedDuration.seconds(row.duration)
      if participant.stated == nil { report.unreadDurations += 1 }
    }
    participant.problemColumn = row.row.column(2)
    report.participants.append(participant)
  }
}
