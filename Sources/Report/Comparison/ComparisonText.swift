import Evidence

extension AuditComparison {
  /// The comparison for a terminal, the most important line last; `colour` adds ANSI colours.
  public func text(colour: Bool = false) -> String {
    let ink = TerminalInk(isOn: colour)
    var lines = top
    lines += section(ink, changes(.new)) { counted($0, "new finding") }
    lines += section(ink, changes(.updated)) { counted($0, "changed finding") }
    let absent = changes(.absent)
    lines += section(ink, absent.filter { $0.cause == .resolved }) {
      counted($0, "resolved finding")
    }
    lines += section(ink, absent.filter { $0.cause != .resolved }) {
      counted(
        $0, "finding that is gone and not resolved", "findings that are gone and not resolved")
    }
    lines.append(ink.bold(sentence))
    return lines.joined(separator: "\n") + "\n"
  }

  private var top: [String] {
    let files =
      old.run.evidenceHash == new.run.evidenceHash ? "the same files" : "other files than before"
    var lines = ["Handed in: \(files)."]
    let runs = runDifferences
    if !runs.isEmpty {
      lines.append("The two audits differ in themselves:")
      for run in runs {
        let words =
          switch (run.old, run.new) {
          case (let old?, let new?): "\(old), then \(new)"
          case (let old?, nil): "only in the first (\(old))"
          case (nil, let new?): "only in the second (\(new))"
          case (nil, nil): ""
          }
        lines.append("  " + ShownText.terminal("\(run.what): \(words)"))
      }
    }
    for (words, ids) in [
      ("Courses that came", coursesCame),
      ("Courses that went, so nothing of them is resolved", coursesWent),
      ("Courses whose delivery can no longer be told", coursesUntold),
    ] where !ids.isEmpty {
      lines.append("\(words): " + ShownText.terminal(ids.joined(separator: ", ")))
    }
    return lines + [""]
  }

  private func section(
    _ ink: TerminalInk, _ changes: [FindingChange], _ heading: (Int) -> Phrase
  ) -> [String] {
    guard !changes.isEmpty else { return [] }
    let lines = changes.flatMap { change -> [String] in
      let finding = change.finding
      let title = Sentence.finding(finding)
      return [
        ShownText.terminal("  \(finding.severity)  \(title) [\(finding.findingID)]")
      ] + details(change).map { ShownText.terminal("      \($0)") }
    }
    return [ink.bold(heading(changes.count).text)] + lines + [""]
  }

  private func details(_ change: FindingChange) -> [String] {
    let cause: String? =
      switch change.cause {
      case .courseCame: "the course was not in the first audit"
      case .ruleCame: "the first audit did not ask its rule"
      case .courseWent: "the course was not handed in again"
      case .ruleWent: "the second audit does not ask its rule"
      case .resolved, .raised, nil: nil
      }
    return (cause.map { [$0] } ?? [])
      + change.differences.filter { !$0.field.hasSuffix("_den") || !hasShare(change, $0.field) }.map
    {
      "\(ResultWords.plain($0.field).lowercased()): "
        + "from \(words($0, of: change.before ?? change.finding, old: true)) "
        + "to \(words($0, of: change.finding, old: false))"
    } + shares(change)
  }

  /// Whether a denominator is told with its share.
  private func hasShare(_ change: FindingChange, _ field: String) -> Bool {
    change.before != nil && (change.finding.unit == "share" || change.finding.unit == "ratio")
      && field.hasSuffix("_den")
  }

  /// Shares of which only the whole changed.
  private func shares(_ change: FindingChange) -> [String] {
    guard let before = change.before else { return [] }
    let fields = Set(change.differences.map(\.field))
    return ["evidenced", "possible"].filter {
      fields.contains("\($0)_den") && !fields.contains($0) && hasShare(change, "\($0)_den")
    }.map { field in
      "\(field): from \(figure(field, before)) to \(figure(field, change.finding))"
    }
  }

  private func figure(_ field: String, _ finding: FindingRow) -> Phrase {
    switch field {
    case "evidenced":
      Figures.text(finding.evidenced, unit: finding.unit, denominator: finding.evidencedDen)
    case "possible":
      Figures.text(finding.possible, unit: finding.unit, denominator: finding.possibleDen)
    default: Figures.required(finding.required, unit: finding.unit)
    }
  }

  private func words(_ difference: FindingChange.Difference, of finding: FindingRow, old: Bool)
    -> String
  {
    let value = old ? difference.old : difference.new
    switch difference.field {
    case "evidenced", "possible", "required": return figure(difference.field, finding).text
    case "verdict": return ResultWords.smallVerdict(value ?? "").text
    default: return value ?? "–"
    }
  }

  /// How many of each, as the last line tells it.
  private var sentence: String {
    let resolved = changes(.absent).count { $0.cause == .resolved }
    let gone = changes(.absent).count - resolved
    let parts = [
      "\(grouped(changes(.new).count)) new", "\(grouped(changes(.updated).count)) changed",
      "\(grouped(resolved)) resolved", "\(grouped(changes(.unchanged).count)) unchanged",
    ]
    return "Findings: " + parts.joined(separator: ", ")
      + (gone > 0 ? "; \(grouped(gone)) gone and not resolved." : ".")
  }
}
