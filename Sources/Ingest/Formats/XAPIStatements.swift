import Evidence

/// Statements of the Experience API (xAPI), as a learning record store hands them out.
enum XAPIStatements {
  static let format = LogFormat(
    id: "xapi", title: "xAPI statements",
    origin: "a learning record store's export or answer, as an array, in an envelope, or one "
      + "statement a line", evidenceClass: "A", unit: "statement", stage: .evidence,
    recognisedBy: "JSON objects with actor, verb and object, alone, in a list, or under statements",
    columns: [], recognisesBytes: { recognises($0) && !isOfUnits($0) },
    meetings: MeetingReader(
      recognises: { _ in false }, tolerance: 0, readAll: { meetings($0, format: "xapi") }),
    evidence: StatementFacts.read, retractions: StatementReading.voided,
    notes: [
      "Joining and leaving a live meeting (`activitystrea.ms/schema/1.0/join` and `leave`, or "
        + "without `schema/1.0`) are paired person by person into stays. A stay of which one end "
        + "was not sent, or lies more than a day off, is an upper limit. A room in which nobody "
        + "was for half an hour is another meeting then. A joining in one file and the leaving in "
        + "another are a stay, too.",
      "Somebody whom statements name by `mbox_sha1sum` is known by the e-mail address that "
        + "people.csv has.",
      "`attended` is a register's mark, absent where result.completion is false. Its timestamp is "
        + "when it was marked: the session is told by the event's starttime and endtime, or by its "
        + "id in meetings.csv or sessions.csv.",
      "A recording that is viewed has the live meeting's own id; it is study of a recording, never "
        + "contact. Viewing, answering and the like are study, of which a day is known and no "
        + "length, but for the duration that ends a sitting.",
      "A statement that another one voids, in this file or another, is left out; so is a second "
        + "one with the same id.",
      "Times without an offset are read in the file's or the course's zone. A timestamp that is "
        + "missing is not replaced by `stored`, which is when the statement arrived.",
      "A store holds what was sent to it: that a tutor has no statement does not show that no "
        + "tutor was there.",
    ])

  @Sendable static func recognises(_ head: FileHead) -> Bool {
    JSONHead(head)?.has(["actor", "verb", "object"], in: ["statements"]) == true
  }

  /// Whether the first statements are of units of cmi5, and none of them of live meetings.
  static func isOfUnits(_ head: FileHead) -> Bool {
    let text = head.text
    return text.contains("w3id.org/xapi/cmi5/context/")
      && !["activitystrea.ms/", "verbs/attended"].contains { text.contains($0) }
  }

  /// The meetings of which a file's statements tell.
  @Sendable static func meetings(_ file: FileReading, format: String) -> [MeetingReport] {
    // Many a store holds study alone: its file need not be read for meetings.
    guard JSONSkipping.contains("activitystrea.ms", in: file.bytes, form: file.form) else {
      return []
    }
    var meetings = StatementMeetings(file, format: format)
    StatementReading(file: file).forEach(isAccounting: false) { item in
      guard case .statement(let statement) = item else { return }
      if statement.kind == .joined || statement.kind == .left { meetings.take(statement) }
    }
    return meetings.reports()
  }
}
