import Evidence

/// Every rule that was asked, in the words of its source.
struct RulesPage {
  let rules: [RuleFacts]
  let packs: [PackInfo]
  let plan: PagePlan
  let frame: PageFrame

  var page: ReportPage {
    let sections = packs.map { pack -> HTML in
      let own = rules.filter { $0.pack == pack.id }
      let checked = Dates.text(iso8601: pack.checked)
      return """
        <h2>\(english: ShownText.oneLine(pack.title))</h2>
        <p>Rule pack <code>\(pack.id)</code>, compared with its sources on \(checked). SHA-256: \
        <code>\(pack.sha256)</code></p>
        \(own.map(section))
        """
    }
    let known = Set(packs.map(\.id))
    let others = rules.filter { !known.contains($0.pack) }.map(section)
    return frame.page(
      "rules.html", title: "Rules",
      body: """
        <p>These rules were asked of the courses they apply to. Each heading is what is found where \
        the rule is not met; the course pages say where that is. Findings of <code>evidence</code> are \
        no rules of anybody: they say where the records themselves disagree.</p>
        \(sections)\(others)
        """)
  }

  private func section(_ rule: RuleFacts) -> HTML {
    let anchor = plan.anchor(ofRule: rule.rule, pack: rule.pack) ?? ""
    let source = Link.away(rule.url, .prose(rule.sourceTitle))
    let clause: HTML = rule.clause.map { ", \(english: ShownText.oneLine($0))" as HTML } ?? ""
    return """
      <h3 id="\(anchor)">\(english: ShownText.oneLine(rule.title))</h3>
      <p>\(english: ShownText.oneLine(rule.about))</p>
      <blockquote><p>“\(english: ShownText.oneLine(rule.quote))”</p></blockquote>
      <dl class="run">
      <dt>Rule</dt><dd><code>\(rule.pack)/\(rule.rule)</code></dd>
      <dt>Source</dt><dd>\(source)\(clause)</dd>
      <dt>Words</dt><dd>\(ResultWords.status(ofSource: rule.status)), \
      \(Dates.text(iso8601: rule.seen))</dd>
      <dt>Force</dt><dd>\(ResultWords.force(rule.force))</dd>
      <dt>Severity</dt><dd>\(ResultWords.severity(rule.severity.rawValue))</dd>
      </dl>

      """
  }
}
