import Evidence

/// What needs attention on a course, each finding with its figures and the words of its rule.
struct CourseFindings {
  let findings: [FindingRow]
  let verdicts: [VerdictRow]
  let rules: [RuleFacts]
  let plan: PagePlan
  let path: String

  var html: HTML {
    guard !findings.isEmpty else { return "<h2>Findings</h2>\n<p>None.</p>\n" }
    return "<h2>Findings</h2>\n<ul>\n\(findings.map(item))</ul>\n"
  }

  private func item(_ finding: FindingRow) -> HTML {
    let rule = plan.rule(
      finding.rule, pack: finding.pack, from: path, "\(finding.pack)/\(finding.rule)")
    let isIndicator = finding.force == Force.indicator.rawValue
    let force: HTML = isIndicator ? " This is an indicator, not a breach." : ""
    let affected: HTML =
      finding.learnersAffected > 0
      ? " It concerns \(counted(finding.learnersAffected, "learner"))." : ""
    return """
      <li><p>\(Tag.severity(finding.severity)) \(Tag.verdict(finding.verdict)) \
      <strong>\(Sentence.finding(finding))</strong>\(affected)\(force)<br>
      \(figures(finding))What to do: \(Sentence.withStop(finding.action))<br>
      Rule \(rule)</p>
      \(words(finding))</li>

      """
  }

  private func figures(_ finding: FindingRow) -> HTML {
    var parts: [HTML] = []
    let unit = finding.unit
    if let value = finding.evidenced {
      parts.append("evidenced \(Figures.text(value, unit: unit))")
    }
    if let value = finding.possible { parts.append("possible \(Figures.text(value, unit: unit))") }
    if let value = finding.required {
      let row = verdicts.first { $0.pack == finding.pack && $0.rule == finding.rule }
      let since = row?.validFrom.map { ", since " + Dates.text(iso8601: $0) } ?? ""
      parts.append("required \(Figures.required(value, unit: unit))\(since)")
    }
    return parts.isEmpty ? "" : "Figures: \(parts.joined("; "))<br>\n"
  }

  /// The rule's own words, with a warning where they were not read at their source.
  private func words(_ finding: FindingRow) -> HTML {
    let rule = rules.first { $0.pack == finding.pack && $0.rule == finding.rule }
    guard let rule else { return "" }
    let clause: HTML = rule.clause.map { ", \(ShownText.oneLine($0))" as HTML } ?? ""
    let isKnown = rule.status == "verified" || rule.status == "mirror"
    let status: HTML = isKnown ? "" : ". \(ResultWords.status(ofSource: rule.status))"
    return """
      <blockquote><p>“\(ShownText.oneLine(rule.quote))”<br>
      \(Link.away(rule.url, "\(ShownText.oneLine(rule.sourceTitle))"))\(clause)\(status)</p></blockquote>

      """
  }
}
