import Evidence

/// The live hours that each course offers, against what rules ask for, those that need a look first.
struct CourseBars {
  /// A course with the hours that rules ask of what it offers.
  struct Course {
    let entry: Courses.Entry
    /// What each rule of tutor time offered asks for at least, in seconds.
    let asked: [Seconds]

    init(_ entry: Courses.Entry, verdicts: [VerdictRow]) {
      self.entry = entry
      asked = Set(
        verdicts.filter { row in
          row.scope == "course" && row.unit == "s" && row.relation == "at-least"
            && row.measured == "tutor time offered"
            && row.verdict != Verdict.notApplicable.rawValue
        }.compactMap { $0.required.flatMap(Int.init) }
      ).subtracting([0]).sorted()
    }
  }

  /// Those that are drawn.
  let courses: [Course]
  /// How many there are.
  let total: Int
  let plan: PagePlan
  let path: String

  var html: HTML {
    guard !courses.isEmpty else { return "" }
    let more: HTML =
      total > courses.count
      ? " The first \(courses.count) of \(counted(total, "course")) are drawn." : ""
    return BarChart(
      name: "offered", headline: headline,
      subtitle: """
        Hours with a live tutor offered to a learner enrolled throughout. Full bar: evidenced. Dashed \
        bar: possible as well. Black marks: what rules ask for. Thin grey bar: study and client work \
        of an average learner, which count towards no live hour.\(more)
        """,
      alternative: "A bar for each course, those that need attention first.",
      bars: courses.map(bar), table: table
    ).html
  }

  private var headline: HTML {
    let none = courses.filter { $0.entry.row.offeredEvidenced == 0 && !$0.entry.isUnbounded }
      .filter { $0.entry.row.offeredPossible == 0 }
    let all = counted(courses.count, "course")
    switch none.count {
    case 0: return "Every course offers, or may have offered, hours with a live tutor"
    case 1: return "1 of \(all) offers no hour with a live tutor"
    case let many: return "\(grouped(many)) of \(all) offer no hour with a live tutor"
    }
  }

  private func bar(_ course: Course) -> BarChart.Bar {
    let row = course.entry.row
    return BarChart.Bar(
      label: "\(row.courseID)",
      value: """
        \(offered(course)) h offered\(askedText(course)); \
        \(Hours.text(study(course))) h study
        """,
      evidenced: row.offeredEvidenced, possible: row.offeredPossible,
      isUnbounded: course.entry.isUnbounded, marks: course.asked, study: study(course))
  }

  private func offered(_ course: Course) -> String {
    let row = course.entry.row
    return Hours.shortRange(
      row.offeredEvidenced, row.offeredPossible, unbounded: course.entry.isUnbounded)
  }

  private func askedText(_ course: Course) -> HTML {
    asked(course).map { ", \($0) h asked for" } ?? ""
  }

  private func asked(_ course: Course) -> String? {
    course.asked.isEmpty ? nil : course.asked.map(Hours.text).joined(separator: ", ")
  }

  private func study(_ course: Course) -> Seconds {
    let row = course.entry.row
    return row.learners > 0 ? row.studySeconds / row.learners : 0
  }

  private var table: HTMLTable {
    var table = HTMLTable(
      "offered-table", caption: "Hours with a live tutor offered, and what rules ask for",
      [
        .words("Course"), .figures("Offered"), .figures("Asked for, at least"),
        .figures("Study and client work of an average learner"),
      ])
    for course in courses {
      let id = course.entry.row.courseID
      table.row([
        plan.course(id, from: path, "\(id)"), "\(offered(course))",
        "\(asked(course) ?? "–")", "\(Hours.text(study(course)))",
      ])
    }
    return table
  }
}
