import Evidence

/// What the screens ask, by course.
struct Questions {
  let rows: [ScreenRow]
  /// Those that are asked.
  let asked: [ScreenRow]
  private let numbers: [[UInt8]: Int]

  static let path = "questions.html"

  init(_ rows: [ScreenRow]) {
    self.rows = rows
    asked = rows.filter { $0.asked == "yes" }
    numbers = asked.reduce(into: [:]) { $0[Array($1.courseID.utf8), default: 0] += 1 }
  }

  /// What a course's page says of them; nothing where nothing is asked.
  func note(ofCourse id: String, from page: String) -> HTML {
    guard let number = numbers[Array(id.utf8)] else { return "" }
    let link = Link.html(from: page, to: Self.path, "\(counted(number, "question"))")
    return """
      <h3>Questions to ask</h3>
      <p>The registers and logs of this course raise \(link). A question is not a finding: no hour \
      and no verdict on this page depends on it.</p>

      """
  }
}
