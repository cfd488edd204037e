import Synthetic
import Testing

struct TeamsReportWriterTests {
  private let report = TeamsReport(
    title: "Skills", startsAt: wall("2026-11-17 13:55:10"), endsAt: wall("2026-11-17 16:02:41"),
    participants: [
      .init(
        "Orla Penhallow", email: "o@example.org", role: .organizer,
        joins: joins("2026-11-17", "14:00-15:00", "14:30-15:30")),
      .init(" 15550100123 (Unverified)", role: .attendee, joins: []),
    ])

  @Test func `a report has its sections, and joins at the same time count once in the second`() {
    let expected = [
      "1. Summary", "Meeting title\tSkills", "Attended participants\t2",
      "Start time\t17/11/26, 13:55:10", "End time\t17/11/26, 16:02:41",
      "Meeting duration\t2h 7m 31s", "Average attendance time\t45m", "", "2. Participants",
      "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole",
      "Orla Penhallow\t17/11/26, 14:00:00\t17/11/26, 15:30:00\t1h 30m\to@example.org"
        + "\to@example.org\tOrganizer",
      "\" 15550100123 (Unverified)\"\t\t\t\t\t\tAttendee", "", "3. In-Meeting Activities",
      "Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole",
      "Orla Penhallow\t17/11/26, 14:00:00\t17/11/26, 15:00:00\t1h\to@example.org\tOrganizer",
      "Orla Penhallow\t17/11/26, 14:30:00\t17/11/26, 15:30:00\t1h\to@example.org\tOrganizer", "",
    ]
    #expect(
      TeamsReportWriter(.english, .dayFirst).text(report) == expected.joined(separator: "\r\n"))
  }

  @Test func `the bytes are UTF-16, little endian, with a byte order mark`() {
    let bytes = TeamsReportWriter(.english, .dayFirst).bytes(report)
    #expect(Array(bytes.prefix(6)) == [0xFF, 0xFE, 0x31, 0x00, 0x2E, 0x00])
    #expect(Array(bytes.suffix(4)) == [0x0D, 0x00, 0x0A, 0x00])
  }

  @Test(
    arguments: [
      (TeamsDateForm.dayFirst, "07/09/26, 14:48:05"),
      (.monthFirst, "9/7/26, 2:48:05 PM"),
      (.monthFirstNarrowSpace, "9/7/26, 2:48:05\u{202F}PM"),
      (.dotted, "07.09.26, 14:48:05"),
      (.longYear, "07/09/2026 14:48:05"),
    ])
  func `a time is written in each way`(form: TeamsDateForm, text: String) {
    #expect(form.text(wall("2026-09-07 14:48:05")) == text)
  }

  @Test func `midnight and noon are twelve`() {
    #expect(TeamsDateForm.monthFirst.text(wall("2026-09-07 00:05")) == "9/7/26, 12:05:00 AM")
    #expect(TeamsDateForm.monthFirst.text(wall("2026-09-07 12:05")) == "9/7/26, 12:05:00 PM")
  }

  @Test func `a day up to the twelfth leaves its order open, except with dots`() {
    #expect(TeamsDateForm.dayFirst.isUndecidable(on: wall("2026-09-12 10:00")))
    #expect(!TeamsDateForm.dayFirst.isUndecidable(on: wall("2026-09-13 10:00")))
    #expect(!TeamsDateForm.dotted.isUndecidable(on: wall("2026-09-12 10:00")))
  }

  @Test func `a spreadsheet pads every row to the longest`() throws {
    let bytes = TeamsReportWriter(.english, .dayFirst).resavedBytes(report)
    let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(rows[0] == "1. Summary,,,,,,")
    #expect(rows[3] == "Start time,\"17/11/26, 13:55:10\",,,,,")
    #expect(rows[7] == ",,,,,,")
  }
}
