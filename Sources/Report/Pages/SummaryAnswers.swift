import Evidence

/// The summary in a minute: which courses have no live contact, what is not known, and what to do
/// next.
struct SummaryAnswers {
  let courses: Courses
  let edition: Edition
  let plan: PagePlan
  let path: String

  private static let named = 4

  var html: HTML {
    let tally = courses.tally
    let kind = tally.needAttention > 0 ? "box need" : "box"
    return """
      <section class="\(kind)" aria-labelledby="short">
      <h2 id="short">\(tally.sentence)</h2>
      <dl class="answers">
      <dt>Without live contact</dt><dd>\(withoutContact)</dd>
      <dt>Not known</dt><dd>\(notKnown)</dd>
      <dt>What to do next</dt><dd>\(next)</dd>
      </dl>
      <p class="hint">Ordered \(edition.words). Editions for an awarding body, a regulator and a \
      provider have the same figures.</p>
      </section>

      """
  }

  private var withoutContact: HTML {
    let kinds: [(DeliveryClass, HTML)] = [
      (.distanceOnly, "no live time with a tutor or with other learners"),
      (.noLiveTutor, "learners together live, and no tutor with them"),
      (.noLivePeer, "a live tutor, and no two learners together"),
    ]
    let lines = kinds.compactMap { found, words -> HTML? in
      let own = courses.entries.filter { $0.row.deliveryClass == found.rawValue }
      guard !own.isEmpty else { return nil }
      return """
        <p>\(Tag.deliveryClass(found.rawValue)) \(names(own)). The evidence shows \(words).</p>

        """
    }
    return lines.isEmpty ? "<p>Every course that can be told has live contact.</p>\n" : "\(lines)"
  }

  private var notKnown: HTML {
    let untold = courses.entries.filter {
      $0.row.deliveryClass == DeliveryClass.evidenceMissing.rawValue
    }
    let findings = courses.findings.filter { $0.verdict == Verdict.cannotTell.rawValue }
    let of = Set(findings.map { Array($0.courseID.utf8) }).count
    let how: HTML =
      untold.isEmpty
      ? ""
      : "<p>\(Tag.deliveryClass(DeliveryClass.evidenceMissing.rawValue)) \(names(untold)). The evidence does not show how it was delivered.</p>\n"
    guard !findings.isEmpty else {
      return how.isEmpty ? "<p>Nothing: every rule has its answer.</p>\n" : how
    }
    let link = Link.html(from: path, to: OpenPage.path, "What would settle them")
    return """
      \(how)<p>\(counted(findings.count, "answer")) about \(counted(of, "course")) cannot be told from \
      the evidence. \(link)</p>

      """
  }

  private var next: HTML {
    guard let entry = courses.entries.first(where: { $0.attention != .none }),
      let finding = entry.findings.first(where: { Attention($0) != .none })
    else { return "<p>Nothing is asked for.</p>\n" }
    let id = entry.row.courseID
    let due: HTML = finding.dueBy.map { " Answer due by \(Dates.text(iso8601: $0))." } ?? ""
    let centre: HTML = entry.centre.map { ", \($0)" } ?? ""
    let all = courses.findings.count { Attention($0).isNeeded }
    return """
      <p>\(plan.course(id, from: path, "\(id): \(entry.title)"))\(centre). \
      \(said: Sentence.withStop(finding.action))\(due)</p>
      <p><a href="#attention">\(counted(all, "finding")) with what to do</a></p>

      """
  }

  /// The courses as links, the first few by name.
  private func names(_ entries: [Courses.Entry]) -> HTML {
    let links = entries.prefix(Self.named).map { entry -> HTML in
      let id = entry.row.courseID
      let funded: HTML = entry.facts?.publiclyFunded == "yes" ? " (publicly funded)" : ""
      return "\(plan.course(id, from: path, "\(id): \(entry.title)"))\(funded)"
    }
    let rest = entries.count - links.count
    let more: HTML = rest > 0 ? " and \(grouped(rest)) more" : ""
    return "\(links.joined("; "))\(more)"
  }
}
