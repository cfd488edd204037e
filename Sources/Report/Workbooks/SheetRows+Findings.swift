import Evidence

extension SheetRows {
  /// How many links a sheet can hold (Microsoft, "Excel specifications and limits").
  private static let linkLimit = 65_000

  /// A row a finding, by its id.
  var findings: Sheet {
    var reasons: [[String]: String] = [:]
    for rule in rules { reasons[[rule.pack, rule.rule]] = ShownText.oneLine(rule.about) }
    var columns = [
      Sheet.Column("Finding", width: 30), Sheet.Column("Course", width: 14),
      Sheet.Column("Title", width: 40), Sheet.Column("Rule", width: 34),
      Sheet.Column("Severity", width: 10), Sheet.Column("What stands behind it", width: 26),
      Sheet.Column("Result", width: 14), Sheet.Column("What was found", width: 60),
      Sheet.Column("Found, evidenced", width: 16), Sheet.Column("Found, possible", width: 16),
      Sheet.Column("Needed", width: 16), Sheet.Column("Unit", width: 10),
      Sheet.Column("Learners affected", width: 10), Sheet.Column("Why", width: 60),
      Sheet.Column("What to do", width: 50), Sheet.Column("Who is asked", width: 20),
      Sheet.Column("By"), Sheet.Column("What is proposed", width: 40),
    ]
    if plan != nil { columns.append(Sheet.Column("Page of the course", width: 24)) }
    let hasLinks = courses.findings.count <= Self.linkLimit
    return sheet(
      "Findings", of: FindingRow.self, title: "Findings: what needs attention",
      about: "One table. See notes 1 to 6.", columns
    ) { row in
      let unit = row.unit
      var cells: [SheetCell] = [
        SheetCell(row.findingID), SheetCell(row.courseID),
        SheetCell(entry(row.courseID)?.facts?.title), SheetCell("\(row.pack)/\(row.rule)"),
        SheetCell(ResultWords.plain(row.severity)),
        SheetCell(Force(rawValue: row.force).map(ResultWords.force) ?? .data(row.force)),
        SheetCell(ResultWords.verdict(row.verdict)), SheetCell(row.title),
        SheetCell(figure: row.evidenced, unit: unit, denominator: row.evidencedDen),
        SheetCell(figure: row.possible, unit: unit, denominator: row.possibleDen),
        unit == "share"
          ? SheetCell(row.required.map { Figures.required($0, unit: unit).text })
          : SheetCell(figure: row.required, unit: unit, denominator: nil),
        SheetCell(unit == "s" ? "hours" : unit), .number(row.learnersAffected),
        SheetCell(reasons[[row.pack, row.rule]]), SheetCell(row.action), SheetCell(row.owner),
        SheetCell(day: row.dueBy), SheetCell(row.proposal),
      ]
      if let plan {
        let page = plan.page(ofCourse: row.courseID)
        cells.append(
          hasLinks ? page.map { .link($0, words: "Page of \(row.courseID)") } ?? .empty : .empty)
      }
      return cells
    }
  }

  /// A row a reason for which a record was not counted.
  var notCounted: Sheet {
    sheet(
      "Not counted", of: RejectionRow.self,
      title: "Not counted: every record that could not be counted, and why",
      about: "One table. See note 7.",
      [
        Sheet.Column("File", width: 36), Sheet.Column("Line", width: 8),
        Sheet.Column("Column", width: 8), Sheet.Column("Reason", width: 24),
        Sheet.Column("What was found, and what is needed", width: 60),
        Sheet.Column("What to do", width: 60),
      ]
    ) { row in
      [
        SheetCell(row.path), row.line > 0 ? .number(row.line) : .text("the whole file"),
        row.column > 0 ? .number(row.column) : .empty, SheetCell(row.code), SheetCell(row.message),
        SheetCell(remedy(row.code)),
      ]
    }
  }

  /// A row a rule that was asked.
  var ruleSheet: Sheet {
    Sheet(
      name: "Rules", title: "Rules: what was asked, and where it is written",
      about: "One table. See note 6. An empty cell: nothing applies.",
      columns: [
        Sheet.Column("Rule", width: 34), Sheet.Column("What is found wrong", width: 50),
        Sheet.Column("What stands behind it", width: 26), Sheet.Column("Severity", width: 10),
        Sheet.Column("What it means", width: 60), Sheet.Column("Source", width: 34),
        Sheet.Column("Clause", width: 18), Sheet.Column("Words", width: 60),
        Sheet.Column("Address", width: 40), Sheet.Column("How it was read", width: 24),
        Sheet.Column("Read on"),
      ], allRows: "audit.sqlite"
    ) { [rules] body in
      for rule in rules {
        try body([
          SheetCell("\(rule.pack)/\(rule.rule)"), SheetCell(rule.title),
          SheetCell(ResultWords.force(rule.force)),
          SheetCell(ResultWords.plain(rule.severity.rawValue)),
          SheetCell(ShownText.oneLine(rule.about)), SheetCell(rule.sourceTitle),
          SheetCell(rule.clause), SheetCell(ShownText.oneLine(rule.quote)), SheetCell(rule.url),
          SheetCell(ResultWords.status(ofSource: rule.status)), SheetCell(day: rule.seen),
        ])
      }
    }
  }
}
