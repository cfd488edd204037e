import Evidence

/// The sessions of a course, those that decide its result first.
struct CourseSessions {
  let entry: Courses.Entry
  let sessions: [SessionRow]
  let plan: PagePlan
  let path: String

  var html: HTML {
    guard !sessions.isEmpty else {
      let files = Link.html(from: path, to: "not-counted.html#files", "the files that were read")
      return """
        <p>No session of this course is planned or logged in \(files). What else was handed in \
        about it stands under Other records.</p>

        """
    }
    let hasPages = sessions.contains {
      plan.page(ofSession: $0.sessionID, course: $0.courseID) != nil
    }
    let note: HTML =
      hasPages
      ? ""
      : """
      <p>This report has some \(grouped(PageFolder.detailLimit)) pages of sessions and learners, those \
      of courses that need attention first, and none of this course. sessions.csv and learners.csv have \
      them all.</p>

      """
    let deciding = entry.attention == .none ? [] : sessions.filter(Self.isOpen)
    guard !deciding.isEmpty else {
      return note + table("sessions", caption: "Sessions (\(grouped(sessions.count)))", sessions)
    }
    let others = sessions.filter { !Self.isOpen($0) }
    let count: HTML = "(\(grouped(deciding.count)) of \(grouped(sessions.count)))"
    var html = note
    html +=
      "<p>In these sessions the evidence shows no tutor, or less tutor time than may have been.</p>\n"
    html += table("deciding", caption: "Sessions that decide this result \(count)", deciding)
    if !others.isEmpty {
      html += table("others", caption: "Other sessions (\(grouped(others.count)))", others)
    }
    return html
  }

  /// Whether a session leaves tutor time unproved.
  private static func isOpen(_ session: SessionRow) -> Bool {
    session.tutorEvidenced == 0 || session.tutorEvidenced < session.tutorPossible
  }

  private func table(_ name: String, caption: HTML, _ sessions: [SessionRow]) -> HTML {
    var table = HTMLTable(
      name, caption: caption,
      [
        .words("Session"), .words("When"), .words("Status"), .figures("Tutor, minutes:seconds"),
        .figures("Learners present"),
      ])
    for session in sessions.sorted(by: Self.isEarlier(_:than:)) {
      let label: HTML = "\(session.sessionID)"
      let page = plan.page(ofSession: session.sessionID, course: session.courseID)
      table.row([
        page.map { Link.html(from: path, to: $0, label) } ?? label,
        "\(Dates.span(session.startsAt, session.endsAt))",
        "\(ResultWords.status(session.status))",
        "\(Hours.minutesRange(session.tutorEvidenced, session.tutorPossible))",
        "\(grouped(session.learnersPresent)) of \(grouped(session.learnersExpected))",
      ])
    }
    return table.html
  }

  private static func isEarlier(_ a: SessionRow, than b: SessionRow) -> Bool {
    isOrderedBefore([a.startsAt, a.sessionID], [b.startsAt, b.sessionID])
  }
}
