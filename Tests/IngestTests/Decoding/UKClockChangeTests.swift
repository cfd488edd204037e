import Evidence
import Testing

@testable import Ingest

/// The 42 changes of clocks in the United Kingdom from 2015 to 2035, told by the rule itself: at
/// 01:00 UTC on the last Sunday of March and of October.
@Suite struct UKClockChangeTests {
  struct Change: CustomTestStringConvertible {
    let at: Int
    let isForward: Bool
    var testDescription: String { Instant(seconds: at).iso8601 }
  }

  private static let changes: [Change] = (2015...2035).flatMap { year in
    [("03", true), ("10", false)].map { month, isForward in
      // 31 March and 31 October: back to the Sunday on or before it. 1970-01-01 was a Thursday.
      let last = Day(iso8601: "\(year)-\(month)-31")?.number ?? 0
      let sunday = last - (last + 4) % 7
      return Change(at: sunday * 86_400 + 3600, isForward: isForward)
    }
  }

  @Test func `there are 42 of them`() {
    #expect(Self.changes.count == 42)
    #expect(Self.changes.first?.testDescription == "2015-03-29T01:00:00Z")
    #expect(Self.changes.last?.testDescription == "2035-10-28T01:00:00Z")
  }

  @Test(arguments: changes)
  func `every second around a change is read as often as the clocks showed it`(
    change: Change
  ) throws {
    let zone = try #require(ZoneTable.named("Europe/London"))
    // What clocks showed, counted the slow way: every instant of six hours, by its own offset.
    var shown: [Int: [Int]] = [:]
    for second in change.at - 10_800..<change.at + 10_800 {
      let isSummer = change.isForward == (second >= change.at)
      shown[second + (isSummer ? 3600 : 0), default: []].append(second)
    }
    var wrong = 0
    var gaps = 0
    var twice = 0
    for clock in change.at - 5400..<change.at + 9000 {
      let day = Int((Double(clock) / 86_400).rounded(.down))
      let local = LocalTime(day: Day(number: day), secondOfDay: clock - day * 86_400)
      let found = zone.readings(of: local).map(\.seconds)
      if found != shown[clock] ?? [] { wrong += 1 }
      if found.isEmpty { gaps += 1 }
      if found.count == 2 { twice += 1 }
    }
    #expect(wrong == 0)
    #expect((gaps, twice) == (change.isForward ? (3600, 0) : (0, 3600)))
  }

  @Test(arguments: changes)
  func `an hour that a report states across a change is an hour`(change: Change) throws {
    let zone = try #require(ZoneTable.named("Europe/London"))
    let from = Instant(seconds: change.at - 1800)
    let to = Instant(seconds: change.at + 1800)
    // The stated duration leaves one reading where the clocks showed the times twice.
    let reading = IntervalReading.of(
      joins: zone.readings(of: zone.local(of: from)),
      leaves: zone.readings(of: zone.local(of: to)),
      stated: .init(seconds: 3600, tolerance: 60))
    #expect(reading == .settled(try #require(Interval(from: from, to: to))))
  }

  @Test(arguments: changes.filter { !$0.isForward })
  func `without a stated duration nothing is guessed`(change: Change) throws {
    let zone = try #require(ZoneTable.named("Europe/London"))
    let from = Instant(seconds: change.at - 3000)
    let to = Instant(seconds: change.at - 1200)
    let reading = IntervalReading.of(
      joins: zone.readings(of: zone.local(of: from)), leaves: zone.readings(of: zone.local(of: to)))
    guard case .ambiguous(let evidenced, let possible) = reading else {
      Issue.record("\(reading)")
      return
    }
    // 01:10 to 01:40 on the clock: before the change, after it, or across it.
    #expect(evidenced == nil)
    #expect(possible.contains { $0.from <= from && to <= $0.to })
  }
}
