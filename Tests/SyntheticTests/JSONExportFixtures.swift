/// Exports in JSON: Teams by Graph, BigBlueButton's activity, xAPI and cmi5.
enum JSONExportFixtures {
  static let formats = ["teams-graph", "bbb-activity", "xapi", "cmi5"]

  static var files: [RecordedFixture] { graph + activity + xapi + cmi5 }

  private static func file(_ path: String, _ text: String) -> RecordedFixture {
    RecordedFixture(path: "formats/\(path).json", bytes: Array(text.utf8))
  }

  private static func interval(_ from: String, _ to: String) -> String {
    "{\"joinDateTime\": \"2026-11-16T\(from)Z\", \"leaveDateTime\": \"2026-11-16T\(to)Z\"}"
  }

  private static func record(
    _ name: String, _ email: String, total: Int, _ intervals: [String]
  ) -> String {
    """
        {
          "emailAddress": "\(email)", "totalAttendanceInSeconds": \(total), "role": "Presenter",
          "identity": {"displayName": "\(name)"},
          "attendanceIntervals": [\(intervals.joined(separator: ", "))]
        }
    """
  }

  private static func report(_ records: [String]) -> String {
    """
    {
      "id": "c9b6db1c", "totalParticipantCount": \(records.count),
      "meetingStartDateTime": "2026-11-16T17:58:05.120Z",
      "meetingEndDateTime": "2026-11-16T20:04:11.520Z",
      "attendanceRecords": [
    \(records.joined(separator: ",\n"))
      ]
    }

    """
  }

  private static var graph: [RecordedFixture] {
    let tutor = record(
      "Orla Penhallow", "orla.penhallow@example.org", total: 7566,
      [interval("17:58:05.120", "20:04:11.520")])
    let learner = record(
      "Tegan Marwick", "tegan.marwick@example.org", total: 6600,
      [interval("18:00:00", "19:00:00"), interval("19:10:00", "20:00:00")])
    return [
      file("teams-graph/good/one-report", report([tutor, learner])),
      file(
        "teams-graph/good/a-list-of-reports",
        "{\"value\": [\n\(report([tutor, learner])), \(report([tutor]))]}\n"),
      file(
        "teams-graph/bad/no-such-time",
        report([tutor, learner.replacing("19:10:00Z", with: "25:10:00Z")])),
      file("teams-graph/bad/cut-short", String(report([tutor, learner]).prefix(500))),
    ]
  }

  private static func user(_ name: String, _ id: String, _ sessions: String) -> String {
    """
        "\(id)": {
          "extId": "\(id)", "name": "\(name)", "isModerator": false,
          "intIds": {"w_\(id)": {"intId": "w_\(id)", "sessions": [\(sessions)]}},
          "talk": {"totalTime": 2462000}, "webcams": []
        }
    """
  }

  private static func meeting(_ users: [String]) -> String {
    "{\"intId\": \"183f0bf3-1794852000000\", \"extId\": \"skills-1\", \"name\": \"Helping Skills\", "
      + "\"users\": {\n\(users.joined(separator: ",\n"))\n}}\n"
  }

  private static var activity: [RecordedFixture] {
    // 16 November 2026, 18:00 UTC.
    let start = 1_794_852_000_000
    func connection(_ from: Int, _ to: Int?) -> String {
      "{\"registeredOn\": \(start + from), \"leftOn\": \(to.map { start + $0 } ?? 0)}"
    }
    let tutor = user("Orla Penhallow", "u-1", connection(0, 7_200_000))
    return [
      file(
        "bbb-activity/good/two-devices-and-still-there",
        meeting([
          tutor,
          user(
            "Tegan Marwick", "u-2",
            connection(60_000, 3_600_000) + ", " + connection(1_800_000, 7_100_000)),
          user("Kofi Ashgrove", "u-3", connection(120_000, nil)),
        ])),
      file(
        "bbb-activity/bad/left-before-it-came",
        meeting([tutor, user("Kofi Ashgrove", "u-3", connection(120_000, 60_000))])),
    ]
  }

