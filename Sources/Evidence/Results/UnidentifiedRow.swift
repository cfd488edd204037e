/// A participant whom no enrolment identifies.
public struct UnidentifiedRow: ResultRow, Hashable {
  /// Path of the log, names left out.
  public var path: String
  /// Physical line.
  public var line: Int
  /// The session, if the meeting could be placed.
  public var sessionID: String?
  /// Pseudonym of the participant.
  public var label: String
  /// Seconds of presence in the record.
  public var seconds: Int
  /// Why nobody was matched.
  public var reason: String
  /// A person this may be, for a human to decide.
  public var suggestionPersonID: String?

  /// The table's columns.
  public static let schema = TableSchema(
    name: "unidentified", about: "Participants of a log whom no enrolment identifies.",
    columns: [
      .text("path", "Path of the log, names left out"),
      .integer("line", "Physical line"),
      .text("session_id", "The session, if the meeting could be placed", optional: true),
      .text("label", "Pseudonym of the participant"),
      .integer("seconds", "Seconds of presence in the record"),
      .text("reason", "Why nobody was matched"),
      .text("suggestion_person_id", "A person this may be, for a human to decide", optional: true),
    ],
    key: ["path", "line", "session_id", "label"])

  /// Its values in order.
  public var cells: [Cell] {
    [
      .text(path),
      .integer(line),
      Cell(sessionID),
      .text(label),
      .integer(seconds),
      .text(reason),
      Cell(suggestionPersonID),
    ]
  }

  /// Reads a row back.
  public init(cells: [Cell]) {
    path = cells[0].text
    line = cells[1].integer ?? 0
    sessionID = cells[2].optionalText
    label = cells[3].text
    seconds = cells[4].integer ?? 0
    reason = cells[5].text
    suggestionPersonID = cells[6].optionalText
  }
}
