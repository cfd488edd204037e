import Foundation
import TestSupport
import Testing

/// What was said of findings, from responses.csv to the tables, the pages and the terminal.
struct ResponseTests {
  private static let rule = "human-connection/delivery-not-as-declared"
  private static let header =
    "finding_id,author,replied_on,reply,state,deadline_on,expires_on,rule_version\n"

  private static var course: SmallCourse {
    var course = SmallCourse("C-1")
    course.declared = "in_person"
    return course
  }

  private static func audit(_ rows: String..., options: [String] = []) throws -> Audit {
    let text = header + rows.map { $0 + "\n" }.joined()
    return try Audit(
      SmallCourse.submission([course], with: rows.isEmpty ? [:] : ["said/responses.csv": text]),
      ["--on", "2026-03-31"] + options)
  }

  /// The page of the only course.
  private static func page(_ audit: Audit) throws -> String {
    let pages = try audit.shareable().filter { $0.key.hasPrefix("report/courses/") }
    return String(decoding: try #require(pages.values.first), as: UTF8.self)
  }

  @Test func `no reply and no waiver changes a verdict, an hour or an exit code`() throws {
    let plain = try Self.audit()
    let version = try #require(
      try plain.table("findings").only(where: ["finding_id": "\(Self.rule)/C-1"])?["rule_version"])
    #expect(version.count == 12)
    let said = try Self.audit(
      "\(Self.rule)/C-1,provider,2026-04-02,We ask for time.,,,,",
      "\(Self.rule)/C-1,auditor,2026-04-03,Agreed.,waived,,2026-12-31,\(version)")
    #expect(said.outcome.exit == 1)
    #expect(plain.outcome.exit == 1)
    for table in ["courses", "learners", "ledger", "verdicts", "sessions"] {
      #expect(try plain.table(table).rows == said.table(table).rows, "\(table)")
    }
    let finding = try #require(
      try said.table("findings").only(where: ["finding_id": "\(Self.rule)/C-1"]))
    #expect(finding["state"] == "waived")
    #expect(finding["verdict"] == "not_met")
    #expect(
      try said.table("responses").rows.map { $0["holds"] ?? "" } == ["", "yes"])
    let page = try Self.page(said)
    #expect(
      page.contains("On 3 April 2026 the auditor waives it until 31 December 2026: “Agreed.”"))
    #expect(
      said.outcome.text.contains("waived: on 3 April 2026 the auditor waives it until 31 December"))
  }

  @Test func `a waiver of another version of the rule is void, and the report says why`() throws {
    let audit = try Self.audit(
      "\(Self.rule)/C-1,auditor,2026-04-03,Agreed.,waived,,2026-12-31,000000000000")
    let row = try #require(try audit.table("responses").rows.first)
    #expect(row["holds"] == "no")
    #expect(row["void_because"] == "rule_changed")
    #expect(
      try audit.table("findings").only(where: ["finding_id": "\(Self.rule)/C-1"])?["state"]
        == "open")
    let page = try Self.page(audit)
    #expect(page.contains("The waiver does not hold: the rule is another one since."))
    #expect(
      audit.outcome.text.contains("open: a waiver does not hold, the rule is another one since"))
  }

  @Test func `a reply to no finding is not counted, with its place and what may be meant`() throws {
    let audit = try Self.audit(
      "\(Self.rule)/C-1,provider,2026-04-02,We ask for time.,,,,",
      "human-connection/delivery-not-as-declard/C-1,provider,2026-04-02,We ask for time.,,,,",
      "\(Self.rule)/C-9,provider,2026-04-02,We ask for time.,,,,")
    let told = try audit.table("rejections").rows.map {
      "\($0["path"] ?? ""):\($0["line"] ?? ""):\($0["column"] ?? ""): \($0["message"] ?? "")"
    }
    #expect(
      told == [
        "said/responses.csv:3:1: finding_id names no rule; did you mean '\(Self.rule)/C-1'?",
        "said/responses.csv:4:1: the course of finding_id is not in courses.csv",
      ])
    #expect(
      audit.outcome.errorLines.contains(
        "said/responses.csv:3:1: error: finding_id names no rule; did you mean '\(Self.rule)/C-1'? "
          + "[no-such-finding]"))
    #expect(try audit.unbalanced() == [])
    let source = { (audit: Audit) in
      let row = try audit.table("sources").only(where: ["path": "said/responses.csv"])
      return ["used", "rejected", "facts"].map { row?[$0] ?? "" }
    }
    #expect(try source(audit) == ["1", "2", "1"])
    // Asked again, nothing is counted twice.
    #expect(try audit.run("check", "out", "--on", "2026-03-31").exit == 1)
    #expect(try audit.run("report", "out").exit == 0)
    #expect(try audit.table("rejections").rows.count == 2)
    #expect(try source(audit) == ["1", "2", "1"])
    let strict = try Self.audit(
      "human-connection/nothing/C-1,provider,2026-04-02,Yes.,,,,", options: ["--strict"])
    #expect(strict.outcome.exit == 65)
  }

  @Test func `a reply to a finding that is not raised is kept, and said to be so`() throws {
    let audit = try Self.audit(
      "human-connection/no-live-tutor/C-1,provider,2026-04-02,He was there.,,,,",
      "bacp/course-too-short/C-1,provider,2026-04-02,It was longer.,,,,",
      options: ["--rules", "human-connection"])
    #expect(try audit.table("rejections").rows.isEmpty)
    #expect(try audit.table("responses").rows.map { $0["raised"] ?? "" } == ["no", "no"])
    #expect(audit.outcome.text.contains("2 replies are to findings that are not raised;"))
    let page = try Self.page(audit)
    #expect(page.contains("<h3>Replies to findings that are not raised</h3>"))
  }

  @Test func `a reply's names, addresses and numbers are not told`() throws {
    let audit = try Self.audit(
      "\(Self.rule)/C-1,provider,2026-04-02,"
        + "Ask Tegan MARWICK or tegan@example.org (9876501234) or the visitor Anzqwx Bezqwx.,,,,")
    let reply = try #require(try audit.table("responses").rows.first?["reply"])
    #expect(
      reply == "Ask (name) (name) or (address) ((number)) or the visitor Anzqwx Bezqwx.")
    for (path, bytes) in try audit.shareable() {
      for word in ["Tegan", "Marwick", "MARWICK", "tegan@", "9876501234"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(path): \(word)")
      }
    }
  }

  @Test func `the table that comes out can be handed in again`() throws {
    let first = try Self.audit(
      "\(Self.rule)/C-1,provider,2026-04-02,\"We ask, again, for time.\",,,,",
      "\(Self.rule)/C-1,auditor,2026-04-03,Until then.,open,2026-05-29,,")
    let text = String(decoding: try first.bytes("tables/responses.csv"), as: UTF8.self)
    let again = try Audit(
      SmallCourse.submission([Self.course], with: ["responses.csv": text]),
      "--on", "2026-03-31")
    let told = { (audit: Audit) in
      try audit.table("responses").rows.map { row in
        ["finding_id", "author", "replied_on", "reply", "state", "deadline_on"].map { row[$0] }
      }
    }
    #expect(try told(first) == told(again))
    #expect(
      try again.table("findings").only(where: ["finding_id": "\(Self.rule)/C-1"])?["deadline_on"]
        == "2026-05-29")
  }
}
