import Evidence

/// Everything that cannot be told, course by course, and the least that would settle it.
struct OpenPage {
  /// The courses of this page.
  let questions: [OpenQuestions]
  /// From 1.
  let number: Int
  /// How many pages there are.
  let count: Int
  let plan: PagePlan
  let frame: PageFrame

  static let path = "open.html"
  /// More would make a page too long to look at.
  static let coursesPerPage = 50

  static func path(_ number: Int) -> String { number == 1 ? path : "open-\(number).html" }

  private var path: String { Self.path(number) }

  /// The pages of a report's open questions; one even where nothing is open.
  static func pages(_ all: [OpenQuestions], plan: PagePlan, frame: PageFrame) -> [OpenPage] {
    let count = max(1, (all.count + coursesPerPage - 1) / coursesPerPage)
    return (1...count).map { number in
      let rest = all.dropFirst((number - 1) * coursesPerPage)
      return OpenPage(
        questions: Array(rest.prefix(coursesPerPage)), number: number, count: count, plan: plan,
        frame: frame)
    }
  }

  var page: ReportPage {
    let title: Phrase = number == 1 ? "What is not known" : "What is not known, page \(number)"
    return frame.page(
      path, title: title,
      body: """
        \(Self.meaning)\(nothing)\(neighbours)\(questions.map(section))\(neighbours)
        """)
  }

  private static var meaning: HTML {
    """
    <p>Where what is evidenced and what is possible lie on both sides of a rule, the answer is “cannot \
    tell”. It is never held against anybody. Here is every such answer about a course, with the least \
    that would settle it: the fewest kinds of records first.</p>

    """
  }

  private var nothing: HTML {
    questions.isEmpty ? "<p><strong>Nothing is open: every rule has its answer.</strong></p>\n" : ""
  }

  private var neighbours: HTML {
    guard count > 1 else { return "" }
    var links: [HTML] = []
    if number > 1 {
      links.append(
        "<li>\(Link.html(from: path, to: Self.path(number - 1), "Courses before these"))</li>")
    }
    if number < count {
      links.append(
        "<li>\(Link.html(from: path, to: Self.path(number + 1), "Courses after these"))</li>")
    }
    return "<ul>\(links)</ul>\n"
  }

  private func section(_ open: OpenQuestions) -> HTML {
    let id = open.entry.row.courseID
    let course = plan.course(id, from: path, "\(id): \(open.entry.title)")
    let centre: HTML = open.entry.centre.map { ", \($0)" } ?? ""
    let learners: HTML =
      switch open.learnerAnswers {
      case 0: ""
      case 1: " 1 answer about single learners is open with them."
      case let many: " \(counted(many, "answer")) about single learners are open with them."
      }
    let own: HTML =
      open.courseAnswers == 1
      ? "1 answer about this course is open."
      : "\(counted(open.courseAnswers, "answer")) about this course are open."
    let number = plan.anchor(ofCourse: id) ?? ""
    return """
      <h2 id="\(number)">\(course)\(centre)</h2>
      <p>\(own)\(learners)</p>
      \(binding(open, number))\(recognition(open, number))
      """
  }

  private func binding(_ open: OpenQuestions, _ anchor: String) -> HTML {
    guard !open.binding.isEmpty else { return "" }
    var table = HTMLTable(
      "binding-\(anchor)", caption: "Rules that \(open.entry.row.courseID) has to answer to",
      [.words("What would settle it"), .words("Whom to ask"), .words("What it settles")])
    for group in open.binding {
      let owners = Sentence.capitalised(group.owners.joined(separator: ", "))
      table.row([
        records(group, open), owners.isEmpty ? "The centre" : HTML.english(owners), rules(group),
      ])
    }
    return table.html
  }

  private func recognition(_ open: OpenQuestions, _ anchor: String) -> HTML {
    guard !open.recognition.isEmpty else { return "" }
    var table = HTMLTable(
      "recognition-\(anchor)",
      caption:
        "Rules that matter only where a professional body is to count \(open.entry.row.courseID)",
      [.words("What would settle it"), .words("What it settles")])
    for group in open.recognition { table.row([records(group, open), rules(group)]) }
    return table.html
  }

  private func records(_ group: OpenQuestions.Group, _ open: OpenQuestions) -> HTML {
    guard !group.settledBy.isEmpty else { return "No record alone: ask what the course did." }
    return group.settledBy.map { text in
      SettlingSentence.html(text, course: open.entry.row.courseID, plan: plan, from: path)
    }.joined("<br>")
  }

  private func rules(_ group: OpenQuestions.Group) -> HTML {
    group.rules.map { row in
      plan.rule(row.rule, pack: row.pack, from: path, "\(row.pack)/\(row.rule)")
    }.joined("<br>")
  }
}
