import Evidence
import Testing

@testable import Ingest

@Suite struct TeamsMeetingSummaryTests {
  private static let header =
    "Full Name|Join Time|Leave Time|Duration|Email|Role|Participant ID (UPN)"
  private static let block = [
    "Meeting Summary", "Total Number of Participants|2", "Meeting Title|Week 7",
    "Meeting Start Time|17/11/2026, 14:00:00", "Meeting End Time|17/11/2026, 15:00:00",
    "Meeting Id|00000000-1111", "",
  ]

  private func read(
    _ rows: String..., block: [String] = block, header: String = header, delimiter: String = "\t"
  ) throws -> InventedReport {
    try InventedReport(block + [header] + rows, delimiter: delimiter)
  }

  private static let kofi =
    "Kofi|17/11/2026, 14:05:00|17/11/2026, 15:02:03|57m 3s|k@example.org|Presenter|kofi@uni.example"

  @Test func `a join has a row of its own, and everyone an address and the account's own`() throws {
    let report = try read(
      Self.kofi, "Hana (Guest)|17/11/2026, 14:00:00|17/11/2026, 15:00:30|1h||Presenter|")
    #expect(
      report.told == [
        "Kofi 2026-11-17 14:05:00 - 2026-11-17 15:02:03",
        "Hana (Guest) 2026-11-17 14:00:00 - 2026-11-17 15:00:30",
      ])
    #expect(
      report.report.participants.map(\.addresses) == [["k@example.org", "kofi@uni.example"], []])
    #expect(report.report.participants.map(\.stated) == [3423, 3600])
    #expect(report.report.title == "Week 7")
    #expect(report.report.hasIntervals)
    #expect(report.account.toldBalance.hasPrefix("8 records: 0 used, 8 headings"))
  }

  @Test func `the meeting lasts until the last leaves, whatever end is stated`() throws {
    let report = try read(Self.kofi).report
    #expect(report.startsAt?.told == "2026-11-17 14:00:00")
    #expect(report.endsAt?.told == "2026-11-17 15:02:03")
  }

  @Test func `without its block the meeting lasts from first join to last leave`() throws {
    let report = try read(
      Self.kofi, block: [], header: "Nama|Join Time|Leave Time|Duration|Email|Role", delimiter: ";"
    )
    #expect(report.report.title == nil && report.report.startsAt == nil)
    #expect(
      report.report.interval(in: try #require(ZoneTable.named("UTC")))?.told
        == "2026-11-17 14:05:00-15:02:03")
    #expect(
      report.account.row.cells.last?.text
        == "saved again by another program: semicolons between cells")
  }

  @Test func `a title of null is none`() throws {
    var block = Self.block
    block[2] = "Titre de la réunion|null"
    #expect(try read(Self.kofi, block: block).report.title == nil)
  }

  @Test func `a row without times is no attendance, and one without a leave is rejected`() throws {
    let report = try read(
      Self.kofi, "Hana||||h@example.org|Presenter", "Tegan|17/11/2026, 14:00:00||")
    #expect(report.told.last == "Tegan missing-value")
    #expect(
      report.account.row.cells.last?.text == "1 ignored: listed without times: not attendance")
  }

  @Test func `a report without a row of people is cut short`() throws {
    let report = try read()
    #expect(report.report.refusal == .truncatedFile)
    #expect(report.account.told == ["1:0 truncated-file"])
  }
}
