import Foundation
import Synthetic

/// Teams reports in numbered sections, good and bad, as `Fixtures/formats/teams-sections` has them.
enum TeamsFormatFixtures {
  static var files: [RecordedFixture] { good + bad }

  private static func file(_ path: String, _ bytes: [UInt8]) -> RecordedFixture {
    RecordedFixture(path: "formats/teams-sections/\(path).csv", bytes: bytes)
  }

  private static var good: [RecordedFixture] {
    let british = TeamsReportWriter(.english, .dayFirst)
    var american = TeamsReportWriter(.english, .monthFirst)
    american.hasEngagement = true
    var short = british
    short.hasActivities = false
    let report = ordinary(on: "2026-11-17")
    return [
      file("good/en-gb-day-first", british.bytes(report)),
      file("good/en-us-two-line-title-engagement", american.bytes(difficult)),
      file("good/pl-labels-us-dates", TeamsReportWriter(.polish, .monthFirst).bytes(report)),
      file("good/de-dots", TeamsReportWriter(.german, .dotted).bytes(ordinary(on: "2026-10-06"))),
      file("good/pt-br-long-year", TeamsReportWriter(.portuguese, .longYear).bytes(report)),
      file("good/spreadsheet-resave", british.resavedBytes(report)),
      file("good/without-activities", short.bytes(report)),
      file(
        "good/narrow-space-before-pm",
        TeamsReportWriter(.english, .monthFirstNarrowSpace).bytes(report)),
    ]
  }

  private static var bad: [RecordedFixture] {
    let british = TeamsReportWriter(.english, .dayFirst)
    let whole = british.bytes(ordinary(on: "2026-11-17"))
    let february = british.text(ordinary(on: "2026-02-28"))
    // The rows are found from the end: the last row of the third section is the last of the file.
    let rows = february.components(separatedBy: "\r\n")
    let last = rows.count - 2
    var noSuchDay = rows
    noSuchDay[last] = rows[last].replacing("28/02/26", with: "30/02/26")
    return [
      file("bad/undecidable-date-order", british.bytes(ordinary(on: "2026-05-06"))),
      file("bad/cut-short", Array(whole.prefix(whole.count - 101))),
      file("bad/empty", []),
      file("bad/leave-before-join", british.bytes(backwards)),
      file("bad/no-such-day", TeamsReportWriter.utf16(noSuchDay.joined(separator: "\r\n"))),
    ]
  }

  /// A tutor who set the meeting up, learners who are presenters, one of them with a rejoin, so
  /// that the time from first join to last leave is more than the time in the meeting.
  private static func ordinary(on day: String) -> TeamsReport {
    TeamsReport(
      title: "Helping Skills, week 7", startsAt: wall("\(day) 13:55:10"),
      endsAt: wall("\(day) 16:02:41"),
      participants: [
        .init(
          "Orla Penhallow", email: "orla.penhallow@example.org", role: .organizer,
          joins: joins(day, "13:55:12-16:02:41")),
        .init(
          "Tegan Marwick", email: "tegan.marwick@example.org",
          joins: joins(day, "14:00:03-14:48:30", "14:53:00-16:01:15")),
        .init(
          "Kofi Ashgrove (External)", email: "kofi.ashgrove@example.org",
          joins: joins(day, "13:59:58-16:01:20")),
        .init("Hana Thistleby", email: "", role: .attendee, joins: joins(day, "14:10-15:10:08")),
      ])
  }

  /// A title of two lines, somebody listed without a time, a telephone, and one name twice at once.
  private static var difficult: TeamsReport {
    let day = "2026-09-22"
    return TeamsReport(
      title: "Level 4 Diploma \r\n(Week 12) - Group supervision",
      startsAt: wall("\(day) 14:48:05"), endsAt: wall("\(day) 18:11:26"),
      participants: [
        .init(
          "Orla Penhallow", email: "orla.penhallow@example.org", role: .organizer,
          joins: joins(day, "14:48:09-18:11:26")),
        .init(
          "Ashgrove, Kofi (External)", email: "kofi.ashgrove@example.org",
          joins: joins(day, "15:00-18:00")),
        .init("Tegan Marwick (Unverified)", joins: joins(day, "15:01:30-16:44:42")),
        .init("Tegan Marwick (Unverified)", joins: joins(day, "15:45:30-18:11:20")),
        .init(
          " 15550100123 (Unverified)", role: .attendee, joins: joins(day, "15:07:20-17:41:02")),
        .init("Roisin Elmstow", email: "roisin.elmstow@example.org", joins: []),
        .init(
          "Hana Thistleby", email: "hana.thistleby@example.org",
          joins: joins(day, "15:05-16:05:07")),
      ])
  }

  private static var backwards: TeamsReport {
    let day = "2026-11-17"
    return TeamsReport(
      title: "Helping Skills, week 7", startsAt: wall("\(day) 13:55:10"),
      endsAt: wall("\(day) 16:02:41"),
      participants: [
        .init(
          "Orla Penhallow", email: "orla.penhallow@example.org", role: .organizer,
          joins: joins(day, "13:55:12-16:02:41")),
        .init(
          "Tegan Marwick", email: "tegan.marwick@example.org",
          joins: joins(day, "14:00-14:30", "15:30-15:00")),
      ])
  }
}
