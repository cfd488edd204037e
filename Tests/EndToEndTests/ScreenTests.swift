import Foundation
import TestSupport
import Testing

/// Questions that registers raise, from files to the report.
@Suite struct ScreenTests {
  /// Screens that ask, with the courses they ask of.
  private func asked(_ audit: Audit) throws -> [String] {
    try audit.table("screens").rows.filter { $0["asked"] == "yes" }
      .map { "\($0["screen"] ?? "") \($0["course_id"] ?? "")" }
  }

  private func centre(_ kind: String, seed: String) throws -> Audit {
    let place = try TemporaryFolder()
    let made = try Program(
      ["generate", "--fabricated", kind, "--seed", seed, "--out", "centre"], in: place.url
    ).outcome()
    #expect(made.exit == 0, "\(made.errorLines)")
    return try Audit(place.url.appending(path: "centre"))
  }

  @Test func `an honest centre is asked nothing`() throws {
    let audit = try centre("none", seed: "11")
    #expect(try asked(audit).isEmpty)
    #expect(try audit.unbalanced() == [])
    let rows = try audit.table("screens").rows
    #expect(rows.count == 3 * 11)
    #expect(rows.count { $0["asked"] == "too_few" } < 12)
    let page = String(decoding: try audit.bytes("report/questions.html"), as: UTF8.self)
    #expect(page.contains("Nothing is asked"))
  }

  @Test(arguments: [
    ("cloned-days", "C3"), ("heaped-minutes", "C1"), ("number-bunching", "C1"),
    ("perfect-attendance", "C3"), ("register-against-platform", "C2"), ("two-places", "C1"),
    ("tutor-in-two-sessions", "C1"), ("impossible-days", "C3"), ("marked-late-or-in-bulk", "C3"),
    ("outside-enrolment", "C3"), ("bank-holiday-sessions", "C3"),
  ])
  func `registers made up in one way are asked about it, and hours stay as they are`(
    kind: String, course: String
  ) throws {
    let audit = try centre(kind, seed: "12")
    let asked = try asked(audit)
    #expect(asked.contains("\(kind) \(course)"), "\(asked)")
    #expect(Set(asked.map { $0.split(separator: " ")[0] }) == [Substring(kind)], "\(asked)")
    let row = try #require(
      try audit.table("screens").rows.first { $0["screen"] == kind && $0["course_id"] == course })
    #expect(row["lines"]?.contains(".csv:") == true)
    let page = String(decoding: try audit.bytes("report/questions.html"), as: UTF8.self)
    #expect(page.contains("What to ask, by course"))
    let findings = try audit.table("findings").rows
    #expect(!findings.contains { $0["rule"] == kind })
  }

  @Test func `the whole submission shows its planted case and no other`() throws {
    // Six days of the diploma's register repeat earlier ones (FernhillRegister).
    let audit = try Audit(Audit.fernhill)
    #expect(try asked(audit) == ["cloned-days FA-109"])
    let row = try #require(
      try audit.table("screens").rows.first {
        $0["screen"] == "cloned-days" && $0["course_id"] == "FA-109"
      })
    #expect(
      row["effect"]?.hasPrefix("6 sessions of 70 repeat an earlier one: 6 equal pairs") == true)
    #expect(row["records"] == "48")
    #expect(row["lines"]?.hasPrefix("registers/FA-109.csv:") == true)
  }

  @Test func `a screen is explained, and a kind that is none is refused`() throws {
    let place = try TemporaryFolder()
    let explained = try Program(["explain", "cloned-days"], in: place.url).outcome()
    #expect(explained.exit == 0)
    let words = String(decoding: explained.output, as: UTF8.self)
    #expect(words.contains("A question to ask, not a finding."))
    let refused = try Program(
      ["generate", "--fabricated", "clones", "--out", "centre"], in: place.url
    ).outcome()
    #expect(refused.exit == 64)
  }
}
