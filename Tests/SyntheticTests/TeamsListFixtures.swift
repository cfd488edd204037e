import Synthetic

/// Teams' attendance lists, good and bad, as `Fixtures/formats/teams-attendance-list` has them.
enum TeamsListFixtures {
  private static let day = "2026-11-17"

  private static func file(_ path: String, _ bytes: [UInt8]) -> RecordedFixture {
    RecordedFixture(path: "formats/teams-attendance-list/\(path).csv", bytes: bytes)
  }

  private static func row(
    _ name: String, _ action: TeamsListWriter.Action, _ clock: String, on day: String = day
  ) -> TeamsListWriter.Row {
    (name, action, wall("\(day) \(clock)"))
  }

  static var files: [RecordedFixture] {
    let british = TeamsListWriter(.english, .dayFirstLongYear)
    let american = TeamsListWriter(.english, .monthFirstLongYear)
    let whole = british.bytes(download)
    return [
      file("good/mid-meeting-download", whole),
      file("good/listed-again-after-a-drop", american.bytes(listedAgain)),
      file("good/descending", Array(american.text(backwards).utf8)),
      file("good/pt-br-localised", TeamsListWriter(.portuguese, .longYear).bytes(download)),
      file(
        "good/words-told-by-place", TeamsListWriter(.polish, .dottedLongYear).bytes(backwards)),
      file(
        "good/words-not-told-apart",
        TeamsListWriter(.polish, .dottedLongYear).bytes(download.filter { $0.action != .left })),
      file("good/spreadsheet-resave", american.resavedBytes(backwards)),
      file("good/byte-order-mark-as-letters", Array(("ÿþ" + american.text(backwards)).utf8)),
      file(
        "bad/ambiguous-dates",
        TeamsListWriter(.english, .lowerCaseHalves).bytes([
          row("Orla Penhallow", .joined, "21:04:01", on: "2026-01-02"),
          row("Tegan Marwick", .joined, "21:04:06", on: "2026-01-02"),
          row("Tegan Marwick", .left, "21:05:26", on: "2026-01-02"),
        ])),
      file("bad/cut-short", Array(whole.prefix(whole.count - 19))),
      file("bad/left-in-the-same-second", british.bytes(sameSecond)),
      file("bad/empty", []),
    ]
  }

  /// Downloaded while the class goes on: one was there before, and only Hana has left once.
  private static var download: [TeamsListWriter.Row] {
    [
      row("Orla Penhallow", .joined, "13:55:12"), row("Tegan Marwick", .joinedBefore, "13:55:12"),
      row("Kofi Ashgrove", .joined, "13:59:58"), row("Hana Thistleby", .joined, "14:10:00"),
      row("Hana Thistleby", .left, "14:20:00"), row("Hana Thistleby", .joined, "14:21:30"),
    ]
  }

  /// Orla drops out and comes back; half a minute later everyone present joins once more.
  ///
  /// Roisin joins twice at another time.
  private static var listedAgain: [TeamsListWriter.Row] {
    [
      row("Orla Penhallow", .joined, "14:00:00"), row("Orla Penhallow", .left, "14:30:00"),
      row("Orla Penhallow", .joined, "14:30:10"),
      row("Tegan Marwick", .joinedBefore, "14:00:00"), row("Tegan Marwick", .joined, "14:30:40"),
      row("Kofi Ashgrove", .joined, "14:01:00"), row("Kofi Ashgrove", .joined, "14:30:40"),
      row("Kofi Ashgrove", .left, "15:55:00"),
      row("Hana Thistleby", .joined, "14:02:00"), row("Hana Thistleby", .joined, "14:30:40"),
      row("Roisin Elmstow", .joined, "14:03:00"), row("Roisin Elmstow", .joined, "14:20:00"),
    ]
  }

  /// The latest first; Tegan leaves and joins in one second, and Hana comes twice.
  private static var backwards: [TeamsListWriter.Row] {
    [
      row("Kofi Ashgrove", .left, "15:45:00"), row("Hana Thistleby", .left, "15:40:00"),
      row("Tegan Marwick", .left, "15:30:00"), row("Hana Thistleby", .joined, "15:00:00"),
      row("Hana Thistleby", .left, "14:50:00"), row("Tegan Marwick", .joined, "14:40:00"),
      row("Tegan Marwick", .left, "14:40:00"), row("Hana Thistleby", .joined, "14:10:00"),
      row("Tegan Marwick", .joined, "14:05:00"), row("Kofi Ashgrove", .joinedBefore, "14:00:00"),
      row("Orla Penhallow", .joined, "14:00:00"),
    ]
  }

  private static var sameSecond: [TeamsListWriter.Row] {
    [
      row("Orla Penhallow", .joined, "14:00:00"), row("Kofi Ashgrove", .joined, "14:05:00"),
      row("Kofi Ashgrove", .left, "14:05:00"),
    ]
  }
}
