/// Events of Caliper on the course of the registers.
enum CaliperFixtures {
  static let formats = ["caliper"]

  private static func file(_ path: String, _ text: String) -> RecordedFixture {
    RecordedFixture(path: "formats/caliper/\(path).json", bytes: Array(text.utf8))
  }

  private static func event(
    _ id: Int, _ type: String, _ action: String, _ time: String, _ rest: String = "",
    actor: String = "{\"id\": \"hana.thistleby@example.org\", \"type\": \"Person\"}"
  ) -> String {
    "{\"@context\": \"http://purl.imsglobal.org/ctx/caliper/v1p2\", "
      + "\"id\": \"urn:uuid:00000000-0000-4000-8000-00000000000\(id)\", \"type\": \"\(type)\", "
      + "\"actor\": \(actor), \"action\": \"\(action)\", "
      + "\"object\": {\"id\": \"https://vle.example.org/x\", \"type\": \"DigitalResource\"}, "
      + "\"eventTime\": \"\(time)\"\(rest)}"
  }

  private static func session(_ rest: String) -> String {
    ", \"session\": {\"id\": \"https://vle.example.org/s/1\", \"type\": \"Session\", "
      + "\"startedAtTime\": \"2026-11-16T10:00:00.000Z\"\(rest)}"
  }

  private static func envelope(_ events: [String]) -> String {
    "{\"sensor\": \"https://vle.example.org\", \"sendTime\": \"2026-11-16T12:00:00.000Z\", "
      + "\"dataVersion\": \"http://purl.imsglobal.org/ctx/caliper/v1p2\", \"data\": [\n"
      + events.joined(separator: ",\n") + "\n]}\n"
  }

  static var files: [RecordedFixture] {
    let out = session(", \"endedAtTime\": \"2026-11-16T11:05:00.000Z\", \"duration\": \"PT3000S\"")
    let person = """
      {"id": "https://vle.example.org/users/3", "type": "Person", "name": "Tegan Marwick", \
      "otherIdentifiers": [{"type": "SystemIdentifier", "identifier": "L-02"}]}
      """
    let used = event(1, "ToolUseEvent", "Used", "2026-11-16T10:15:00.000Z")
    let loggedOut = event(2, "SessionEvent", "LoggedOut", "2026-11-16T11:05:00.000Z", out)
    let program = "{\"id\": \"https://vle.example.org\", \"type\": \"SoftwareApplication\"}"
    return [
      file(
        "good/an-envelope",
        envelope([
          used, loggedOut,
          event(
            3, "MediaEvent", "Paused", "2026-11-16T23:30:00.000+00:00",
            actor: person.replacing("Tegan Marwick", with: "")),
          used, event(4, "GradeEvent", "Graded", "2026-11-16T12:00:00Z"),
          event(5, "NavigationEvent", "NavigatedTo", "2026-11-16T12:00:00Z", actor: program),
          "{\"id\": \"https://vle.example.org/users/3\", \"type\": \"Person\"}",
        ])),
      file(
        "good/one-a-line",
        used + "\n"
          + event(
            6, "SessionEvent", "TimedOut", "2026-11-18T09:00:00Z", session(""), actor: person)
          + "\n"
          + event(7, "AssessmentEvent", "Started", "2026-11-19T09:00:00Z", actor: "\"L-04\"")
          + "\n"),
      file(
        "good/a-list-of-envelopes", "[" + envelope([used]) + "," + envelope([loggedOut]) + "]\n"),
      file(
        "bad/no-time-and-twice-a-key",
        "[\n"
          + [
            used.replacing("eventTime", with: "when"),
            event(2, "ViewEvent", "Viewed", "yesterday"),
            event(
              3, "SessionEvent", "LoggedOut", "2026-11-16T11:05:00Z",
              session(", \"endedAtTime\": \"2026-11-16T09:00:00Z\"")),
            event(4, "ViewEvent", "Viewed", "2026-11-16T11:05:00Z", ", \"id\": \"x\""),
          ].joined(separator: ",\n") + "\n]\n"),
      file("bad/cut-short", String(envelope([used, loggedOut]).prefix(700))),
    ]
  }
}
