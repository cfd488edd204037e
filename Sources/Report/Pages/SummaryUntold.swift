import Evidence

/// The courses about which the evidence leaves open what matters, each with what would settle it.
struct SummaryUntold {
  let courses: Courses
  let plan: PagePlan
  let path: String

  private static let coursesShown = 60
  private static let questionsShown = 3

  var html: HTML {
    let entries = courses.entries.filter { $0.attention == .cannotTell }
    guard !entries.isEmpty else { return "" }
    let more = entries.count - Self.coursesShown
    let rest: HTML = more > 0 ? "<p>And \(counted(more, "course")) more.</p>\n" : ""
    return """
      <section aria-labelledby="untold">
      <h2 id="untold">Cannot be told from the evidence</h2>
      <p>What was handed in leaves these open. Each course page says what to do next.</p>
      <ul class="calls">
      \(entries.prefix(Self.coursesShown).map(item))</ul>
      \(rest)</section>

      """
  }

  private func item(_ entry: Courses.Entry) -> HTML {
    let findings = entry.findings.filter { Attention($0) == .cannotTell }
    let isUntold = entry.row.deliveryClass == DeliveryClass.evidenceMissing.rawValue
    let questions: [HTML] =
      isUntold
      ? ["The evidence does not show how it was delivered."]
      : findings.prefix(Self.questionsShown).map { HTML.said(Sentence.finding($0)) }
    let items = questions.map { "<li>\($0)</li>\n" as HTML }
    let step: HTML = findings.first.map { "\(said: Sentence.withStop($0.action))\n" } ?? ""
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
