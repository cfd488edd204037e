import Evidence
import SpotCheck

/// The centres of a submission side by side: shares with the range in which they probably lie.
struct Portfolio {
  let ranking: [RankingRow]
  let path: String

  private struct Centre {
    let row: RankingRow
    let courses: Int
    let notMet: Int

    var shareNotMet: WilsonInterval { WilsonInterval(taken: courses, deviations: notMet) }
  }

  var html: HTML {
    let centres = self.centres
    guard centres.count > 1 else { return "" }
    var table = HTMLTable(
      "portfolio", caption: "Centres by the lower end of the share of courses with a rule not met",
      [
        .words("Centre"), .figures("Courses with a rule not met"), .figures("Share, 95 % range"),
        .words("Beside the others"), .figures("Sessions with evidence"),
        .figures("Share, 95 % range"), .words("Beside the others"), .figures("Publicly funded"),
      ])
    for centre in centres {
      let row = centre.row
      let name: HTML = row.centre.map { "\($0)" } ?? "None named"
      table.row([
        Link.html(from: path, to: Questions.path + "#centres", name),
        "\(grouped(centre.notMet)) of \(grouped(centre.courses))",
        Self.range(centre.notMet, of: centre.courses),
        "\(ResultWords.funnelPlace(row.notMetPlace ?? "inside"))",
        "\(grouped(row.sessionsWithEvidence)) of \(grouped(row.sessionsPlanned))",
        Self.range(row.sessionsWithEvidence, of: row.sessionsPlanned),
        "\(ResultWords.funnelPlace(row.evidencePlace))", "\(grouped(row.fundedCourses))",
      ])
    }
    return """
      <section aria-labelledby="portfolio-part">
      <h2 id="portfolio-part">Where centres differ</h2>
      \(table.html)<p class="hint">The range (Wilson, 95 %) says how far the share could lie from what \
      was seen if courses and sessions differed by chance alone. Centres stand by its lower end, so that \
      one with few courses does not lead by chance; where ranges overlap, the order means little. It is \
      no league table.</p>
      </section>

      """
  }

  private var centres: [Centre] {
    let courses = Dictionary(
      grouping: ranking.filter { $0.scope == "course" }, by: { Array(($0.centre ?? "").utf8) })
    return ranking.filter { $0.scope == "centre" }.map { row in
      let own = courses[Array((row.centre ?? "").utf8)] ?? []
      return Centre(row: row, courses: own.count, notMet: own.count { $0.rulesNotMet > 0 })
    }.sorted { a, b in
      let (lowerA, lowerB) = (a.shareNotMet.lower, b.shareNotMet.lower)
      return lowerA == lowerB ? isOrderedBefore(a.row.id, b.row.id) : lowerB < lowerA
    }
  }

  private static func range(_ part: Int, of whole: Int) -> HTML {
    guard whole > 0, part <= whole else { return "–" }
    let interval = WilsonInterval(taken: whole, deviations: part)
    return "\(interval.lower.percent(0, .down)) to \(interval.upper.percent(0, .up))"
  }
}
