import Evidence
import Testing

@testable import Report

@Suite struct QuestionsPageTests {
  private func row(
    _ screen: String, _ course: String, asked: String, adjusted: String?, lines: String? = nil
  ) -> [Cell] {
    [
      .text(screen), .text("K1"), .text(course), .text(asked),
      .text("How were the records of these days made?"), .text("3 sessions of 10 <repeat>"),
      .integer(10), Cell(adjusted), Cell(adjusted), .integer(lines == nil ? 0 : 18), Cell(lines),
    ]
  }

  private func pages(_ rows: [[Cell]]) throws -> PageSet {
    var example = ExampleResult.make()
    example.cells["screens"] = rows
    return try PageSet(example)
  }

  @Test func `a question is shown with what was seen, its chance and its lines`() throws {
    let pages = try pages([
      row(
        "cloned-days", "C-102", asked: "yes", adjusted: "0.00120",
        lines: "presence.csv:2; presence.csv:6"),
      row("heaped-minutes", "C-102", asked: "too_few", adjusted: nil),
      row("two-places", "C-104", asked: "yes", adjusted: nil, lines: "presence.csv:9"),
      row("number-bunching", "C-104", asked: "no", adjusted: "1"),
    ])
    let page = try #require(pages["questions.html"])
    #expect(page.contains("not a finding. No hour and no verdict of this report depends on it"))
    #expect(page.contains("3 sessions of 10 &lt;repeat&gt;"))
    #expect(page.contains("<td>0.00120</td>"))
    #expect(page.contains("A contradiction: not weighed against chance"))
    #expect(page.contains(">presence.csv:2</a><br><a"))
    #expect(page.contains("and 16 more"))
    #expect(page.contains("2 times a screen was weighed against chance"))
    let course = try #require(pages.first("courses/c-102")?.html)
    #expect(course.contains("raise <a href=\"../questions.html\">1 question</a>."))
    #expect(pages.first("courses/c-101")?.html.contains("<h3>Questions to ask</h3>") == false)
  }

  @Test func `where nothing is asked the page says so`() throws {
    let page = try #require(
      try pages([row("cloned-days", "C-102", asked: "no", adjusted: "1")])["questions.html"])
    #expect(page.contains("Nothing is asked"))
    #expect(!page.contains("What to ask, by course"))
  }

  @Test func `courses stand by stratum, centres in words, and the sum beside them`() throws {
    func row(_ scope: String, _ id: String, _ stratum: String, _ place: String) -> [Cell] {
      [
        .text(scope), .text(id), .text("K1"), scope == "course" ? .text(id) : .empty,
        .text(stratum),
      ]
        + [27, 1, 0, 20, 18, 1, 12, 1].map { .integer($0) }
        + [.text(place), scope == "centre" ? .text("far_above") : .empty]
    }
    var example = ExampleResult.make()
    example.cells["ranking"] = [
      row("centre", "K1", "medium", "inside"), row("centre", "K2", "low", "far_below"),
      row("course", "C-101", "high", "inside"), row("course", "C-102", "high", "inside"),
    ]
    let page = try #require(try PageSet(example)["questions.html"])
    #expect(page.contains("<th scope=\"row\">high</th><td class=\"n\">24 or more</td>"))
    #expect(page.contains(">C-101</a>, <a"))
    #expect(page.contains("<td class=\"n\">10–23</td><td class=\"n\">0</td><td>–</td>"))
    #expect(page.contains("18 of 20: far below the others"))
    #expect(page.contains("<td>far above the others</td>"))
    #expect(page.contains("Points are no verdict"))
    let none = try #require(try PageSet(ExampleResult.make())["questions.html"])
    #expect(none.contains("There is no course to rank."))
  }

  @Test func `questions change neither attention nor the summary's table`() throws {
    let asked = try pages([
      row("cloned-days", "C-104", asked: "yes", adjusted: "0.001", lines: "presence.csv:2")
    ])
    let plain = try PageSet(ExampleResult.make())
    #expect(asked["index.html"] == plain["index.html"])
  }
}
