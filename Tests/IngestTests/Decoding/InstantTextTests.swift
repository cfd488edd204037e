import Evidence
import Testing

@testable import Ingest

@Suite struct InstantTextTests {
  private func instant(_ seconds: Int, leap: Bool = false) -> InstantText {
    .instant(Instant(seconds: seconds), isLeapSecond: leap)
  }

  @Test func `an offset or Z makes an instant`() {
    #expect(InstantText.read("2026-10-25T01:30:00Z") == instant(1_792_891_800))
    #expect(InstantText.read("2026-10-25T01:30Z") == instant(1_792_891_800))
    #expect(InstantText.read("2026-10-25 02:30:00+01:00") == instant(1_792_891_800))
    #expect(InstantText.read("2026-10-24T20:00:00-05:30") == instant(1_792_891_800))
    #expect(InstantText.read("2000-01-01T00:00:00Z") == instant(946_684_800))
  }

  @Test func `fractions are dropped`() {
    #expect(InstantText.read("2026-10-25T01:30:00.999Z") == instant(1_792_891_800))
    #expect(InstantText.read("2026-10-25T01:30:00.9Z") == instant(1_792_891_800))
    #expect(InstantText.read("2026-10-25T01:30:00.Z") == .failure(.unreadable))
  }

  @Test func `without an offset it is a time on a clock`() throws {
    let day = try #require(Day(year: 2026, month: 3, day: 17))
    let local = LocalTime(day: day, secondOfDay: 60_730)
    #expect(InstantText.read("2026-03-17T16:52:10") == .local(local, isLeapSecond: false))
    #expect(InstantText.read("2026-03-17 16:52:10.25") == .local(local, isLeapSecond: false))
  }

  @Test func `second 60 is 59 and says so`() {
    #expect(InstantText.read("2016-12-31T23:59:60Z") == instant(1_483_228_799, leap: true))
    #expect(InstantText.read("2016-12-31T23:59:61Z") == .failure(.unreadable))
  }

  @Test(arguments: [
    "", "2026-03-17", "2026-03-17T24:00:00Z", "2026-03-17T23:60Z", "2026-03-17T9:00Z",
    "2026-03-17T09:00:0Z", "2026-03-17T09:00:00z", "2026-03-17t09:00:00Z", " 2026-03-17T09:00:00Z",
    "2026-03-17T09:00:00Z ", "2026-03-17T09:00:00 Z", "2026-03-17T09:00:00+0100",
    "2026-03-17T09:00:00+14:01", "2026-03-17T09:00:00+01:60", "2026-03-17T09:00:00+01",
    "2026/03/17T09:00:00Z", "2026-3-17T09:00:00Z", "+2026-03-17T09:00Z", "2026-03-17T09:00.5Z",
    "20260317T090000Z", "2026-03-17T09:00:00ZZ", "2026-03-17T09:00:", "2026-03-17T-1:00:00Z",
  ])
  func `any other form is unreadable`(text: String) {
    #expect(InstantText.read(text) == .failure(.unreadable))
  }

  @Test(arguments: [
    "2026-02-30T09:00Z", "2025-02-29T09:00", "2026-13-01T09:00Z", "2026-04-31T09:00Z",
  ])
  func `a day that no calendar has is none`(text: String) {
    #expect(InstantText.read(text) == .failure(.noSuchDay))
  }

  @Test(arguments: ["1999-12-31T23:59Z", "2101-01-01T00:00Z", "0001-01-01T00:00Z"])
  func `a year no record can be of is refused`(text: String) {
    #expect(InstantText.read(text) == .failure(.yearOutOfRange))
  }

  @Test func `failures bear stable codes`() {
    #expect(TimeFailure.unreadable.rawValue == "unreadable-time")
    #expect(TimeFailure.noSuchDay.rawValue == "no-such-day")
    #expect(TimeFailure.yearOutOfRange.rawValue == "year-out-of-range")
  }

  @Test func `every day of the years read is the calendar's`() throws {
    var day = try #require(Day(year: 2000, month: 1, day: 1))
    let last = try #require(Day(year: 2100, month: 12, day: 31))
    while day <= last {
      let (year, month, dayOfMonth) = day.fields
      if CalendarDay.of(year: year, month: month, day: dayOfMonth) != .success(day) {
        Issue.record("\(day.iso8601) differs")
      }
      day = Day(number: day.number + 1)
    }
  }

  @Test func `a date is ten characters and a day there is`() {
    func read(_ text: String) -> Result<Day, TimeFailure> {
      Array(text.utf8).withUnsafeBufferPointer { CalendarDay.read($0) }
    }
    #expect(read("2026-10-25") == .success(Day(number: 20_751)))
    #expect(read("2024-02-29") == .success(Day(number: 19_782)))
    #expect(read("2026-02-29") == .failure(.noSuchDay))
    #expect(read("2026-10-25 ") == .failure(.unreadable))
    #expect(read("25/10/2026") == .failure(.unreadable))
    #expect(read("1999-10-25") == .failure(.yearOutOfRange))
  }
}
