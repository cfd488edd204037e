import Foundation

extension BadInput {
  private static let twoReadings = """
    session_id,person_id,mode,joined_at,left_at
    S-1,T-01,remote,02/03/2026 10:00,02/03/2026 11:00
    S-1,L-01,remote,02/03/2026 10:00,02/03/2026 11:00
    S-1,L-02,remote,02/03/2026 10:00,02/03/2026 11:00

    """.data

  /// Files of which all is wrong, or nothing.
  static let files: [BadInput] = [
    BadInput("nothing wrong", [:]),
    BadInput("a note that says nothing of anybody", ["note.txt": "With thanks\n".data]),
    BadInput(
      "a file that nothing recognises, with a time in it",
      ["note.txt": "Everybody met at 10:30\n".data], exit: 3, class: "evidence_missing",
      "note.txt:1: error: no format recognises its bytes [unrecognised-file]"),
    BadInput(
      "an empty file", ["register.csv": Data()],
      "register.csv:1: error: the file has no lines [empty-file]"),
    BadInput(
      "a header that fits two tables",
      [
        "log.csv": """
        session_id,person_id,mode,joined_at,left_at,mark,minutes,marked_by
        S-2,L-02,remote,2026-03-09T10:00:00Z,2026-03-09T11:00:00Z,present,,T-01

        """.data
      ], exit: 3, class: "evidence_missing",
      "log.csv:1: error: its header fits two tables equally well [ambiguous-table]"),
    BadInput(
      "a header with a column twice",
      [
        "presence.csv": """
        session_id,person_id,mode,joined_at,left_at,mode
        S-1,L-01,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,remote

        """.data
      ], exit: 3, class: "evidence_missing",
      "presence.csv:2:59: error: columns 3 and 6 are both named mode [duplicate-column]"),
    BadInput(
      "a name in Windows-1252",
      [
        "people.csv": SmallSubmission.people.replacingOccurrences(of: "Tegan", with: "T\u{e9}gan")
          .data(in: .windowsCP1252)
      ]),
    BadInput(
      "a log in UTF-16",
      ["presence.csv": ("\u{feff}" + SmallSubmission.presence).data(in: .utf16LittleEndian)]),
    BadInput(
      "a log whose dates may be day first or month first", ["presence.csv": twoReadings], exit: 3,
      class: "evidence_missing",
      "presence.csv:2:17: error: joined_at may be day first or month first; "
        + "say which in reading.csv [date-order-undecidable]",
      "presence.csv:3:17: error: joined_at may be day first or month first; "
        + "say which in reading.csv [date-order-undecidable]",
      "presence.csv:4:17: error: joined_at may be day first or month first; "
        + "say which in reading.csv [date-order-undecidable]"),
    BadInput(
      "the same log, and somebody says that it is day first",
      [
        "presence.csv": twoReadings,
        "reading.csv": "path,date_order\npresence.csv,day-first\n".data,
      ]),
    BadInput(
      "a log of which no one order reads all dates",
      [
        "presence.csv": """
        session_id,person_id,mode,joined_at,left_at
        S-1,L-01,remote,13/03/2026 10:00,13/03/2026 11:00
        S-1,L-02,remote,03/13/2026 10:00,03/13/2026 11:00

        """.data
      ], exit: 3, class: "evidence_missing",
      "presence.csv:2:17: error: some dates can only be day first, others only month first "
        + "[date-order-contradictory]",
      "presence.csv:3:17: error: some dates can only be day first, others only month first "
        + "[date-order-contradictory]"),
    BadInput(
      "a register with somebody unknown",
      ["marks.csv": "session_id,person_id,mark\nS-1,X-77,present\nS-1,X-78,absent\n".data]),
    BadInput(
      "no course", [:], without: ["courses.csv", "people.csv", "presence.csv"], exit: 65,
      class: nil,
      "sessions.csv:2:5: error: course_id is not in courses.csv [unknown-course]",
      "sessions.csv:3:5: error: course_id is not in courses.csv [unknown-course]",
      "the submission: error: no course can be audited [no-course]"),
    BadInput(
      "a course without its first day",
      ["courses.csv": "course_id,title,starts_on\nC-1,Helping Skills,\n".data],
      without: ["people.csv", "presence.csv", "sessions.csv"], exit: 65, class: nil,
      "courses.csv:2:20: error: starts_on is empty; every row needs it [missing-value]",
      "the submission: error: no course can be audited [no-course]"),
  ]
}
