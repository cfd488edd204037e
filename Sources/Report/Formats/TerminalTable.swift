import Evidence

/// The result on a terminal: courses worst first, findings, what was not counted, and the most
/// important line last.
struct TerminalTable {
  let width: Int
  let ink: TerminalInk
  let next: String?

  private static let findingsShown = 20

  func text(of result: any AuditResult) throws -> String {
    let courses = try Courses(result)
    var lines: [String] = []
    if !courses.entries.isEmpty {
      lines += table(of: courses)
      lines += ["", "Hours are learner-hours: the hours of all learners added up."]
      if courses.entries.contains(where: Self.hasRange) {
        lines.append("Two figures are evidenced–possible; ? is no upper limit.")
      }
      lines.append("")
    }
    let responses = try result.rows(ResponseRow.self)
    if !courses.findings.isEmpty { lines += list(courses, responses) + [""] }
    let absent = responses.count { $0.raised == "no" }
    if absent > 0 {
      lines += [
        counted(
          absent, "reply is to a finding that is", "replies are to findings that are"
        ).text
          + " not raised; see responses.csv."
      ]
    }
    lines += try notCounted(result)
    let next = next.map { " \(ShownText.terminal($0))" } ?? ""
    lines.append(ink.bold(courses.tally.sentence.text + next))
    return lines.joined(separator: "\n") + "\n"
  }

  private func table(of courses: Courses) -> [String] {
    let headings = ["COURSE", "TITLE", "LIVE TUTOR", "LIVE PEER", "STUDY", "RESULT"]
    let rows = courses.entries.map { entry -> [String] in
      let row = entry.row
      let isUnbounded = entry.isUnbounded
      return [
        ShownText.terminal(row.courseID), ShownText.terminal(entry.title),
        Hours.shortRange(row.tutorEvidenced, row.tutorPossible, unbounded: isUnbounded),
        Hours.shortRange(row.peerEvidenced, row.peerPossible, unbounded: isUnbounded),
        Hours.text(row.studySeconds), ResultWords.deliveryClass(row.deliveryClass).text,
      ]
    }
    var widths = headings.map(TerminalColumns.width(of:))
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], TerminalColumns.width(of: cell))
      }
    }
    // Ids are never cut: a reader copies them. The title gives way.
    let fixed = widths.enumerated().reduce(0) { $0 + ($1.offset == 1 ? 0 : $1.element) }
    widths[1] = max(8, min(widths[1], width - fixed - 2 * (widths.count - 1)))
    let head = line(headings, widths).trimmingTrailingBlanks()
    let body = zip(rows, courses.entries).map { row, entry in
      let cells = line(Array(row.dropLast()), widths)
      return cells + "  " + painted(row[row.count - 1], entry)
    }
    return [ink.bold(head)] + body
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    cells.enumerated().map { column, cell in
      let isFigure = (2...4).contains(column)
      let shown = TerminalColumns.cut(cell, to: widths[column])
      let blanks = String(
        repeating: " ", count: max(0, widths[column] - TerminalColumns.width(of: shown)))
      return isFigure ? blanks + shown : shown + blanks
    }.joined(separator: "  ")
  }

  private func painted(_ result: String, _ entry: Courses.Entry) -> String {
    switch entry.attention {
    case .high, .medium: ink.red(result)
    case .cannotTell: ink.yellow(result)
    case .none: ink.green(result)
    }
  }

  /// Findings that ask for an answer, by course; the others are counted.
  private func list(_ courses: Courses, _ responses: [ResponseRow]) -> [String] {
    let said = Dictionary(grouping: responses) { Array($0.findingID.utf8) }
    var lines: [String] = []
    var (shown, left) = (0, 0)
    for entry in courses.entries {
      let due = entry.findings.filter { Attention($0) != .none }
      let room = due.prefix(Self.findingsShown - shown)
      left += due.count - room.count
      shown += room.count
      guard !room.isEmpty else { continue }
      lines.append("  \(ShownText.terminal("\(entry.row.courseID): \(entry.title)"))")
      for finding in room {
        let title = ShownText.terminal(Sentence.finding(finding))
        let id = ShownText.terminal("\(finding.pack)/\(finding.rule)")
        lines.append("    \(finding.severity.padded(to: 6))  \(title) [\(id)]")
        if let due = FollowUpWords.terminal(finding) { lines.append("            \(due)") }
        let replies = said[Array(finding.findingID.utf8)] ?? []
        if let words = ResponseWords.terminal(finding, replies) {
          lines.append("            \(words)")
        }
      }
    }
    let minor = courses.findings.count - shown - left
    if left > 0 { lines.append("  and \(grouped(left)) more in findings.csv") }
    if minor > 0 {
      lines.append("  and \(grouped(minor)) of low severity or a note, in findings.csv")
    }
    return [ink.bold(counted(courses.findings.count, "finding").text)] + lines
  }

  private func notCounted(_ result: any AuditResult) throws -> [String] {
    var (records, rejected, files) = (0, 0, 0)
    try result.forEachRow(of: SourceRow.schema) { cells in
      let row = SourceRow(cells: cells)
      records += row.records
      rejected += row.rejected
      files += row.rejected > 0 ? 1 : 0
    }
    guard rejected > 0 else { return ["All \(counted(records, "record")) are accounted for."] }
    return [
      "Not counted: \(grouped(rejected)) of \(counted(records, "record")), in "
        + "\(counted(files, "file")). rejections.csv has each with its reason."
    ]
  }

  private static func hasRange(_ entry: Courses.Entry) -> Bool {
    let row = entry.row
    return entry.isUnbounded || row.tutorEvidenced != row.tutorPossible
      || row.peerEvidenced != row.peerPossible
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate func trimmingTrailingBlanks() -> String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
