import Evidence
import Testing

@testable import Report

/// A second, obvious comparison: every id of either audit, looked up by going through the lists.
private struct PlainComparison {
  let old: [FindingRow]
  let new: [FindingRow]
  let oldCourses: [String]
  let newCourses: [String]
  /// Rules met, as finding ids.
  let oldMet: [String]
  let newMet: [String]

  private func find(_ id: String, in rows: [FindingRow]) -> FindingRow? {
    for row in rows where Array(row.findingID.utf8) == Array(id.utf8) { return row }
    return nil
  }

  private func fate(_ id: String) -> String {
    let course = String(id.split(separator: "/")[2])
    switch (find(id, in: old), find(id, in: new)) {
    case (nil, nil): return "nowhere"
    case (nil, _?):
      if !oldCourses.contains(course) { return "new course_came" }
      if id.hasPrefix("evidence/") || oldMet.contains(id) { return "new raised" }
      return "new rule_came"
    case (_?, nil):
      if !newCourses.contains(course) { return "absent course_went" }
      if id.hasPrefix("evidence/") || newMet.contains(id) { return "absent resolved" }
      return "absent rule_went"
    case (let a?, let b?):
      var fields = ""
      if a.severity != b.severity { fields += " severity" }
      if a.verdict != b.verdict { fields += " verdict" }
      if a.evidenced != b.evidenced { fields += " evidenced possible" }
      if a.state != b.state { fields += " state" }
      return fields.isEmpty ? "unchanged" : "updated" + fields
    }
  }

  var lines: Set<String> {
    Set((old + new).map(\.findingID).map { "\($0): \(fate($0))" })
  }
}

@Suite struct ComparisonOracleTests {
  /// A small generator, so that a failure can be made again (Steele, Lea and Flood 2014).
  private struct Draws {
    var state: UInt64
    mutating func below(_ bound: UInt64) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((z ^ (z >> 31)) % bound)
    }
  }

  private static func audit(_ draws: inout Draws) -> (
    courses: [String], findings: [FindingRow], met: [String]
  ) {
    let courses = ["C-1", "C-2", "C-10"].filter { _ in draws.below(4) > 0 }
    var findings: [FindingRow] = []
    var met: [String] = []
    for course in courses {
      for (pack, rule) in [("cpcab", "a"), ("cpcab", "b"), ("ncps", "a"), ("evidence", "x")] {
        switch draws.below(4) {
        case 0: break
        case 1: if pack != "evidence" { met.append("\(pack)/\(rule)/\(course)") }
        default:
          findings.append(
            ComparisonTests.finding(
              rule, course, pack: pack, severity: ["high", "low"][draws.below(2)],
              verdict: ["not_met", "cannot_tell"][draws.below(2)],
              evidenced: ["0", "3600", nil][draws.below(3)],
              state: ["open", "answered"][draws.below(2)], title: "\(draws.below(9))"))
        }
      }
    }
    return (courses, findings, met)
  }

  @Test(arguments: 0..<300)
  func `an obvious comparison says the same`(seed: Int) throws {
    var draws = Draws(state: UInt64(seed))
    let (before, after) = (Self.audit(&draws), Self.audit(&draws))
    let plain = PlainComparison(
      old: before.findings, new: after.findings, oldCourses: before.courses,
      newCourses: after.courses, oldMet: before.met, newMet: after.met)
    let comparison = AuditComparison(
      old: try ComparisonTests.audit(courses: before.courses, before.findings, met: before.met),
      new: try ComparisonTests.audit(courses: after.courses, after.findings, met: after.met))
    let told = comparison.changes.map { change in
      let fields =
        change.baseline == .updated ? change.differences.map { " " + $0.field }.joined() : ""
      let cause = change.cause.map { " " + $0.rawValue } ?? ""
      return "\(change.finding.findingID): \(change.baseline.rawValue)\(cause)\(fields)"
    }
    #expect(Set(told) == plain.lines)
    #expect(told.count == plain.lines.count)
  }
}
