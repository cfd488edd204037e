import Foundation
import TestSupport
import Testing

/// What becomes of a submission with something wrong in it: nothing is guessed, and nothing is lost.
struct BadInputTests {
  @Test(arguments: BadInput.rows + BadInput.files)
  func `what is wrong is told by its place, with a way out, and nothing is lost`(
    input: BadInput
  ) throws {
    let submission = try input.submission.written()
    let audit = try Audit(submission.url)
    #expect(audit.outcome.exit == input.exit)
    let lines = audit.outcome.errorLines
    #expect(lines.filter { !$0.hasPrefix("  ") } == input.errors)
    #expect(lines.contains { $0.hasPrefix("  help: ") } == !input.errors.isEmpty)
    guard let deliveryClass = input.deliveryClass else {
      #expect(try audit.place.contents() == [])
      return
    }
    #expect(try audit.unbalanced() == [])
    #expect(try audit.table("courses").rows.map { $0["delivery_class"] } == [deliveryClass])
    let told = try audit.table("rejections").rows.map { row in
      let column = row["column"].flatMap { $0 == "0" ? nil : ":\($0)" } ?? ""
      return "\(row["path"] ?? ""):\(row["line"] ?? "")\(column): error: \(row["message"] ?? "") "
        + "[\(row["code"] ?? "")]"
    }
    #expect(told == input.errors)
  }

  @Test func `every reason for not counting is explained`() throws {
    let told = (BadInput.rows + BadInput.files).flatMap(\.errors)
      .filter { !$0.hasPrefix("the submission") }
      .compactMap { $0.split(separator: "[").last?.dropLast() }
    for code in Set(told).sorted() {
      #expect(try Program.run("explain", String(code)).exit == 0, "\(code)")
    }
  }

  @Test func `an unknown person of a register is unidentified, and nobody where absent`() throws {
    let input = try #require(
      BadInput.files.first { $0.testDescription == "a register with somebody unknown" })
    let submission = try input.submission.written()
    let audit = try Audit(submission.url)
    let unidentified = try audit.table("unidentified").rows
    #expect(unidentified.map { $0["line"] } == ["2"])
    #expect(unidentified.map { $0["seconds"] } == ["3600"])
    let marks = try #require(try audit.table("sources").only(where: ["path": "marks.csv"]))
    #expect(marks["used"] == "1" && marks["ignored"] == "1")
  }

  @Test func `a column that no table has is kept out and named once`() throws {
    var submission = SmallSubmission.whole
    submission.files["presence.csv"] =
      SmallSubmission.presence.replacingOccurrences(of: "left_at", with: "left_at,device").data
    let folder = try submission.written()
    let sources = try Audit(folder.url).table("sources")
    let note = try #require(sources.only(where: ["path": "presence.csv"])?["note"])
    #expect(note.components(separatedBy: "device").count == 2, "\(note)")
  }

  @Test func `without a course it is shown how courses.csv looks`() throws {
    let folder = try TemporaryFolder()
    try folder.write("With thanks\n".utf8, to: "note.txt")
    let outcome = try Audit(folder.url).outcome
    #expect(outcome.exit == 65)
    #expect(outcome.text == "")
    #expect(
      outcome.errorLines == [
        "the submission: error: no course can be audited [no-course]",
        "  found: 1 files, 1 of them in no format that glh knows",
        "  help: add a courses.csv such as",
        "    course_id,title,starts_on,ends_on,declared_delivery",
        "    C-101,Level 2 Certificate,2025-09-01,2026-07-31,blended",
        "  and people.csv (course_id,person_id,role) and sessions.csv; see glh formats",
      ])
  }
}
