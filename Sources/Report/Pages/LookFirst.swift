import Evidence
import RulesEngine

/// Where a spot check would look first: courses by stratum, centres in their funnels, and the sum.
struct LookFirst {
  let rows: [RankingRow]
  let formula: RiskFormula
  let plan: PagePlan

  var html: HTML {
    guard !rows.isEmpty else { return "<p>There is no course to rank.</p>\n" }
    return """
      <p>A spot check teaches most where most is open. Each course has points for what this report \
      says of it, and by them a stratum. Points are no verdict: the sum below is our own. Courses \
      stand by stratum and id, since the order of points within a stratum means nothing.</p>
      \(strata)\(centres)\(sum)
      """
  }

  private var strata: HTML {
    var table = HTMLTable(
      "strata", caption: "Courses by stratum",
      [.words("Stratum"), .figures("Points"), .figures("Courses"), .words("Which")])
    var above: Int?
    for stratum in formula.strata {
      let courses = rows.filter { $0.scope == "course" && $0.stratum == stratum.id }
      let links = courses.compactMap(\.courseID).map { id -> HTML in
        plan.course(id, from: Questions.path, "\(id)")
      }
      let range: HTML =
        above.map { "\(stratum.from)–\($0 - 1)" } ?? "\(stratum.from) or more"
      table.row([
        "\(ResultWords.stratum(stratum.id))", "\(range)", "\(grouped(courses.count))",
        links.isEmpty ? "–" : links.joined(", "),
      ])
      above = stratum.from
    }
    return table.html
  }

  private var centres: HTML {
    let centres = rows.filter { $0.scope == "centre" }
    guard centres.count > 1 else { return "" }
    var table = HTMLTable(
      "centres", caption: "Centres beside the whole submission",
      [
        .words("Centre"), .words("Stratum"), .words("Sessions with evidence"),
        .words("Courses with a rule not met"), .figures("Questions"),
      ])
    for row in centres {
      let name: HTML = row.centre.map { "\($0)" } ?? "none named"
      table.row([
        Link.html(from: Questions.path, to: "index.html#courses", name),
        "\(ResultWords.stratum(row.stratum))",
        "\(row.sessionsWithEvidence) of \(row.sessionsPlanned): \(ResultWords.funnelPlace(row.evidencePlace))",
        "\(ResultWords.funnelPlace(row.notMetPlace ?? "inside"))", "\(grouped(row.questions))",
      ])
    }
    return """
      \(table.html)<p class="hint">A share is set beside that of the whole submission, between limits \
      that widen for a centre with few sessions or courses. Inside them it differs by no more than \
      chance would make likely; far outside, chance alone would put some two in a thousand. Sessions \
      of one course are alike, so that the limits are narrow rather than wide.</p>

      """
  }

  private var sum: HTML {
    var table = HTMLTable(
      "points", caption: "How the points are added up",
      [.words("What is counted"), .figures("Points"), .figures("For every"), .figures("At most")])
    for factor in formula.factors {
      table.row([
        .english(factor.says), "\(factor.points)", "\(factor.per)", "\(factor.atMost)",
      ])
    }
    return table.html
  }
}
