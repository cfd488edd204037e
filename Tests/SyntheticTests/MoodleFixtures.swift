/// Moodle's attendance register as it writes it: tabs, no quotes, two lines of title.
enum MoodleFixtures {
  static var files: [RecordedFixture] {
    [
      file("good/two-groups-not-taken", register(["L (1/2)", "-P", "?"])),
      file("good/enrolled-later", register(["Enrolment start 20 Nov 2026", "P (2/2)", "P (2/2)"])),
      file("bad/status-without-meaning", register(["X (0/2)", "P (2/2)", "P (2/2)"])),
    ]
  }

  private static func file(_ path: String, _ text: String) -> RecordedFixture {
    RecordedFixture(path: "formats/moodle-attendance/\(path).txt", bytes: Array(text.utf8))
  }

  private static func register(_ kofi: [String]) -> String {
    let rows = [
      ["Course", "Helping Skills"], ["Group", "All participants"], [],
      [
        "Last name", "First name", "Groups", "Student ID", "16 Nov 2026 6.00PM All students",
        "23 Nov 2026 6.00PM All students", "30 Nov 2026 6.00PM Group A", "/", "L", "O",
        "Taken sessions", "Points", "Percentage",
      ],
      ["Ashgrove", "Kofi", "Group A", "L-02"] + kofi + ["1", "1", "0", "2", "3/4", "75.00"],
      [
        "Marwick", "Tegan", "Group B", "L-01", "/ (2/2)", "O (0/2)", "", "1", "0", "1", "2", "2/4",
        "50.00",
      ],
    ]
    return rows.map { $0.joined(separator: "\t") + "\n" }.joined().replacing(
      "P (2/2)", with: "/ (2/2)"
    )
    .replacing("-P", with: "-/")
  }

  /// Jisc's table of the same course.
  static var jisc: [RecordedFixture] {
    let header = [
      "STUDENT_ID", "EVENT_ID", "EVENT_NAME", "EVENT_DESCRIPTION", "EVENT_TYPE",
      "EVENT_TYPE_DESCRIPTION", "EVENT_MAX_COUNT", "EVENT_MANDATORY", "START_TIME", "END_TIME",
      "EVENT_ATTENDED", "ATTENDANCE_LATE", "ATTENDANCE_CATEGORY", "STAFF_ID", "MOD_INSTANCE_ID",
      "COURSE_INSTANCE_ID",
    ]
    func row(_ student: String, _ day: String, _ attended: String, _ late: String) -> [String] {
      [
        student, "EVT_1", "Helping Skills", "", "SEMINAR", "SEMINAR", "25", "0",
        "\(day)T18:00:00", "\(day)T20:00:00", attended, late, "", "T-01", "MOD_1", "FA-201",
      ]
    }
    func text(_ rows: [[String]]) -> [UInt8] {
      Array(([header] + rows).map { $0.joined(separator: "\t") + "\n" }.joined().utf8)
    }
    return [
      RecordedFixture(
        path: "formats/jisc-attendance/good/attended-absent-late.tsv",
        bytes: text([
          row("L-01", "2026-11-16", "1", "0"), row("L-02", "2026-11-16", "0", ""),
          row("L-01", "2026-11-23", "1", "1"), row("L-02", "2026-11-23", "", ""),
        ])),
      RecordedFixture(
        path: "formats/jisc-attendance/bad/no-such-month-and-nobody.tsv",
        bytes: text([
          row("L-01", "2026-13-12", "1", "0"), row("L-01", "2026-11-17", "1", "0"),
          row("L-01", "2026-11-16", "yes", "0"),
        ])),
    ]
  }
}
