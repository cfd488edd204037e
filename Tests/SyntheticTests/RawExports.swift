import Foundation
import Synthetic

/// A folder as a centre hands it over, with no table of ours: what `docs/first-audit.md` starts from.
enum RawExports {
  private static let folder = "submissions/raw-exports"

  static var files: [RecordedFixture] {
    let teams = TeamsReportWriter(.english, .dayFirst)
    return [
      file("Helping Skills week 1 - Attendance report 21-09-26.csv", teams.bytes(firstWeek)),
      file("Helping Skills week 2 - Attendance report 28-09-26.csv", teams.bytes(secondWeek)),
      file("Autumn register.csv", Array(register.utf8)),
      file("notes.txt", Array("Keys for room 4 are at the front desk.\n".utf8)),
    ]
  }

  private static func file(_ name: String, _ bytes: [UInt8]) -> RecordedFixture {
    RecordedFixture(path: "\(folder)/\(name)", bytes: bytes)
  }

  private static var firstWeek: TeamsReport {
    let day = "2026-09-21"
    return TeamsReport(
      title: "Helping Skills week 1", startsAt: wall("\(day) 17:55:04"),
      endsAt: wall("\(day) 20:03:10"),
      participants: [
        .init(
          "Orla Penhallow", email: "orla.penhallow@example.org", role: .organizer,
          joins: joins(day, "17:55:04-20:03:10")),
        .init(
          "Tegan Marwick", email: "tegan.marwick@example.org",
          joins: joins(day, "17:59:40-20:01:12")),
        .init(
          "Kofi Ashgrove", email: "kofi.ashgrove@example.org",
          joins: joins(day, "18:04:15-19:10:00", "19:16:30-20:01:05")),
        .init("Hana T (Guest)", email: "", joins: joins(day, "18:00:20-20:01:40")),
      ])
  }

  private static var secondWeek: TeamsReport {
    let day = "2026-09-28"
    return TeamsReport(
      title: "Helping Skills week 2", startsAt: wall("\(day) 17:57:30"),
      endsAt: wall("\(day) 20:01:44"),
      participants: [
        .init(
          "Orla Penhallow", email: "orla.penhallow@example.org", role: .organizer,
          joins: joins(day, "17:57:30-20:01:44")),
        .init(
          "Tegan Marwick", email: "tegan.marwick@example.org",
          joins: joins(day, "18:00:02-20:01:00")),
        .init(
          "Hana Thistleby", email: "hana.thistleby@example.org",
          joins: joins(day, "17:58:44-20:01:22")),
      ])
  }

  /// Two days in the room, on paper, typed up afterwards.
  private static let register = """
    Helping Skills,Autumn 2026
    Learner,05/10/2026 18:00,19/10/2026 18:00
    Tegan Marwick,/,/
    Kofi Ashgrove,/,O
    Hana Thistleby,L,/
    Orla Penhallow,/,/
    Key: / L O,,

    """
}
