import Foundation
import TestSupport
import Testing

/// `glh diff`: what became of findings from one audit to the next.
struct DiffTests {
  private static func audit(_ courses: [SmallCourse], with others: [String: String] = [:]) throws
    -> Audit
  {
    try Audit(
      SmallCourse.submission(courses, with: others), "--on", "2026-03-31",
      "--rules", "human-connection")
  }

  private static func courses(_ ids: [String], _ change: (inout SmallCourse) -> Void)
    -> [SmallCourse]
  {
    ids.map { id in
      var course = SmallCourse(id)
      change(&course)
      return course
    }
  }

  // In the first: C-1 and C-2 not as declared, C-4 without a tutor, C-5 with a stranger. In the second
  // C-1 is mended, C-2 is not handed in, C-3 is new, C-4 has an answer, C-5 has its stranger still; of C-6
  // more hours are claimed than there were, and half an hour more was held.
  private let old: Audit
  private let new: Audit

  init() throws {
    let untaught = Self.courses(["C-4"]) { $0.isTutorThere = false }
    let strange = Self.courses(["C-5"]) { $0.strangeTutor = true }
    let asSold = { (ids: [String]) in Self.courses(ids) { $0.declared = "in_person" } }
    let reply = """
      finding_id,author,replied_on,reply
      human-connection/no-live-tutor/C-4,provider,2026-04-02,The tutor joined by telephone.

      """
    let claims = ["claims.csv": "course_id,kind,hours\nC-6,guided_hours,40\n"]
    var longer = SmallCourse("C-6")
    longer.until = "11:30"
    old = try Self.audit(
      asSold(["C-1", "C-2"]) + untaught + strange + [SmallCourse("C-6")], with: claims)
    new = try Self.audit(
      [SmallCourse("C-1")] + asSold(["C-3"]) + untaught + strange + [longer],
      with: claims.merging(["responses.csv": reply]) { $1 })
  }

  private func diff(_ options: String...) throws -> Program.Outcome {
    return try Program(["diff", old.workspace.path, new.workspace.path] + options).outcome()
  }

  @Test(arguments: [("text", "txt"), ("csv", "csv")])
  func `what was compared is told as it was`(format: String, ending: String) throws {
    let outcome = try diff("--format", format)
    #expect(outcome.exit == 1)
    #expect(outcome.errorLines == [])
    let golden = Golden("Fixtures/diff/two-audits.\(ending)")
    if let complaint = try golden.complaint(about: outcome.output) { Issue.record("\(complaint)") }
  }

  private struct Told: Decodable {
    struct Finding: Decodable {
      let finding_id: String
      let baselineState: String
      let because: String?
      let changes: [Change]
    }
    struct Change: Decodable, Equatable {
      let field: String
      let old: String?
      let new: String?
    }
    let schema: String
    let courses_came: [String]
    let courses_went: [String]
    let findings: [Finding]
  }

  @Test func `its JSON has every finding with SARIF's word for its state`() throws {
    let told = try JSONDecoder().decode(Told.self, from: try diff("--format", "json").output)
    #expect(told.schema == "glh-diff/1")
    #expect(told.courses_came == ["C-3"])
    #expect(told.courses_went == ["C-2"])
    let rule = "human-connection/delivery-not-as-declared"
    func found(_ id: String) throws -> Told.Finding {
      try #require(told.findings.first { $0.finding_id == id })
    }
    #expect(try found("\(rule)/C-1").baselineState == "absent")
    #expect(try found("\(rule)/C-1").because == "resolved")
    #expect(
      try found("\(rule)/C-1").changes == [.init(field: "verdict", old: "not_met", new: "met")])
    #expect(try found("\(rule)/C-2").because == "course_went")
    #expect(try found("\(rule)/C-3").baselineState == "new")
    let answered = try found("human-connection/no-live-tutor/C-4")
    #expect(answered.baselineState == "updated")
    #expect(answered.changes == [.init(field: "state", old: "open", new: "answered")])
    #expect(try found("evidence/planned-tutor-not-enrolled/C-5").baselineState == "unchanged")
    let ids = Set(
      try [old, new].flatMap { try $0.table("findings").rows.compactMap { $0["finding_id"] } })
    #expect(Set(told.findings.map(\.finding_id)) == ids)
    #expect(told.findings.count == ids.count)
  }

  @Test func `the other way round, what was resolved is new, and what came is gone`() throws {
    let back = try Program.run(
      "diff", new.workspace.path, old.workspace.path, "--format", "json")
    let told = try JSONDecoder().decode(Told.self, from: back.output)
    #expect(told.courses_came == ["C-2"])
    #expect(told.courses_went == ["C-3"])
    #expect(
      told.findings.first { $0.finding_id == "human-connection/delivery-not-as-declared/C-1" }?
        .because == "raised")
  }

  @Test func `an audit beside itself has nothing new`() throws {
    let outcome = try Program.run("diff", old.workspace.path, old.workspace.path)
    #expect(outcome.exit == 0)
    #expect(outcome.text.hasPrefix("Handed in: the same files.\n\nFindings: 0 new, 0 changed"))
  }

  @Test func `what is only left open ends with 3, and no workspace with 66`() throws {
    let whole = try Self.audit([SmallCourse("C-1")])
    let refused = try Audit(
      SmallCourse.submission([SmallCourse("C-1")]), "--rules", "human-connection")
    #expect(try Program.run("diff", whole.workspace.path, refused.workspace.path).exit == 0)
    var open = SmallCourse.submission([SmallCourse("C-1")])
    open.files["presence.csv"] = Data("session_id,person_id,mode,joined_at,left_at\n".utf8)
    open.files["courses.csv"] = Data(
      "course_id,title,starts_on,publicly_funded,ai_disclosed\nC-1,Helping Skills,2026-03-01,no,yes\n"
        .utf8)
    let unknown = try Audit(
      open, "--on", "2026-03-31", "--rules", "human-connection")
    #expect(try Program.run("diff", whole.workspace.path, unknown.workspace.path).exit == 3)
    #expect(try Program.run("diff", whole.workspace.path, "nowhere").exit == 66)
  }
}
