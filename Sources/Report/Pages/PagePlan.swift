import Evidence

/// Where every page of the report stands, and which source lines they point to.
///
/// A page asks the plan for its links; the source pages, written last, then show just those lines.
final class PagePlan {
  /// How many physical lines a source page covers.
  static let linesPerPage = 200

  /// The lines of one file that pages point to.
  struct CitedFile {
    let sha256: String
    let path: String
    let folder: String
    var lines: Set<Int>
  }

  private var courses = Slugs()
  private var sessions = Slugs()
  private var learners = Slugs()
  private var coursesOfLearner: [[UInt8]: [String]] = [:]
  private var rules = Slugs()
  private var folders = Slugs()
  private var ownerOfFolder: [String: String] = [:]
  private var shaByPath: [[UInt8]: String] = [:]
  private var cited: [String: CitedFile] = [:]

  init(courses: [String], sources: [SourceRow], rules: [RuleFacts]) {
    for id in courses { self.courses.name(id) }
    for rule in rules { self.rules.name(rule.pack, rule.rule) }
    for source in sources { shaByPath[Array(source.path.utf8)] = source.sha256 }
  }

  /// Gives a session a page.
  func addSession(_ session: SessionRow) { sessions.name(session.courseID, session.sessionID) }

  /// The page of a course.
  func page(ofCourse id: String) -> String? { courses[id].map { "courses/\($0).html" } }

  /// The place of a course on a page of many courses.
  func anchor(ofCourse id: String) -> String? { courses[id] }

  /// The page of a session, if it has one.
  func page(ofSession id: String, course: String) -> String? {
    sessions[course, id].map { "sessions/\($0).html" }
  }

  /// Gives a learner on a course a page and a statement.
  func addLearner(_ learner: LearnerRow) {
    learners.name(learner.courseID, learner.learnerID)
    coursesOfLearner[Array(learner.learnerID.utf8), default: []].append(learner.courseID)
  }

  /// The page of a learner on a course, if there is one.
  func page(ofLearner id: String, course: String) -> String? {
    learners[course, id].map { "learners/\($0).html" }
  }

  /// The statement for a learner on a course, if there is one.
  func statement(ofLearner id: String, course: String) -> String? {
    learners[course, id].map { "statements/\($0).html" }
  }

  /// The courses on which a learner has a page.
  func courses(ofLearner id: String) -> [String] { coursesOfLearner[Array(id.utf8)] ?? [] }

  /// A person of a course: a link to the learner's page where there is one, else the id alone.
  ///
  /// Where names are shown, the name stands behind the id: `L-1 (Tegan Marwick)`.
  func person(_ id: String, course: String, from page: String) -> HTML {
    let known =
      self.page(ofLearner: id, course: course)
      ?? id.firstRange(of: " (").flatMap { name in
        self.page(ofLearner: String(id[..<name.lowerBound]), course: course)
      }
    return known.map { Link.html(from: page, to: $0, "\(id)") } ?? "\(id)"
  }

  /// A session: a link to its page where it has one, else the id alone.
  func session(_ id: String, course: String, from page: String) -> HTML {
    self.page(ofSession: id, course: course)
      .map { Link.html(from: page, to: $0, "\(id)") } ?? "\(id)"
  }

  /// The place of a rule on the page of rules.
  func anchor(ofRule rule: String, pack: String) -> String? { rules[pack, rule] }

  /// A link to a course's page; its plain label where there is none.
  func course(_ id: String, from page: String, _ label: HTML) -> HTML {
    self.page(ofCourse: id).map { Link.html(from: page, to: $0, label) } ?? label
  }

  /// A link to a rule; its plain name where the rules used do not hold it.
  func rule(_ rule: String, pack: String, from page: String, _ label: HTML) -> HTML {
    anchor(ofRule: rule, pack: pack)
      .map { Link.html(from: page, to: "rules.html#\($0)", label) } ?? label
  }

  /// `path:line` as a link to the line; line 0 is the whole file.
  func source(_ sha256: String, path: String, line: Int, from page: String) -> HTML {
    let folder = folder(of: sha256)
    cited[sha256, default: CitedFile(sha256: sha256, path: path, folder: folder, lines: [])]
      .lines.insert(max(0, line))
    let target = Self.page(folder: folder, number: Self.number(ofLine: line))
    guard line > 0 else { return Link.html(from: page, to: target, "\(path)") }
    return Link.html(from: page, to: "\(target)#L\(line)", "\(path):\(line)")
  }

  private func folder(of sha256: String) -> String {
    let short = String(sha256.prefix(12))
    let isOwn = ownerOfFolder[short, default: sha256] == sha256
    if isOwn { ownerOfFolder[short] = sha256 }
    return folders.name(isOwn ? short : sha256)
  }

  /// `path:line` as a link where the path names one known file; else as text.
  func source(path: String, line: Int, from page: String) -> HTML {
    guard let sha256 = shaByPath[Array(path.utf8)] else { return "\(path):\(line)" }
    return source(sha256, path: path, line: line, from: page)
  }

  /// Whether a path is that of a known file.
  func holds(path: String) -> Bool { shaByPath[Array(path.utf8)] != nil }

  /// The files that pages point to, in the order of their paths.
  var citedFiles: [CitedFile] {
    cited.values.sorted { isOrderedBefore([$0.path, $0.sha256], [$1.path, $1.sha256]) }
  }

  /// Which page of a file holds a line, from 1.
  static func number(ofLine line: Int) -> Int { max(0, line - 1) / linesPerPage + 1 }

  /// `sources/4f0c0d2b9ae1/p0001.html`.
  static func page(folder: String, number: Int) -> String {
    let digits = String(number)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    return "sources/\(folder)/p\(padding)\(digits).html"
  }
}
