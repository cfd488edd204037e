import Evidence

/// Whether each course, as evidenced, would count for each professional body.
struct RecognitionPage {
  let rows: [RecognitionRow]
  let courses: Courses
  let plan: PagePlan
  let frame: PageFrame

  static let path = "recognition.html"

  var page: ReportPage {
    frame.page(
      Self.path, title: "Recognition",
      body: """
        <p>Professional bodies say what training they count. A course that does not claim a body owes \
        it nothing, so a “no” here is no finding; it says what the evidence would be worth there. Each \
        answer leads to the course, where the rules that decide are named.</p>
        \(rows.isEmpty ? "<p>No rule pack of a professional body was asked.</p>\n" : tally + table)
        """)
  }

  private var packs: [String] {
    var packs: [String] = []
    for row in rows where !packs.contains(row.pack) { packs.append(row.pack) }
    return packs.sorted(by: isOrderedBefore)
  }

  private var tally: HTML {
    var table = HTMLTable(
      "tally", caption: "Courses by what each body would say",
      [.words("Body’s rules"), .figures("Yes"), .figures("No"), .figures("Cannot tell")])
    for pack in packs {
      let own = rows.filter { $0.pack == pack }
      let count = { (outcome: String) -> HTML in "\(grouped(own.count { $0.outcome == outcome }))" }
      table.row([
        "<a href=\"#recognition\">\(pack)</a>", count("yes"), count("no"), count("cannot_tell"),
      ])
    }
    return table.html
  }

  private var table: HTML {
    let packs = packs
    var table = HTMLTable(
      "recognition",
      caption: "Whether each course, as evidenced, would count for a professional body",
      [.words("Course")] + packs.map { .words("\($0)") })
    let byCourse = Dictionary(grouping: rows) { Array($0.courseID.utf8) }
    for entry in courses.entries {
      let id = entry.row.courseID
      guard let own = byCourse[Array(id.utf8)] else { continue }
      let cells = packs.map { pack -> HTML in
        own.first { $0.pack == pack }.map { Tag.recognition($0.outcome) } ?? "Does not apply"
      }
      let label = "\(id): \(entry.title)"
      let target = plan.page(ofCourse: id).map { "\($0)#part-recognition" }
      table.row(
        [target.map { Link.html(from: Self.path, to: $0, "\(label)") } ?? "\(label)"] + cells)
    }
    return table.html
  }
}
