import Evidence

/// What to look at first: the courses that need attention, then those that cannot be told, each with
/// what was found and what to do.
struct SummaryAttention {
  let courses: Courses
  let plan: PagePlan
  let path: String

  private static let coursesShown = 100
  private static let findingsShown = 6

  var html: HTML { "\(box)\(untold)" }

  private var box: HTML {
    let tally = courses.tally
    let entries = courses.entries.filter(\.attention.isNeeded)
    let kind = tally.needAttention > 0 ? "box need" : "box"
    let hint: HTML =
      entries.isEmpty
      ? ""
      : """
      <p class="hint">A requirement is stated in the text it comes from; an interpretation is our \
      reading of one; an indicator is a reason to ask, never a breach.</p>

      """
    return """
      <section class="\(kind)" aria-labelledby="attention">
      <h2 id="attention">\(tally.sentence)</h2>
      \(list(entries, item))\(hint)</section>

      """
  }

  private var untold: HTML {
    let entries = courses.entries.filter { $0.attention == .cannotTell }
    guard !entries.isEmpty else { return "" }
    return """
      <section aria-labelledby="untold">
      <h2 id="untold">Cannot be told from the evidence</h2>
      <p>What was handed in leaves these open. Each course page says what to do next.</p>
      \(list(entries, openItem))</section>

      """
  }

  private func list(_ entries: [Courses.Entry], _ item: (Courses.Entry) -> HTML) -> HTML {
    guard !entries.isEmpty else { return "" }
    let more = entries.count - Self.coursesShown
    let rest: HTML =
      more > 0
      ? "<p>And \(grouped(more)) more: the table of courses has all of them first.</p>\n" : ""
    return "<ul class=\"calls\">\n\(entries.prefix(Self.coursesShown).map(item))</ul>\n\(rest)"
  }

  private func item(_ entry: Courses.Entry) -> HTML {
    let findings = entry.findings.filter { Attention($0).isNeeded }
    let shown = findings.prefix(Self.findingsShown).map { finding -> HTML in
      """
      <li>\(Tag.severity(finding.severity)) \(Sentence.finding(finding)) \
      <span class="hint">\(finding.pack), \(finding.force)</span></li>

      """
    }
    let more = findings.count - shown.count
    let rest: HTML = more > 0 ? "<li>And \(grouped(more)) more.</li>\n" : ""
    let step: HTML =
      findings.first.map { "What to do first: \(Sentence.withStop($0.action))\n" } ?? ""
    return "<li>\(heading(entry))\n<ul>\n\(shown)\(rest)</ul>\n\(step)</li>\n"
  }

  private func openItem(_ entry: Courses.Entry) -> HTML {
    let findings = entry.findings.filter { Attention($0) == .cannotTell }
    let isUntold = entry.row.deliveryClass == DeliveryClass.evidenceMissing.rawValue
    let questions =
      isUntold
      ? ["The evidence does not show how it was delivered."]
      : findings.prefix(Self.findingsShown).map(Sentence.finding)
    let items = questions.map { "<li>\($0)</li>\n" as HTML }
    let step: HTML = findings.first.map { "\(Sentence.withStop($0.action))\n" } ?? ""
    return "<li>\(heading(entry))\n<ul>\n\(items)</ul>\n\(step)</li>\n"
  }

  private func heading(_ entry: Courses.Entry) -> HTML {
    let id = entry.row.courseID
    let link = plan.course(id, from: path, "\(id): \(entry.title)")
    let centre: HTML = entry.centre.map { ", \($0)" } ?? ""
    let kind = Tag.deliveryClass(entry.row.deliveryClass)
    return "\(link)\(centre), \(counted(entry.row.learners, "learner")) \(kind)"
  }
}
