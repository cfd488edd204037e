import Evidence

/// How many courses need attention, as the summary and the exit code tell it (tables.md).
public struct AttentionTally: Sendable, Hashable {
  /// All courses.
  public var courses: Int
  /// Courses with a finding of high or medium severity that is not met.
  public var needAttention: Int
  /// Of the others, courses with such a finding that cannot be told, or whose delivery cannot.
  public var cannotBeTold: Int

  /// The tally in words: 2 of 8 courses need attention; 1 cannot be told.
  var sentence: Phrase {
    let need: Phrase =
      switch (needAttention, courses) {
      case (0, 0): "No course was found in what was handed in."
      case (0, 1): "The course does not need attention"
      case (0, _): "None of \(grouped(courses)) courses needs attention"
      case (1, 1): "The course needs attention"
      case (1, _): "1 of \(grouped(courses)) courses needs attention"
      default: "\(grouped(needAttention)) of \(grouped(courses)) courses need attention"
      }
    if courses == 0 { return need }
    guard cannotBeTold > 0 else { return "\(need)." }
    return "\(need); \(grouped(cannotBeTold)) cannot be told."
  }
}

/// Why a reader should look at a course, gravest first.
enum Attention: Int, Comparable {
  case high
  case medium
  case cannotTell
  case none

  static func < (a: Attention, b: Attention) -> Bool { a.rawValue < b.rawValue }

  /// What one finding asks for.
  init(_ finding: FindingRow) {
    switch (Verdict(rawValue: finding.verdict), Severity(rawValue: finding.severity)) {
    case (.notMet, .high): self = .high
    case (.notMet, .medium): self = .medium
    case (.cannotTell, .high), (.cannotTell, .medium): self = .cannotTell
    default: self = .none
    }
  }

  /// What a course asks for, given its findings.
  init(_ course: CourseRow, findings: [FindingRow]) {
    let worst = findings.map(Attention.init).min() ?? .none
    let isUntold = DeliveryClass(rawValue: course.deliveryClass) == .evidenceMissing
    self = isUntold ? min(worst, .cannotTell) : worst
  }

  /// Whether an answer is due.
  var isNeeded: Bool { self <= .medium }
}

/// The courses and their findings, worst first.
struct Courses {
  /// One course and what is said of it.
  struct Entry {
    let row: CourseRow
    let facts: CourseFacts?
    let findings: [FindingRow]
    let attention: Attention

    /// Its title, or its id where it has none.
    var title: String { facts.map { ShownText.oneLine($0.title) } ?? row.courseID }
    /// Its centre, where it is stated.
    var centre: String? { facts?.centre.map(ShownText.oneLine) }
    /// Whether possible time has no upper limit.
    var isUnbounded: Bool { row.unbounded == "yes" }

    /// What rules say of the course; those of professional bodies that brought no finding stand apart: a
    /// course that no body is said to recognise owes that body nothing.
    func byDuty(_ verdicts: [VerdictRow], _ recognition: [RecognitionRow])
      -> (owed: [VerdictRow], notOwed: [VerdictRow])
    {
      let bodies = Set(recognition.map(\.pack)).subtracting(findings.map(\.pack))
      return (
        verdicts.filter { !bodies.contains($0.pack) }, verdicts.filter { bodies.contains($0.pack) }
      )
    }
  }

  /// By what they ask for, how often, and of how many learners, then by id.
  let entries: [Entry]
  /// All findings, worst first.
  let findings: [FindingRow]

  init(_ result: any AuditResult) throws {
    // Ids are compared as bytes, as everywhere.
    let facts = Dictionary(
      try result.courseFacts().map { (Array($0.courseID.utf8), $0) },
      uniquingKeysWith: { first, _ in first })
    let findings = try result.rows(FindingRow.self).sorted(by: Self.isWorse(_:than:))
    let byCourse = Dictionary(grouping: findings, by: { Array($0.courseID.utf8) })
    entries = try result.rows(CourseRow.self)
      .map { row in
        let id = Array(row.courseID.utf8)
        let own = byCourse[id] ?? []
        return Entry(
          row: row, facts: facts[id], findings: own,
          attention: Attention(row, findings: own))
      }
      .sorted(by: Self.isWorse(_:than:))
    self.findings = findings
  }

  /// How many need attention.
  var tally: AttentionTally {
    AttentionTally(
      courses: entries.count, needAttention: entries.count { $0.attention.isNeeded },
      cannotBeTold: entries.count { $0.attention == .cannotTell })
  }

  private static func isWorse(_ a: Entry, than b: Entry) -> Bool {
    if a.attention != b.attention { return a.attention < b.attention }
    let (weightsA, weightsB) = (weights(a), weights(b))
    return weightsA == weightsB
      ? isOrderedBefore(a.row.courseID, b.row.courseID)
      : weightsB.lexicographicallyPrecedes(weightsA)
  }

  /// How many findings of high severity are not met, how many of medium, and how many learners the
  /// widest of them concerns.
  private static func weights(_ entry: Entry) -> [Int] {
    let needed = entry.findings.filter { Attention($0).isNeeded }
    let high = needed.count { Attention($0) == .high }
    return [high, needed.count - high, needed.map(\.learnersAffected).max() ?? 0]
  }

  private static func isWorse(_ a: FindingRow, than b: FindingRow) -> Bool {
    let (attentionA, attentionB) = (Attention(a), Attention(b))
    if attentionA != attentionB { return attentionA < attentionB }
    let (severityA, severityB) = (
      Severity(rawValue: a.severity) ?? .note, Severity(rawValue: b.severity) ?? .note
    )
    if severityA != severityB { return severityA < severityB }
    return isOrderedBefore([a.courseID, a.findingID], [b.courseID, b.findingID])
  }
}
