/// Registers and logs of learning environments, on the course of the registers.
enum VLEFixtures {
  static let formats = ["canvas-roll-call", "moodle-log"]

  static var files: [RecordedFixture] { rollCall + log }

  private static func file(_ path: String, _ lines: [String]) -> RecordedFixture {
    RecordedFixture(
      path: "formats/\(path).csv", bytes: Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  private static func called(_ day: String, _ id: String, _ name: String, _ mark: String) -> String
  {
    "4711,,FA-201,Helping Skills,Evening,12,,9,Orla Penhallow,\(id),\(name),"
      + "2026-11-\(day),\(mark),2026-11-\(day) 18:04:11 UTC"
  }

  private static var rollCall: [RecordedFixture] {
    let header =
      "Course ID,SIS Course ID,Course Code,Course Name,Section Name,Section ID,SIS Section ID,"
      + "Teacher ID,Teacher Name,Student ID,Student Name,Class Date,Attendance,Timestamp"
    return [
      file(
        "canvas-roll-call/good/present-absent-late",
        [
          header, called("16", "L-01", "Tegan Marwick", "present"),
          called("16", "L-02", "Kofi Ashgrove", "absent"),
          called("23", "L-01", "Tegan Marwick", "late"),
          called("23", "L-02", "Kofi Ashgrove", "unmarked"),
          called("23", "77", "Hana Thistleby", "Present"),
          called("30", "78", "Somebody Else", "present"),
        ]),
      file(
        "canvas-roll-call/bad/a-badge-and-no-session",
        [
          header, called("16", "L-01", "Tegan Marwick", "helpful"),
          called("17", "L-01", "Tegan Marwick", "present"),
        ]),
    ]
  }

  private static func click(
    _ time: String, _ name: String, _ context: String, _ event: String, _ id: Int,
    origin: String = "web"
  ) -> String {
    "\"\(time)\",\"\(name)\",-,\"\(context)\",Page,\"\(event)\","
      + "\"The user with id '\(id)' did something, and told of it.\",\(origin),192.0.2.7"
  }

  private static var log: [RecordedFixture] {
    let header =
      "Time,\"User full name\",\"Affected user\",\"Event context\",Component,\"Event name\","
      + "Description,Origin,\"IP address\""
    let viewed = "Course module viewed"
    return [
      file(
        "moodle-log/good/clicks-and-a-recording",
        [
          header, click("18/11/26, 21:40:58", "Tegan Marwick", "Page: FAQ", viewed, 1046),
          click("18/11/26, 21:41:30", "Tegan Marwick", "Page: FAQ", viewed, 1046),
          click(
            "18/11/26, 21:41:20", "Tegan Marwick", "BigBlueButton: Week 3",
            "BigBlueButton meeting joined", 1046),
          click(
            "7/12/26, 19:02:11", "Kofi Ashgrove", "Course: Helping Skills",
            "BigBlueButton recording viewed", 982),
          click("7/12/26, 19:03:00", "-", "System", "Scheduled task run", 0),
          click("7/12/26, 19:03:30", "Kofi Ashgrove", "System", "Restored", 982, origin: "restore"),
          click("7/12/26, 19:04:00", "Nobody Here", "Page: FAQ", viewed, 5),
          click("7/12/26, 19:05:00", "Orla Penhallow as Kofi Ashgrove", "Page: FAQ", viewed, 9),
        ]),
      file(
        "moodle-log/good/minutes-without-seconds",
        [header, click("17/12/26, 8:05", "Zoë Larkhallow", "Quiz: Week 2", viewed, 11)]),
      file(
        "moodle-log/bad/no-such-day",
        [header, click("31/11/26, 21:40:58", "Tegan Marwick", "Page: FAQ", viewed, 1046)]),
      file(
        "moodle-log/bad/day-or-month-first",
        [header, click("7/12/26, 21:40:58", "Tegan Marwick", "Page: FAQ", viewed, 1046)]),
    ]
  }
}
