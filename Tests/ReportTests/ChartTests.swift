import Evidence
import Testing

@testable import Report

@Suite struct ChartTests {
  /// Ten learners' rows with these hours received and offered.
  private static func learner(_ id: String, _ received: Int, _ possible: Int, of offered: Int)
    -> LearnerRow
  {
    LearnerRow(cells: [
      .text("C-1"), .text(id), .integer(received), .integer(possible), .integer(0), .integer(0),
      .integer(0), .integer(0), .integer(received), .integer(possible), .integer(offered),
      .integer(offered), .integer(0), .integer(0), .integer(0), .text("no"),
    ])
  }

  private static var plan: PagePlan { PagePlan(courses: ["C-1"], sources: [], rules: []) }
  private static let path = "courses/c-1.html"

  private static func session(_ start: String, _ seconds: Int) -> SessionRow {
    SessionRow(cells: [
      .text("S-\(start)"), .text("C-1"), .text(start), .text(start), .text("delivered"),
      .integer(seconds), .integer(seconds), .integer(1), .integer(1),
    ])
  }

  @Test func `a bar is as long as its hours, on the scale of the longest`() {
    let table = HTMLTable("t", caption: "c", [.words("a")])
    let chart = BarChart(
      name: "b", headline: "h", subtitle: "s", alternative: "a",
      bars: [
        BarChart.Bar(label: "one", value: "1 h", evidenced: 3600, possible: 7200, marks: [14_400])
      ], table: table
    ).html.markup
    // 680 units are four hours: a mark at the end, a bar of a quarter, as much again possible.
    #expect(chart.contains("<rect x=\"0\" y=\"24\" width=\"170\" height=\"16\" fill=\"#12436d\"/>"))
    #expect(chart.contains("<rect x=\"170\" y=\"25\" width=\"170\""))
    #expect(chart.contains("<line x1=\"680\" y1=\"20\" x2=\"680\" y2=\"44\""))
  }

  @Test func `study is a bar of its own below and never longer than its hours`() {
    let table = HTMLTable("t", caption: "c", [.words("a")])
    let chart = BarChart(
      name: "b", headline: "h", subtitle: "s", alternative: "a",
      bars: [
        BarChart.Bar(label: "one", value: "1 h", evidenced: 0, possible: 0, study: 3600)
      ], table: table
    ).html.markup
    #expect(chart.contains("<line x1=\"1\" y1=\"24\" x2=\"1\" y2=\"40\""))
    #expect(
      chart.contains("<rect x=\"0\" y=\"46\" width=\"680\" height=\"8\" fill=\"#bfbfbf\""))
  }

  @Test func `a week begins on Monday and weeks without a session stay in the map`() {
    // Sunday 7 and Monday 8 September 2025; then Wednesday 24, two weeks on.
    let map = WeekMap(
      sessions: [
        Self.session("2025-09-07T09:00:00Z", 3600), Self.session("2025-09-08T09:00:00Z", 5400),
        Self.session("2025-09-24T09:00:00Z", 0), Self.session("2025-09-12T09:00:00Z", 1800),
      ], plan: Self.plan, path: Self.path
    ).html.markup
    #expect(map.contains("The evidence shows a live tutor in 2 of 4 weeks"))
    #expect(map.contains(">1 Sep 2025</text>"))
    let cells = map.matches(of: /text-anchor="middle"[^>]*>([0-9.]+)</).map { String($0.1) }
    #expect(cells == ["1.0", "2.0", "0.0"])
    #expect(
      map.contains(
        "<th scope=\"row\"><a href=\"#part-sessions\">8 September 2025</a></th><td class=\"n\">2</td><td class=\"n\">2.00</td>"
      ))
  }

  @Test func `a course of one week has no map`() {
    #expect(
      WeekMap(
        sessions: [Self.session("2025-09-08T09:00:00Z", 5400)], plan: Self.plan, path: Self.path
      ).html.isEmpty)
  }

  @Test func `every learner is a dot, and those alike stand on each other`() {
    let learners = [
      Self.learner("L-1", 0, 0, of: 7200), Self.learner("L-2", 7200, 7200, of: 7200),
      Self.learner("L-3", 7200, 7200, of: 7200),
    ]
    let strip = LearnerStrip(
      learners: learners, offered: 7200, plan: Self.plan, path: Self.path
    ).html.markup
    #expect(strip.contains("Learners had from 0.00 to 2.00 evidenced hours with a live tutor"))
    let dots = strip.matches(of: /<circle cx="(\d+)" cy="-(\d+)"/).map { "\($0.1) \($0.2)" }
    #expect(dots == ["20 8", "692 8", "692 20"])
  }

  @Test func `attendance says first how many received nothing`() {
    let learners = [
      Self.learner("L-1", 0, 3600, of: 7200), Self.learner("L-2", 7200, 7200, of: 7200),
    ]
    let bars = AttendanceBars(
      learners: learners, isUnbounded: false, plan: Self.plan, path: Self.path
    ).html.markup
    #expect(bars.contains("1 of 2 learners received none of the tutor hours offered"))
    #expect(bars.contains("0.00–1.00 of 2.00 h, 0 %"))
    #expect(bars.contains("2.00 of 2.00 h, 100 %"))
  }

  @Test func `what is possible without end is drawn with an arrow, never as a full bar`() {
    let bars = AttendanceBars(
      learners: [Self.learner("L-1", 3600, 3600, of: 7200)], isUnbounded: true,
      plan: Self.plan, path: Self.path
    ).html.markup
    #expect(bars.contains("1.00–? of 2.00 h"))
    #expect(bars.contains("stroke-dasharray"))
    #expect(bars.contains("<path d=\"M684"))
  }

  @Test func `what a rule asks for is said with its direction`() {
    #expect(Figures.required("3600", "at-least", unit: "s") == "at least 1.00 h")
    #expect(Figures.required("25", "at-most", unit: "share") == "at most 25 %")
    #expect(Figures.required("20", nil, unit: "months") == "20 months")
  }
}
