import Foundation
import TestSupport
import Testing

/// The numbers of every drawing are those of the table below it, and those are audit.json's.
struct ChartNumbersTests {
  /// A row of audit.json, its values as text.
  private typealias Row = [String: String]

  private struct Result: Sendable {
    let pages: [String: String]
    let tables: [String: [Row]]

    init() throws {
      let audit = try Audit(Audit.fernhill)
      pages = try audit.shareable().filter { $0.key.hasPrefix("report/") }
        .reduce(into: [:]) {
          $0[String($1.key.dropFirst(7))] = String(decoding: $1.value, as: UTF8.self)
        }
      let json = try JSONSerialization.jsonObject(with: audit.bytes("audit.json"))
      let found = (json as? [String: Any])?["tables"] as? [String: [[String: Any]]] ?? [:]
      tables = found.mapValues { rows in rows.map { $0.mapValues { "\($0)" } } }
    }

    /// The drawings of one kind with the page they stand on.
    func charts(_ name: String) -> [(page: String, chart: DrawnChart)] {
      pages.sorted { $0.key < $1.key }.flatMap { path, html in
        DrawnChart.all(in: html).filter { $0.name == name }.map { (path, $0) }
      }
    }

    /// Rows of a table of the course of a page, found by the page's heading.
    func rows(_ table: String, onPage path: String) -> [Row] {
      let id = pages[path]?.firstMatch(of: /<h1>(?:Learner \S+ on )?([A-Z]+-\d+)/).map {
        String($0.1)
      }
      return (tables[table] ?? []).filter { $0["course_id"] == id }
    }
  }

  private static let result = Swift.Result { try Result() }

  private static func number(_ row: Row, _ column: String) -> Int { Int(row[column] ?? "") ?? 0 }

  /// What is evidenced, and what is possible where that is more: `4.00–6.00`, `4.00–?`.
  private static func range(_ row: Row, _ column: String, unbounded: Bool = false) -> [String] {
    let (least, most) = (number(row, "\(column)_evidenced"), number(row, "\(column)_possible"))
    let isOne = unbounded || least == most
    return [DrawnChart.hours(least)] + (isOne ? [] : [DrawnChart.hours(most)])
  }

  @Test(arguments: ["offered", "attendance", "kinds"])
  func `the figures beside each bar are those of its row`(name: String) throws {
    let charts = try Self.result.get().charts(name)
    #expect(!charts.isEmpty)
    for (page, chart) in charts {
      #expect(!chart.bars.isEmpty, "\(page)")
      for (bar, row) in zip(chart.bars, chart.rows) {
        #expect(bar == row.dropFirst().flatMap(DrawnChart.figures), "\(page): \(row)")
      }
    }
  }

  @Test func `the figures of a learner's months are those of the table and of the ledger`() throws {
    let result = try Self.result.get()
    let charts = result.charts("months")
    #expect(charts.count > 40)
    for (page, chart) in charts {
      for (bar, row) in zip(chart.bars, chart.rows) {
        #expect(bar == row.dropFirst(2).flatMap(DrawnChart.figures), "\(page): \(row)")
      }
      let learner = result.pages[page]?.firstMatch(of: /<h1>Learner (\S+) on/).map { String($0.1) }
      let rows = result.rows("ledger", onPage: page)
        .filter { $0["learner_id"] == learner && $0["bound"] == "evidenced" }
      let contact = ["teaching", "skills_practice", "tutorial", "personal_development", "unknown"]
      let room = rows.filter {
        $0["tutor"] == "in_person" && contact.contains($0["activity"] ?? "")
      }.reduce(0) { $0 + Self.number($1, "seconds") }
      let told = chart.rows.reduce(0) { sum, row in
        sum + (Int(row[2].filter(\.isNumber)) ?? 0)
      }
      // Each month is rounded down by less than a hundredth.
      #expect(told <= room * 100 / 3600 && room * 100 / 3600 - told <= chart.rows.count, "\(page)")
    }
  }

