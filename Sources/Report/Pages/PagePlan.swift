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

  /// The page of a session, if it has one.
  func page(ofSession id: String, course: String) -> String? {
    sessions[course, id].map { "sessions/\($0).html" }
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
