/// What one rule says of one course or learner.
public struct VerdictRow: ResultRow, Hashable {
  /// The rule pack.
  public var pack: String
  /// The rule.
  public var rule: String
  /// What the row is about.
  public var scope: String
  /// The course.
  public var courseID: String
  /// The learner; for a course row of a learner rule, the one who decides.
  public var learnerID: String?
  /// What follows from the evidence.
  public var verdict: String
  /// The evidenced figure, or the least share's numerator.
  public var evidenced: String?
  /// The possible figure, or the greatest share's numerator.
  public var possible: String?
  /// What the rule requires.
  public var required: String?
  /// The least share's denominator, in seconds.
  public var evidencedDen: Int?
  /// The greatest share's denominator, in seconds.
  public var possibleDen: Int?
  /// What the figures are in.
  public var unit: String
  /// Since when the required value holds.
  public var validFrom: String?
  /// Where the rule is written.
  public var sourceURL: String?
  /// What is measured, in words.
  public var measured: String?
  /// How it is compared with what is required.
  public var relation: String?

  /// The table's columns.
  public static let schema = TableSchema(
    name: "verdicts", about: "What each rule says of each course and learner.",
    columns: [
      .text("pack", "The rule pack"),
      .text("rule", "The rule"),
      .text("scope", "What the row is about", allowed: ["course", "learner"]),
      .text("course_id", "The course"),
      .text(
        "learner_id",
        "The learner; for a course row of a learner rule, the one who decides", optional: true),
      .text("verdict", "What follows from the evidence", allowed: Verdict.allCases.map(\.rawValue)),
      .text("evidenced", "The evidenced figure, or the least share's numerator", optional: true),
      .text("possible", "The possible figure, or the greatest share's numerator", optional: true),
      .text("required", "What the rule requires", optional: true),
      .integer("evidenced_den", "The least share's denominator, in seconds", optional: true),
      .integer("possible_den", "The greatest share's denominator, in seconds", optional: true),
      .text(
        "unit",
        "What the figures are in",
        allowed: ["s", "days", "months", "count", "share", "ratio", "learners", "class"]),
      .text("valid_from", "Since when the required value holds", optional: true),
      .text("source_url", "Where the rule is written", optional: true),
      .text("measured", "What is measured, in words", optional: true),
      .text(
        "relation", "How it is compared with what is required, as a rule pack says it",
        optional: true),
    ],
    key: ["pack", "rule", "course_id", "scope", "learner_id"])

  /// Its values in order.
  public var cells: [Cell] {
    [
      .text(pack),
      .text(rule),
      .text(scope),
      .text(courseID),
      Cell(learnerID),
      .text(verdict),
      Cell(evidenced),
      Cell(possible),
      Cell(required),
      Cell(evidencedDen),
      Cell(possibleDen),
      .text(unit),
      Cell(validFrom),
      Cell(sourceURL),
      Cell(measured),
      Cell(relation),
    ]
  }

  /// Reads a row back.
  public init(cells: [Cell]) {
    pack = cells[0].text
    rule = cells[1].text
    scope = cells[2].text
    courseID = cells[3].text
    learnerID = cells[4].optionalText
    verdict = cells[5].text
    evidenced = cells[6].optionalText
    possible = cells[7].optionalText
    required = cells[8].optionalText
    evidencedDen = cells[9].integer
    possibleDen = cells[10].integer
    unit = cells[11].text
    validFrom = cells[12].optionalText
    sourceURL = cells[13].optionalText
    measured = cells[14].optionalText
    relation = cells[15].optionalText
  }
}
