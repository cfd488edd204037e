/// What was said of a finding, beside what became of it.
public struct ResponseRow: ResultRow, Hashable {
  /// The finding.
  public var findingID: String
  /// Its place among what was said of the finding, from 1.
  public var position: Int
  /// The course.
  public var courseID: String
  /// Whether this audit raises the finding.
  public var raised: String
  /// Who says it.
  public var author: String
  /// The day.
  public var repliedOn: String
  /// The words, names left out.
  public var reply: String
  /// The state that the auditor gives the finding.
  public var state: String?
  /// The day that the auditor gives.
  public var deadlineOn: String?
  /// A waiver's last day.
  public var expiresOn: String?
  /// The version of the rule that a waiver is of.
  public var ruleVersion: String?
  /// Whether a waiver holds.
  public var holds: String?
  /// Why it does not.
  public var voidBecause: String?
  /// The file.
  public var path: String
  /// The line.
  public var line: Int

  /// The table's columns.
  public static let schema = TableSchema(
    name: "responses",
    about: "What was said of findings: replies, answers and waivers. None changes a verdict, an "
      + "hour or an exit code.",
    columns: [
      .text("finding_id", "The finding"),
      .integer("position", "Its place among what was said of the finding, from 1, by day"),
      .text("course_id", "The course"),
      .text(
        "raised", "Whether this audit raises the finding; no where the rule is met or not asked",
        allowed: ["yes", "no"]),
      .text(
        "author", "Who says it, as a role", allowed: Response.Author.allCases.map(\.rawValue)),
      .text("replied_on", "The day; of a waiver, when it was granted"),
      .text("reply", "The words, names left out; of a waiver, its reason"),
      .text(
        "state", "The state that the auditor gives the finding", optional: true,
        allowed: FindingState.allCases.map(\.rawValue)),
      .text(
        "deadline_on", "The day by which the auditor asks for an answer instead", optional: true),
      .text("expires_on", "A waiver's last day", optional: true),
      .text("rule_version", "The version of the rule that a waiver is of", optional: true),
      .text(
        "holds", "Whether a waiver holds on the audit date; empty for anything else",
        optional: true, allowed: ["yes", "no"]),
      .text(
        "void_because", "Why a waiver does not hold", optional: true,
        allowed: WaiverFault.allCases.map(\.rawValue)),
      .text("path", "Path inside the submission, names left out"),
      .integer("line", "Physical line of the record"),
    ],
    key: ["finding_id", "position"])

  /// Its values in order.
  public var cells: [Cell] {
    [
      .text(findingID),
      .integer(position),
      .text(courseID),
      .text(raised),
      .text(author),
      .text(repliedOn),
      .text(reply),
      Cell(state),
      Cell(deadlineOn),
      Cell(expiresOn),
      Cell(ruleVersion),
      Cell(holds),
      Cell(voidBecause),
      .text(path),
      .integer(line),
    ]
  }

  /// Reads a row back.
  public init(cells: [Cell]) {
    findingID = cells[0].text
    position = cells[1].integer ?? 0
    courseID = cells[2].text
    raised = cells[3].text
    author = cells[4].text
    repliedOn = cells[5].text
    reply = cells[6].text
    state = cells[7].optionalText
    deadlineOn = cells[8].optionalText
    expiresOn = cells[9].optionalText
    ruleVersion = cells[10].optionalText
    holds = cells[11].optionalText
    voidBecause = cells[12].optionalText
    path = cells[13].text
    line = cells[14].integer ?? 0
  }
}
