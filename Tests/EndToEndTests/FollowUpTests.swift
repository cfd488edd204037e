import Foundation
import TestSupport
import Testing

/// What courses.csv says of a course's regimes and bank holidays, from the file to the tables.
struct FollowUpTests {
  private static func findings(_ columns: String, _ cells: String) throws -> (
    table: ResultTable, run: String, errors: [String]
  ) {
    var submission = SmallSubmission.whole
    submission.files["courses.csv"] = Data(
      """
      course_id,title,starts_on,ends_on,declared_delivery,publicly_funded,\(columns)
      C-1,Helping Skills,2026-03-02,2026-03-09,in_person,no,\(cells)

      """.utf8)
    let folder = try submission.written()
    let out = folder.url.appending(path: "../out-\(UUID().uuidString)").standardized
    defer { try? FileManager.default.removeItem(at: out) }
    let outcome = try Program(["audit", folder.url.path, "--out", out.path, "--on", "2026-12-21"])
      .outcome()
    let table = try Data(contentsOf: out.appending(path: "tables/findings.csv"))
    let json = try String(contentsOf: out.appending(path: "audit.json"), encoding: .utf8)
    return (ResultTable("findings", table), json, outcome.errorLines)
  }

  private static let rule = ["rule": "delivery-not-as-declared"]

  @Test(arguments: [
    ("", "england_and_wales", "2027-01-21"), ("scotland", "scotland", "2027-01-22"),
    ("northern_ireland", "northern_ireland", "2027-01-21"),
  ])
  func `a finding's day is counted by the bank holidays that the course names`(
    cell: String, division: String, day: String
  ) throws {
    let found = try Self.findings("bank_holidays", cell)
    let row = try #require(found.table.only(where: Self.rule))
    #expect(row["owner"] == "the centre" && row["working_days"] == "20")
    #expect(row["bank_holidays"] == division && row["due_by"] == day)
    #expect(row["proposed_level"] == "action-plan")
    #expect(!found.run.contains("slc-distance-learning"))
  }

  @Test func `a course's regime is asked, and is part of the run`() throws {
    let found = try Self.findings("regimes", "slc-distance-learning")
    #expect(found.run.contains("slc-distance-learning"))
    #expect(found.errors == [])
  }

  @Test func `a regime that no pack has is said, and not quoted`() throws {
    let found = try Self.findings("regimes", "slc-distance-learner")
    #expect(
      found.errors == [
        "courses.csv: note: regimes of 1 course names a rule pack that is not asked in this run; "
          + "did you mean 'slc-distance-learning'?",
        "  help: glh rules list shows every id",
      ])
  }
}
