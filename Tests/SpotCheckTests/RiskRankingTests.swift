import Evidence
import Foundation
import RulesEngine
import TestSupport
import Testing

@testable import SpotCheck

@Suite struct RiskRankingTests {
  private func course(
    _ id: String, centre: String = "K1", notMet: Int = 0, notTold: Int = 0, planned: Int = 20,
    evidenced: Int = 20, questions: Int = 0, learners: Int = 0, funded: Bool? = nil
  ) -> PortfolioCourse {
    PortfolioCourse(
      id: id, centre: centre, rulesNotMet: notMet, rulesNotTold: notTold, sessionsPlanned: planned,
      sessionsWithEvidence: evidenced, questions: questions, learners: learners,
      isPubliclyFunded: funded)
  }

  @Test(arguments: [
    // One factor at a time, then its cap; by hand from risk-ranking.yaml.
    (0, 0, 20, 0, 0, false, 0, "low"), (1, 0, 20, 0, 0, false, 8, "low"),
    (9, 0, 20, 0, 0, false, 24, "high"), (0, 2, 20, 0, 0, false, 6, "low"),
    (0, 9, 20, 0, 0, false, 12, "medium"), (0, 0, 19, 0, 0, false, 1, "low"),
    (0, 0, 0, 0, 0, false, 20, "medium"), (0, 0, 20, 1, 0, false, 6, "low"),
    (0, 0, 20, 9, 0, false, 18, "medium"), (0, 0, 20, 0, 19, false, 1, "low"),
    (0, 0, 20, 0, 999, false, 6, "low"), (0, 0, 20, 0, 0, true, 4, "low"),
    (1, 1, 15, 1, 12, true, 27, "high"),
  ])
  func `points are the sum of capped factors`(
    notMet: Int, notTold: Int, evidenced: Int, questions: Int, learners: Int, funded: Bool,
    points: Int, stratum: String
  ) throws {
    let one = course(
      "C1", notMet: notMet, notTold: notTold, evidenced: evidenced, questions: questions,
      learners: learners, funded: funded)
    let ranking = RiskRanking([one], by: try RiskFormula.builtIn())
    #expect(ranking.points(of: one) == points)
    #expect(ranking.strata == ["C1": stratum])
    #expect(RiskRanking.strata(of: ranking.rows) == ranking.strata)
  }

  @Test func `a centre's points are its courses', weighted by learners`() throws {
    let ranking = RiskRanking(
      [
        course("C1", notMet: 3, learners: 30), course("C2", learners: 10),
        course("C3", centre: "K2"),
      ], by: try RiskFormula.builtIn())
    let rows = ranking.rows
    #expect(rows.map(\.scope) == ["centre", "centre", "course", "course", "course"])
    // (27 × 30 + 1 × 10) / 40 = 20.5
    #expect(rows[0].points == 20)
    #expect(rows[0].stratum == "medium")
    #expect(rows[0].courseID == nil && rows[0].learners == 40)
    #expect(rows[2].stratum == "high" && rows[2].notMetPlace == nil)
  }

  @Test func `a course without a timetable gets no points for sessions`() throws {
    let none = course("C1", planned: 0, evidenced: 0)
    #expect(RiskRanking([none], by: try RiskFormula.builtIn()).points(of: none) == 0)
  }

  /// Newcombe's example for Wilson's interval, 81 of 263: [0.255289, 0.366210]; and 3 of 20:
  /// [0.052369, 0.360419] (Newcombe 1998; the second computed in Python).
  @Test(arguments: [
    (81, 263, 255_290, Funnel.Place.inside), (81, 263, 255_280, .above),
    (81, 263, 366_200, .inside), (81, 263, 366_220, .below),
    (3, 20, 52_380, .inside), (3, 20, 52_350, .above),
    (3, 20, 360_410, .inside), (3, 20, 360_430, .below),
  ])
  func `a share is inside where the whole's share lies in its Wilson interval`(
    count: Int, total: Int, millionths: Int, place: Funnel.Place
  ) {
    let funnel = Funnel(around: millionths, of: 1_000_000, inner: 196, outer: 100_000)
    #expect(funnel.place(of: count, in: total) == place)
  }

