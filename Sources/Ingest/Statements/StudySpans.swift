import Evidence

/// Stated durations of sittings: one is counted for each, that of the whole before those of parts.
struct StudySpans {
  private struct Key: Hashable {
    var course: Int
    var person: Int
    var sitting: String
  }

  private struct Span {
    var study: Study
    var seconds: Seconds
    var isWhole: Bool
  }

  private var spans: [Key: Span] = [:]
  private var compared = 0

  /// Hears a duration.
  mutating func hear(
    _ study: Study, course: Int, seconds: Seconds, key: String, isWhole: Bool
  ) {
    let key = Key(course: course, person: study.person, sitting: key)
    let span = Span(study: study, seconds: seconds, isWhole: isWhole)
    guard let known = spans[key] else {
      spans[key] = span
      return
    }
    compared += 1
    let isBetter =
      isWhole == known.isWhole ? seconds > known.seconds : isWhole
    if isBetter { spans[key] = span }
  }

  /// Makes facts of what was heard.
  mutating func finish(_ file: FileReading, _ table: inout TableFacts) {
    let found = spans.map { (course: $0.key.course, span: $0.value) }
      .sorted { $0.span.study.source < $1.span.study.source }
    for (course, span) in found {
      var study = span.study
      study.stated = span.seconds
      table.facts.studies.append((course, study))
      file.account.use()
    }
    for _ in 0..<compared { file.account.crossCheck() }
  }
}
