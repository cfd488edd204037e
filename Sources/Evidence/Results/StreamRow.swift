/// What `glh audit --stdin` prints: a row for a course, then one for each of its learners.
public struct StreamRow: ResultRow, Hashable {
  /// Its values in order.
  public let cells: [Cell]

  /// The table's columns.
  public static let schema = TableSchema(
    name: "stream",
    about: "What `glh audit --stdin` prints of each course and each of its learners.",
    columns: [
      .text(
        "scope", "Whether the row is of a course or of a learner", allowed: ["course", "learner"]),
      .text("course_id", "The course"),
      .text("learner_id", "The learner; empty in the row of a course", optional: true),
      .text(
        "delivery_class", "How the course was delivered; empty in the row of a learner",
        optional: true, allowed: DeliveryClass.allCases.map(\.rawValue)),
      .text(
        "unbounded", "Whether possible time has no upper bound; empty in the row of a learner",
        optional: true, allowed: ["yes", "no"]),
      .integer("learners", "How many learners; empty in the row of a learner", optional: true),
      .integer(
        "learners_without_live_contact",
        "Learners who can have had no live contact though others had; empty in the row of a learner",
        optional: true),
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
      .integer("used", "Records that were used, of the course or of the learner"),
      .integer("rejected", "Records that were not counted, of the course or of the learner"),
    ],
    key: ["course_id", "learner_id"])

  /// Makes a row; `cells` are in the order of the columns.
  public init(cells: [Cell]) { self.cells = cells }
}
