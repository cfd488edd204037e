import Evidence
import Synthetic
import Testing

struct LondonClockTests {
  private func instant(_ text: String) -> Instant {
    Instant(seconds: wall(text).seconds)
  }

  @Test func `the clock goes forward on the last Sunday in March`() {
    let before = instant("2026-03-29 00:59:59")
    #expect(LondonClock.wallTime(of: before) == wall("2026-03-29 00:59:59"))
    #expect(LondonClock.wallTime(of: before.advanced(by: 1)) == wall("2026-03-29 02:00"))
  }

  @Test func `the clock goes back on the last Sunday in October`() {
    let before = instant("2026-10-25 00:59:59")
    #expect(LondonClock.wallTime(of: before) == wall("2026-10-25 01:59:59"))
    #expect(LondonClock.wallTime(of: before.advanced(by: 1)) == wall("2026-10-25 01:00"))
  }

  @Test(
    arguments: [
      ("2026-01-14 10:00", "2026-01-14 10:00"), ("2026-07-14 10:00", "2026-07-14 09:00"),
      ("2026-10-25 00:30", "2026-10-24 23:30"), ("2026-10-25 01:30", "2026-10-25 01:30"),
      ("2026-10-25 02:30", "2026-10-25 02:30"), ("2026-03-29 02:30", "2026-03-29 01:30"),
    ])
  func `a time on the wall is found in UTC`(local: String, utc: String) {
    #expect(LondonClock.instant(of: wall(local)) == instant(utc))
  }
}
