import Evidence
import Testing

@testable import Ingest

@Suite struct JSONLinesTests {
  private func lines(_ text: String, isDocument: Bool, showsNames: Bool = false) -> [String] {
    let lines = JSONLines(
      FileBytes(Array(text.utf8)), isDocument ? .document : .statements, showsNames: showsNames)
    var told: [String] = []
    while let record = lines.next() {
      told.append(
        "\(record.line)-\(record.endLine) "
          + record.cells.map { $0.isMasked ? "[\($0.text)]" : $0.text }.joined(separator: " | "))
    }
    return told
  }

  private static let statement = """
    {"actor": {"name": "Tegan Marwick", "account": {"name": "1046"}},
    "verb": {"id": "http://activitystrea.ms/join"}, "object": {"id": "https://example.org/t.marwick"},
    "timestamp": "2026-11-16T18:00:00Z", "Tegan": "2026-11-16", "result": {"duration": "PT5M"}}
    """

  @Test func `a statement shows its verb and times, and nobody's name, number or address`() {
    #expect(
      lines(Self.statement, isDocument: false) == [
        "1-3 [name] | [name] | verb: joined a meeting | [id] | timestamp: 2026-11-16T18:00:00Z"
          + " | [text] | duration: PT5M"
      ])
  }

  @Test func `a verb that is not read may hold anything, and is left out`() {
    let other = Self.statement.replacing("activitystrea.ms/join", with: "x/tegan")
    #expect(lines(other, isDocument: false)[0].contains("[id] | [id]"))
  }

  @Test func `a Caliper event shows its action and times, and nothing of the actor`() {
    let event = """
      {"sensor": "x", "data": [{"type": "SessionEvent", "action": "LoggedOut",
      "actor": {"id": "https://example.org/users/7", "name": "Tegan Marwick"},
      "eventTime": "2026-11-16T18:00:00Z", "session": {"duration": "PT5M"}},
      {"type": "ViewEvent", "action": "Tegan", "actor": "https://example.org/users/7"}]}
      """
    let lines = JSONLines(FileBytes(Array(event.utf8)), .events, showsNames: false)
    var told: [String] = []
    while let record = lines.next() {
      told.append(
        record.cells.map { $0.isMasked ? "[\($0.text)]" : $0.text }.joined(separator: " | "))
    }
    #expect(
      told == [
        "[type] | action: LoggedOut | [id] | [name] | eventtime: 2026-11-16T18:00:00Z"
          + " | duration: PT5M", "[type] | [text] | [text]",
      ])
  }

  @Test func `a document shows each of its objects where it stands`() {
    let report = """
      {"totalParticipantCount": 1,
      "attendanceRecords": [
      {"emailAddress": "tegan.marwick@example.org", "durationInSeconds": "Tegan",
      "attendanceIntervals": [{"joinDateTime": "2026-11-16T18:00:00Z"}]}]}
      """
    #expect(
      lines(report, isDocument: true) == [
        "1-4 totalparticipantcount: 1", "3-4 [emailaddress] | [text]",
        "4-4 joindatetime: 2026-11-16T18:00:00Z",
      ])
  }

  @Test func `a run that shows names shows them`() {
    #expect(
      lines(Self.statement, isDocument: false, showsNames: true)[0].contains("name: Tegan Marwick"))
  }

  @Test func `a record that cannot be read is not shown`() {
    #expect(
      lines("{\"name\": \"Tegan\",}\n", isDocument: false) == ["1-1 [a record that cannot be read]"]
    )
  }
}
