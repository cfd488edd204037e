import Synthetic

/// Teams' meeting summaries, good and bad, as `Fixtures/formats/teams-meeting-summary` has them.
enum TeamsSummaryFixtures {
  private static let day = "2026-11-17"

  private static func file(_ path: String, _ bytes: [UInt8]) -> RecordedFixture {
    RecordedFixture(path: "formats/teams-meeting-summary/\(path).csv", bytes: bytes)
  }

  static var files: [RecordedFixture] {
    let american = TeamsSummaryWriter(.english, .monthFirstLongYear)
    let british = TeamsSummaryWriter(.english, .dayFirstLongYear)
    let whole = american.bytes(ordinary())
    var untitled = ordinary()
    untitled.title = "null"
    return [
      file("good/rejoins-truncated-durations", whole),
      file("good/excel-padded-without-organizer", american.paddedBytes(presenters)),
      file("good/fr-no-break-spaces", TeamsSummaryWriter(.french, .french).bytes(untitled)),
      file(
        "good/pl-leaves-after-the-end",
        TeamsSummaryWriter(.polish, .dottedLongYear).bytes(overrun)),
      file("good/restarted-1", british.bytes(part("14:00:00-14:50:00"))),
      file("good/restarted-2", british.bytes(part("14:55:00-16:00:30"))),
      file("good/block-deleted-semicolons", british.shortenedBytes(ordinary())),
      file("bad/undecidable-date-order", british.bytes(ordinary(on: "2026-05-06"))),
      file("bad/cut-short", Array(whole.prefix(whole.count - 147))),
      file("bad/leave-before-join", british.bytes(mistaken)),
      file("bad/empty", []),
    ]
  }

  /// Everyone's joins; Tegan comes back once, and Hana is a guest without an address.
  private static func ordinary(on day: String = day) -> TeamsReport {
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
          "Kofi Ashgrove", email: "kofi.ashgrove@example.org",
          joins: joins(day, "13:59:58-16:01:20")),
        .init("Hana Thistleby (Guest)", joins: joins(day, "14:10-15:10:08")),
      ])
  }

  private static var presenters: TeamsReport {
    var report = ordinary()
    for index in report.participants.indices { report.participants[index].role = .presenter }
    return report
  }

  /// The stated end lies before the last leaves.
  private static var overrun: TeamsReport {
    var report = ordinary()
    report.endsAt = wall("\(day) 15:55:00")
    return report
  }

  /// One of the reports of a class whose meeting was started twice.
  private static func part(_ span: String) -> TeamsReport {
    let time = joins(day, span)[0]
    let people = ["Orla Penhallow", "Tegan Marwick", "Kofi Ashgrove"].enumerated()
    return TeamsReport(
      title: "Helping Skills, week 7", startsAt: time.from, endsAt: time.to,
      participants: people.map { index, name in
        .init(
          name,
          email: name.lowercased().split(separator: " ").joined(separator: ".") + "@example.org",
          role: index == 0 ? .organizer : .presenter, joins: [time])
      })
  }

  private static var mistaken: TeamsReport {
    var report = ordinary()
    report.participants[2].joins = joins(day, "15:30-15:00")
    return report
  }
}
