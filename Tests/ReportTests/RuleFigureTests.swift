import Evidence
import Testing

@testable import Report

/// What rules found, as the pages show it, whatever the unit.
@Suite struct RuleFigureTests {
  private static func row(
    _ unit: String, _ found: (Int, Int), _ possible: (Int, Int), _ required: String,
    _ relation: String
  ) -> [Cell] {
    [
      .text("human-connection"), .text("no-live-peer"), .text("course"), .text("C-104"), .empty,
      .text("cannot_tell"), .text(String(found.0)), .text(String(possible.0)), .text(required),
      .integer(found.1), .integer(possible.1), .text(unit), .empty, .empty, .text("something"),
      .text(relation),
    ]
  }

  private static func pages(with row: [Cell]) throws -> String {
    var result = ExampleResult.make()
    result.cells["verdicts", default: []].append(row)
    return try PageSet(result).pages.map { PageSet.text(of: $0.html) }.joined()
  }

  @Test func `learners to a tutor are so many to one`() throws {
    let text = try Self.pages(with: Self.row("ratio", (25, 3), (27, 3), "8", "at-most"))
    #expect(text.contains("8.3 to one"))
    #expect(text.contains("9 to one"))
    #expect(text.contains("at most 8 to one"))
  }

  @Test func `a share of learners is in percent and in learners`() throws {
    let text = try Self.pages(with: Self.row("learners", (19, 24), (24, 24), "80", "at-least"))
    #expect(text.contains("79.1 % (19 of 24 learners)"))
    #expect(text.contains("100.0 % (24 of 24 learners)"))
    #expect(text.contains("at least 80 %"))
  }
}
