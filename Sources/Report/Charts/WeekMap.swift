import Evidence

/// A course's live tutor hours week by week: a cell a week with its number, thirteen to a row.
struct WeekMap {
  /// A week from Monday, of the days in UTC.
  private struct Week {
    let monday: Day
    /// The first of its sessions, by time and id.
    var first: SessionRow?
    var seconds: Seconds
    var sessions: Int
  }

  private let weeks: [Week]
  private let plan: PagePlan
  private let path: String

  private static let cell = (width: 48, height: 34)
  private static let left = 96
  private static let perRow = 13

  /// Sums the sessions by the week in which they start.
  init(sessions: [SessionRow], plan: PagePlan, path: String) {
    self.plan = plan
    self.path = path
    var sums: [Day: Week] = [:]
    let sorted = sessions.sorted {
      isOrderedBefore([$0.startsAt, $0.sessionID], [$1.startsAt, $1.sessionID])
    }
    for session in sorted {
      guard let day = Dates.instant(iso8601: session.startsAt)?.utcDay else { continue }
      let monday = day.advanced(by: -day.weekday)
      sums[monday, default: Week(monday: monday, first: session, seconds: 0, sessions: 0)]
        .seconds += session.tutorEvidenced
      sums[monday]?.sessions += 1
    }
    guard let first = sums.keys.min(), let last = sums.keys.max() else {
      weeks = []
      return
    }
    weeks = stride(from: 0, through: last.number - first.number, by: 7).map { days in
      let monday = first.advanced(by: days)
      return sums[monday] ?? Week(monday: monday, seconds: 0, sessions: 0)
    }
  }

  /// The map; nothing for a course of one week, or of more weeks than a page can show.
  var html: HTML {
    guard weeks.count > 1, weeks.count <= 260 else { return "" }
    var table = HTMLTable(
      "weeks-table", caption: "Live tutor hours by week",
      [.words("Week from"), .figures("Sessions"), .figures("Live tutor hours")])
    for week in weeks where week.sessions > 0 {
      table.row([
        monday(week), "\(grouped(week.sessions))", "\(Hours.text(week.seconds))",
      ])
    }
    let rows = (weeks.count + Self.perRow - 1) / Self.perRow
    let most = weeks.map(\.seconds).max() ?? 0
    return ChartFigure(
      name: "weeks", headline: headline,
      subtitle: """
        Live tutor hours of each week from Monday, by the day on which a session starts (UTC). The \
        darker, the more; a cell without a number has no session.
        """,
      alternative: """
        \(counted(weeks.count, "week")) from \(Dates.text(weeks[0].monday)), thirteen to a row.
        """,
      width: Self.left + Self.perRow * Self.cell.width + 2, height: rows * Self.cell.height + 2,
      drawing: "\(labels(rows))\(weeks.indices.map { cell($0, most: most) })", table: table
    ).html
  }

  /// The week's Monday, as a link to its first session.
  private func monday(_ week: Week) -> HTML {
    let label: HTML = "\(Dates.text(week.monday))"
    return week.first.flatMap { plan.page(ofSession: $0.sessionID, course: $0.courseID) }
      .map { Link.html(from: path, to: $0, label) } ?? "<a href=\"#part-sessions\">\(label)</a>"
  }

  private var headline: HTML {
    let live = weeks.count { $0.seconds > 0 }
    return """
      The evidence shows a live tutor in \(grouped(live)) of \(counted(weeks.count, "week"))
      """
  }

  private func labels(_ rows: Int) -> HTML {
    let labels = (0..<rows).map { row -> HTML in
      let monday = weeks[row * Self.perRow].monday
      return """
        <text x="0" y="\(row * Self.cell.height + 22)" fill="\(ChartFigure.ink)">\
        \(Dates.short(monday))</text>

        """
    }
    return "\(labels)"
  }

  private func cell(_ index: Int, most: Seconds) -> HTML {
    let week = weeks[index]
    let x = Self.left + index % Self.perRow * Self.cell.width
    let y = index / Self.perRow * Self.cell.height
    let (fill, ink): (String, String) =
      switch (week.seconds, week.seconds * 3 / max(1, most)) {
      case (0, _): ("#ffffff", "#0b0c0c")
      case (_, 0): ("#d9e8f6", "#0b0c0c")
      case (_, 1): ("#6bace6", "#0b0c0c")
      default: ("#12436d", "#ffffff")
      }
    let number: HTML =
      week.sessions > 0
      ? """
      <text x="\(x + Self.cell.width / 2)" y="\(y + 22)" text-anchor="middle" fill="\(ink)">\
      \(Hours.tenths(week.seconds))</text>

      """ : ""
    return """
      <rect x="\(x + 1)" y="\(y + 1)" width="\(Self.cell.width - 2)" \
      height="\(Self.cell.height - 2)" fill="\(fill)" stroke="#6f777b"/>
      \(number)
      """
  }
}
