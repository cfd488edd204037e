/// Seconds of one learner in one session, by what they were worth (calculus.md, The ledger, twice).
public struct LedgerRow: ResultRow, Hashable {
  /// The course.
  public var courseID: String
  /// The learner.
  public var learnerID: String
  /// The session.
  public var sessionID: String
  /// What went on.
  public var activity: String
  /// Where the learner was.
  public var place: String
  /// How near the nearest tutor was.
  public var tutor: String
  /// How near the nearest other learner was.
  public var peer: String
  /// How strong the evidence is.
  public var evidence: String
  /// Seconds, each counted once.
  public var seconds: Int
  /// Which ledger.
  public var bound: String

  /// The table's columns.
  public static let schema = TableSchema(
    name: "ledger", about: "Seconds of presence by what they were worth, in both ledgers.",
    columns: [
      .text("course_id", "The course"),
      .text("learner_id", "The learner"),
      .text("session_id", "The session"),
      .text("activity", "What went on", allowed: Activity.allCases.map(\.rawValue)),
      .text("place", "Where the learner was", allowed: Mode.allCases.map(\.rawValue)),
      .text("tutor", "How near the nearest tutor was", allowed: Contact.allCases.map(\.rawValue)),
      .text(
        "peer",
        "How near the nearest other learner was", allowed: Contact.allCases.map(\.rawValue)),
      .text(
        "evidence", "How strong the evidence is", allowed: EvidenceLevel.allCases.map(\.rawValue)),
      .integer("seconds", "Seconds, each counted once"),
      .text("bound", "Which ledger", allowed: Bound.allCases.map(\.rawValue)),
    ],
    key: [
      "course_id", "learner_id", "session_id", "activity", "place", "tutor", "peer", "evidence",
      "bound",
    ])

  /// Its values in order.
  public var cells: [Cell] {
    [
      .text(courseID),
      .text(learnerID),
      .text(sessionID),
      .text(activity),
      .text(place),
      .text(tutor),
      .text(peer),
      .text(evidence),
      .integer(seconds),
      .text(bound),
    ]
  }

  /// Reads a row back.
  public init(cells: [Cell]) {
    courseID = cells[0].text
    learnerID = cells[1].text
    sessionID = cells[2].text
    activity = cells[3].text
    place = cells[4].text
    tutor = cells[5].text
    peer = cells[6].text
    evidence = cells[7].text
    seconds = cells[8].integer ?? 0
    bound = cells[9].text
  }
}
