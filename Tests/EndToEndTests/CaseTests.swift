import Foundation
import TestSupport
import Testing

/// Each story of `Fixtures/cases`, from its files to what the audit says of it.
struct CaseTests {
  static let stories =
    ((try? FileManager.default.contentsOfDirectory(atPath: Audit.cases.path)) ?? [])
    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  /// Tables that are kept whatever they hold; the others only where they hold a row.
  private static let always: Set = ["courses", "learners", "ledger", "verdicts", "findings"]
  private static let kept =
    always.sorted() + ["sessions", "rejections", "unidentified", "sources", "study", "responses"]

  @Test func `every story is audited`() { #expect(Self.stories.count == 27) }

  @Test(arguments: stories)
  func `a case comes out as its page says`(story: String) throws {
    let page = Audit.cases.appending(path: "\(story)/case.md")
    let statements = try CaseExpectation(page: String(contentsOf: page, encoding: .utf8)).statements
    var options: [String] = []
    for case .on(let day) in statements { options += ["--on", day] }
    let audit = try Audit(Audit.input(ofCase: story), options)
    let tables = try CaseTables(audit)
    for statement in statements {
      // A value of its own, so that a failure does not print whole tables.
      let holds =
        switch statement {
        case .on: true
        case .exit(let code): audit.outcome.exit == Int32(code)
        default: tables.hold(statement)
        }
      #expect(holds, "\(statement)")
    }
    #expect(try audit.unbalanced() == [])
    let verification = try audit.run("verify", "out")
    #expect(verification.exit == 0, "\(verification.errorLines)")
    try compare(Self.kept, of: audit, with: "Fixtures/cases/\(story)/expected")
  }

  @Test func `the whole submission comes out as it did`() throws {
    let audit = try Audit(Audit.fernhill)
    #expect(audit.outcome.exit == 1)
    #expect(try audit.unbalanced() == [])
    #expect(try audit.run("verify", "out").exit == 0)
    try compare(
      ["courses", "verdicts", "findings", "rejections", "sources", "unidentified"], of: audit,
      with: "Fixtures/submissions/fernhill-2025-26.expected")
  }

  private func compare(_ names: [String], of audit: Audit, with folder: String) throws {
    for name in names {
      let table = try audit.table(name)
      let golden = Golden("\(folder)/\(name).csv")
      guard !table.rows.isEmpty || Self.always.contains(name) else {
        try golden.removeIfRecording()
        #expect(!golden.exists, "\(golden.path): the table has no row any more")
        continue
      }
      let complaint = try golden.complaint(about: audit.bytes("tables/\(name).csv"))
      if let complaint { Issue.record("\(complaint)") }
    }
  }
}

/// The tables that a case's page speaks of.
private struct CaseTables {
  let courses: ResultTable
  let learners: ResultTable
  let verdicts: ResultTable
  let findings: ResultTable
  let rejections: ResultTable
  let unidentified: ResultTable

  init(_ audit: Audit) throws {
    courses = try audit.table("courses")
    learners = try audit.table("learners")
    verdicts = try audit.table("verdicts")
    findings = try audit.table("findings")
    rejections = try audit.table("rejections")
    unidentified = try audit.table("unidentified")
  }

  func hold(_ statement: CaseExpectation.Statement) -> Bool {
    switch statement {
    case .on, .exit: false
    case .deliveryClass(let course, let name):
      courses.only(where: ["course_id": course])?["delivery_class"] == name
    case .verdict(let course, let rule, let verdict):
      verdicts.only(where: [
        "pack": CaseExpectation.pack(of: rule).pack, "scope": "course", "course_id": course,
        "rule": CaseExpectation.pack(of: rule).rule,
      ])?["verdict"] == verdict
    case .learner(let course, let id, let measure, let evidenced, let possible):
      figures(
        measure, learners.only(where: ["course_id": course, "learner_id": id]),
        evidenced, possible)
    case .course(let id, let measure, let evidenced, let possible):
      figures(measure, courses.only(where: ["course_id": id]), evidenced, possible)
    case .finding(let course, let pack, let rule):
      findings.only(where: ["course_id": course, "pack": pack, "rule": rule]) != nil
    case .unbounded(let course):
      courses.only(where: ["course_id": course])?["unbounded"] == "yes"
    case .rejections(let count): rejections.rows.count == count
    case .rejection(let code): rejections.rows.contains { $0["code"] == code }
    case .unidentified(let count): unidentified.rows.count == count
    }
  }

  private func figures(
    _ measure: String, _ row: [String: String]?, _ evidenced: Int, _ possible: Int
  ) -> Bool {
    guard let row else { return false }
    if measure == "study_s" { return ResultTable.number(row, measure) == evidenced }
    return ResultTable.number(row, measure + "_evidenced") == evidenced
      && ResultTable.number(row, measure + "_possible") == possible
  }
}
