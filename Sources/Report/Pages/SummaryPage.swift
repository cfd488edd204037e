import Evidence

/// The first page: the answers in a minute, then the same parts in the order of the edition.
struct SummaryPage {
  let courses: Courses
  /// The courses whose hours are drawn.
  let bars: [CourseBars.Course]
  let notCounted: NotCounted
  /// What the edition leads with.
  let lead: HTML
  let edition: Edition
  let recognition: [RecognitionRow]
  let tables: [String]
  let plan: PagePlan
  let frame: PageFrame

  static let path = "index.html"

  var page: ReportPage {
    frame.page(
      Self.path, title: "Summary",
      body: """
        \(SummaryAnswers(courses: courses, edition: edition, plan: plan, path: Self.path).html)\
        \(lead)\(edition.parts.map(part))<h2>This run</h2>
        \(RunDetails(run: frame.run, edition: edition).html)<h2>Tables</h2>
        \(tableList)
        """)
  }

  private func part(_ part: Edition.Part) -> HTML {
    switch part {
    case .actions:
      AwardingBodyEdition(courses: courses, plan: plan, path: Self.path).html
    case .untold: SummaryUntold(courses: courses, plan: plan, path: Self.path).html
    case .courses:
      """
      <h2>Courses</h2>
      \(courseTable)\(offered)\(recognitionText)
      """
    case .notCounted:
      """
      <h2>What was not counted</h2>
      \(notCountedText)
      """
    }
  }

  private var offered: HTML {
    CourseBars(courses: bars, total: courses.entries.count, plan: plan, path: Self.path).html
  }

  private var courseTable: HTML {
    guard !courses.entries.isEmpty else {
      return "<p>There is no course in what was handed in.</p>\n"
    }
    var table = HTMLTable(
      "courses",
      caption: "Courses, those that need attention first",
      [
        .words("Course"), .words("Attention"), .words("Declared"), .words("Found"),
        .figures("Learners"), .figures("Tutor hours offered"), .figures("Live tutor hours"),
        .figures("Live peer hours"), .figures("Study hours"), .figures("Sessions with evidence"),
      ])
    for entry in courses.entries {
      let row = entry.row
      let centre: HTML = entry.centre.map { "<br>\($0)" } ?? ""
      table.row([
        plan.course(row.courseID, from: Self.path, "\(row.courseID): \(entry.title)") + centre,
        Tag.attention(entry.attention),
        "\(ResultWords.declared(row.declaredDelivery))", Tag.deliveryClass(row.deliveryClass),
        to(entry, "learners", "\(grouped(row.learners))"),
        to(entry, "sessions", "\(range(entry, row.offeredEvidenced, row.offeredPossible))"),
        to(entry, "learners", "\(range(entry, row.tutorEvidenced, row.tutorPossible))"),
        to(entry, "learners", "\(range(entry, row.peerEvidenced, row.peerPossible))"),
        to(entry, "learners", "\(Hours.text(row.studySeconds))"),
        to(
          entry, "sessions",
          "\(grouped(row.sessionsWithEvidence)) of \(grouped(row.sessionsPlanned))"),
      ])
    }
    return """
      \(table.html)<p class="hint">Tutor hours offered are what a learner enrolled throughout could have \
      had. The other hours are those of all learners added up; study is without a live tutor or peer, \
      client work included. One figure is both evidenced and possible. \
      “4.00–6.00” means that the evidence shows 4.00 hours and leaves room for 6.00, “4.00–?” that \
      nothing limits what is possible. \
      \(Link.html(from: Self.path, to: "method.html", "How hours are counted"))</p>

      """
  }

  /// A figure of a course as a link to the part of its page where it comes from.
  private func to(_ entry: Courses.Entry, _ part: String, _ label: HTML) -> HTML {
    plan.page(ofCourse: entry.row.courseID)
      .map { Link.html(from: Self.path, to: "\($0)#part-\(part)", label) } ?? label
  }

  private func range(_ entry: Courses.Entry, _ evidenced: Int, _ possible: Int) -> String {
    Hours.shortRange(evidenced, possible, unbounded: entry.isUnbounded)
  }

  private var recognitionText: HTML {
    guard !recognition.isEmpty else { return "" }
    let link = Link.html(
      from: Self.path, to: RecognitionPage.path,
      "Whether each course would count for a professional body")
    return "<p>\(link) stands on a page of its own.</p>\n"
  }

  private var notCountedText: HTML {
    let link = Link.html(from: Self.path, to: "not-counted.html", "Every file and every reason")
    let files = counted(notCounted.sources.count, "file")
    let unmatched = counted(notCounted.unidentifiedCount, "participant")
    var text: HTML = """
      <p>\(counted(notCounted.records, "record")) in \(files) were read; \
      \(grouped(notCounted.rejected)) could not be counted, \(grouped(notCounted.ignored)) left out \
      for a stated reason. \(unmatched) of a log could not be matched with anybody. \
      \(link)</p>

      """
    guard !notCounted.groups.isEmpty else { return text }
    var table = HTMLTable(
      "reasons", caption: "Reasons for not counting a record",
      [.words("Reason"), .words("For example"), .figures("Times")])
    for (number, group) in notCounted.groups.enumerated() {
      let target = "not-counted.html#\(NotCounted.anchor(number))"
      table.row([
        Link.html(from: Self.path, to: target, "\(group.code)"),
        .saidProse(group.rows.first?.message ?? ""), "\(grouped(group.count))",
      ])
    }
    text += table.html
    return text
  }

  private var tableList: HTML {
    let items = tables.map { name -> HTML in
      "<li><a href=\"../tables/\(name).csv\">\(name + ".csv")</a></li>\n"
    }
    return """
      <p>The same result for a spreadsheet or a program, in this folder and the one beside \
      it:</p>
      <ul>
      <li><a href="glh-audit.xlsx">\("glh-audit.xlsx")</a>, a workbook</li>
      \(items)<li><a href="../audit.json">\("audit.json")</a></li>
      </ul>

      """
  }
}
