import Evidence
import Testing

@testable import Report

@Suite struct TerminalTableTests {
  @Test func `courses come worst first and the most important line last`() throws {
    let text = try AuditReport(ExampleResult.make())
      .terminalTable(width: 92, next: "Open out/report/index.html")
    #expect(
      text == """
        COURSE  TITLE                                   LIVE TUTOR  LIVE PEER   STUDY  RESULT
        C-101   Certificate in Counselling Skills             0.00       0.00  118.00  Distance only
        C-102   Level 3 Certificate in Counselling St…        1.00  0.00–0.25    0.00  No live peers
        C-103   Diploma in Therapeutic Counselling          0.00–?     0.00–?    0.00  Cannot tell
        C-104   Introduction to Counselling                  12.25       8.00    2.00  Blended

        Hours are learner-hours: the hours of all learners added up.
        Two figures are evidenced–possible; ? is no upper limit.

        4 findings
          C-101: Certificate in Counselling Skills
            high    The evidence shows no live contact with a tutor or with peers. \
        [human-connection/distance-only-course]
                    the centre, by 2027-01-08
                    answered: a waiver does not hold, its last day was before the audit date
          C-102: Level 3 Certificate in Counselling Studies
            medium  The evidence shows no live learning together with peers and a tutor. \
        [human-connection/no-live-peer]
                    the centre, by 2027-01-08
          C-103: Diploma in Therapeutic Counselling
            high    The evidence does not show whether the course has live contact. \
        [human-connection/distance-only-course]
                    the centre, by 2027-01-08
          and 1 of low severity or a note, in findings.csv

        Not counted: 1 of 261 records, in 1 file. rejections.csv has each with its reason.
        2 of 4 courses need attention; 1 cannot be told. Open out/report/index.html

        """)
  }

  @Test func `columns stay aligned where letters are two columns wide`() throws {
    var example = ExampleResult.make()
    let titles = ["漢字のコース", "🎓 Course", "Cafe\u{301} course", "Plain"]
    for index in example.courses.indices { example.courses[index].title = titles[index % 4] }
    let lines = try AuditReport(example).terminalTable().split(separator: "\n").prefix(5)
    let results = ["RESULT", "Distance only", "No live peers", "Cannot tell", "Blended"]
    let places = zip(lines, results).map { line, result -> Int in
      #expect(line.hasSuffix(result))
      return TerminalColumns.width(of: String(line.dropLast(result.count)))
    }
    #expect(Set(places).count == 1, "\(places)")
  }

  @Test(arguments: [
    ("plain", 5), ("漢字", 4), ("e\u{301}", 1), ("🎓", 2), ("✔\u{FE0F}", 2), ("👩‍🏫", 2), ("ﾊ", 1),
    ("", 0),
  ])
  func `a text takes the columns that a terminal gives it`(text: String, width: Int) {
    #expect(TerminalColumns.width(of: text) == width)
  }

  @Test func `a cut leaves room for the sign that more follows`() {
    #expect(TerminalColumns.cut("漢字漢字", to: 6) == "漢字…")
    #expect(TerminalColumns.cut("漢字漢", to: 6) == "漢字漢")
    #expect(TerminalColumns.cut("plain", to: 4) == "pla…")
  }

  @Test func `colour is used only where asked for`() throws {
    let report = AuditReport(ExampleResult.make())
    #expect(try !report.terminalTable().contains("\u{1B}"))
    let coloured = try report.terminalTable(colour: true)
    #expect(coloured.contains("\u{1B}[31mDistance only\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[33mCannot tell\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[32mBlended\u{1B}[0m"))
  }

  @Test(arguments: HostileText.payloads)
  func `no text of data steers the terminal`(payload: String) throws {
    let hostile = ExampleResult.make().changingTexts { $0 + payload }
    let text = try AuditReport(hostile).terminalTable(width: 200, next: "Open out" + payload)
    let steering = text.unicodeScalars.filter { $0 != "\n" && ShownText.isHidden($0) }
    #expect(steering.isEmpty)
    let plain = try AuditReport(ExampleResult.make()).terminalTable()
    #expect(text.split(separator: "\n").count == plain.split(separator: "\n").count)
  }

  @Test func `more than twenty findings are counted, not listed`() throws {
    var example = ExampleResult.make()
    let finding = example.cells["findings"]?[1] ?? []
    example.cells["findings"] = Array(repeating: finding, count: 27)
    let text = try AuditReport(example).terminalTable()
    #expect(text.contains("\n  and 7 more in findings.csv\n"))
    #expect(text.components(after: "\n    high  ").count == 20)
  }

  @Test func `the tally counts what exit codes follow from`() throws {
    let tally = try AuditReport(ExampleResult.make()).attention()
    #expect(tally == AttentionTally(courses: 4, needAttention: 2, cannotBeTold: 1))
  }

  @Test func `a course whose delivery cannot be told counts even without a finding`() throws {
    var example = ExampleResult.make()
    example.cells["findings"] = []
    let tally = try AuditReport(example).attention()
    #expect(tally == AttentionTally(courses: 4, needAttention: 0, cannotBeTold: 1))
  }

  @Test func `of two grave courses the one with more findings of high severity comes first`()
    throws
  {
    var example = ExampleResult.make()
    #expect(try Courses(example).entries.map(\.row.courseID).first == "C-101")
    var finding = try #require(example.cells["findings"]?.last)
    finding[3] = .text("high")
    example.cells["findings"]? += [finding, finding]
    #expect(
      try Courses(example).entries.map(\.row.courseID) == ["C-102", "C-101", "C-103", "C-104"])
  }

  @Test func `low severity and notes need no attention`() throws {
    var example = ExampleResult.make()
    for index in example.cells["findings"]?.indices ?? 0..<0 {
      example.cells["findings"]?[index][3] = .text(index == 1 ? "note" : "low")
    }
    let tally = try AuditReport(example).attention()
    #expect(tally == AttentionTally(courses: 4, needAttention: 0, cannotBeTold: 1))
  }
}
