import Evidence

/// What a comparison needs of one audit.
struct ComparedAudit {
  let run: RunInfo
  /// How each course was delivered, by id.
  let classes: [[UInt8]: String]
  /// By id, sorted.
  let courseIDs: [String]
  let findings: [FindingRow]
  /// What each rule said of each course as a whole, by finding id.
  let verdicts: [[UInt8]: String]

  init(
    run: RunInfo, courses: [(id: String, deliveryClass: String)], findings: [FindingRow],
    verdicts: [(findingID: String, verdict: String)]
  ) {
    self.run = run
    courseIDs = courses.map(\.id).sorted(by: isOrderedBefore)
    classes = Dictionary(courses.map { (Array($0.id.utf8), $0.deliveryClass) }) { first, _ in first
    }
    self.findings = findings
    self.verdicts = Dictionary(verdicts.map { (Array($0.findingID.utf8), $0.verdict) }) {
      first, _ in first
    }
  }

  init(_ result: any AuditResult) throws {
    var verdicts: [(findingID: String, verdict: String)] = []
    try result.forEachRow(of: VerdictRow.schema) { cells in
      let row = VerdictRow(cells: cells)
      guard row.scope == "course" else { return }
      verdicts.append(("\(row.pack)/\(row.rule)/\(row.courseID)", row.verdict))
    }
    self.init(
      run: result.run,
      courses: try result.rows(CourseRow.self).map { ($0.courseID, $0.deliveryClass) },
      findings: try result.rows(FindingRow.self), verdicts: verdicts)
  }

  func has(course id: String) -> Bool { classes[Array(id.utf8)] != nil }

  /// Whether the rule of a finding is asked of its course; records are compared in every audit.
  func asks(_ finding: FindingRow) -> Bool {
    finding.pack == "evidence" || verdicts[Array(finding.findingID.utf8)] != nil
  }
}
