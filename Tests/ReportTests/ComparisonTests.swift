import Evidence
import Testing

@testable import Report

/// Two audits side by side.
@Suite struct ComparisonTests {
  static func run(_ date: String, packs: [(id: String, sha: String)] = [("cpcab", "aa")]) throws
    -> RunInfo
  {
    RunInfo(
      program: "glh 0.1.0", auditDate: try #require(Day(iso8601: date)), auditDateWasGiven: true,
      packs: packs.map { PackInfo(id: $0.id, title: $0.id, checked: "2026-11-20", sha256: $0.sha) },
      zoneData: "2026a", sqlite: "3.40.1", evidenceHash: "ff", factsLeftOut: 0, showsNames: false)
  }

  static func finding(
    _ rule: String, _ course: String, pack: String = "cpcab", severity: String = "high",
    verdict: String = "not_met", evidenced: String? = "3600", state: String = "open",
    title: String = "Too little.", due: String? = nil
  ) -> FindingRow {
    FindingRow(cells: [
      .text("\(pack)/\(rule)/\(course)"), .text(pack), .text(rule), .text(severity),
      .text("requirement"), .text(course), .integer(2), .text(verdict), .text(title),
      Cell(evidenced), Cell(evidenced), .text("7200"), .text("s"), .text("A."), .empty, .empty,
      .text("the centre"), .integer(10), Cell(due), .empty, .empty, .empty, .text(state), Cell(due),
      .empty,
    ])
  }

  static func audit(
    _ date: String = "2026-12-21", courses: [String], _ findings: [FindingRow],
    met: [String] = []
  ) throws -> ComparedAudit {
    ComparedAudit(
      run: try run(date), courses: courses.map { ($0, "blended") }, findings: findings,
      verdicts: findings.map { ($0.findingID, $0.verdict) } + met.map { ($0, "met") })
  }

  private static func told(_ changes: [FindingChange]) -> [String] {
    changes.map { change in
      ([change.finding.findingID, change.baseline.rawValue, change.cause?.rawValue ?? ""]
        + change.differences.map { "\($0.field) \($0.old ?? "-") \($0.new ?? "-")" })
        .joined(separator: " | ")
    }
  }

  @Test func `a title or a day that differs makes no other finding of it`() throws {
    let comparison = AuditComparison(
      old: try Self.audit(courses: ["C-1"], [Self.finding("a", "C-1", due: "2026-12-30")]),
      new: try Self.audit(
        "2027-01-10", courses: ["C-1"],
        [Self.finding("a", "C-1", title: "Learner L-2: 1 h.", due: "2027-01-20")]))
    #expect(Self.told(comparison.changes) == ["cpcab/a/C-1 | unchanged | "])
    #expect(comparison.attention == (false, false))
  }

  @Test func `a course that was not handed in again is not resolved`() throws {
    let comparison = AuditComparison(
      old: try Self.audit(
        courses: ["C-1", "C-2"], [Self.finding("a", "C-1"), Self.finding("a", "C-2")]),
      new: try Self.audit(courses: ["C-2", "C-3"], [], met: ["cpcab/a/C-2"]))
    #expect(
      Self.told(comparison.changes) == [
        "cpcab/a/C-1 | absent | course_went",
        "cpcab/a/C-2 | absent | resolved | verdict not_met met",
      ])
    #expect(comparison.coursesWent == ["C-1"])
    #expect(comparison.coursesCame == ["C-3"])
  }

  @Test func `a rule that was not asked again is not resolved, and one not asked before is told`()
    throws
  {
    let comparison = AuditComparison(
      old: try Self.audit(
        courses: ["C-1"], [Self.finding("a", "C-1"), Self.finding("x", "C-1", pack: "evidence")]),
      new: try Self.audit(courses: ["C-1"], [Self.finding("b", "C-1")]))
    #expect(
      Self.told(comparison.changes) == [
        "cpcab/b/C-1 | new | rule_came", "cpcab/a/C-1 | absent | rule_went",
        "evidence/x/C-1 | absent | resolved",
      ])
  }

  @Test(arguments: [
    ("high", "not_met", true, false), ("medium", "not_met", true, false),
    ("low", "not_met", false, false), ("medium", "cannot_tell", false, true),
    ("note", "cannot_tell", false, false),
  ])
  func `what is new decides what is asked for`(
    severity: String, verdict: String, isNeeded: Bool, cannotBeTold: Bool
  ) throws {
    let finding = Self.finding("a", "C-1", severity: severity, verdict: verdict)
    let before = try Self.audit(courses: ["C-1"], [], met: ["cpcab/a/C-1"])
    let after = try Self.audit(courses: ["C-1"], [finding])
    #expect(AuditComparison(old: before, new: after).attention == (isNeeded, cannotBeTold))
    #expect(AuditComparison(old: after, new: after).attention == (false, false))
  }

  @Test func `a reply alone asks for nothing, a figure does`() throws {
    func attention(_ finding: FindingRow) throws -> Bool {
      let before = try Self.audit(courses: ["C-1"], [Self.finding("a", "C-1")])
      return AuditComparison(old: before, new: try Self.audit(courses: ["C-1"], [finding]))
        .attention.isNeeded
    }
    #expect(try !attention(Self.finding("a", "C-1", state: "answered")))
    #expect(try attention(Self.finding("a", "C-1", evidenced: "3601", state: "answered")))
    #expect(try attention(Self.finding("a", "C-1", evidenced: "3601")))
  }

  @Test func `a course of which it can no longer be told how it was delivered is told`() throws {
    let before = try Self.audit(courses: ["C-1"], [])
    let after = ComparedAudit(
      run: try Self.run("2026-12-21"), courses: [("C-1", "evidence_missing")], findings: [],
      verdicts: [])
    #expect(AuditComparison(old: before, new: after).attention == (false, true))
    #expect(AuditComparison(old: after, new: after).attention == (false, false))
  }

  @Test func `what differs between the runs themselves stands at the top`() throws {
    let before = ComparedAudit(
      run: try Self.run("2026-12-21", packs: [("bacp", "aa"), ("cpcab", "bb"), ("ncps", "cc")]),
      courses: [], findings: [], verdicts: [])
    let after = ComparedAudit(
      run: try Self.run("2027-01-04", packs: [("cpcab", "dd"), ("acc", "ee"), ("ncps", "cc")]),
      courses: [], findings: [], verdicts: [])
    #expect(
      AuditComparison(old: before, new: after).text() == """
        Handed in: the same files.
        The two audits differ in themselves:
          audit date: 2026-12-21, then 2027-01-04
          rule pack acc: only in the second (checked 2026-11-20, ee)
          rule pack bacp: only in the first (checked 2026-11-20, aa)
          rule pack cpcab: checked 2026-11-20, bb, then checked 2026-11-20, dd

        Findings: 0 new, 0 changed, 0 resolved, 0 unchanged.

        """)
  }

  @Test func `no text of data steers the terminal`() throws {
    for payload in HostileText.payloads {
      let audit = try Self.audit(
        courses: ["C" + payload], [Self.finding("a", "C" + payload, title: payload)])
      let none = try Self.audit(courses: [], [])
      let text = AuditComparison(old: none, new: audit).text()
      #expect(!text.unicodeScalars.contains { $0 != "\n" && ShownText.isHidden($0) })
    }
  }
}
