import Evidence

/// What each rule says of a course and of its learners.
struct CourseVerdicts {
  let verdicts: [VerdictRow]
  /// Whether they are of professional bodies and brought no finding.
  var areOfBodies = false
  let plan: PagePlan
  let path: String

  private static let learnersShown = 100

  var html: HTML {
    let own = verdicts.filter { $0.scope == "course" }.sorted(by: Self.isGraver(_:than:))
    guard !own.isEmpty || areOfBodies else { return "<p>No rule applies to this course.</p>\n" }
    let caption: HTML =
      areOfBodies
      ? "What each rule of these bodies says of this course" : "What each rule says of this course"
    var html: HTML =
      own.isEmpty ? "" : table(areOfBodies ? "body-verdicts" : "verdicts", caption: caption, own)
    let learners = verdicts.filter { $0.scope == "learner" && Self.rank($0) <= 1 }
      .sorted(by: Self.isGraver(_:than:))
    guard !learners.isEmpty else { return html }
    html += table(
      areOfBodies ? "body-learner-verdicts" : "learner-verdicts",
      caption: areOfBodies
        ? "Learners for whom a rule of these bodies is not met or cannot be told"
        : "Learners for whom a rule is not met or cannot be told",
      Array(learners.prefix(Self.learnersShown)))
    if learners.count > Self.learnersShown {
      html += """
        <p>And \(grouped(learners.count - Self.learnersShown)) more in verdicts.csv.</p>

        """
    }
    return html
  }

  private func table(_ name: String, caption: HTML, _ rows: [VerdictRow]) -> HTML {
    var table = HTMLTable(
      name, caption: caption,
      [
        .words("Rule"), .words("Learner"), .words("Verdict"), .figures("Evidenced"),
        .figures("Possible"), .figures("Required"), .words("Since"), .words("Source"),
      ])
    for row in rows {
      let source: HTML =
        row.sourceURL.map { Link.away($0, "Source of \(row.rule)") } ?? "–"
      table.row([
        plan.rule(row.rule, pack: row.pack, from: path, "\(row.pack)/\(row.rule)"),
        row.learnerID.map { plan.person($0, course: row.courseID, from: path) } ?? "–",
        Tag.verdict(row.verdict),
        "\(Figures.text(row.evidenced, unit: row.unit, denominator: row.evidencedDen))",
        "\(Figures.text(row.possible, unit: row.unit, denominator: row.possibleDen))",
        "\(Figures.required(row.required, row.relation, unit: row.unit))",
        "\(row.validFrom.map(Dates.text(iso8601:)) ?? "–")", source,
      ])
    }
    return table.html
  }

  private static func rank(_ row: VerdictRow) -> Int {
    switch Verdict(rawValue: row.verdict) {
    case .notMet: 0
    case .cannotTell, nil: 1
    case .met: 2
    case .notApplicable: 3
    }
  }

  private static func isGraver(_ a: VerdictRow, than b: VerdictRow) -> Bool {
    if rank(a) != rank(b) { return rank(a) < rank(b) }
    return isOrderedBefore(
      [a.pack, a.rule, a.learnerID ?? ""], [b.pack, b.rule, b.learnerID ?? ""])
  }
}
