import Foundation
import TestSupport
import Testing

/// A finding is the same by its rule and its course, whatever lines and counts stand behind it.
struct FindingIDTests {
  private static var courses: [SmallCourse] {
    var first = SmallCourse("C-1")
    first.declared = "in_person"
    first.strangeTutor = true
    var second = SmallCourse("C-2")
    second.isTutorThere = false
    return [first, second, SmallCourse("C-3")]
  }

  private static func inserting(_ rows: [String], into text: Data?) -> Data {
    let lines = String(decoding: text ?? Data(), as: UTF8.self).split(separator: "\n")
    return Data(
      ([lines[0]] + rows.map { $0[...] } + lines.dropFirst()).map { $0 + "\n" }.joined().utf8)
  }

  @Test func `a hundred unrelated rows at the top of a log change no finding`() throws {
    var submission = SmallCourse.submission(Self.courses)
    let before = try Audit(submission, "--on", "2026-03-31")
    // Somebody of another course comes and goes a hundred times.
    let rows = (0..<100).map { number in
      let second = number % 30 < 5 ? "0\(2 * (number % 30))" : "\(2 * (number % 30))"
      let minute = "1\(number / 30)"
      return "C-3-S,C-3-L1,remote,2026-03-03T10:\(minute):\(second)Z,2026-03-03T10:\(minute):59Z"
    }
    submission.files["presence.csv"] = Self.inserting(
      rows, into: submission.files["presence.csv"])
    let after = try Audit(submission, "--on", "2026-03-31")
    let (first, second) = (try before.table("findings"), try after.table("findings"))
    #expect(first.rows.count > 4)
    #expect(try after.table("rejections").rows.isEmpty)
    let ids = { (table: ResultTable) in table.rows.map { $0["finding_id"] ?? "" } }
    #expect(ids(first) == ids(second))
    #expect(first.rows == second.rows)
    #expect(
      first.rows.allSatisfy { row in
        let parts = ["pack", "rule", "course_id"].map { row[$0] ?? "" }
        return row["finding_id"] == parts.joined(separator: "/")
      })
    let outs = [before, after].map { $0.workspace.path }
    let comparison = try Program.run("diff", outs[0], outs[1])
    #expect(comparison.exit == 0)
    #expect(
      comparison.text.hasSuffix(
        "\nFindings: 0 new, 0 changed, 0 resolved, \(first.rows.count) unchanged.\n"))
  }

  @Test func `fewer hours and fewer learners keep a finding's id`() throws {
    var courses = Self.courses
    let before = try Audit(SmallCourse.submission(courses))
    courses[0].until = "10:30"
    let after = try Audit(SmallCourse.submission(courses))
    let ids = { (audit: Audit) in try audit.table("findings").rows.map { $0["finding_id"] ?? "" } }
    #expect(try ids(before) == ids(after))
  }
}
