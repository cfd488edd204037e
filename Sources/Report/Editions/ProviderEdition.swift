import Evidence

/// What a provider mends first: everything that is missing, the fewest things to bring first.
struct ProviderEdition {
  let gaps: [Gap]

  private static let shown = 100

  var html: HTML {
    guard !gaps.isEmpty else {
      return """
        <section aria-labelledby="gaps">
        <h2 id="gaps">Nothing is missing</h2>
        <p>Every record was counted, everybody was recognised, and every session has its record.</p>
        </section>

        """
    }
    var table = HTMLTable(
      "gap-list", caption: "What is missing, the fewest things to bring first",
      [.words("What to bring or mend"), .figures("Things"), .words("How"), .words("Course")])
    for gap in gaps.prefix(Self.shown) {
      table.row([gap.what, "\(grouped(gap.things))", gap.how, gap.course])
    }
    let rest = gaps.count - Self.shown
    let more: HTML = rest > 0 ? "<p>And \(grouped(rest)) more that take longer.</p>\n" : ""
    return """
      <section aria-labelledby="gaps">
      <h2 id="gaps">\(counted(gaps.count, "gap")) that records can close</h2>
      \(table.html)\(more)<p>What no record closes, because it is about how a course was taught, stands \
      under <a href="#attention">What to do</a>.</p>
      </section>

      """
  }
}
