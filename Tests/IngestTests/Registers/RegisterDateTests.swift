import Evidence
import Testing

@testable import Ingest

@Suite struct RegisterDateTests {
  private func told(_ text: String) -> String? {
    guard let written = RegisterDate(text)?.written,
      case .success(let day) = written.day(in: .dayFirst)
    else { return nil }
    return day.iso8601 + (written.secondOfDay.map { " \($0)" } ?? "")
  }

  @Test(arguments: [
    ("14/09/2026", "2026-09-14"), ("14/09/2026 18:00", "2026-09-14 64800"),
    ("14.09.26", "2026-09-14"), ("2026-09-14", "2026-09-14"), ("Mon 14/09/26", "2026-09-14"),
    ("Monday, 14 September 2026", "2026-09-14"), ("14-Sep-26", "2026-09-14"),
    ("14th Sept 2026 6:00 PM", "2026-09-14 64800"), ("14/09/2026\n18:00", "2026-09-14 64800"),
    ("14/09/2026 18:00-20:00", "2026-09-14 64800"),
    ("Sat 12 Dec 2026 10:00 – 12:00", "2026-12-12 36000"), ("1 May 2026", "2026-05-01"),
  ])
  func `a date is read as registers write it`(text: String, day: String) {
    #expect(told(text) == day)
  }

  @Test(arguments: [
    "", "Week 3", "14 Sep", "Mon", "14/09", "L10", "1/2", "18:00", "14 Smarch 2026", "May 2026",
    "14xx Sep 2026", "31 Feb 2026", "14/09/2026 to Christmas", "14 Sep 026",
  ])
  func `anything else is no date`(text: String) { #expect(told(text) == nil) }

  @Test func `a time of day may have its end behind it`() {
    #expect(RegisterDate.secondOfDay("18:00") == 64_800)
    #expect(RegisterDate.secondOfDay("9:30-11:00") == 34_200)
    #expect(RegisterDate.secondOfDay("6:00 pm") == 64_800)
    #expect(RegisterDate.secondOfDay("/") == nil)
    #expect(RegisterDate.secondOfDay("14/09/2026 18:00") == nil)
  }
}
