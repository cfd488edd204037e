import Evidence

/// One course: what was found, why, and the sessions that decide it.
struct CoursePage {
  let entry: Courses.Entry
  let verdicts: [VerdictRow]
  let learners: [LearnerRow]
  let recognition: [RecognitionRow]
  let differences: [DifferenceRow]
  let sessions: [SessionRow]
  let records: [CourseRecord]
  let reasons: [RuleReason]
  let responses: [ResponseRow]
  let questions: Questions
  let plan: PagePlan
  let frame: PageFrame

  private var row: CourseRow { entry.row }
  private var path: String { plan.page(ofCourse: row.courseID) ?? "courses/course.html" }

  var page: ReportPage {
    let (owed, notOwed) = entry.byDuty(verdicts, recognition)
    let why = CourseReasons(
      entry: entry, verdicts: owed, bodiesAreAsked: !notOwed.isEmpty, plan: plan, path: path)
    let sessionTables = CourseSessions(
      entry: entry, sessions: sessions, plan: plan, path: path)
    let courseDifferences = CourseDifferences(
      differences: differences, sessions: sessions, plan: plan, path: path)
    let findings = CourseFindings(
      findings: entry.findings, verdicts: verdicts, reasons: reasons, responses: responses,
      plan: plan,
      path: path)
    return frame.page(
      path, title: "\(row.courseID): \(entry.title)",
      body: """
        <p>\(Tag.deliveryClass(row.deliveryClass))</p>
        \(figures)\(about)<h2>Why</h2>
        \(why.html)\(findings.html)\(required(by: owed))<h2 id="part-sessions">Sessions</h2>
        \(WeekMap(sessions: sessions, plan: plan, path: path).html)\(sessionTables.html)\(courseDifferences.html)\
        \(questions.note(ofCourse: row.courseID, from: path))<h2>Rules</h2>
        \(CourseVerdicts(verdicts: owed, plan: plan, path: path).html)\(recognised(notOwed))\
        <h2 id="part-learners">Learners</h2>
        \(learnerCharts)\(learnerTable)\
        \(CourseRecords(course: row.courseID, records: records, plan: plan, path: path).html)
        """)
  }

  private func required(by owed: [VerdictRow]) -> HTML {
    let charts =
      RequiredHours(entry: entry, verdicts: owed, plan: plan, path: path).html
      + ContactKinds(entry: entry).html
    return charts.isEmpty ? "" : "<h2>Hours</h2>\n\(charts)"
  }

  private var learnerCharts: HTML {
    LearnerStrip(learners: learners, offered: row.offeredEvidenced, plan: plan, path: path).html
      + AttendanceBars(
        learners: learners, isUnbounded: entry.isUnbounded, plan: plan, path: path
      ).html
  }

  private var figures: HTML {
    let isUnbounded = entry.isUnbounded
    return """
      <dl class="figures">
      <div><dt>Tutor hours offered</dt><dd><a href="#part-sessions">\
      \(Hours.range(row.offeredEvidenced, row.offeredPossible, unbounded: isUnbounded))</a></dd></div>
      <div><dt>Live tutor hours</dt><dd><a href="#part-learners">\
      \(Hours.range(row.tutorEvidenced, row.tutorPossible, unbounded: isUnbounded))</a></dd></div>
      <div><dt>Live peer hours</dt><dd><a href="#part-learners">\
      \(Hours.range(row.peerEvidenced, row.peerPossible, unbounded: isUnbounded))</a></dd></div>
      <div><dt>Study hours</dt><dd><a href="#part-learners">\(Hours.text(row.studySeconds))</a></dd></div>
      <div><dt>Learners</dt><dd><a href="#part-learners">\(grouped(row.learners))</a></dd></div>
      <div><dt>Sessions with evidence</dt><dd><a href="#part-sessions">\
      \(grouped(row.sessionsWithEvidence)) of \(grouped(row.sessionsPlanned))</a></dd></div>
      </dl>
      <p class="hint">Tutor hours offered are what a learner enrolled throughout could have had, in \
      person: \(Hours.range(
        row.offeredInPersonEvidenced, row.offeredInPersonPossible, unbounded: isUnbounded)). The other \
      hours are those of all learners added up; study is without a live tutor or peer, client work \
      included.</p>

      """
  }

