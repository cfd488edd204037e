import Evidence
import Testing

@testable import Ingest

@Suite struct TeamsAttendanceListTests {
  /// A list in English of rows such as `Kofi|Joined|14:00:00`, of one day.
  private func read(
    _ rows: String..., header: String = "Full Name|User Action|Timestamp"
  ) throws -> InventedReport {
    try InventedReport(
      [header]
        + rows.map { row in
          let cells = row.split(separator: "|")
          return "\(cells[0])|\(cells[1])|17/11/2026, \(cells[2])"
        })
  }

  private func times(_ report: InventedReport) -> [String] {
    report.told.map { $0.replacing("2026-11-17 ", with: "") }
  }

  @Test func `joining and leaving is a stay, whatever the order of the rows`() throws {
    let report = try read(
      "Kofi|Joined|14:30:00", "Tegan|Joined|14:00:00", "Kofi|Left|14:20:00", "Kofi|Joined|14:00:00",
      "Kofi|Left|15:00:00")
    #expect(
      times(report) == [
        "Kofi 14:00:00 - 14:20:00 (line 4)", "Kofi 14:30:00 - 15:00:00 (line 6)",
        "Tegan declared 14:00:00 - unknown",
      ])
    #expect(report.report.interval(in: try #require(ZoneTable.named("UTC")))?.length == 3600)
    #expect(!report.report.hasIntervals)
    #expect(report.report.isOpen)
  }

  @Test func `who was there before is seen from the downloader's joining on`() throws {
    let report = try read(
      "Orla|Joined|14:00:00", "Kofi|Joined before|14:00:00", "Kofi|Left|14:20:00",
      "Tegan|Joined before|14:00:00")
    #expect(
      times(report) == [
        "Orla declared 14:00:00 - unknown", "Kofi before 14:00:00 - 14:20:00 (line 4)",
        "Tegan declared unknown - unknown",
      ])
  }

  @Test func `leaving without joining has no start`() throws {
    #expect(
      times(try read("Orla|Joined|14:00:00", "Kofi|Left|14:20:00", "Kofi|Left|14:30:00")) == [
        "Orla declared 14:00:00 - unknown", "Kofi declared unknown - 14:20:00",
        "Kofi declared unknown - 14:30:00",
      ])
  }

  @Test(arguments: [
    // Three in one second, at most a minute after the downloader is back.
    ("15:00:00", "15:01:00", 3, true), ("15:00:00", "15:01:01", 3, false),
    ("15:00:00", "15:01:00", 2, false), ("15:02:00", "15:01:00", 3, false),
  ])
  func `joining twice ends at the second only where everyone is listed again`(
    back: String, again: String, count: Int, isListed: Bool
  ) throws {
    let people = ["Kofi", "Tegan", "Hana"].prefix(count)
    let rows =
      ["Orla|Joined|14:00:00", "Orla|Left|14:50:00", "Orla|Joined|\(back)"]
      + people.flatMap { ["\($0)|Joined|14:10:00", "\($0)|Joined|\(again)"] }
    let report = try InventedReport(
      ["Full Name|User Action|Timestamp"]
        + rows.map { $0.replacing("|1", with: "|17/11/2026, 1") })
    #expect(
      times(report)[2...3] == [
        "Kofi declared 14:10:00 - \(isListed ? again : "unknown")",
        "Kofi declared \(again) - unknown",
      ])
  }

  @Test func `words of another language are told by their place, or all is only declared`() throws {
    let header = "Imię|Czynność|Czas"
    let told = try read(
      "Orla|weszła|14:00:00", "Kofi|był|14:00:00", "Kofi|wyszedł|14:20:00",
      "Tegan|weszła|14:05:00", header: header)
    #expect(
      times(told) == [
        "Orla declared 14:00:00 - unknown", "Kofi before 14:00:00 - 14:20:00 (line 4)",
        "Tegan declared 14:05:00 - unknown",
      ])
    let untold = try read(
      "Orla|a|14:00:00", "Kofi|b|14:10:00", "Kofi|a|14:20:00", header: header)
    #expect(
      times(untold) == [
        "Orla declared unknown - unknown", "Kofi declared unknown - unknown",
        "Kofi declared unknown - unknown",
      ])
    #expect(
      untold.account.row.cells.last?.text.contains("words for joining and leaving cannot be told")
        == true)
  }

  @Test func `a time that cannot be read is kept with its place, and the rest is read`() throws {
    let report = try InventedReport([
      "Full Name|User Action|Timestamp", "Kofi|Joined|30/02/2026, 14:00", "Tegan|Joined|soon",
      "Hana|Joined", "Orla|Joined|17/11/2026, 14:00:00",
    ])
    #expect(
      report.told == [
        "Kofi declared no-such-day", "Tegan declared unreadable-time",
        "Hana declared missing-value", "Orla declared 2026-11-17 14:00:00 - unknown",
      ])
    #expect(report.report.participants.map(\.problemColumn) == [13, 14, nil, 13])
  }

  @Test func `dates of either order are refused unless a person says which`() throws {
    let rows = ["Full Name|User Action|Timestamp", "Kofi|Joined|2/1/25, 9:04:01 pm"]
    let refused = try InventedReport(rows)
    #expect(refused.report.refusal == .dateOrderUndecidable)
    #expect(refused.account.told == ["2:13 date-order-undecidable"])
    #expect(
      try InventedReport(rows, dateOrder: .dayFirst).told
        == ["Kofi declared 2025-01-02 21:04:01 - unknown"])
  }
}
