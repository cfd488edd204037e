import Evidence

/// What each learner received of the tutor hours offered to that learner.
struct AttendanceBars {
  let learners: [LearnerRow]
  let isUnbounded: Bool
  let plan: PagePlan
  let path: String

  var html: HTML {
    guard learners.contains(where: { $0.offeredEvidenced > 0 }) else { return "" }
    var table = HTMLTable(
      "attendance-table", caption: "Live tutor hours received, of those offered",
      [
        .words("Learner"), .figures("Received"), .figures("Offered"), .figures("Attendance"),
      ])
    // The least first: those are the learners to ask about.
    let sorted = learners.enumerated()
      .sorted { ($0.element.tutorEvidenced, $0.offset) < ($1.element.tutorEvidenced, $1.offset) }
      .map(\.element)
    for learner in sorted {
      table.row([
        plan.person(learner.learnerID, course: learner.courseID, from: path),
        "\(received(learner))",
        "\(Hours.text(learner.offeredEvidenced))",
        "\(Figures.wholePercent(learner.tutorEvidenced, of: learner.offeredEvidenced))",
      ])
    }
    let more: HTML =
      learners.count > BarChart.limit
      ? " The \(BarChart.limit) learners with the least are drawn." : ""
    return BarChart(
      name: "attendance", headline: headline,
      subtitle: """
        Hours with a live tutor. Full bar: received, as evidenced. Dashed bar: possible as well. Black \
        mark: offered to the learner.\(more)
        """,
      alternative: "A bar for each learner, the least first.",
      bars: sorted.map(bar), table: table
    ).html
  }

  private var headline: HTML {
    let offered = learners.filter { $0.offeredEvidenced > 0 }
    let none = offered.count { $0.tutorEvidenced == 0 }
    let half = offered.count { $0.tutorEvidenced * 2 < $0.offeredEvidenced }
    let all = counted(offered.count, "learner")
    if none > 0 { return "\(grouped(none)) of \(all) received none of the tutor hours offered" }
    if half > 0 {
      return "\(grouped(half)) of \(all) received less than half of the tutor hours offered"
    }
    return "Every learner received at least half of the tutor hours offered"
  }

  private func received(_ learner: LearnerRow) -> String {
    Hours.shortRange(learner.tutorEvidenced, learner.tutorPossible, unbounded: isUnbounded)
  }

  private func bar(_ learner: LearnerRow) -> BarChart.Bar {
    let share = Figures.wholePercent(learner.tutorEvidenced, of: learner.offeredEvidenced)
    return BarChart.Bar(
      label: "\(learner.learnerID)",
      value: """
        \(received(learner)) of \(Hours.text(learner.offeredEvidenced)) h, \(share)
        """,
      evidenced: learner.tutorEvidenced, possible: learner.tutorPossible, isUnbounded: isUnbounded,
      marks: [learner.offeredEvidenced])
  }
}
