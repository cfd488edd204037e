/// What one learner received and was offered.
public struct LearnerRow: ResultRow, Hashable {
  /// The course.
  public var courseID: String
  /// The learner.
  public var learnerID: String
  /// Seconds with a live tutor, evidenced.
  public var tutorEvidenced: Int
  /// Seconds with a live tutor, possible.
  public var tutorPossible: Int
  /// Seconds with a tutor in the room, evidenced.
  public var inPersonTutorEvidenced: Int
  /// Seconds with a tutor in the room, possible.
  public var inPersonTutorPossible: Int
  /// Seconds with peers, evidenced.
  public var peerEvidenced: Int
  /// Seconds with peers, possible.
  public var peerPossible: Int
  /// Seconds with a tutor or peers, evidenced.
  public var liveEvidenced: Int
  /// Seconds with a tutor or peers, possible.
  public var livePossible: Int
  /// Seconds of tutor time offered, evidenced.
  public var offeredEvidenced: Int
  /// Seconds of tutor time offered, possible.
  public var offeredPossible: Int
  /// Seconds of tutor time offered in person, evidenced.
  public var offeredInPersonEvidenced: Int
  /// Seconds of tutor time offered in person, possible.
  public var offeredInPersonPossible: Int
  /// Seconds of study without a live counterpart.
  public var studySeconds: Int
  /// Whether the learner has withdrawn.
  public var withdrawn: String

  /// The table's columns.
  public static let schema = TableSchema(
    name: "learners", about: "What each learner received and was offered.",
    columns: [
      .text("course_id", "The course"),
      .text("learner_id", "The learner"),
      .integer("tutor_s_evidenced", "Seconds with a live tutor, evidenced"),
      .integer("tutor_s_possible", "Seconds with a live tutor, possible"),
      .integer("in_person_tutor_s_evidenced", "Seconds with a tutor in the room, evidenced"),
      .integer("in_person_tutor_s_possible", "Seconds with a tutor in the room, possible"),
      .integer("peer_s_evidenced", "Seconds with peers, evidenced"),
      .integer("peer_s_possible", "Seconds with peers, possible"),
      .integer("live_s_evidenced", "Seconds with a tutor or peers, evidenced"),
      .integer("live_s_possible", "Seconds with a tutor or peers, possible"),
      .integer("offered_s_evidenced", "Seconds of tutor time offered, evidenced"),
      .integer("offered_s_possible", "Seconds of tutor time offered, possible"),
      .integer(
        "offered_in_person_s_evidenced", "Seconds of tutor time offered in person, evidenced"),
      .integer("offered_in_person_s_possible", "Seconds of tutor time offered in person, possible"),
      .integer("study_s", "Seconds of study without a live counterpart"),
      .text("withdrawn", "Whether the learner has withdrawn", allowed: ["yes", "no"]),
    ],
    key: ["course_id", "learner_id"])

  /// Its values in order.
  public var cells: [Cell] {
    [
      .text(courseID),
      .text(learnerID),
      .integer(tutorEvidenced),
      .integer(tutorPossible),
      .integer(inPersonTutorEvidenced),
      .integer(inPersonTutorPossible),
      .integer(peerEvidenced),
      .integer(peerPossible),
      .integer(liveEvidenced),
      .integer(livePossible),
      .integer(offeredEvidenced),
      .integer(offeredPossible),
      .integer(offeredInPersonEvidenced),
      .integer(offeredInPersonPossible),
      .integer(studySeconds),
      .text(withdrawn),
    ]
  }

  /// Reads a row back.
  public init(cells: [Cell]) {
    courseID = cells[0].text
    learnerID = cells[1].text
    tutorEvidenced = cells[2].integer ?? 0
    tutorPossible = cells[3].integer ?? 0
    inPersonTutorEvidenced = cells[4].integer ?? 0
    inPersonTutorPossible = cells[5].integer ?? 0
    peerEvidenced = cells[6].integer ?? 0
    peerPossible = cells[7].integer ?? 0
    liveEvidenced = cells[8].integer ?? 0
    livePossible = cells[9].integer ?? 0
    offeredEvidenced = cells[10].integer ?? 0
    offeredPossible = cells[11].integer ?? 0
    offeredInPersonEvidenced = cells[12].integer ?? 0
    offeredInPersonPossible = cells[13].integer ?? 0
    studySeconds = cells[14].integer ?? 0
    withdrawn = cells[15].text
  }
}
