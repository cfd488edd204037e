import Evidence

@testable import Ingest

/// Dates, times, durations and rules of recurrence, a text a line.
enum TimeParsers {
  private static let zones = ["Europe/London", "UTC", "America/New_York", "Australia/Lord_Howe"]
    .compactMap { ZoneTable.named($0) }

  static func read(_ bytes: [UInt8]) throws {
    for line in bytes.split(separator: 10).prefix(16) {
      try read(String(decoding: line.prefix(512), as: UTF8.self))
    }
  }

  private static func read(_ text: String) throws {
    if let written = WrittenTime(text) {
      for order in [DateOrder.yearFirst, .dayFirst, .monthFirst] {
        if case .success(let local) = written.local(in: order) { try look(local) }
      }
    }
    switch InstantText.read(text) {
    case .instant(let instant, _): try look(LocalTime(utc: instant))
    case .local(let local, _): try look(local)
    case .failure: break
    }
    if case .success(let time) = JSONTime.read(text) {
      for zone in zones { _ = time.readings(in: zone) }
      try look(time.clock)
    }
    for seconds in [
      ISODuration.seconds(text), StatedDuration.seconds(text), CalendarTime.duration(text),
      RegisterDate.secondOfDay(text),
    ] {
      if let seconds, seconds < 0 {
        throw FuzzedParser.Contradiction(description: "\(seconds) seconds of \(text)")
      }
    }
    _ = CalendarTime(text, zone: nil)
    if let date = RegisterDate(text) { _ = date }
    if let rule = RecurrenceRule(text), let start = Day(iso8601: "2026-01-31") {
      let days = rule.days(from: start) { $0 > start.advanced(by: 4_000) } ?? []
      if days.count > RecurrenceRule.mostOccurrences {
        throw FuzzedParser.Contradiction(description: "\(days.count) days of \(text)")
      }
    }
    if let number = Double(text) {
      for code in ["yyyy-mm-dd hh:mm", "[h]:mm", "hh:mm", "0000", text] {
        _ = SerialDate.text(number, SerialDate.kind(of: code), is1904: false)
        _ = SerialDate.text(number, SerialDate.kind(of: code), is1904: true)
      }
    }
    _ = ZoneTable.named(text)
    _ = Mode(rawValue: text)
  }

  private static func look(_ local: LocalTime) throws {
    let year = local.day.fields.year
    if !(1999...2101).contains(year) {
      throw FuzzedParser.Contradiction(description: "the year \(year)")
    }
    for zone in zones {
      for instant in zone.readings(of: local) where zone.local(of: instant) != local {
        throw FuzzedParser.Contradiction(description: "\(local) is read as \(instant)")
      }
    }
  }
}
