import Evidence

/// What needs attention on a course, each finding with its figures and the words of its rule.
struct CourseFindings {
  let findings: [FindingRow]
  let verdicts: [VerdictRow]
  let reasons: [RuleReason]
  let responses: [ResponseRow]
  let plan: PagePlan
  let path: String

  var html: HTML {
    guard !findings.isEmpty else {
      return "<h2>Findings</h2>\n<p>None.</p>\n\(replies.others)"
    }
    return "<h2>Findings</h2>\n<ul>\n\(findings.map(item))</ul>\n\(replies.others)"
  }

  private var replies: FindingReplies {
    FindingReplies(responses: responses, plan: plan, path: path)
  }

  private func item(_ finding: FindingRow) -> HTML {
    let rule = plan.rule(
      finding.rule, pack: finding.pack, from: path, "\(finding.pack)/\(finding.rule)")
    let version: HTML = finding.ruleVersion.map { ", version \($0)" } ?? ""
    let force: HTML = Force(rawValue: finding.force).map { " \(ResultWords.force($0))" } ?? ""
    let affected: HTML =
      finding.learnersAffected > 0
      ? " It concerns \(counted(finding.learnersAffected, "learner"))." : ""
    return """
      <li><p>\(Tag.severity(finding.severity)) \(Tag.verdict(finding.verdict)) \
      <strong>\(said: Sentence.finding(finding))</strong>\(affected)\(force)<br>
      \(figures(finding))What to do: \(said: Sentence.withStop(finding.action))<br>
      \(FollowUpWords.html(finding))Rule \(rule)\(version)</p>
      \(replies.html(of: finding))\(words(finding))</li>

      """
  }

  private func figures(_ finding: FindingRow) -> HTML {
    var parts: [HTML] = []
    let unit = finding.unit
    let isSettled =
      finding.evidenced == finding.possible && finding.evidencedDen == finding.possibleDen
    if let value = finding.evidenced {
      let figure = Figures.text(value, unit: unit, denominator: finding.evidencedDen)
      parts.append(isSettled ? "evidenced and possible \(figure)" : "evidenced \(figure)")
    }
    if let value = finding.possible, !isSettled {
      parts.append("possible \(Figures.text(value, unit: unit, denominator: finding.possibleDen))")
    }
    if let value = finding.required {
      let row = verdicts.first { $0.pack == finding.pack && $0.rule == finding.rule }
      let figure = Figures.required(value, unit: unit)
      parts.append(
        row?.validFrom.map { "required \(figure), since \(Dates.text(iso8601: $0))" }
          ?? "required \(figure)")
    }
    return parts.isEmpty ? "" : "Figures: \(parts.joined("; "))<br>\n"
  }

  /// Why the rule says so: its branches with the course's figures, the words each value rests on,
  /// and what would settle what is open.
  private func words(_ finding: FindingRow) -> HTML {
    guard
      let reason = reasons.first(where: { $0.pack == finding.pack && $0.rule == finding.rule })
    else { return "" }
    let steps = reason.steps.map { step -> HTML in
      let verdict: HTML =
        step.verdict.map {
          ": <strong>\(ResultWords.smallVerdict($0.rawValue))</strong>"
        } ?? ""
      return
        "<li class=\"depth-\(min(step.depth, 3))\">\(english: ShownText.oneLine(step.text))\(verdict)</li>\n"
    }
    return """
      <p>How the rule was applied:</p>
      <ul class="reason">
      \(steps)</ul>
      \(reason.quotes.map(quote))\(settling(reason))
      """
  }

  private func quote(_ quote: RuleReason.Quote) -> HTML {
    let isKnown = quote.status == "verified" || quote.status == "mirror"
    let status: HTML = isKnown ? "" : ". \(ResultWords.status(ofSource: quote.status))"
    let since: HTML = quote.from.map { ". In force since \(Dates.text(iso8601: $0))" } ?? ""
    return """
      <blockquote><p>“\(english: ShownText.oneLine(quote.words))”<br>
      \(Link.away(quote.url, .prose(quote.source)))\(since)\(status)</p></blockquote>

      """
  }

  private func settling(_ reason: RuleReason) -> HTML {
    guard !reason.settledBy.isEmpty else { return "" }
    let items = reason.settledBy.map { "<li>\(said: ShownText.oneLine($0))</li>\n" as HTML }
    return "<p>What would settle it:</p>\n<ul>\n\(items)</ul>\n"
  }
}