  private var about: HTML {
    guard let facts = entry.facts else { return "" }
    var items: [(HTML, HTML)] = [("Declared as", "\(ResultWords.declared(row.declaredDelivery))")]
    if let centre = facts.centre { items.append(("Centre", "\(centre)")) }
    if let body = facts.awardingOrganisation { items.append(("Awarding body", "\(body)")) }
    if let number = facts.qualificationNumber { items.append(("Qualification", "\(number)")) }
    let start = Dates.text(iso8601: facts.startsOn)
    let runs: HTML =
      facts.endsOn.map { "\(start) to \(Dates.text(iso8601: $0))" } ?? "\(start), no end stated"
    items.append(("Runs", runs))
    items.append(("Time zone", "\(facts.timeZone); times in this report are UTC"))
    if !facts.hasEnded {
      let planned = facts.plannedSeconds
      items.append(
        (
          "Still running",
          "\(Hours.text(planned)) hours of contact are planned after the audit date"
        ))
    }
    items.append(("Publicly funded", "\(ResultWords.funded(facts.publiclyFunded))"))
    let list = items.map { "<dt>\($0.0)</dt><dd>\($0.1)</dd>\n" as HTML }
    return "<dl class=\"run\">\n\(list)</dl>\n"
  }

  private func recognised(_ notOwed: [VerdictRow]) -> HTML {
    guard !recognition.isEmpty else { return "" }
    var table = HTMLTable(
      "recognition",
      caption: "Whether the course, as evidenced, would count for a professional body",
      [.words("Rule pack"), .words("Would count"), .words("Rules that decide")])
    for row in recognition {
      table.row(["\(row.pack)", Tag.recognition(row.outcome), deciding(row)])
    }
    let rules: HTML =
      notOwed.isEmpty
      ? ""
      : """
      <p>Where the course names a body, what that body asks stands under “Rules”. What follows brought no \
      finding: it says what the evidence would be worth there.</p>
      \(CourseVerdicts(verdicts: notOwed, areOfBodies: true, plan: plan, path: path).html)
      """
    return "<h2 id=\"part-recognition\">Recognition</h2>\n\(table.html)\(rules)"
  }

  /// The rules that decide, each a link to its words.
  private func deciding(_ row: RecognitionRow) -> HTML {
    let text = row.decidingRules ?? "–"
    let rules = text.split(separator: " ").compactMap { $0.split(separator: "/").last }
      .map(String.init)
    guard rules.allSatisfy({ plan.anchor(ofRule: $0, pack: row.pack) != nil }) else {
      return "\(text)"
    }
    return rules.map { plan.rule($0, pack: row.pack, from: path, "\($0)") }.joined("<br>")
  }

  private var learnerTable: HTML {
    guard !learners.isEmpty else { return "<p>No learner is enrolled in what was handed in.</p>\n" }
    var table = HTMLTable(
      "learners", caption: "Hours of each learner",
      [
        .words("Learner"), .figures("Live tutor"), .figures("Live peer"),
        .figures("Live, counted once"), .figures("Tutor offered"), .figures("Study"),
        .figures("Attendance"), .words("Withdrawn"),
      ])
    let isUnbounded = entry.isUnbounded
    for learner in learners {
      table.row([
        plan.person(learner.learnerID, course: learner.courseID, from: path),
        "\(Hours.range(learner.tutorEvidenced, learner.tutorPossible, unbounded: isUnbounded))",
        "\(Hours.range(learner.peerEvidenced, learner.peerPossible, unbounded: isUnbounded))",
        "\(Hours.range(learner.liveEvidenced, learner.livePossible, unbounded: isUnbounded))",
        "\(Hours.range(learner.offeredEvidenced, learner.offeredPossible, unbounded: isUnbounded))",
        "\(Hours.text(learner.studySeconds))",
        "\(Figures.wholePercent(learner.tutorEvidenced, of: learner.offeredEvidenced))",
        learner.withdrawn == "yes" ? "Yes" : "No",
      ])
    }
    return """
      \(table.html)<p class="hint">Attendance is evidenced tutor time received, of evidenced tutor \
      time offered, rounded down.</p>

      """
  }
}