  @Test func `the same share lies outside for many and inside for few`() {
    let funnel = Funnel(around: 90, of: 100, inner: 196, outer: 309)
    #expect(funnel.place(of: 4, in: 5) == .inside)
    #expect(funnel.place(of: 40, in: 50) == .below)
    #expect(funnel.place(of: 80, in: 100) == .farBelow)
    #expect(funnel.place(of: 100, in: 100) == .farAbove)
    #expect(funnel.place(of: 0, in: 0) == .inside)
    #expect(Funnel(around: 0, of: 0, inner: 196, outer: 309).place(of: 1, in: 1) == .inside)
    #expect(Set(Funnel.Place.allCases.map(\.rawValue)) == Set(RankingRow.places))
  }

  @Test func `docs/ranking.md is the formula`() throws {
    let formula = try RiskFormula.builtIn()
    let page = RankingPage(formula: formula).markdown
    if let complaint = try Golden("docs/ranking.md").complaint(about: Data(page.utf8)) {
      Issue.record("\(complaint)")
    }
  }
}

/// docs/ranking.md, printed from the table.
private struct RankingPage {
  let formula: RiskFormula

  var markdown: String {
    var lines = [
      "# Where a spot check looks first", "",
      "<!-- Printed from Sources/RulePacks/Tables/risk-ranking.yaml. -->", "",
      formula.about.trimmingCharacters(in: .whitespacesAndNewlines), "",
      "The result is [`ranking.csv`](tables.md#ranking), and stands on the page *Questions to ask* of "
        + "the report. What stands behind it: \(formula.force.rawValue).", "",
      "## The sum", "", "| what is counted | points | for every | at most | after |",
      "|---|---|---|---|---|",
    ]
    lines += formula.factors.map {
      "| \($0.says) | \($0.points) | \($0.per) | \($0.atMost) | \(link($0.source)) |"
    }
    lines += [
      "",
      "A factor gives its points for every whole step, and never more than its cap. Of a centre, the "
        + "points of its courses are weighted by their learners and rounded down.", "",
      "## The strata", "", "| stratum | from | spread |", "|---|---|---|",
    ]
    lines += formula.strata.map {
      "| \($0.id) | \($0.from) points | \(hundredths($0.spread)) |"
    }
    lines += [
      "",
      "The spread is how unlike the records of a stratum are expected to be, a standard deviation. "
        + "`glh sample draw --by-risk` shares a sample out over the strata in proportion to their "
        + "records times their spreads (Neyman). " + formula.aboutSpreads, "",
      "## Funnels, not league tables", "",
      "Centres and courses are not put in order. A share, of planned sessions with evidence or of "
        + "courses with a rule not met, is set beside that of the whole submission. It is *inside* "
        + "where the whole's share lies within its Wilson interval of "
        + "\(hundredths(formula.inner)) standard errors, *below* or *above* between there and "
        + "\(hundredths(formula.outer)), and else *far below* or *far above*: small centres have "
        + "wide limits (\(link(formula.funnelSource))). All is compared in whole numbers. Sessions "
        + "of one course are alike, so that the limits are too narrow rather than too wide: a place "
        + "outside is a reason to look, and no more.", "", "## Sources", "",
    ]
    var named: Set<String> = []
    for source in formula.factors.map(\.source) + [formula.funnelSource]
    where named.insert(source.url).inserted {
      lines.append(
        "- \(link(source)): “\(source.quote)” (\(source.status.rawValue), \(source.seen))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func hundredths(_ number: Int) -> String {
    "\(number / 100).\(number % 100 < 10 ? "0" : "")\(number % 100)"
  }

  private func link(_ source: Citation) -> String {
    "[\(source.title.prefix { $0 != "," })](\(source.url))"
  }
}
