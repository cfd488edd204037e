/// Where a spot check would look first: a course or a centre, its points and its stratum.
public struct RankingRow: ResultRow, Hashable {
  /// What the row is about: `centre` or `course`.
  public var scope: String
  /// The id of the course or centre.
  public var id: String
  /// The centre's id.
  public var centre: String?
  /// The course; empty for a centre.
  public var courseID: String?
  /// The stratum.
  public var stratum: String
  /// The sum of points; for a centre, of its courses, weighted by learners.
  public var points: Int
  /// Rules of high or medium severity not met.
  public var rulesNotMet: Int
  /// Rules of high or medium severity that cannot be told.
  public var rulesNotTold: Int
  /// Sessions of the timetable.
  public var sessionsPlanned: Int
  /// Planned sessions that any source evidences.
  public var sessionsWithEvidence: Int
  /// Questions that the screens ask.
  public var questions: Int
  /// Learners.
  public var learners: Int
  /// Courses that public money pays for.
  public var fundedCourses: Int
  /// Where the share of sessions with evidence lies in the funnel.
  public var evidencePlace: String
  /// Where a centre's share of courses with a rule not met lies in the funnel; empty for a course.
  public var notMetPlace: String?

  /// Places in a funnel, from below to above.
  public static let places = ["far_below", "below", "inside", "above", "far_above"]

  /// The table's columns.
  public static let schema = TableSchema(
    name: "ranking",
    about: "Where a spot check would look first, by stratum: no verdict on a course or a centre.",
    columns: [
      .text("scope", "What the row is about", allowed: ["centre", "course"]),
      .text("id", "The id of the course or centre; none where courses.csv names no centre"),
      .text("centre", "The centre's id; empty where courses.csv names none", optional: true),
      .text("course_id", "The course; empty for a centre", optional: true),
      .text("stratum", "The stratum that the points put it into: docs/ranking.md"),
      .integer(
        "points", "The sum of points; of a centre, its courses' points weighted by their learners"),
      .integer("rules_not_met", "Rules of high or medium severity that are not met"),
      .integer("rules_not_told", "Rules of high or medium severity that cannot be told"),
      .integer("sessions_planned", "Sessions of the timetable"),
      .integer("sessions_with_evidence", "Planned sessions that any source evidences"),
      .integer("questions", "Questions that the screens ask"),
      .integer("learners", "Learners expected at any session or with study"),
      .integer("funded_courses", "Courses that public money pays for, by courses.csv"),
      .text(
        "evidence_place",
        "Where the share of planned sessions with evidence lies in a funnel around the whole "
          + "submission's share", allowed: places),
      .text(
        "not_met_place",
        "Where a centre's share of courses with a rule not met lies in a funnel around the whole "
          + "submission's; empty for a course", optional: true, allowed: places),
    ],
    key: ["scope", "id"])

  /// Its values in order.
  public var cells: [Cell] {
    [
      .text(scope), .text(id), Cell(centre), Cell(courseID), .text(stratum), .integer(points),
      .integer(rulesNotMet), .integer(rulesNotTold), .integer(sessionsPlanned),
      .integer(sessionsWithEvidence), .integer(questions), .integer(learners),
      .integer(fundedCourses), .text(evidencePlace), Cell(notMetPlace),
    ]
  }

  /// Reads a row back.
  public init(cells: [Cell]) {
    scope = cells[0].text
    id = cells[1].text
    centre = cells[2].optionalText
    courseID = cells[3].optionalText
    stratum = cells[4].text
    points = cells[5].integer ?? 0
    rulesNotMet = cells[6].integer ?? 0
    rulesNotTold = cells[7].integer ?? 0
    sessionsPlanned = cells[8].integer ?? 0
    sessionsWithEvidence = cells[9].integer ?? 0
    questions = cells[10].integer ?? 0
    learners = cells[11].integer ?? 0
    fundedCourses = cells[12].integer ?? 0
    evidencePlace = cells[13].text
    notMetPlace = cells[14].optionalText
  }
}
