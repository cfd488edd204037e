import Evidence

/// What an awarding body does next: each finding with its action, who is asked, by when, and what is
/// proposed.
struct AwardingBodyEdition {
  let courses: Courses
  let plan: PagePlan
  let path: String

  private static let coursesShown = 60
  private static let findingsShown = 3

  var html: HTML {
    let entries = courses.entries.filter(\.attention.isNeeded)
    guard !entries.isEmpty else {
      return """
        <section aria-labelledby="attention">
        <h2 id="attention">What to do</h2>
        <p>No course needs attention.</p>
        </section>

        """
    }
    var table = HTMLTable(
      "actions", caption: "Findings, gravest course first",
      [
        .words("Course"), .words("What was found"), .words("What to do"), .words("Who, by when"),
        .words("Proposal, for a person to decide"),
      ])
    for entry in entries.prefix(Self.coursesShown) { add(entry, to: &table) }
    return """
      <section aria-labelledby="attention">
      <h2 id="attention">What to do</h2>
      \(table.html)\(more(entries.count))<p class="hint">A requirement is stated in the text it comes \
      from; an interpretation is our reading of one; an indicator is a reason to ask, never a breach. \
      The day is counted in working days from the audit date.</p>
      </section>

      """
  }

  private func more(_ count: Int) -> HTML {
    guard count > Self.coursesShown else { return "" }
    return """
      <p>And \(counted(count - Self.coursesShown, "course")) more: the table of courses has all of \
      them.</p>

      """
  }

  private func due(_ finding: FindingRow) -> HTML {
    guard let owner = finding.owner else { return "–" }
    let who = HTML.english(Sentence.capitalised(ShownText.oneLine(owner)))
    return finding.dueBy.map {
      "\(who),<br><span class=\"day\">by \(Dates.text(iso8601: $0))</span>"
    } ?? who
  }

  private func add(_ entry: Courses.Entry, to table: inout HTMLTable) {
    let findings = entry.findings.filter { Attention($0).isNeeded }
    let id = entry.row.courseID
    let heading = plan.course(id, from: path, "\(id): \(entry.title)")
    let centre: HTML = entry.centre.map { "<br>\($0)" } ?? ""
    for (index, finding) in findings.prefix(Self.findingsShown).enumerated() {
      let rest = findings.count - Self.findingsShown
      let isLast = index == Self.findingsShown - 1 && rest > 0
      let proposal = finding.proposal.map { HTML.english(Sentence.capitalised($0)) } ?? "–"
      let others: HTML = isLast ? "<br>And \(grouped(rest)) more on its page." : ""
      table.row([
        index == 0 ? heading + centre : plan.course(id, from: path, "\(id)"),
        """
        \(Tag.severity(finding.severity)) \(said: Sentence.finding(finding)) \
        <span class="hint">\(finding.pack), \(ResultWords.smallForce(finding.force))</span>\(others)
        """,
        .said(Sentence.withStop(finding.action)), due(finding),
        proposal,
      ])
    }
  }
}
