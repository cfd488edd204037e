import Evidence
import Testing

@testable import Ingest

/// Sessions found by their days must be those that a look at every session finds.
@Suite struct SessionDaysTests {
  private static let hour = 3600

  /// A window of hours; some last for months, as a wrong year makes them.
  private func window(_ draws: inout Draws) throws -> Interval {
    let from = Int.random(in: 0..<3000, using: &draws) * Self.hour
    let hours = Int.random(in: 0..<10, using: &draws) == 0 ? 24 * 90 : 30
    let length = Int.random(in: 1...hours, using: &draws) * Self.hour
    return try #require(
      Interval(from: Instant(seconds: from), to: Instant(seconds: from + length)))
  }

  @Test func `sessions at a time are those that a look at all of them finds`() throws {
    var draws = Draws(seed: 20_261_127)
    var days = SessionDays()
    var windows: [Interval] = []
    for session in 0..<400 {
      var window = try window(&draws)
      days.add(session, window)
      if session.isMultiple(of: 3) {
        // A later part makes a session longer.
        let later = try #require(
          Interval(
            from: window.from,
            to: window.to.advanced(by: Int.random(in: 1...900, using: &draws) * Self.hour)))
        days.add(session, later, before: window)
        window = later
      }
      windows.append(window)
    }
    for _ in 0..<400 {
      let asked = try window(&draws)
      let isMet = { windows[$0].intersection(asked) != nil }
      let found = Set(windows.indices.filter(isMet))
      #expect(days.sessions(asked, where: isMet) == found)
      #expect(days.contains(asked, where: isMet) == !found.isEmpty)
    }
  }

  @Test func `each session is asked about once`() throws {
    var days = SessionDays()
    let week = try #require(
      Interval(from: Instant(seconds: 0), to: Instant(seconds: 7 * 24 * Self.hour)))
    days.add(4, week)
    var asked: [Int] = []
    _ = days.sessions(week) { session in
      asked.append(session)
      return true
    }
    #expect(asked == [4])
  }
}
