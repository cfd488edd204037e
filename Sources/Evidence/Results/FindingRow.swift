/// Something that needs attention.
public struct FindingRow: ResultRow, Hashable {
  /// Stable id: the same when the audit is run again.
  public var findingID: String
  /// The rule pack; evidence where the records themselves disagree.
  public var pack: String
  /// The rule.
  public var rule: String
  /// How much it matters.
  public var severity: String
  /// What stands behind the rule.
  public var force: String
  /// The course.
  public var courseID: String
  /// Learners affected.
  public var learnersAffected: Int
  /// What follows from the evidence.
  public var verdict: String
  /// What was found, in a sentence.
  public var title: String
  /// The evidenced figure.
  public var evidenced: String?
  /// The possible figure.
  public var possible: String?
  /// What the rule requires.
  public var required: String?
  /// What the figures are in.
  public var unit: String
  /// What to do next.
  public var action: String
  /// What a share's evidenced figure is of, in seconds.
  public var evidencedDen: Int?
  /// What a share's possible figure is of, in seconds.
  public var possibleDen: Int?
  /// Who is asked for an answer.
  public var owner: String?
  /// Within how many working days after the audit date.
  public var workingDays: Int?
  /// The day by which the answer is asked for.
  public var dueBy: String?
  /// Whose bank holidays are no working days.
  public var bankHolidays: String?
  /// How far the proposal to the awarding organisation goes.
  public var proposedLevel: String?
  /// What is proposed, in words.
  public var proposal: String?
  /// How far the talk about it has come.
  public var state: String
  /// The day that holds: the auditor's own, else the one worked out.
  public var deadlineOn: String?
  /// The version of the rule, which a waiver names.
  public var ruleVersion: String?

  /// The table's columns.
  public static let schema = TableSchema(
    name: "findings", about: "What needs attention, worst first in the report, by id here.",
    columns: [
      .text("finding_id", "Stable id: the same when the audit is run again"),
      .text("pack", "The rule pack; evidence where the records themselves disagree"),
      .text("rule", "The rule"),
      .text("severity", "How much it matters", allowed: Severity.allCases.map(\.rawValue)),
      .text("force", "What stands behind the rule", allowed: Force.allCases.map(\.rawValue)),
      .text("course_id", "The course"),
      .integer("learners_affected", "Learners affected"),
      .text("verdict", "What follows from the evidence", allowed: Verdict.allCases.map(\.rawValue)),
      .text("title", "What was found, in a sentence"),
      .text("evidenced", "The evidenced figure", optional: true),
      .text("possible", "The possible figure", optional: true),
      .text("required", "What the rule requires", optional: true),
      .text(
        "unit",
        "What the figures are in",
        allowed: ["s", "days", "months", "count", "share", "ratio", "learners", "class"]),
      .text("action", "What to do next"),
      .integer(
        "evidenced_den", "What a share's evidenced figure is of, in seconds", optional: true),
      .integer("possible_den", "What a share's possible figure is of, in seconds", optional: true),
      .text("owner", "Who is asked for an answer", optional: true),
      .integer("working_days", "Within how many working days after the audit date", optional: true),
      .text(
        "due_by",
        "The day by which the answer is asked for; empty where the bank holidays of that time are "
          + "not known", optional: true),
      .text(
        "bank_holidays",
        "Whose bank holidays are no working days: bank_holidays in courses.csv, else England and "
          + "Wales", optional: true),
      .text(
        "proposed_level",
        "How far our proposal to the awarding organisation goes; a person decides", optional: true),
      .text("proposal", "What is proposed, in words", optional: true),
      .text(
        "state", "How far the talk about it has come, by responses.csv",
        allowed: FindingState.allCases.map(\.rawValue)),
      .text(
        "deadline_on", "The day that holds: the auditor's own in responses.csv, else due_by",
        optional: true),
      .text(
        "rule_version",
        "The version of the rule, which a waiver names; another one where its conditions, values or "
          + "their dates are others", optional: true),
    ],
    key: ["finding_id"])

  /// Its values in order.
  public var cells: [Cell] {
    [
      .text(findingID),
      .text(pack),
      .text(rule),
      .text(severity),
      .text(force),
      .text(courseID),
      .integer(learnersAffected),
      .text(verdict),
      .text(title),
      Cell(evidenced),
      Cell(possible),
      Cell(required),
      .text(unit),
      .text(action),
      Cell(evidencedDen),
      Cell(possibleDen),
      Cell(owner),
      Cell(workingDays),
      Cell(dueBy),
      Cell(bankHolidays),
      Cell(proposedLevel),
      Cell(proposal),
      .text(state),
      Cell(deadlineOn),
      Cell(ruleVersion),
    ]
  }

  /// Reads a row back.
  public init(cells: [Cell]) {
    findingID = cells[0].text
    pack = cells[1].text
    rule = cells[2].text
    severity = cells[3].text
    force = cells[4].text
    courseID = cells[5].text
    learnersAffected = cells[6].integer ?? 0
    verdict = cells[7].text
    title = cells[8].text
    evidenced = cells[9].optionalText
    possible = cells[10].optionalText
    required = cells[11].optionalText
    unit = cells[12].text
    action = cells[13].text
    evidencedDen = cells[14].integer
    possibleDen = cells[15].integer
    owner = cells[16].optionalText
    workingDays = cells[17].integer
    dueBy = cells[18].optionalText
    bankHolidays = cells[19].optionalText
    proposedLevel = cells[20].optionalText
    proposal = cells[21].optionalText
    state = cells[22].text
    deadlineOn = cells[23].optionalText
    ruleVersion = cells[24].optionalText
  }
}
