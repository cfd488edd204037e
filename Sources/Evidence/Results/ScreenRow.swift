/// What one screen says of the registers of one course: at most a question, never a finding.
public struct ScreenRow: ResultRow, Hashable {
  /// The screen.
  public var screen: String
  /// The centre.
  public var centre: String?
  /// The course.
  public var courseID: String
  /// Whether the question is asked: `yes`, `no`, `too_few`.
  public var asked: String
  /// The question.
  public var question: String
  /// How large what was seen is, in words.
  public var effect: String
  /// How many records or sessions were looked at.
  public var lookedAt: Int
  /// The p-value; empty for a screen that has none.
  public var p: String?
  /// The p-value adjusted for all screens of the run.
  public var adjustedP: String?
  /// How many records the question is about.
  public var records: Int
  /// The first of them.
  public var lines: String?

  /// The table's columns.
  public static let schema = TableSchema(
    name: "screens",
    about: "What registers and logs raise as questions to ask: never a finding, and no hour or "
      + "verdict depends on it.",
    columns: [
      .text("screen", "The screen; glh explain says each in full"),
      .text("centre", "The centre's id; empty where courses.csv names none", optional: true),
      .text("course_id", "The course"),
      .text(
        "asked",
        "Whether the question is asked; too_few where there are too few records to tell",
        allowed: ["yes", "no", "too_few"]),
      .text("question", "What to ask the centre"),
      .text("effect", "How large what was seen is, in words"),
      .integer("looked_at", "How many records or sessions were looked at"),
      .text(
        "p",
        "How often chance alone would show as much or more, from 0 to 1; empty for a screen of "
          + "contradictions, which chance does not make", optional: true),
      .text(
        "adjusted_p",
        "The same, adjusted by Holm's method for all screens of the run that have a p; asked at "
          + "0.05 or less", optional: true),
      .integer("records", "How many records the question is about"),
      .text("lines", "The first twenty of them, as path:line", optional: true),
    ],
    key: ["course_id", "screen"])

  /// Its values in order.
  public var cells: [Cell] {
    [
      .text(screen), Cell(centre), .text(courseID), .text(asked), .text(question), .text(effect),
      .integer(lookedAt), Cell(p), Cell(adjustedP), .integer(records), Cell(lines),
    ]
  }

  /// Reads a row back.
  public init(cells: [Cell]) {
    screen = cells[0].text
    centre = cells[1].optionalText
    courseID = cells[2].text
    asked = cells[3].text
    question = cells[4].text
    effect = cells[5].text
    lookedAt = cells[6].integer ?? 0
    p = cells[7].optionalText
    adjustedP = cells[8].optionalText
    records = cells[9].integer ?? 0
    lines = cells[10].optionalText
  }
}
