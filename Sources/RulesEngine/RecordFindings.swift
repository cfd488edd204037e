public import ContactHours
public import Evidence

/// Findings about the records themselves: no rule stands behind them, only a question.
public enum RecordFindings {
  /// The pack under which they are listed.
  public static let pack = "evidence"

  /// What courses' records say against one another, one finding for each kind, sorted by kind.
  public static func findings(of audit: CourseAudit) -> [FindingRow] {
    Observation.Kind.allCases.sorted { precedes($0.rawValue, $1.rawValue) }.compactMap { kind in
      let seen = audit.observations.filter { $0.kind == kind }
      guard !seen.isEmpty else { return nil }
      return row(
        kind.words, kind: kind.rawValue, courseID: audit.evidence.course.id,
        people: learners(affectedBy: seen, in: audit), seconds: seen.reduce(0) { $0 + $1.seconds })
    }
  }

  /// The learners whom the records name; where they name tutors, those expected with them, at most
  /// as many as any of the sessions expects.
  private static func learners(affectedBy seen: [Observation], in audit: CourseAudit) -> Int {
    let learners = Set(audit.learners.map(\.person))
    let named = Set(seen.compactMap(\.person).filter { learners.contains($0) })
    let sessions = Set(
      seen.filter { $0.person.map { !learners.contains($0) } ?? true }.map(\.session))
    let expected =
      audit.sessions.filter { sessions.contains($0.session) }
      .map(\.learnersExpected).max() ?? 0
    return max(named.count, expected)
  }

  /// The finding that people of a course are at the same time in another one; nothing is deducted.
  public static func timeInTwoCourses(courseID: String, people: Int, seconds: Seconds)
    -> FindingRow
  {
    row(
      twoCourses, kind: "time-in-two-courses", courseID: courseID, people: people,
      seconds: seconds)
  }

  /// The finding that lists in the submission say different things of the course's qualification;
  /// none where they do not, and none of what they say is used where they do.
  static func qualificationRows(of audit: CourseAudit) -> [FindingRow] {
    let records = audit.evidence.qualificationRecords
    let fields = Qualification.disagreements(of: records)
    guard !fields.isEmpty else { return [] }
    let said = QualificationField.allCases.filter(fields.contains).map(\.words)
    let places = records.filter { record in fields.contains { record.value($0) != nil } }
      .map(\.place)
    var words = qualificationRowsDiffer
    words.title +=
      " They differ in: \(said.joined(separator: ", ")). See \(places.joined(separator: "; "))."
    return [
      row(
        words, kind: qualificationRows, courseID: audit.evidence.course.id,
        people: audit.learners.count { $0.isCounted }, seconds: nil)
    ]
  }

  private static let qualificationRows = "qualification-rows-differ"
  private static let qualificationRowsDiffer = Words(
    title: "Lists in the submission say different things of the course's qualification; where they "
      + "differ, and the packs' own table is silent, no rule uses them.",
    action: "Ask the awarding organisation which row is right, and hand in that one alone.")

  /// What a kind of finding means and what to do about it; nothing for any other word.
  public static func explanation(of kind: String) -> [String]? {
    let words =
      switch kind {
      case "time-in-two-courses": twoCourses
      case qualificationRows: qualificationRowsDiffer
      default: Observation.Kind(rawValue: kind)?.words
      }
    return words.map { [kind, $0.title, $0.action] }
  }

  /// The sentences of one kind of finding.
  struct Words {
    var title: String
    var action: String
  }

  private static let twoCourses = Words(
    title: "The records place somebody in two courses at once; each course counts the time.",
    action: "Compare the two courses' records of those sessions and mend the one that is wrong.")

  private static func row(
    _ words: Words, kind: String, courseID: String, people: Int, seconds: Seconds?
  ) -> FindingRow {
    FindingRow(cells: [
      .text("\(pack)/\(kind)/\(courseID)"),
      .text(pack),
      .text(kind),
      .text(Severity.low.rawValue),
      .text(Force.indicator.rawValue),
      .text(courseID),
      .integer(people),
      .text(Verdict.notMet.rawValue),
      .text(words.title),
      Cell(seconds.map { String($0) }),
      .empty,
      .empty,
      .text(seconds == nil ? "count" : "s"),
      .text(words.action),
      .empty,
      .empty,
      .empty,
      .empty,
      .empty,
      .empty,
      .empty,
      .empty,
      .text(FindingState.open.rawValue),
      .empty,
      .empty,
    ])
  }
}

extension Observation.Kind {
  var words: RecordFindings.Words {
    switch self {
    case .timeInTwoSessions:
      .init(
        title: "The records place a learner in two sessions of the course at once; "
          + "the time is counted once.",
        action: "Compare the two sessions' records and mend the one that is wrong.")
    case .marksContradict:
      .init(
        title: "Marks of one person in one session cannot all be true; "
          + "only the time they share is counted.",
        action: "Ask who kept the register which mark is right, and mend it.")
    case .registerContradictsLog:
      .init(
        title: "A register and a platform's log are more than 10 minutes apart; the log is used.",
        action: "Ask who kept the register how the two came to differ.")
    case .markedButNotInLog:
      .init(
        title: "A register marks somebody present whom the platform's log does not show; "
          + "the mark is counted.",
        action: "Ask under which name the person joined, or who kept the register.")
    case .plannedTutorNotInLog:
      .init(
        title: "The platform's log of a session does not show the tutor whom the timetable plans.",
        action: "Ask who taught the session, and add the record that shows it.")
    case .plannedTutorNotEnrolled:
      .init(
        title: "The timetable names a tutor who is not enrolled as one on that day.",
        action: "Correct tutor_ids in sessions.csv, or add the tutor to people.csv.")
    }
  }
}
