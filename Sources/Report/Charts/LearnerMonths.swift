import Evidence

/// One learner's live hours month by month, by kind of contact.
struct LearnerMonths {
  let hours: LearnerHours

  var html: HTML {
    guard !hours.months.isEmpty else { return "" }
    return BarChart(
      name: "months", headline: headline,
      subtitle: """
        Hours of sessions that start in the month (UTC). Dark bar: evidenced with a tutor. Green bar: \
        evidenced with peers and no tutor. Dashed bar: possible as well.
        """,
      alternative: "A bar for each month, in order of time.",
      bars: hours.months.map(bar), table: table
    ).html
  }

  private var headline: HTML {
    let tutor = hours.months.count { $0.kinds.tutor > 0 }
    return """
      The evidence shows a live tutor with this learner in \(grouped(tutor)) of \
      \(counted(hours.months.count, "month"))
      """
  }

  private func bar(_ month: LearnerHours.Month) -> BarChart.Bar {
    let kinds = month.kinds
    return BarChart.Bar(
      label: "\(Dates.month(month.from))",
      value: """
        \(Hours.text(kinds.room)) h in the room, \(Hours.text(kinds.link)) h on a link, \
        \(Hours.text(kinds.peersOnly)) h with peers only; possible \(Hours.text(kinds.possible)) h
        """,
      evidenced: kinds.tutor, possible: kinds.possible, peersOnly: kinds.peersOnly)
  }

  private var table: HTMLTable {
    var table = HTMLTable(
      "months-table", caption: "Live hours by month",
      [
        .words("Month"), .figures("Sessions"), .figures("Tutor in the room"),
        .figures("Tutor on a link"), .figures("Peers only"), .figures("Live, possible"),
      ])
    for month in hours.months {
      table.row([
        "<a href=\"#\(LearnerPage.anchor(of: month.first))\">\(Dates.month(month.from))</a>",
        "\(grouped(month.sessions))", "\(Hours.text(month.kinds.room))",
        "\(Hours.text(month.kinds.link))", "\(Hours.text(month.kinds.peersOnly))",
        "\(Hours.text(month.kinds.possible))",
      ])
    }
    return table
  }
}
