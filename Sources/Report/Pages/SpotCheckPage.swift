import Evidence
import SpotCheck

/// How many records of this submission to look at on a visit, and what such a visit found.
struct SpotCheckPage {
  /// How many records of each kind there are.
  let populations: [(unit: SampleUnit, count: Int)]
  /// What the last evaluated check found; empty where there was none.
  let outcome: [(name: String, value: String)]
  /// The evidence that the report is about.
  let evidenceHash: String
  let frame: PageFrame

  static let path = "spot-check.html"

  var page: ReportPage {
    frame.page(
      Self.path, title: "Spot check",
      body: """
        <p>Nobody can look at every record. A spot check looks at so many, drawn by chance, that too \
        many deviations would hardly stay unseen. Here: 95 % sure, with 5 % as too many.</p>
        \(outcomeText)<h2>The plan for this submission</h2>
        \(planTable)<p class="hint">“Misses” is the chance that a sample shows no deviation though as \
        many records deviate as would be too many. The plan is accepted only without a deviation. Plan, \
        draw and evaluate with <code>glh sample</code>.</p>

        """)
  }

  private var planTable: HTML {
    var table = HTMLTable(
      "plan", caption: "How many to look at, beside what the usual rules take and miss",
      [
        .words("Look at"), .figures("Records"), .figures("Too many"), .figures("Plan"),
        .figures("Misses"), .figures("√ + 1"), .figures("Misses"), .figures("One in ten"),
        .figures("Misses"), .figures("Thirty"), .figures("Misses"),
      ])
    for (unit, count) in populations {
      guard let plan = try? AttributePlan(.usual, of: count), let many = plan.deviating else {
        continue
      }
      var cells: [HTML] = [
        "\(unit.plural)", "\(grouped(count))", "\(grouped(many))",
        "\(grouped(plan.size))", "\(plan.chance.decimal(3, .up))",
      ]
      for rule in UsualRule.allCases {
        let missed = rule.chanceOfMissing(many, of: count)
        cells.append("\(grouped(rule.size(of: count)))")
        cells.append("\(missed.map { $0.decimal(3) } ?? "0.000")")
      }
      table.row(cells)
    }
    return table.isEmpty ? "<p>There is no record to look at.</p>\n" : table.html
  }

  /// How the facts of an outcome that name its evidence begin.
  private static let evidence = "evidence_"

  private var outcomeText: HTML {
    guard !outcome.isEmpty else {
      return "<p>No spot check of this submission has been evaluated here.</p>\n"
    }
    let isOfThisEvidence = outcome.contains { name, value in
      name.hasPrefix(Self.evidence) && value == evidenceHash
    }
    let rows = outcome.filter { !$0.name.hasPrefix(Self.evidence) }.map { name, value -> HTML in
      "<dt>\(said: ResultWords.plain(name))</dt><dd>\(said: value)</dd>\n"
    }
    let earlier: HTML = """
      <p><strong>From earlier evidence.</strong> Files were added, taken away or changed since these \
      records were drawn. What follows was said of the records as they were then, and not of those of \
      this report.</p>

      """
    return """
      <h2>What was found</h2>
      \(isOfThisEvidence ? "" : earlier)<dl class="run">
      \(rows)</dl>

      """
  }
}
