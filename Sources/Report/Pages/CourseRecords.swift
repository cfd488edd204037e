import Evidence

/// The records about a course outside its sessions, each with its line: what it is said to be, what
/// is claimed of it, who studied alone, and who is enrolled.
struct CourseRecords {
  let course: String
  let records: [CourseRecord]
  let plan: PagePlan
  let path: String

  /// More would bury the rest of the page; the files have them all.
  private static let shownOfAKind = 50

  var html: HTML {
    guard !records.isEmpty else {
      return "<h2 id=\"part-records\">Other records</h2>\n<p>None.</p>\n"
    }
    var table = HTMLTable(
      "records", caption: "Records about the course outside its sessions",
      [.words("Record"), .words("Person"), .words("What it says"), .words("Source")])
    var shown: [String: Int] = [:]
    for record in records {
      shown[record.kind, default: 0] += 1
      guard shown[record.kind, default: 0] <= Self.shownOfAKind else { continue }
      table.row([
        "\(ResultWords.courseRecord(record.kind))",
        record.personID.map { plan.person($0, course: course, from: path) } ?? "–",
        RecordWords.ofCourse(kind: record.kind, detail: record.detail),
        plan.source(record.sha256, path: record.path, line: record.line, from: path),
      ])
    }
    let hidden = shown.values.reduce(0) { $0 + max(0, $1 - Self.shownOfAKind) }
    let rest: HTML =
      hidden == 0
      ? "" : "<p>\(grouped(hidden)) more records of these kinds are not listed here.</p>\n"
    return "<h2 id=\"part-records\">Other records</h2>\n" + table.html + rest
  }
}
