import Evidence
import Testing

@testable import RulesEngine

/// What follows from what was said of a finding.
@Suite struct ResponsesTests {
  private static let id = "cpcab/x/C-1"
  private static let version = "3f2a9c01d4e5"

  private static func finding(_ pack: String = "cpcab") -> FindingRow {
    FindingRow(cells: [
      .text("\(pack)/x/C-1"), .text(pack), .text("x"), .text("high"), .text("requirement"),
      .text("C-1"), .integer(2), .text("not_met"), .text("T."), .empty, .empty, .empty, .text("s"),
      .text("A."), .empty, .empty, .empty, .empty, .text("2026-12-30"), .empty, .empty, .empty,
      .text("open"), .text("2026-12-30"), pack == "evidence" ? .empty : .text(version),
    ])
  }

  private static func day(_ text: String) throws -> Day { try #require(Day(iso8601: text)) }

  private static func said(
    _ author: Response.Author, _ state: FindingState? = nil, deadline: String? = nil,
    expires: String? = nil, version: String? = nil, of id: String = id
  ) throws -> Response {
    Response(
      findingID: id, author: author, repliedOn: try day("2026-12-14"), reply: "Words.",
      state: state, deadlineOn: try deadline.map(day), expiresOn: try expires.map(day),
      ruleVersion: version, source: SourceLine(file: 1, line: 2, byteOffset: 0))
  }

  private static func after(_ said: [Response], on date: String = "2026-12-21") throws
    -> FindingRow
  {
    Responses(said, on: try day(date)).applied(to: finding())
  }

  @Test func `a finding of which nobody spoke is open until the day worked out`() throws {
    let finding = try Self.after([])
    #expect(finding.state == "open")
    #expect(finding.deadlineOn == "2026-12-30")
  }

  @Test(arguments: [Response.Author.provider, .learner])
  func `a reply makes an open finding answered`(author: Response.Author) throws {
    #expect(try Self.after([Self.said(author)]).state == "answered")
  }

  @Test func `the auditor's word decides, and a reply after it opens nothing`() throws {
    let closed = [try Self.said(.provider), try Self.said(.auditor, .closed)]
    #expect(try Self.after(closed).state == "closed")
    #expect(try Self.after(closed + [Self.said(.provider)]).state == "closed")
    let asked = [try Self.said(.provider), try Self.said(.auditor, .open, deadline: "2027-01-29")]
    #expect(try Self.after(asked).state == "open")
    #expect(try Self.after(asked).deadlineOn == "2027-01-29")
    #expect(try Self.after(asked + [Self.said(.learner)]).state == "answered")
  }

  @Test func `the last day that the auditor gives holds`() throws {
    let said = try ["2027-01-29", "2027-01-15"].map {
      try Self.said(.auditor, .open, deadline: $0)
    }
    #expect(try Self.after(said).deadlineOn == "2027-01-15")
  }

  /// Expiry, the version it names, the audit date, then what is wrong with it.
  private static let waivers: [(String, String?, String, String?)] = [
    ("2026-12-21", version, "2026-12-21", nil),
    ("2026-12-20", version, "2026-12-21", "expired"),
    ("2027-12-31", version, "2026-12-21", nil),
    ("2027-12-31", "3F2A9C01D4E5", "2026-12-21", nil),
    ("2027-12-31", "3f2a9c01d4e6", "2026-12-21", "rule_changed"),
    ("2026-12-20", "3f2a9c01d4e6", "2026-12-21", "rule_changed"),
    ("2027-12-31", nil, "2026-12-21", "rule_not_named"),
  ]

  @Test(arguments: waivers)
  func `a waiver holds until its day, and of one version of its rule`(
    expires: String, version: String?, date: String, fault: String?
  ) throws {
    let said = [
      try Self.said(.provider),
      try Self.said(.auditor, .waived, expires: expires, version: version),
    ]
    let responses = Responses(said, on: try Self.day(date))
    #expect(
      responses.applied(to: Self.finding()).state == (fault == nil ? "waived" : "answered"))
    let rows = responses.rows(of: Self.finding(), paths: [1: "responses.csv"])
    #expect(rows.map(\.holds) == [nil, fault == nil ? "yes" : "no"])
    #expect(rows.map(\.voidBecause) == [nil, fault])
    #expect(rows.map(\.position) == [1, 2])
    #expect(rows.allSatisfy { $0.path == "responses.csv" && $0.line == 2 && $0.raised == "yes" })
  }

  @Test func `no rule that could change stands behind a finding of the records`() throws {
    let said = try Self.said(
      .auditor, .waived, expires: "2027-01-15", of: "evidence/x/C-1")
    let responses = Responses([said], on: try Self.day("2026-12-21"))
    #expect(responses.applied(to: Self.finding("evidence")).state == "waived")
  }

  @Test func `what was said changes nothing but the state and the day`() throws {
    var finding = try Self.after([
      Self.said(.provider), Self.said(.auditor, .closed, deadline: "2027-01-29"),
    ])
    finding.state = "open"
    finding.deadlineOn = "2026-12-30"
    #expect(finding == Self.finding())
  }

  @Test func `ids are compared as bytes`() throws {
    let said = [try Self.said(.provider, of: "cpcab/x/Caf\u{E9}")]
    let responses = Responses(said, on: try Self.day("2026-12-21"))
    #expect(responses.said(of: "cpcab/x/Cafe\u{301}").isEmpty)
    #expect(responses.others(than: ["cpcab/x/Cafe\u{301}"]) == ["cpcab/x/Caf\u{E9}"])
    #expect(responses.others(than: ["cpcab/x/Caf\u{E9}"]) == [])
  }

  @Test(arguments: [
    ("cpcab/x/C-1", true), ("cpcab/x/a/b", true), ("a1/b-2/Ä", true), ("cpcab/x/", false),
    ("cpcab/x", false), ("/x/C-1", false), ("CPCAB/x/C-1", false), ("cp cab/x/C-1", false),
    ("1/x/C-1", false), ("", false),
  ])
  func `a finding's id is pack, rule and course`(id: String, isOne: Bool) {
    #expect((Response.parts(ofFinding: id) != nil) == isOne)
  }
}
