import Evidence

/// The results of a SARIF log: findings, what other rules say of each course, questions, and records
/// that were not counted.
struct SARIFResults {
  private let result: any AuditResult
  private let numbers: [[String]: Int]

  init(_ result: any AuditResult, rules: [RuleFacts]) {
    self.result = result
    numbers = Dictionary(
      rules.enumerated().map { ([$0.element.pack, $0.element.rule], $0.offset) }
    ) { first, _ in first }
  }

  /// Hands over each result, as JSON on one line.
  func forEach(_ body: (String) throws -> Void) throws {
    for course in try result.rows(CourseRow.self).map(\.courseID) {
      let places = try result.records(course: course).filter { $0.kind == "course" }.map {
        SARIFLog.location(path: $0.path, line: $0.line, byteOffset: $0.byteOffset)
      }
      let findings = try result.rows(FindingRow.self, ofCourse: course)
      for finding in findings { try body(text(finding, places)) }
      let found = Set(findings.map { [$0.pack, $0.rule] })
      for row in try result.rows(VerdictRow.self, ofCourse: course)
      where row.scope == "course" && !found.contains([row.pack, row.rule]) {
        try body(text(row, places))
      }
      for row in try result.rows(ScreenRow.self, ofCourse: course) where row.asked == "yes" {
        try body(text(row))
      }
    }
    try result.forEachRow(of: RejectionRow.schema) { cells in
      try body(text(RejectionRow(cells: cells)))
    }
  }

  private func text(_ finding: FindingRow, _ places: [String]) -> String {
    let kind =
      switch Verdict(rawValue: finding.verdict) {
      // An estimate is never a breach.
      case .notMet: finding.force == Force.indicator.rawValue ? "review" : "fail"
      case .cannotTell: "open"
      case .met: "pass"
      case .notApplicable, nil: "notApplicable"
      }
    let words = "\(Sentence.withStop(finding.title)) \(Sentence.withStop(finding.action))"
    return object(
      pack: finding.pack, rule: finding.rule, kind: kind,
      level: SARIFLog.level(finding.severity), words: words, places: places,
      fingerprint: finding.findingID,
      properties: [
        ("courseId", JSONText.string(finding.courseID)),
        ("severity", JSONText.string(finding.severity)),
        ("force", JSONText.string(finding.force)),
        ("learnersAffected", String(finding.learnersAffected)),
      ])
  }

  private func text(_ row: VerdictRow, _ places: [String]) -> String {
    let kind =
      switch Verdict(rawValue: row.verdict) {
      case .met: "pass"
      case .cannotTell: "open"
      case .notMet: "informational"
      case .notApplicable, nil: "notApplicable"
      }
    let measured = row.measured.map { ": " + ShownText.oneLine($0) } ?? ""
    return object(
      pack: row.pack, rule: row.rule, kind: kind, level: "none",
      words: Sentence.withStop(ResultWords.verdict(row.verdict).text + measured), places: places,
      fingerprint: "\(row.pack)/\(row.rule)/\(row.courseID)",
      properties: [("courseId", JSONText.string(row.courseID))])
  }

  private func text(_ row: ScreenRow) -> String {
    let places = (row.lines ?? "").split(separator: "; ").compactMap { place -> String? in
      guard let colon = place.lastIndex(of: ":"),
        let line = Int(place[place.index(after: colon)...])
      else { return nil }
      return SARIFLog.location(path: String(place[..<colon]), line: line)
    }
    return object(
      pack: "screen", rule: row.screen, kind: "review", level: "none",
      words: "\(Sentence.withStop(row.question)) \(Sentence.withStop(row.effect))", places: places,
      fingerprint: "screen/\(row.screen)/\(row.courseID)",
      properties: [("courseId", JSONText.string(row.courseID))])
  }

  private func text(_ row: RejectionRow) -> String {
    object(
      pack: "not-counted", rule: row.code, kind: "fail", level: "warning",
      words: "Not counted: \(Sentence.withStop(row.message))",
      places: [SARIFLog.location(path: row.path, line: row.line, column: row.column)],
      fingerprint: "\(row.sourceSHA256)/\(row.line)/\(row.column)/\(row.code)", properties: [])
  }

  private func object(
    pack: String, rule: String, kind: String, level: String, words: String, places: [String],
    fingerprint: String, properties: [(String, String)]
  ) -> String {
    var members = [("ruleId", JSONText.string("\(pack)/\(rule)"))]
    if let number = numbers[[pack, rule]] { members.append(("ruleIndex", String(number))) }
    members += [
      ("kind", JSONText.string(kind)),
      ("level", JSONText.string(kind == "fail" ? level : "none")),
      ("message", SARIFLog.text(words)), ("locations", JSONText.array(places)),
      (
        "partialFingerprints",
        JSONText.object([("glhFindingId/v1", JSONText.string(fingerprint))])
      ),
    ]
    if !properties.isEmpty { members.append(("properties", JSONText.object(properties))) }
    return JSONText.object(members)
  }
}
