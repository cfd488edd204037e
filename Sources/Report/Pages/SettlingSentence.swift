import Evidence

/// A sentence that says which records would settle a question, its sessions and lines as links.
enum SettlingSentence {
  static func html(_ text: String, course: String, plan: PagePlan, from page: String) -> HTML {
    HTML.said(ShownText.oneLine(text)) { words in
      words.split(separator: " ", omittingEmptySubsequences: false)
        .map { word($0, course: course, plan: plan, from: page) }.joined(" ")
    }
  }

  private static func word(
    _ word: Substring, course: String, plan: PagePlan, from page: String
  ) -> HTML {
    let core = word.drop { $0 == "(" }
    let bare = String(core.reversed().drop { ",.;)".contains($0) }.reversed())
    let before = String(word.prefix(word.count - core.count))
    let after = String(core.dropFirst(bare.count))
    if let target = plan.page(ofSession: bare, course: course) {
      return "\(before)\(Link.html(from: page, to: target, "\(bare)"))\(after)"
    }
    if let colon = bare.lastIndex(of: ":"), let line = Int(bare[bare.index(after: colon)...]),
      plan.holds(path: String(bare[..<colon]))
    {
      return
        "\(before)\(plan.source(path: String(bare[..<colon]), line: line, from: page))\(after)"
    }
    return "\(String(word))"
  }
}
