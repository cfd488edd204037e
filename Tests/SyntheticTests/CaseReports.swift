import Synthetic

/// The Teams reports of the cases in `Fixtures/cases`.
enum CaseReports {
  static var files: [RecordedFixture] {
    let british = TeamsReportWriter(.english, .dayFirst)
    let american = TeamsReportWriter(.english, .monthFirst)
    let monday = british.bytes(monday)
    return [
      file("live-online", "week-1", british.bytes(firstWeek)),
      file("live-online", "week-2", american.bytes(secondWeek)),
      file("refused-file", "monday", monday),
      file("refused-file-mended", "monday", monday),
      file("guest-who-could-change-the-verdict", "meeting", british.bytes(withGuest)),
      file("tutor-not-in-host-log", "meeting", british.bytes(withoutTutor)),
    ]
  }

  private static func file(_ story: String, _ name: String, _ bytes: [UInt8]) -> RecordedFixture {
    RecordedFixture(path: "cases/\(story)/input/teams/\(name).csv", bytes: bytes)
  }

  private static func report(
    _ title: String, _ day: String, _ hours: String, _ people: [TeamsReport.Participant]
  ) -> TeamsReport {
    let span = joins(day, hours)[0]
    return TeamsReport(
      title: title, startsAt: span.from, endsAt: span.to, participants: people)
  }

  private static func orla(_ joins: [(from: WallTime, to: WallTime)]) -> TeamsReport.Participant {
    .init("Orla Penhallow", email: "orla.penhallow@example.org", role: .organizer, joins: joins)
  }

  private static func office(_ joins: [(from: WallTime, to: WallTime)]) -> TeamsReport.Participant {
    .init("Roisin Elmstow", email: "roisin.elmstow@example.org", role: .organizer, joins: joins)
  }

  private static func tegan(_ joins: [(from: WallTime, to: WallTime)]) -> TeamsReport.Participant {
    .init("Tegan Marwick", email: "tegan.marwick@example.org", joins: joins)
  }

  private static func kofi(_ joins: [(from: WallTime, to: WallTime)]) -> TeamsReport.Participant {
    .init("Kofi Ashgrove", email: "kofi.ashgrove@example.org", joins: joins)
  }

  private static func hana(_ joins: [(from: WallTime, to: WallTime)]) -> TeamsReport.Participant {
    .init("Hana Thistleby", email: "hana.thistleby@example.org", joins: joins)
  }

  private static var firstWeek: TeamsReport {
    let day = "2026-01-14"
    return report(
      "Counselling Skills, week 1", day, "09:55-12:02",
      [
        orla(joins(day, "09:55-12:02")), tegan(joins(day, "09:58-12:00")),
        kofi(joins(day, "10:00-10:50", "11:00-12:00")), hana(joins(day, "10:05-12:00")),
      ])
  }

  private static var secondWeek: TeamsReport {
    let day = "2026-01-21"
    return report(
      "Counselling Skills, week 2", day, "09:58-12:01",
      [
        orla(joins(day, "09:58-12:01")), tegan(joins(day, "10:00-12:00")),
        kofi(joins(day, "10:00-12:00")),
      ])
  }

  private static var monday: TeamsReport {
    let day = "2026-01-05"
    return report(
      "Listening Skills, Monday", day, "17:58-19:01",
      [
        orla(joins(day, "17:58-19:01")), tegan(joins(day, "18:00-19:00")),
        kofi(joins(day, "18:06-19:00")),
      ])
  }

  private static var withGuest: TeamsReport {
    let day = "2026-03-18"
    return report(
      "Listening Skills", day, "09:50-11:00",
      [
        office(joins(day, "09:50-11:00")), tegan(joins(day, "10:00-11:00")),
        kofi(joins(day, "10:00-11:00")),
        .init("Room 4 (Unverified)", role: .attendee, joins: joins(day, "10:00-11:00")),
      ])
  }

  private static var withoutTutor: TeamsReport {
    let day = "2026-03-25"
    return report(
      "Counselling Skills", day, "09:50-11:00",
      [
        office(joins(day, "09:50-11:00")), tegan(joins(day, "10:00-11:00")),
        kofi(joins(day, "10:00-11:00")),
      ])
  }
}
