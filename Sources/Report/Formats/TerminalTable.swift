import Evidence

/// The result on a terminal: courses worst first, findings, what was not counted, and the most
/// important line last.
struct TerminalTable {
  let width: Int
  let ink: TerminalInk
  let page: String?

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
    if !courses.findings.isEmpty { lines += list(courses.findings) + [""] }
    lines += try notCounted(result)
    let opening = page.map { " Open \(ShownText.terminal($0))" } ?? ""
    lines.append(ink.bold(courses.tally.sentence + opening))
    return lines.joined(separator: "\n") + "\n"
  }

  private func table(of courses: Courses) -> [String] {
    let headings = ["COURSE", "TITLE", "LIVE TUTOR", "LIVE PEER", "SELF STUDY", "RESULT"]
    let rows = courses.entries.map { entry -> [String] in
      let row = entry.row
      let isUnbounded = entry.isUnbounded
      return [
        ShownText.terminal(row.courseID), ShownText.terminal(entry.title),
        Hours.shortRange(row.tutorEvidenced, row.tutorPossible, unbounded: isUnbounded),
        Hours.shortRange(row.peerEvidenced, row.peerPossible, unbounded: isUnbounded),
        Hours.text(row.studySeconds), ResultWords.deliveryClass(row.deliveryClass),
      ]
    }
    var widths = headings.map(\.count)
    for row in rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.count) }
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
      let shown = cell.count > widths[column] ? cell.prefix(widths[column] - 1) + "…" : cell[...]
      let blanks = String(repeating: " ", count: max(0, widths[column] - shown.count))
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

  private func list(_ findings: [FindingRow]) -> [String] {
    var lines = [ink.bold(counted(findings.count, "finding"))]
    for finding in findings.prefix(Self.findingsShown) {
      let title = ShownText.terminal(Sentence.finding(finding))
      let severity = finding.severity.padded(to: 6)
      let id = ShownText.terminal("\(finding.pack)/\(finding.rule)")
      lines.append(
        "  \(severity)  \(ShownText.terminal(finding.courseID)): \(title) [\(id)]")
    }
    if findings.count > Self.findingsShown {
      lines.append("  and \(grouped(findings.count - Self.findingsShown)) more in findings.csv")
    }
    return lines
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