  private static func statement(
    _ id: Int, _ person: String, _ verb: String, _ object: String, _ time: String?,
    _ rest: String = ""
  ) -> String {
    let address = person.lowercased().replacing(" ", with: ".") + "@example.org"
    return
      "{\"id\": \"00000000-0000-4000-8000-00000000000\(id)\", \"actor\": {\"name\": \"\(person)\", "
      + "\"mbox\": \"mailto:\(address)\"}, \"verb\": {\"id\": \"http://\(verb)\"}, "
      + "\"object\": \(object)"
      + (time.map { ", \"timestamp\": \"2026-11-16T\($0)Z\"" } ?? "") + rest + "}"
  }

  private static let room = """
    {"id": "https://vle.example.org/bbb/12", "definition": {"type": \
    "http://adlnet.gov/expapi/activities/meeting", "name": {"en": "Helping Skills"}}}
    """
  private static let page = """
    {"id": "https://vle.example.org/page/3", "definition": {"type": \
    "http://adlnet.gov/expapi/activities/module"}}
    """

  private static var xapi: [RecordedFixture] {
    let join = "activitystrea.ms/schema/1.0/join"
    let leave = "activitystrea.ms/schema/1.0/leave"
    let live = [
      statement(1, "Hana Thistleby", join, room, "18:00:00"),
      statement(2, "Hana Thistleby", leave, room, "19:58:00"),
      statement(3, "Hana Thistleby", "id.tincanapi.com/verb/viewed", room, "21:00:00"),
      statement(4, "Hana Thistleby", "id.tincanapi.com/verb/viewed", page, "21:30:00"),
      statement(5, "Hana Thistleby", join, room, "20:30:00"),
    ]
    let void =
      statement(
        6, "Hana Thistleby", "adlnet.gov/expapi/verbs/voided",
        "{\"objectType\": \"StatementRef\", \"id\": \"00000000-0000-4000-8000-000000000005\"}",
        "22:00:00")
    let event = """
      {"id": "EVT_1", "definition": {"type": "http://xapi.example.org/event_timetabled", \
      "extensions": {"http://xapi.example.org/starttime": "2026-11-23T18:00:00Z", \
      "http://xapi.example.org/endtime": "2026-11-23T20:00:00Z"}}}
      """
    return [
      file(
        "xapi/good/live-recording-and-voided",
        "[\n" + (live + [void]).joined(separator: ",\n") + "\n]\n"),
      file("xapi/good/one-a-line", live.prefix(4).joined(separator: "\n") + "\n"),
      file(
        "xapi/good/attended-and-not",
        "{\"statements\": ["
          + statement(
            7, "Hana Thistleby", "adlnet.gov/expapi/verbs/attended", event, nil,
            ", \"result\": {\"completion\": false}") + "]}\n"),
      file(
        "xapi/bad/no-verb-and-twice-a-key",
        "[\n" + live[0] + ",\n{\"actor\": {}, \"object\": {}, \"verb\": {}},\n"
          + live[1].replacing("\"verb\"", with: "\"id\": \"x\", \"verb\"") + "\n]\n"),
      file(
        "xapi/bad/one-line-brace-missing",
        "[" + live[0] + "," + live[1].dropLast(2) + "," + live[2] + "," + live[3] + "]"),
      file(
        "xapi/bad/one-line-quote-missing",
        "{\"statements\":[" + live[0] + ", " + live[1].replacing("mailto:", with: "mailto:\"")
          + ", " + live[2] + "], \"more\": \"\"}"),
      file(
        "xapi/bad/cut-short", String(("[\n" + live.joined(separator: ",\n")).prefix(700))),
    ]
  }

  private static var cmi5: [RecordedFixture] {
    let context = """
      , "context": {"registration": "r-1", "extensions": \
      {"https://w3id.org/xapi/cmi5/context/extensions/sessionid": "s-1"}, "contextActivities": \
      {"category": [{"id": "https://w3id.org/xapi/cmi5/context/categories/cmi5"}]}}
      """
    let unit = "{\"id\": \"https://vle.example.org/unit/7\"}"
    func ended(_ duration: String) -> String {
      statement(
        2, "Hana Thistleby", "adlnet.gov/expapi/verbs/terminated", unit, "11:00:00",
        ", \"result\": {\"duration\": \"\(duration)\"}" + context)
    }
    let begun = statement(
      1, "Hana Thistleby", "adlnet.gov/expapi/verbs/initialized", unit, "10:00:00", context)
    return [
      file("cmi5/good/a-unit", "[\(begun),\n\(ended("PT45M30S"))]\n"),
      file("cmi5/bad/duration", "[\(begun),\n\(ended("45 minutes"))]\n"),
    ]
  }
}
