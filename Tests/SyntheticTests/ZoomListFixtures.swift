import Synthetic

/// Zoom's lists of participants, good and bad, as `Fixtures/formats/zoom-participants` has them.
enum ZoomListFixtures {
  private static let day = "2026-11-17"

  private static func file(_ path: String, _ bytes: [UInt8]) -> RecordedFixture {
    RecordedFixture(path: "formats/zoom-participants/\(path).csv", bytes: bytes)
  }

  static var files: [RecordedFixture] {
    let plain = ZoomListWriter()
    var block = plain
    block.meeting = (
      "Helping Skills, week 7", "orla.penhallow@example.org",
      joins(day, "13:55:10-16:02:41")[0]
    )
    var total = block
    total.hasTotals = true
    var alone = plain
    alone.hasTotals = true
    alone.isLowerCase = true
    var modern = plain
    modern.isLowerCase = true
    var resaved = block
    resaved.isResaved = true
    let totals = String(decoding: alone.bytes(stays(day)), as: UTF8.self)
    let waited = String(decoding: modern.bytes(waiting), as: UTF8.self)
    return [
      file("good/block-and-totals", total.bytes(stays(day))),
      file("good/totals-alone", alone.bytes(stays(day))),
      file("good/block-and-joins", block.bytes(stays(day))),
      file("good/waiting-room", modern.bytes(waiting)),
      file("good/two-devices", plain.bytes(devices)),
      file("good/breakout-rooms", modern.bytes(breakouts)),
      file("good/spreadsheet-resave", resaved.bytes(stays(day))),
      file("good/same-day-either-way", modern.bytes(stays("2026-09-09"))),
      file("bad/undecidable-dates", plain.bytes(stays("2026-05-06"))),
      file("bad/no-total", Array(totals.replacing("127,No", with: ",No").utf8)),
      file("bad/unknown-word", Array(waited.replacing(",Yes\r\n", with: ",Ja\r\n").utf8)),
      file(
        "bad/leave-before-join",
        plain.bytes([
          .init("Orla Penhallow", joins(day, "14:00-16:00")[0]),
          .init("Kofi Ashgrove", joins(day, "15:30-15:00")[0]),
        ])),
      file("bad/empty", []),
    ]
  }

  private static func stays(_ day: String) -> [ZoomListWriter.Stay] {
    [
      .init(
        "Orla Penhallow (Host)", email: "orla.penhallow@example.org",
        joins(day, "13:55:12-16:02:41")[0]),
      .init(
        "Teg (Tegan Marwick)", email: "tegan.marwick@example.org",
        joins(day, "14:00:03-15:12:50")[0]),
      .init("Kofi's iPad (Ashgrove)", joins(day, "13:59:58-16:01:20")[0]),
      .init("Hana Thistleby", joins(day, "14:10-15:10:08")[0]),
    ]
  }

  /// Kofi waits to be let in, and again after a lost connection.
  private static var waiting: [ZoomListWriter.Stay] {
    [
      .init(
        "Orla Penhallow (Host)", email: "orla.penhallow@example.org", joins(day, "14:00-16:00")[0]),
      .init("Kofi Ashgrove", joins(day, "13:58:40-14:02:30")[0], isWaiting: true),
      .init("Kofi Ashgrove", joins(day, "14:02:30-15:10:00")[0]),
      .init("Kofi Ashgrove", joins(day, "15:12:00-15:12:45")[0], isWaiting: true),
      .init("Kofi Ashgrove", joins(day, "15:12:45-16:00:00")[0]),
    ]
  }

  /// A row for each room, and nothing tells which is of a room without the tutor.
  ///
  /// Tegan's follow at once, Kofi's lies within that of the main room, Hana's are seconds apart.
  private static var breakouts: [ZoomListWriter.Stay] {
    let stays = { (name: String, times: String...) in
      times.map { ZoomListWriter.Stay(name, joins(day, $0)[0]) }
    }
    return [
      ZoomListWriter.Stay(
        "Orla Penhallow", email: "orla.penhallow@example.org", joins(day, "14:00-16:00")[0])
    ]
      + stays("Tegan Marwick", "14:00-14:40:05", "14:40:05-15:10:00", "15:10:00-16:00")
      + stays("Kofi Ashgrove", "14:00-16:00", "14:40:10-15:09:50")
      + stays("Hana Thistleby", "14:05-14:40", "14:40:20-15:10", "15:10:30-15:58")
  }

  /// Tegan is there with a computer and a telephone, and in a breakout room that follows at once.
  private static var devices: [ZoomListWriter.Stay] {
    [
      .init("Orla Penhallow", email: "orla.penhallow@example.org", joins(day, "14:00-16:00")[0]),
      .init("Tegan Marwick", email: "tegan.marwick@example.org", joins(day, "14:00-15:00")[0]),
      .init(
        "Tegan (Tegan Marwick)", email: "tegan.marwick@example.org", joins(day, "14:30-15:30")[0]),
      .init("Tegan Marwick", email: "tegan.marwick@example.org", joins(day, "15:30-15:45")[0]),
    ]
  }
}