  @Test func `hours that rules ask for are drawn as the verdicts have them`() throws {
    let result = try Self.result.get()
    let charts = result.charts("required")
    #expect(!charts.isEmpty)
    for (page, chart) in charts {
      let written = Set(chart.rows.flatMap { $0 }.flatMap(DrawnChart.figures))
      for bar in chart.bars { #expect(Set(bar).isSubset(of: written), "\(page): \(bar)") }
      let verdicts = result.rows("verdicts", onPage: page).filter {
        $0["scope"] == "course"
      }
      for row in chart.rows.dropLast() {
        let verdict = try #require(
          verdicts.first { "\($0["pack"] ?? "")/\($0["rule"] ?? "")" == row[0] }, "\(page): \(row)")
        let found = ["evidenced", "possible"].compactMap { Int(verdict[$0] ?? "") }
        let isOne = Set(found).count == 1 || !row[3].contains("–")
        #expect(
          DrawnChart.figures(row[3]) == (isOne ? [found[0]] : found).map(DrawnChart.hours),
          "\(page): \(row)")
        let required = try #require(Int(verdict["required"] ?? ""))
        #expect(DrawnChart.figures(row[4]) == [DrawnChart.hours(required)], "\(page): \(row)")
      }
    }
  }

  @Test func `weeks are the table's, and add up to the sessions of audit.json`() throws {
    let result = try Self.result.get()
    let charts = result.charts("weeks")
    #expect(!charts.isEmpty)
    for (page, chart) in charts {
      let cells = chart.words.compactMap { Int($0.filter { $0 != "." && $0 != "," }) }
      let rows = chart.rows.map { Int($0[2].filter(\.isNumber)) ?? -1 }
      #expect(cells == rows.map { $0 / 10 }, "\(page)")
      let sessions = result.rows("sessions", onPage: page)
      #expect(chart.rows.compactMap { Int($0[1]) }.reduce(0, +) == sessions.count, "\(page)")
      let seconds = sessions.reduce(0) { $0 + Self.number($1, "tutor_s_evidenced") }
      let gap = seconds * 100 / 3600 - rows.reduce(0, +)
      #expect(gap >= 0 && gap <= rows.count, "\(page)")
    }
  }

  @Test func `a dot and a row for each learner, with the hours of audit.json`() throws {
    let result = try Self.result.get()
    for name in ["strip", "attendance"] {
      let charts = result.charts(name)
      #expect(!charts.isEmpty)
      for (page, chart) in charts {
        let learners = result.rows("learners", onPage: page)
        #expect(chart.rows.count == learners.count, "\(page)")
        if name == "strip" { #expect(chart.dots == learners.count, "\(page)") }
        let isUnbounded =
          result.rows("courses", onPage: page).first?["unbounded"] == "yes"
        for row in chart.rows {
          let learner = try #require(learners.first { $0["learner_id"] == row[0] })
          let received =
            name == "strip"
            ? [DrawnChart.hours(Self.number(learner, "tutor_s_evidenced"))]
            : Self.range(learner, "tutor_s", unbounded: isUnbounded)
          #expect(DrawnChart.figures(row[1]) == received, "\(page): \(row)")
          guard name == "attendance" else { continue }
          let offered = Self.number(learner, "offered_s_evidenced")
          #expect(row[2] == DrawnChart.hours(offered), "\(page): \(row)")
        }
      }
    }
  }

  @Test func `kinds of contact and hours offered are those of audit.json`() throws {
    let result = try Self.result.get()
    for (page, chart) in result.charts("kinds") {
      let course = try #require(result.rows("courses", onPage: page).first)
      let room = Self.number(course, "in_person_tutor_s_evidenced")
      let tutor = Self.number(course, "tutor_s_evidenced")
      let live = Self.number(course, "live_s_evidenced")
      let seconds = [room, tutor - room, live - tutor, Self.number(course, "study_s")]
      #expect(chart.rows.map { $0[1] } == seconds.map(DrawnChart.hours), "\(page)")
    }
    let chart = try #require(result.charts("offered").first?.chart)
    let courses = result.tables["courses"] ?? []
    #expect(chart.rows.count == courses.count)
    for row in chart.rows {
      let course = try #require(courses.first { $0["course_id"] == row[0] })
      let isUnbounded = course["unbounded"] == "yes"
      #expect(
        DrawnChart.figures(row[1]) == Self.range(course, "offered_s", unbounded: isUnbounded),
        "\(row)")
      let learners = Self.number(course, "learners")
      let study = learners > 0 ? Self.number(course, "study_s") / learners : 0
      #expect(row[3] == DrawnChart.hours(study), "\(row)")
    }
  }

  @Test func `every drawing has its message, its words for those who do not see it, and its table`()
    throws
  {
    let result = try Self.result.get()
    var count = 0
    for (path, html) in result.pages {
      for figure in html.matches(of: /<figure>([\s\S]*?)<\/figure>/).map(\.1) {
        count += 1
        for part in [
          /<figcaption>[^<]{10,}<span>/, /<title id="[a-z]+-title">[^<]{10,}<\/title>/,
          /<desc id="[a-z]+-desc">[^<]{20,}<\/desc>/,
        ] { #expect(figure.firstMatch(of: part) != nil, "\(path)") }
        let isPresence = figure.contains("chart-title")
        #expect(isPresence || figure.contains("<tbody>"), "\(path)")
        #expect(!isPresence || html.contains("<caption id=\"presence\">"), "\(path)")
      }
    }
    #expect(count > 100)
  }
}
