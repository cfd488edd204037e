import Evidence

/// Where plan and delivery part, and where the records of a course say different things.
struct CourseDifferences {
  let differences: [DifferenceRow]
  let sessions: [SessionRow]
  let plan: PagePlan
  let path: String

  var html: HTML { planAndDelivery + records }

  /// Sessions that did not go as planned, by what became of them.
  private var planAndDelivery: HTML {
    let kinds: [(status: String, words: HTML)] = [
      ("unlogged", "Planned, and no record says whether they took place"),
      ("planned_only", "Planned, and the records show nobody there"),
      ("unplanned", "Took place without standing in the timetable"),
      ("moved", "Took place at another time than planned"),
    ]
    let items = kinds.compactMap { status, words -> HTML? in
      let found = sessions.filter { $0.status == status }
        .sorted { isOrderedBefore([$0.startsAt, $0.sessionID], [$1.startsAt, $1.sessionID]) }
      guard !found.isEmpty else { return nil }
      let links = found.map { link($0.sessionID, $0.courseID) }.joined(", ")
      return "<li>\(words) (\(grouped(found.count))): \(links)</li>\n"
    }
    guard !items.isEmpty else { return "" }
    return "<h3>Plan and delivery</h3>\n<ul>\n\(items)</ul>\n"
  }

  private func link(_ session: String, _ course: String) -> HTML {
    let label: HTML = "\(session)"
    return plan.page(ofSession: session, course: course)
      .map { Link.html(from: path, to: $0, label) } ?? label
  }

  private var records: HTML {
    guard !differences.isEmpty else { return "" }
    var table = HTMLTable(
      "differences", caption: "Where the records say different things",
      [
        .words("Session"), .words("Person"), .words("What differs"),
        .figures("Register, minutes:seconds"), .figures("Log, minutes:seconds"),
      ])
    for row in differences {
      table.row([
        link(row.sessionID, row.courseID),
        row.personID.map { plan.person($0, course: row.courseID, from: path) } ?? "–",
        "\(ResultWords.difference(row.kind))", time(row.registerSeconds), time(row.logSeconds),
      ])
    }
    return "<h3>Where records differ</h3>\n\(table.html)"
  }

  private func time(_ seconds: Int?) -> HTML {
    seconds.map { "\(Hours.minutesRange($0, $0))" } ?? "–"
  }
}
