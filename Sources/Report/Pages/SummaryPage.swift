import Evidence

/// The first page: what needs attention, every course, what was not counted, and the run.
struct SummaryPage {
  let courses: Courses
  /// The courses whose hours are drawn.
  let bars: [CourseBars.Course]
  let notCounted: NotCounted
  let recognition: [RecognitionRow]
  let tables: [String]
  let plan: PagePlan
  let frame: PageFrame

  private static let path = "index.html"

  var page: ReportPage {
    frame.page(
      Self.path, title: "Summary",
      body: """
        \(SummaryAttention(courses: courses, plan: plan, path: Self.path).html)<h2>Courses</h2>
        \(courseTable)\(CourseBars(courses: bars, total: courses.entries.count, plan: plan, path: Self.path).html)\(recognitionTable)<h2>What was not counted</h2>
        \(notCountedText)<h2>This run</h2>
        \(RunDetails(run: frame.run).html)<h2>Tables</h2>
        \(tableList)
        """)
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
        "\(grouped(row.learners))",
        "\(range(entry, row.offeredEvidenced, row.offeredPossible))",
        "\(range(entry, row.tutorEvidenced, row.tutorPossible))",
        "\(range(entry, row.peerEvidenced, row.peerPossible))",
        "\(Hours.text(row.studySeconds))",
        "\(grouped(row.sessionsWithEvidence)) of \(grouped(row.sessionsPlanned))",
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

  private func range(_ entry: Courses.Entry, _ evidenced: Int, _ possible: Int) -> String {
    Hours.shortRange(evidenced, possible, unbounded: entry.isUnbounded)
  }

  private var recognitionTable: HTML {
    guard !recognition.isEmpty else { return "" }
    var packs: [String] = []
    for row in recognition where !packs.contains(row.pack) { packs.append(row.pack) }
    packs.sort(by: isOrderedBefore)
    var table = HTMLTable(
      "recognition",
      caption: "Whether each course, as evidenced, would count for a professional body",
      [.words("Course")] + packs.map { .words("\($0)") })
    let byCourse = Dictionary(grouping: recognition) { Array($0.courseID.utf8) }
    for entry in courses.entries {
      guard let rows = byCourse[Array(entry.row.courseID.utf8)] else { continue }
      let cells = packs.map { pack -> HTML in
        rows.first { $0.pack == pack }.map { Tag.recognition($0.outcome) } ?? "Does not apply"
      }
      let id = entry.row.courseID
      table.row([plan.course(id, from: Self.path, "\(id)")] + cells)
    }
    return "<h2>Recognition</h2>\n\(table.html)"
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
        .prose(group.rows.first?.message ?? ""), "\(grouped(group.count))",
      ])
    }
    text += table.html
    return text
  }

  private var tableList: HTML {
    let items = tables.map { name -> HTML in
      "<li><a href=\"../tables/\(name).csv\">\(name).csv</a></li>\n"
    }
    return """
      <p>The same result for a spreadsheet or a program, in this folder and the one beside \
      it:</p>
      <ul>
      <li><a href="glh-audit.xlsx">glh-audit.xlsx</a>, a workbook</li>
      \(items)<li><a href="../audit.json">audit.json</a></li>
      </ul>

      """
  }
}
