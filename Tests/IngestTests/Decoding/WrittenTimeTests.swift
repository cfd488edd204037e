import Evidence
import Testing

@testable import Ingest

@Suite struct WrittenTimeTests {
  private func told(_ text: String, _ order: DateOrder) -> String {
    guard let time = WrittenTime(text) else { return "unreadable" }
    switch time.local(in: order) {
    case .success(let local): return local.instant(offset: 0).iso8601
    case .failure(let failure): return failure.rawValue
    }
  }

  @Test(arguments: [
    ("9/22/26, 2:48:05 PM", DateOrder.monthFirst, "2026-09-22T14:48:05Z"),
    ("9/22/26, 2:48:05\u{202F}PM", .monthFirst, "2026-09-22T14:48:05Z"),
    ("2/1/25, 9:04:01 pm", .dayFirst, "2025-01-02T21:04:01Z"),
    ("2/1/25, 9:04:01 p.m.", .dayFirst, "2025-01-02T21:04:01Z"),
    ("14/11/22, 09:30:46", .dayFirst, "2022-11-14T09:30:46Z"),
    ("06.10.26, 18:01:00", .dayFirst, "2026-10-06T18:01:00Z"),
    ("17/03/2026 16:52:10", .dayFirst, "2026-03-17T16:52:10Z"),
    ("13/04/2021 à 09:01:31", .dayFirst, "2021-04-13T09:01:31Z"),
    ("2026-03-17 16:52:10", .dayFirst, "2026-03-17T16:52:10Z"),
    ("2026-03-17 16:52:10", .monthFirst, "2026-03-17T16:52:10Z"),
    ("10/03/23 08:42", .dayFirst, "2023-03-10T08:42:00Z"),
    ("\u{200E}1/5/2026, 8:00", .dayFirst, "2026-05-01T08:00:00Z"),
    ("9/22/26, 12:00:00 AM", .monthFirst, "2026-09-22T00:00:00Z"),
    ("9/22/26, 12:30:00 PM", .monthFirst, "2026-09-22T12:30:00Z"),
  ])
  func `each platform's way of writing a time is read`(
    text: String, order: DateOrder, expected: String
  ) {
    #expect(told(text, order) == expected)
  }

  @Test(arguments: [
    "", "soon", "9/22/26, 14:48:05 PM", "9/22/26, 0:48 AM", "9/22/26, 24:00", "9/22/26, 9:60",
    "9/22/26, 9:5", "9/22/126, 9:05", "9/22-26, 9:05", "9/22/26, 9:05 x", "9/22/26, 9:05 PMs",
    "9/22/26T", "109/22/26, 9:05", "9/22/2609:05", "9/22, 9:05", "2026-03-2026 09:00",
  ])
  func `anything else is no time`(text: String) {
    #expect(told(text, .monthFirst) == "unreadable")
  }

  @Test func `a day that there is not in an order is none`() {
    #expect(told("30/02/26, 09:00", .dayFirst) == "no-such-day")
    #expect(told("14/11/22, 09:30", .monthFirst) == "no-such-day")
    #expect(told("14/11/1926, 09:30", .dayFirst) == "year-out-of-range")
  }

  @Test func `a date alone is a day and no time`() {
    #expect(WrittenTime("17/03/2026")?.day(in: .dayFirst) == .success(Day(number: 20_529)))
    #expect(told("17/03/2026", .dayFirst) == "unreadable-time")
  }

  private func decision(_ dates: String...) -> DateOrder.Decision {
    DateOrder.decided(by: dates.compactMap { WrittenTime($0) })
  }

  @Test func `one field above twelve decides a file`() {
    #expect(decision("2/1/25, 9:04", "14/1/25, 9:04") == .settled(.dayFirst))
    #expect(decision("2/1/25, 9:04", "2/13/25, 9:04") == .settled(.monthFirst))
    #expect(decision("2026-03-04 10:00", "2026-03-05 10:00") == .settled(.yearFirst))
    #expect(decision("02.01.25, 09:04") == .settled(.dayFirst))
  }

  @Test func `dates that disagree are told, and dates that say nothing too`() {
    #expect(decision("14/1/25, 9:04", "1/14/25, 9:04") == .contradictory)
    #expect(decision("02.13.25, 09:04") == .contradictory)
    #expect(decision("2/1/25, 9:04:01 pm", "3/10/25, 8:00:48 AM") == .undecidable)
    #expect(decision("2026-03-04 10:00", "3/10/25, 08:00") == .undecidable)
    #expect(decision() == .undecidable)
    #expect(decision("09/09/2026 07:02:11 PM", "9/9/26, 20:00") == .settled(.dayFirst))
    #expect(decision("09/09/2026 19:02", "09/10/2026 19:02") == .undecidable)
    #expect(decision("13/14/25, 9:04", "45/1/25, 9:04") == .undecidable)
    #expect(DateOrder.Decision.undecidable.refusal == "date-order-undecidable")
    #expect(DateOrder.Decision.settled(.dayFirst).refusal == nil)
  }
}

@Suite struct StatedDurationTests {
  @Test(arguments: [
    ("3h 23m 20s", 12_200), ("1h 7s", 3_607), ("45m", 2_700), ("8s", 8), ("3h", 10_800),
    ("59 Min. 0 Sek.", 3_540), ("1 Std. 5 Min.", 3_900), ("2 godz. 19 min 19 s", 8_359),
    ("2\u{00A0}h 44\u{00A0}m", 9_840), ("1 hour 12 mins", 4_320), (" 6m 15s ", 375), ("0s", 0),
    ("1h54m", 6_840), ("1d 2h", 93_600),
  ])
  func `a duration is the sum of its parts`(text: String, seconds: Int) {
    #expect(StatedDuration.seconds(text) == seconds)
  }

  @Test(arguments: [
    "", "45", "h", "3 fortnights", "3h 20", "20m 3h", "3h 3h", "1.5h", "-3h", "3h,", "00:45:00",
    "3 часа", "9999999s", "3h s",
  ])
  func `anything else is nothing, and never 0`(text: String) {
    #expect(StatedDuration.seconds(text) == nil)
  }
}
