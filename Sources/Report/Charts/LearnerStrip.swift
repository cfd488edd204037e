import Evidence

/// Every learner as a dot on one line of hours, so that the few who differ are seen.
struct LearnerStrip {
  let learners: [LearnerRow]
  /// What a learner enrolled throughout was offered.
  let offered: Seconds
  let plan: PagePlan
  let path: String

  private static let width = 720
  private static let step = 12
  /// Dots stand on each other up to here; the table has every learner.
  private static let highest = 14

  var html: HTML {
    guard learners.count > 1 else { return "" }
    let hours = learners.map(\.tutorEvidenced)
    let (least, most) = (hours.min() ?? 0, hours.max() ?? 0)
    let scale = max(offered, most, 1)
    var piles: [Int: Int] = [:]
    let dots = hours.sorted().map { seconds -> HTML in
      let column = seconds * (Self.width - 40) / scale / Self.step
      let level = min(piles[column, default: 0], Self.highest)
      piles[column, default: 0] += 1
      return """
        <circle cx="\(20 + column * Self.step)" cy="-\(8 + level * Self.step)" r="5" \
        fill="\(ChartFigure.live)"/>

        """
    }
    let pile = min(piles.values.max() ?? 1, Self.highest + 1)
    let ground = 34 + pile * Self.step
    return ChartFigure(
      name: "strip",
      headline: """
        Learners had from \(Hours.text(least)) to \(Hours.text(most)) evidenced hours with a live tutor
        """,
      subtitle: """
        A dot is a learner. Black line: \(Hours.text(offered)) hours, offered to a learner enrolled \
        throughout.
        """,
      alternative: "\(counted(learners.count, "dot")) on a line of hours from 0.",
      width: Self.width, height: ground + 26,
      drawing: """
        <g transform="translate(0 \(ground))">
        \(axis(scale, height: ground - 4))\(dots)</g>

        """, table: table
    ).html
  }

  private func axis(_ scale: Seconds, height: Int) -> HTML {
    let mark = 20 + offered * (Self.width - 40) / scale
    let line: HTML =
      offered > 0
      ? """
      <line x1="\(mark)" y1="-\(height - 18)" x2="\(mark)" y2="0" stroke="\(ChartFigure.ink)" \
      stroke-width="3"/>

      """ : ""
    return """
      <line x1="14" y1="0" x2="\(Self.width - 4)" y2="0" stroke="#6f777b"/>
      <text x="14" y="18" fill="\(ChartFigure.ink)">0 h</text>
      <text x="\(Self.width - 4)" y="18" text-anchor="end" fill="\(ChartFigure.ink)">\
      \(Hours.text(scale)) h</text>
      \(line)
      """
  }

  private var table: HTMLTable {
    var table = HTMLTable(
      "strip-table", caption: "Learners by evidenced hours with a live tutor",
      [.words("Learner"), .figures("Live tutor hours")])
    let sorted = learners.enumerated()
      .sorted { ($0.element.tutorEvidenced, $0.offset) < ($1.element.tutorEvidenced, $1.offset) }
    for learner in sorted.map(\.element) {
      table.row([
        plan.person(learner.learnerID, course: learner.courseID, from: path),
        "\(Hours.text(learner.tutorEvidenced))",
      ])
    }
    return table
  }
}
