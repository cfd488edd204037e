import Evidence
import Testing

@testable import Ingest

@Suite struct RecurrenceRuleTests {
  private func days(_ rule: String, from: String, most: Int = 8) throws -> [String] {
    let start = try #require(Day(iso8601: from))
    let found = try #require(RecurrenceRule(rule)?.days(from: start) { _ in false })
    return found.prefix(most).map { String($0.iso8601.dropFirst(5)) }
  }

  @Test(arguments: [
    ("FREQ=WEEKLY;COUNT=3", "2026-09-21", ["09-21", "09-28", "10-05"]),
    ("FREQ=WEEKLY;INTERVAL=2;COUNT=3", "2026-09-21", ["09-21", "10-05", "10-19"]),
    ("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4", "2026-09-21", ["09-21", "09-23", "09-28", "09-30"]),
    ("FREQ=WEEKLY;UNTIL=20261005", "2026-09-21", ["09-21", "09-28", "10-05"]),
    ("FREQ=DAILY;COUNT=3", "2026-10-30", ["10-30", "10-31", "11-01"]),
    ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=3", "2026-09-25", ["09-25", "09-28", "09-29"]),
    ("FREQ=MONTHLY;COUNT=3", "2026-09-21", ["09-21", "10-21", "11-21"]),
    ("FREQ=MONTHLY;BYDAY=3MO;COUNT=3", "2026-09-21", ["09-21", "10-19", "11-16"]),
    ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", "2026-09-25", ["09-25", "10-30"]),
    ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "2026-09-30", ["09-30", "10-31", "11-30"]),
    ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", "2026-10-31", ["10-31", "12-31", "01-31"]),
    ("FREQ=YEARLY;COUNT=2", "2026-09-21", ["09-21", "09-21"]),
    // RFC 5545, 3.3.10: the week's first day changes what every other week is.
    (
      "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08-05",
      ["08-05", "08-10", "08-19", "08-24"]
    ),
    (
      "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08-05",
      ["08-05", "08-17", "08-19", "08-31"]
    ),
  ])
  func `a rule gives its days`(rule: String, from: String, expected: [String]) throws {
    #expect(try days(rule, from: from) == expected)
  }

  @Test(arguments: [
    "FREQ=SECONDLY;COUNT=2", "FREQ=WEEKLY;BYSETPOS=1;COUNT=2", "FREQ=WEEKLY;BYHOUR=9", "COUNT=2",
    "FREQ=WEEKLY;COUNT=0", "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;BYDAY=XX",
    "FREQ=WEEKLY;BYDAY=1MO",
    "FREQ=WEEKLY;COUNT=2;UNTIL=20261005", "FREQ=WEEKLY;COUNT=2;COUNT=3", "FREQ=WEEKLY;BYMONTH=13",
    "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=YEARLY;BYDAY=1MO", "FREQ=WEEKLY;UNTIL=soon", "",
  ])
  func `a rule with a part that is not known is not read`(rule: String) {
    #expect(RecurrenceRule(rule) == nil)
  }

  /// Weeks counted forward from the first one, the slow way.
  private func weekly(_ start: Day, every: Int, on weekdays: [Int], count: Int) -> [Int] {
    var monday = start.number
    while (monday + 3) % 7 != 0 { monday -= 1 }
    var found: [Int] = []
    while found.count < count {
      for weekday in weekdays.sorted() where monday + weekday >= start.number {
        if found.count < count { found.append(monday + weekday) }
      }
      monday += 7 * every
    }
    return found
  }

  @Test func `weekly rules give what counting weeks gives`() throws {
    var draws = Draws(seed: 42)
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    for _ in 0..<300 {
      let start = Day(number: Int.random(in: 20_000..<21_000, using: &draws))
      let own = (start.number + 3) % 7
      let others = (0..<7).filter { _ in Int.random(in: 0..<3, using: &draws) == 0 }
      let weekdays = Array(Set(others + [own])).sorted()
      let every = Int.random(in: 1...4, using: &draws)
      let count = Int.random(in: 1...30, using: &draws)
      let list = weekdays.map { names[$0] }.joined(separator: ",")
      let rule = "FREQ=WEEKLY;INTERVAL=\(every);BYDAY=\(list);COUNT=\(count)"
      let found = try #require(RecurrenceRule(rule)?.days(from: start) { _ in false })
      #expect(
        found.map(\.number) == weekly(start, every: every, on: weekdays, count: count),
        "\(rule) from \(start.iso8601)")
    }
  }
}
