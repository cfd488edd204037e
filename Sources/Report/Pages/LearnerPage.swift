import Evidence

/// One learner on one course: what was received month by month and session by session, what was
/// offered, and what rules say.
struct LearnerPage {
  let course: Courses.Entry
  let hours: LearnerHours
  let study: [StudyRow]
  /// What rules say of this learner.
  let verdicts: [VerdictRow]
  let plan: PagePlan
  let frame: PageFrame

  private var learner: LearnerRow { hours.learner }
  private var path: String {
    plan.page(ofLearner: learner.learnerID, course: learner.courseID) ?? "learners/learner.html"
  }
  private var coursePath: String { plan.page(ofCourse: learner.courseID) ?? "index.html" }

  /// The place of a session on the page: its first session of a month is a place to arrive at.
  static func anchor(of session: SessionRow) -> String { "m\(session.startsAt.prefix(7))" }

  var page: ReportPage {
    frame.page(
      path, title: "Learner \(learner.learnerID) on \(learner.courseID)",
      trail: [(label: "\(learner.courseID): \(course.title)", path: coursePath)],
      body: """
        \(figures)\(statement)\(others)<h2>Hours by month</h2>
        \(LearnerMonths(hours: hours).html)<h2>Sessions</h2>
        \(sessionTable)<h2>Study</h2>
        \(studyTable)<h2>Rules</h2>
        \(ruleTable)
        """)
  }

  private var figures: HTML {
    let offered = Hours.range(
      learner.offeredEvidenced, learner.offeredPossible, unbounded: course.isUnbounded)
    return """
      <dl class="figures">
      <div><dt>Live tutor hours</dt><dd>\
      \(toSessions(learner.tutorEvidenced, learner.tutorPossible))</dd></div>
      <div><dt>Live peer hours</dt><dd>\
      \(toSessions(learner.peerEvidenced, learner.peerPossible))</dd></div>
      <div><dt>Live, counted once</dt><dd>\
      \(toSessions(learner.liveEvidenced, learner.livePossible))</dd></div>
      <div><dt>Tutor hours offered</dt><dd>\
      \(Link.html(from: path, to: "\(coursePath)#part-sessions", "\(offered)"))</dd></div>
      <div><dt>Attendance</dt><dd>\
      <a href="#own-sessions">\
      \(Figures.wholePercent(learner.tutorEvidenced, of: learner.offeredEvidenced))</a></dd></div>
      <div><dt>Study hours</dt><dd><a href="#study">\
      \(Hours.text(learner.studySeconds))</a></dd></div>
      </dl>
      <p class="hint">One figure is both evidenced and possible. What is possible includes what a \
      participant nobody was matched with, or a record that could not be read, may hide; the rows \
      below hold only what a record of this learner, a timetable or a claim says. Attendance is \
      evidenced tutor time received, of evidenced tutor time offered, rounded down.</p>
      \(withdrawn)
      """
  }

  private func toSessions(_ evidenced: Seconds, _ possible: Seconds) -> HTML {
    let range = Hours.range(evidenced, possible, unbounded: course.isUnbounded)
    return "<a href=\"#own-sessions\">\(range)</a>"
  }

  private var withdrawn: HTML {
    learner.withdrawn == "yes" ? "<p>This learner has withdrawn.</p>\n" : ""
  }

  private var statement: HTML {
    guard let target = plan.statement(ofLearner: learner.learnerID, course: learner.courseID) else {
      return ""
    }
    let link = Link.html(from: path, to: target, "A statement of these hours for the learner")
    return "<p>\(link), one page in plain words, to print.</p>\n"
  }

  private var others: HTML {
    let links = plan.courses(ofLearner: learner.learnerID)
      .filter { !$0.utf8.elementsEqual(learner.courseID.utf8) }
      .compactMap { id in
        plan.page(ofLearner: learner.learnerID, course: id)
          .map { Link.html(from: path, to: $0, "\(id)") }
      }
    return links.isEmpty ? "" : "<p>Also on \(links.joined(", ")).</p>\n"
  }

  private var sessionTable: HTML {
    guard !hours.sessions.isEmpty else {
      return """
        <p id="own-sessions">No record, timetable or claim gives this learner live time in a \
        \(Link.html(from: path, to: "\(coursePath)#part-sessions", "session of the course")).</p>

        """
    }
    var table = HTMLTable(
      "own-sessions", caption: "Sessions with live time of this learner, minutes:seconds",
      [
        .words("Session"), .words("Day"), .figures("Tutor in the room"),
        .figures("Tutor on a link"), .figures("Peers only"), .figures("Live, possible"),
      ])
    var anchors: Set<String> = []
    for part in hours.sessions {
      let session = part.session
      let anchor = Self.anchor(of: session)
      let isFirst = LearnerHours.month(of: session) != nil && anchors.insert(anchor).inserted
      table.row(
        id: isFirst ? anchor : nil,
        [
          plan.session(session.sessionID, course: session.courseID, from: path),
          "\(Dates.day(ofInstant: session.startsAt))", "\(Hours.minutes(part.kinds.room))",
          "\(Hours.minutes(part.kinds.link))", "\(Hours.minutes(part.kinds.peersOnly))",
          "\(Hours.minutes(part.kinds.possible))",
        ])
    }
    return table.html
  }

  private var studyTable: HTML {
    guard !study.isEmpty else {
      return """
        <p id="study">No study of this learner is on record in \
        \(Link.html(from: path, to: "\(coursePath)#part-records", "what was handed in")).</p>

        """
    }
    var table = HTMLTable(
      "study", caption: "Study without a live tutor or peer, over the whole course",
      [.words("Kind"), .figures("Hours"), .figures("Records"), .figures("Days")])
    for row in study {
      table.row([
        Link.html(
          from: path, to: "\(coursePath)#part-records", "\(ResultWords.activity(row.activity))"),
        "\(Hours.text(row.seconds))", "\(grouped(row.events))", "\(grouped(row.activeDays))",
      ])
    }
    return table.html
  }

  private var ruleTable: HTML {
    let asked = verdicts.filter { $0.verdict != Verdict.notApplicable.rawValue }
    guard !asked.isEmpty else { return "<p>No rule is about this learner alone.</p>\n" }
    var table = HTMLTable(
      "rules", caption: "What rules about each learner say of this one",
      [
        .words("Rule"), .words("Verdict"), .figures("Evidenced"), .figures("Possible"),
        .figures("Required"),
      ])
    for row in asked {
      table.row([
        plan.rule(row.rule, pack: row.pack, from: path, "\(row.pack)/\(row.rule)"),
        Tag.verdict(row.verdict),
        "\(Figures.text(row.evidenced, unit: row.unit, denominator: row.evidencedDen))",
        "\(Figures.text(row.possible, unit: row.unit, denominator: row.possibleDen))",
        "\(Figures.required(row.required, row.relation, unit: row.unit))",
      ])
    }
    return table.html
  }
}
