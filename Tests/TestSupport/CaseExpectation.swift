/// What a case's `case.md` says of its outcome, in its one block fenced as `expect`.
///
/// A line is one statement, of words between single spaces; `Fixtures/README.md` lists them.
public struct CaseExpectation: Equatable {
  /// One line of the block; all times are whole seconds.
  public enum Statement: Equatable, Sendable {
    /// The audit date is given.
    case on(day: String)
    /// The exit code of the audit.
    case exit(Int)
    /// How the course was delivered.
    case deliveryClass(course: String, name: String)
    /// The verdict on a rule: `no-live-tutor` of the pack `human-connection`, or `cpcab/RULE`.
    case verdict(course: String, rule: String, verdict: String)
    /// A learner's figures.
    case learner(course: String, id: String, measure: String, evidenced: Int, possible: Int)
    /// A course's figures.
    case course(id: String, measure: String, evidenced: Int, possible: Int)
    /// A finding that must be there.
    case finding(course: String, pack: String, rule: String)
    /// What is possible has no upper bound.
    case unbounded(course: String)
    /// How many records could not be counted.
    case rejections(Int)
    /// A reason for which a record could not be counted.
    case rejection(code: String)
    /// How many stays are nobody's.
    case unidentified(Int)
  }

  /// A page without a block, or with a line that is no statement.
  public struct Failure: Error, Equatable {
    /// The line; empty where the block is missing.
    public let line: String

    /// Names the line.
    public init(line: String) { self.line = line }
  }

  /// The lines of the block, in their order.
  public let statements: [Statement]

  /// Reads the block of a case's page.
  public init(page: String) throws {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "```expect"),
      let end = lines[start...].firstIndex(of: "```")
    else { throw Failure(line: "") }
    statements = try lines[(start + 1)..<end].map { line in
      guard let statement = Self.statement(line.split(separator: " ").map(String.init)) else {
        throw Failure(line: String(line))
      }
      return statement
    }
  }

  /// The pack and the rule that a statement names.
  public static func pack(of rule: String) -> (pack: String, rule: String) {
    let parts = rule.split(separator: "/", maxSplits: 1).map(String.init)
    return parts.count == 2 ? (parts[0], parts[1]) : ("human-connection", rule)
  }

  private static func statement(_ words: [String]) -> Statement? {
    let numbers = words.compactMap(Int.init)
    guard let first = words.first else { return nil }
    switch (first, words.count, numbers.count) {
    case ("on", 2, 0): return .on(day: words[1])
    case ("exit", 2, 1): return .exit(numbers[0])
    case ("class", 3, 0): return .deliveryClass(course: words[1], name: words[2])
    case ("verdict", 4, 0):
      return .verdict(course: words[1], rule: words[2], verdict: words[3])
    case ("learner", 6, 2):
      return .learner(
        course: words[1], id: words[2], measure: words[3], evidenced: numbers[0],
        possible: numbers[1])
    // Study has no bounds: one figure is both.
    case ("learner", 5, 1) where words[3] == "study_s":
      return .learner(
        course: words[1], id: words[2], measure: words[3], evidenced: numbers[0],
        possible: numbers[0])
    case ("course", 5, 2):
      return .course(
        id: words[1], measure: words[2], evidenced: numbers[0], possible: numbers[1])
    case ("finding", 4, 0): return .finding(course: words[1], pack: words[2], rule: words[3])
    case ("unbounded", 2, 0): return .unbounded(course: words[1])
    case ("rejections", 2, 1): return .rejections(numbers[0])
    case ("rejection", 2, 0): return .rejection(code: words[1])
    case ("unidentified", 2, 1): return .unidentified(numbers[0])
    default: return nil
    }
  }
}
