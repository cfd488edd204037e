import Evidence
import Testing

@testable import Ingest

@Suite struct TeamsSectionsTests {
  /// A report of a start, an end, and rows of sections 2 and 3; cells are parted by bars.
  private func read(
    start: String = "17/11/26, 14:00:00", end: String = "17/11/26, 16:00:00",
    listed: [String] = [], stays: [String], dateOrder: DateOrder? = nil
  ) -> (report: MeetingReport, account: FileAccount) {
    let lines =
      ["1. Summary", "Meeting title|Week 7", "Start time|\(start)", "End time|\(end)", ""]
      + ["2. Participants", "Name|First Join|Last Leave|Duration|Email|UPN|Role"] + listed + [""]
      + ["3. In-Meeting Activities", "Name|Join Time|Leave Time|Duration|Email|Role"] + stays
    let text = lines.map { $0.split(separator: "|", omittingEmptySubsequences: false) }
      .map { $0.joined(separator: "\t") }.joined(separator: "\r\n")
    let file = InventedSubmission.file("teams.csv", text)
    file.decision = dateOrder.map { Decision(path: "teams.csv", dateOrder: $0) }
    return (TeamsSections.read(file), file.account)
  }

  private func told(_ report: MeetingReport) -> [String] {
    report.participants.map { person in
      "\(person.name)\(person.isBound ? " bound" : "") \(FormatTelling.told(person))"
        + (person.stated.map { " \($0)" } ?? "")
    }
  }

  @Test func `section 3 has the stays, and section 2 only whom it lacks`() {
    let (report, account) = read(
      listed: [
        "Tegan Marwick|17/11/26, 14:00:00|17/11/26, 15:00:00|40m|Tegan@example.org|x|Presenter",
        "Kofi Ashgrove|17/11/26, 14:10:00|17/11/26, 15:50:00|1h 5m||| Presenter",
        "Hana Thistleby||||hana@example.org|x|Presenter",
      ],
      stays: [
        "T. Marwick|17/11/26, 14:00:00|17/11/26, 14:20:00|20m|tegan@example.org|Presenter",
        "T. Marwick|17/11/26, 14:40:00|17/11/26, 15:00:00|20m|tegan@example.org|Presenter",
      ])
    #expect(
      told(report) == [
        "Kofi Ashgrove bound 2026-11-17 14:10:00 - 2026-11-17 15:50:00 3900",
        "T. Marwick 2026-11-17 14:00:00 - 2026-11-17 14:20:00 1200",
        "T. Marwick 2026-11-17 14:40:00 - 2026-11-17 15:00:00 1200",
      ])
    #expect(report.hasIntervals)
    #expect(
      account.toldBalance
        == "12 records: 0 used, 10 headings, 1 cross-checks, 1 ignored, 0 rejected; 0 facts")
  }

  @Test func `dates of two orders are refused unless a person says which`() {
    let stays = ["Kofi Ashgrove|11/17/26, 14:00:00|11/17/26, 15:00:00|1h||Presenter"]
    let (refused, account) = read(stays: stays)
    #expect(refused.refusal == .dateOrderContradictory)
    #expect(account.told == ["11:15 date-order-contradictory"])
    #expect(refused.participants.map(\.name) == ["Kofi Ashgrove"])
    let (settled, _) = read(stays: stays, dateOrder: .monthFirst)
    #expect(settled.refusal == nil)
    #expect(told(settled) == ["Kofi Ashgrove 2026-11-17 14:00:00 - 2026-11-17 15:00:00 3600"])
  }

  @Test func `dates of either order are read as a person says`() {
    let stays = ["Kofi Ashgrove|06/05/26, 14:00:00|06/05/26, 15:00:00|1h||Presenter"]
    let report = { (order: DateOrder?) in
      read(start: "06/05/26, 14:00:00", end: "06/05/26, 16:00:00", stays: stays, dateOrder: order)
        .report
    }
    #expect(report(nil).refusal == .dateOrderUndecidable)
    #expect(
      told(report(.dayFirst)) == ["Kofi Ashgrove 2026-05-06 14:00:00 - 2026-05-06 15:00:00 3600"])
    #expect(
      told(report(.monthFirst)) == ["Kofi Ashgrove 2026-06-05 14:00:00 - 2026-06-05 15:00:00 3600"])
  }

  @Test func `a report without any time is cut short`() {
    let (report, account) = read(start: "", end: "", stays: [])
    #expect(report.refusal == .truncatedFile)
    #expect(account.told == ["1:0 truncated-file"])
  }

  @Test func `date and time in two cells are one time`() {
    let (report, _) = read(stays: [
      "Kofi Ashgrove|17/11/26|14:00:00|17/11/26|15:30:00|1h 30m|kofi@example.org|Presenter"
    ])
    #expect(told(report) == ["Kofi Ashgrove 2026-11-17 14:00:00 - 2026-11-17 15:30:00 5400"])
    #expect(report.participants.map(\.addresses) == [["kofi@example.org"]])
  }

  @Test func `a duration of an unknown unit is not read, and never none`() {
    let (report, _) = read(stays: [
      "Kofi Ashgrove|17/11/26, 14:00:00|17/11/26, 15:00:00|1 klukkustund||Presenter",
      "Tegan Marwick|17/11/26, 14:00:00|17/11/26, 15:00:00|||Presenter",
    ])
    #expect(report.participants.map(\.stated) == [nil, nil])
    #expect(report.unreadDurations == 1)
  }

  @Test func `a row with a time that cannot be read keeps its person and its place`() {
    let (report, _) = read(stays: [
      "Kofi Ashgrove|17/11/26, 14:00:00||1h||Presenter", "Tegan Marwick",
      "Hana Thistleby|17/11/26, 14:00:00|at four|1h||Presenter",
      "Roisin Elmstow|17/11/1926, 14:00:00|17/11/26, 15:00:00|1h||Presenter",
    ])
    #expect(
      told(report) == [
        "Kofi Ashgrove missing-value", "Tegan Marwick missing-value",
        "Hana Thistleby unreadable-time", "Roisin Elmstow year-out-of-range",
      ])
    #expect(report.participants.map(\.problemColumn) == [34, nil, 35, 16])
  }

  @Test func `the meeting's own start and end bound it, or first join and last leave`() throws {
    let zone = try #require(ZoneTable.named("Europe/London"))
    let stays = [
      "Kofi Ashgrove|17/11/26, 14:05:00|17/11/26, 15:00:00|55m||Presenter",
      "Tegan Marwick|17/11/26, 14:10:00|17/11/26, 15:40:00|1h 30m||Presenter",
    ]
    #expect(read(stays: stays).report.interval(in: zone)?.told == "2026-11-17 14:00:00-16:00:00")
    #expect(
      read(start: "", end: "", stays: stays).report.interval(in: zone)?.told
        == "2026-11-17 14:05:00-15:40:00")
  }
}
