import Evidence
import Testing

@testable import Ingest

@Suite struct ZoomParticipantsTests {
  private static let joins =
    "Name (original name)|Email|Join time|Leave time|Duration (minutes)|Guest|In waiting room"
  private static let totals = "Name (Original Name)|User Email|Total Duration (Minutes)|Guest"
  private static let block = [
    "Meeting ID|Topic|Start Time|End Time|User Email|Duration (Minutes)|Participants|",
    "98765432101|Week 7|11/17/2026 02:00:00 PM|11/17/2026 04:00:00 PM|o@example.org|120|4|", "",
  ]

  private func read(_ lines: [String]) throws -> InventedReport {
    try InventedReport(lines, delimiter: ",")
  }

  private func stay(_ name: String, _ from: String, _ to: String, waits: String = "No") -> String {
    "\(name)||11/17/2026 \(from)|11/17/2026 \(to)|60|No|\(waits)"
  }

  @Test func `a stay has a row of its own, and the waiting room is no presence`() throws {
    let report = try read([
      Self.joins, stay("Kofi", "02:00:00 PM", "03:00:00 PM", waits: "Yes"),
      stay("Kofi", "03:00:00 PM", "04:00:00 PM"),
    ])
    #expect(report.told == ["Kofi 2026-11-17 15:00:00 - 2026-11-17 16:00:00"])
    #expect(report.report.hasIntervals && !report.report.isOpen)
    #expect(report.account.row.cells.last?.text == "1 ignored: in the waiting room: not presence")
    #expect(report.report.participants.map(\.stated) == [3600])
  }

  @Test func `a word that is neither yes nor no is not taken for presence`() throws {
    let report = try read([Self.joins, stay("Kofi", "02:00:00 PM", "03:00:00 PM", waits: "Ja")])
    #expect(report.report.participants.map { $0.problem?.code } == [.unknownWord])
    #expect(report.report.participants.map(\.problemColumn) == [59])
  }

  @Test func `totals are all there is where Zoom shows unique users`() throws {
    let report = try read(Self.block + [Self.totals, "Kofi|k@example.org|72|No", "Hana||soon|Yes"])
    #expect(report.told == ["Kofi declared no time", "Hana declared unreadable-number"])
    #expect(report.report.participants.map(\.stated) == [4320, nil])
    #expect(report.report.title == "Week 7")
    #expect(report.report.startsAt?.told == "2026-11-17 14:00:00")
    #expect(report.report.endsAt?.told == "2026-11-17 16:00:00")
    #expect(!report.report.hasIntervals)
    #expect(report.account.row.cells[3].text == "C")
  }

  @Test func `a list of totals without a block has no date to be undecided about`() throws {
    let report = try read([Self.totals, "Kofi||72|No"]).report
    #expect(report.refusal == nil)
    #expect(report.participants.map(\.stated) == [4320])
  }

  @Test func `a name may be the one in brackets or the one before them`() throws {
    let names = try read([
      Self.totals, "Teg (Tegan Marwick)||72|No", "Orla Penhallow (Host)||72|No",
      "Kofi (Kofi's iPad) (Guest)||72|No", "Hana||72|No",
    ]).report.participants.map(\.otherNames)
    #expect(names == [["teg", "tegan marwick"], [], ["kofi", "kofi's ipad"], []])
  }

  @Test func `a list without a row of people is cut short`() throws {
    #expect(try read([Self.joins]).report.refusal == .truncatedFile)
  }

  @Test func `a spreadsheet's marks are a remark, and nothing more`() throws {
    let report = try read([
      "Name (Original Name)|User Email|Join Time|Leave Time|Duration (Minutes)|Guest|||",
      "||||||||",
      "Kofi||15/11/26 14:00|15/11/26 15:00|60|No|||",
    ])
    #expect(report.told == ["Kofi 2026-11-15 14:00:00 - 2026-11-15 15:00:00"])
    #expect(
      report.account.row.cells.last?.text
        == "saved again by another program: padded rows, times without seconds")
  }
}
