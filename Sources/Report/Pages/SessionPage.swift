import Evidence

/// One session: who was there when, and the line that says so.
struct SessionPage {
  let session: SessionRow
  let course: Courses.Entry
  let trace: [TraceRow]
  let parts: [PartRow]
  let plan: PagePlan
  let frame: PageFrame

  private var path: String {
    plan.page(ofSession: session.sessionID, course: session.courseID) ?? "sessions/session.html"
  }

  var page: ReportPage {
    let coursePage = plan.page(ofCourse: session.courseID) ?? "index.html"
    return frame.page(
      path, title: "Session \(session.sessionID)",
      trail: [(label: "\(session.courseID): \(course.title)", path: coursePage)],
      body: """
        <p>\(Dates.span(session.startsAt, session.endsAt)). \
        \(ResultWords.status(session.status)).</p>
        <dl class="figures">
        <div><dt>Tutor there, minutes:seconds</dt><dd><a href="#who">\
        \(Hours.minutesRange(session.tutorEvidenced, session.tutorPossible))</a></dd></div>
        <div><dt>Learners present</dt><dd><a href="#who">\(grouped(session.learnersPresent)) of \
        \(grouped(session.learnersExpected))</a></dd></div>
        </dl>
        <p>\(inWords)</p>
        <h2 id="who">Who was there when</h2>
        \(PresenceChart(trace: trace, parts: parts).html)\(presence)<h2>Parts of the session</h2>
        \(partTable)
        """)
  }

  private var inWords: HTML {
    var sentences: [HTML] = []
    switch (session.tutorEvidenced, session.tutorPossible) {
    case (0, 0): sentences.append("The evidence shows no tutor in this session.")
    case (0, let possible):
      sentences.append(
        """
        The evidence shows no tutor in this session; the timetable or a claim leaves room for \
        \(Hours.minutes(possible)).
        """)
    case (let evidenced, _):
      sentences.append("The evidence shows a tutor for \(Hours.minutes(evidenced)).")
    }
    if !trace.contains(where: { $0.kind == "presence" || $0.kind == "mark" }) {
      sentences.append("No log and no register says who was there.")
    }
    let absent = peopleWithoutTime
    if !absent.isEmpty {
      sentences.append("No time is counted for \(absent.joined(separator: ", ")).")
    }
    return sentences.joined(" ")
  }

  /// Those of whom a record speaks, but gives no time.
  private var peopleWithoutTime: [String] {
    var told = Set(trace.filter { $0.interval != nil }.map { Array($0.personID.utf8) })
    var absent: [String] = []
    for row in trace where told.insert(Array(row.personID.utf8)).inserted {
      absent.append(row.personID)
    }
    return absent
  }

  private var presence: HTML {
    guard !trace.isEmpty else {
      return """
        <p>No record of presence was handed in for this session. The lines that announce it are \
        below.</p>

        """
    }
    var table = HTMLTable(
      "presence", caption: "Records of this session: tutors first; times are UTC",
      [
        .words("Person"), .words("Role"), .words("How"), .figures("From"), .figures("To"),
        .figures("Minutes:seconds"), .words("Evidence"), .words("Record"), .words("Source"),
      ])
    for row in trace {
      table.row([
        plan.person(row.personID, course: row.courseID, from: path),
        "\(ResultWords.role(row.role))", "\(ResultWords.mode(row.mode))",
        clock(row.interval?.from), clock(row.interval?.to),
        "\(row.interval.map { Hours.minutes($0.length) } ?? "–")",
        "\(ResultWords.level(row.level))",
        ResultWords.record(kind: row.kind, detail: row.detail),
        plan.source(row.sha256, path: row.path, line: row.line, from: path),
      ])
    }
    return table.html
  }

  private var partTable: HTML {
    guard !parts.isEmpty else { return "<p>Nothing says what the session was for.</p>\n" }
    var table = HTMLTable(
      "parts", caption: "Activities of this session; times are UTC",
      [
        .words("Activity"), .figures("From"), .figures("To"), .figures("Minutes:seconds"),
        .words("Source"),
      ])
    for part in parts {
      table.row([
        "\(ResultWords.activity(part.activity.rawValue))", clock(part.interval.from),
        clock(part.interval.to), "\(Hours.minutes(part.interval.length))",
        plan.source(part.sha256, path: part.path, line: part.line, from: path),
      ])
    }
    return table.html
  }

  /// The time of day, with the day where it is not the session's first.
  private func clock(_ instant: Instant?) -> HTML {
    guard let instant else { return "–" }
    let day = instant.utcDay
    let isFirst = Dates.instant(iso8601: session.startsAt)?.utcDay == day
    return isFirst
      ? "\(Dates.fullClock(instant))" : "\(Dates.text(day)), \(Dates.fullClock(instant))"
  }
}
