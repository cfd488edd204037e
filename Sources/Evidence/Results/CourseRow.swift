/// How one course was delivered, as evidenced.
public struct CourseRow: ResultRow, Hashable {
  /// The course.
  public var courseID: String
  /// How it was delivered, as evidenced.
  public var deliveryClass: String
  /// How the provider says it is delivered.
  public var declaredDelivery: String?
  /// Learners expected at any session or with study.
  public var learners: Int
  /// Learners with no possible live contact though the course has some.
  public var learnersWithoutLiveContact: Int
  /// Whether possible time has no upper bound.
  public var unbounded: String
  /// Sessions of the timetable.
  public var sessionsPlanned: Int
  /// Planned sessions that any source evidences.
  public var sessionsWithEvidence: Int
  /// Learner-seconds with a live tutor, evidenced.
  public var tutorEvidenced: Int
  /// Learner-seconds with a live tutor, possible.
  public var tutorPossible: Int
  /// Learner-seconds with a tutor in the room, evidenced.
  public var inPersonTutorEvidenced: Int
  /// Learner-seconds with a tutor in the room, possible.
  public var inPersonTutorPossible: Int
  /// Learner-seconds with peers, evidenced.
  public var peerEvidenced: Int
  /// Learner-seconds with peers, possible.
  public var peerPossible: Int
  /// Learner-seconds with a tutor or peers, evidenced.
  public var liveEvidenced: Int
  /// Learner-seconds with a tutor or peers, possible.
  public var livePossible: Int
  /// Seconds of tutor time offered to the learner whom course rules use, evidenced.
  public var offeredEvidenced: Int
  /// Seconds of tutor time offered to the learner whom course rules use, possible.
  public var offeredPossible: Int
  /// Seconds of it offered in person, evidenced.
  public var offeredInPersonEvidenced: Int
  /// Seconds of it offered in person, possible.
  public var offeredInPersonPossible: Int
  /// Learner-seconds of study without a live counterpart.
  public var studySeconds: Int

  /// The table's columns.
  public static let schema = TableSchema(
    name: "courses", about: "How each course was delivered.",
    columns: [
      .text("course_id", "The course"),
      .text(
        "delivery_class",
        "How it was delivered, as evidenced", allowed: DeliveryClass.allCases.map(\.rawValue)),
      .text(
        "declared_delivery",
        "How the provider says it is delivered", optional: true,
        allowed: DeclaredDelivery.allCases.map(\.rawValue)),
      .integer("learners", "Learners expected at any session or with study"),
      .integer(
        "learners_without_live_contact",
        "Learners with no possible live contact though the course has some"),
      .text("unbounded", "Whether possible time has no upper bound", allowed: ["yes", "no"]),
      .integer("sessions_planned", "Sessions of the timetable"),
      .integer("sessions_with_evidence", "Planned sessions that any source evidences"),
      .integer("tutor_s_evidenced", "Learner-seconds with a live tutor, evidenced"),
      .integer("tutor_s_possible", "Learner-seconds with a live tutor, possible"),
      .integer(
        "in_person_tutor_s_evidenced", "Learner-seconds with a tutor in the room, evidenced"),
      .integer("in_person_tutor_s_possible", "Learner-seconds with a tutor in the room, possible"),
      .integer("peer_s_evidenced", "Learner-seconds with peers, evidenced"),
      .integer("peer_s_possible", "Learner-seconds with peers, possible"),
      .integer("live_s_evidenced", "Learner-seconds with a tutor or peers, evidenced"),
      .integer("live_s_possible", "Learner-seconds with a tutor or peers, possible"),
      .integer(
        "offered_s_evidenced",
        "Seconds of tutor time offered to the learner whom course rules use, evidenced"),
      .integer(
        "offered_s_possible",
        "Seconds of tutor time offered to the learner whom course rules use, possible"),
      .integer("offered_in_person_s_evidenced", "Seconds of it offered in person, evidenced"),
      .integer("offered_in_person_s_possible", "Seconds of it offered in person, possible"),
      .integer("study_s", "Learner-seconds of study without a live counterpart"),
    ],
    key: ["course_id"])

  /// Its values in order.
  public var cells: [Cell] {
    [
      .text(courseID),
      .text(deliveryClass),
      Cell(declaredDelivery),
      .integer(learners),
      .integer(learnersWithoutLiveContact),
      .text(unbounded),
      .integer(sessionsPlanned),
      .integer(sessionsWithEvidence),
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
    ]
  }

  /// Reads a row back.
  public init(cells: [Cell]) {
    courseID = cells[0].text
    deliveryClass = cells[1].text
    declaredDelivery = cells[2].optionalText
    learners = cells[3].integer ?? 0
    learnersWithoutLiveContact = cells[4].integer ?? 0
    unbounded = cells[5].text
    sessionsPlanned = cells[6].integer ?? 0
    sessionsWithEvidence = cells[7].integer ?? 0
    tutorEvidenced = cells[8].integer ?? 0
    tutorPossible = cells[9].integer ?? 0
    inPersonTutorEvidenced = cells[10].integer ?? 0
    inPersonTutorPossible = cells[11].integer ?? 0
    peerEvidenced = cells[12].integer ?? 0
    peerPossible = cells[13].integer ?? 0
    liveEvidenced = cells[14].integer ?? 0
    livePossible = cells[15].integer ?? 0
    offeredEvidenced = cells[16].integer ?? 0
    offeredPossible = cells[17].integer ?? 0
    offeredInPersonEvidenced = cells[18].integer ?? 0
    offeredInPersonPossible = cells[19].integer ?? 0
    studySeconds = cells[20].integer ?? 0
  }
}
