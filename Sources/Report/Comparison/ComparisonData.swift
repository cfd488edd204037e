import Evidence

extension AuditComparison {
  /// The comparison as JSON: `glh-diff/1`.
  public func json() -> String {
    let findings = changes.map { change in
      JSONText.object(
        [
          ("finding_id", JSONText.string(change.finding.findingID)),
          ("baselineState", JSONText.string(change.baseline.rawValue)),
          ("because", change.cause.map { JSONText.string($0.rawValue) } ?? "null"),
          ("course_id", JSONText.string(change.finding.courseID)),
          ("severity", JSONText.string(change.finding.severity)),
          ("verdict", JSONText.string(change.finding.verdict)),
          ("title", JSONText.string(change.finding.title)),
          (
            "changes",
            JSONText.array(
              change.differences.map {
                JSONText.object([
                  ("field", JSONText.string($0.field)), ("old", JSONText.value(Cell($0.old))),
                  ("new", JSONText.value(Cell($0.new))),
                ])
              })
          ),
        ])
    }
    let runs = runDifferences.map {
      JSONText.object([
        ("what", JSONText.string($0.what)), ("old", JSONText.value(Cell($0.old))),
        ("new", JSONText.value(Cell($0.new))),
      ])
    }
    let list = { (ids: [String]) in JSONText.array(ids.map(JSONText.string)) }
    return """
      {
        "schema": "glh-diff/1",
        "old": \(AuditJSON.run(old.run)),
        "new": \(AuditJSON.run(new.run)),
        "run_differences": \(JSONText.array(runs)),
        "courses_came": \(list(coursesCame)),
        "courses_went": \(list(coursesWent)),
        "courses_untold": \(list(coursesUntold)),
        "findings": [\(findings.isEmpty ? "" : "\n    ")\(findings.joined(separator: ",\n    "))\
      \(findings.isEmpty ? "]" : "\n  ]")
      }

      """
  }

  /// The comparison as CSV: a row for each value that differs, and one for each finding without any.
  public func csv() -> String {
    let header = "finding_id,baseline_state,because,course_id,severity,verdict,field,old,new"
    let rows = changes.flatMap { change -> [[Cell]] in
      let head: [Cell] = [
        .text(change.finding.findingID), .text(change.baseline.rawValue),
        Cell(change.cause?.rawValue), .text(change.finding.courseID),
        .text(change.finding.severity), .text(change.finding.verdict),
      ]
      guard !change.differences.isEmpty else { return [head + [.empty, .empty, .empty]] }
      return change.differences.map { head + [.text($0.field), Cell($0.old), Cell($0.new)] }
    }
    return ([header] + rows.map { $0.map(TableCSV.field).joined(separator: ",") })
      .map { $0 + "\r\n" }.joined()
  }
}
