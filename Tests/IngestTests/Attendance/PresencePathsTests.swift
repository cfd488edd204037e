import Evidence
import Testing

@testable import Ingest

/// Plain rows are read from their bytes alone; a filled `audience` cell has them read cell by cell.
@Suite struct PresencePathsTests {
  private static let submission = Result {
    try InventedSubmission(
      people: """
        course_id,person_id,role,name
        FA-201,L-01,learner,Tegan Marwick
        FA-201,L-02,learner,Kofi Ashgrove
        FA-202,L-02,learner,Kofi Ashgrove
        FA-201,"T,01",tutor,Orla Penhallow
        FA-205,Łucja-5,learner,Łucja Dewbrook
        """,
      sessions: #"""
        session_id,course_id,starts_at,ends_at,activity,mode
        S-1,FA-201,2026-10-24T18:00:00Z,2026-10-24T20:00:00Z,teaching,in_person
        S-2,FA-202,2026-10-25T00:00:00Z,2026-10-25T04:00:00Z,teaching,remote
        "S ""5""",FA-205,2026-10-25T10:00:00Z,2026-10-25T12:00:00Z,teaching,remote
        """#)
  }

  /// A cell as a table may write it: as it is, in quotes, or blank.
  private func cell(_ text: String, _ draws: inout Draws) -> String {
    let mustQuote = text.contains(",") || text.contains("\"")
    if !mustQuote, Int.random(in: 0..<40, using: &draws) == 0 { return "" }
    guard mustQuote || Int.random(in: 0..<4, using: &draws) == 0 else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// A time some seconds after midnight of the night the clocks go back, in one of many forms.
  private func time(_ second: Int, _ draws: inout Draws) -> String {
    let clock = Instant(seconds: 1_792_886_400 + second).iso8601.dropLast()
    switch Int.random(in: 0..<20, using: &draws) {
    case 0: return String(clock)
    case 1: return clock + ".75Z"
    case 2: return clock.dropLast(3).split(separator: "T").joined(separator: " ")
    case 3: return "about noon"
    case 4, 5: return clock + "+01:00"
    case 6: return clock + "-0500"
    default: return clock + "Z"
    }
  }

  private func row(_ draws: inout Draws) -> String {
    let session = ["S-1", "S-2", "S \"5\"", "S-1", "S-2", "S-77"].randomElement(using: &draws)
    let person = ["L-01", "L-02", "T,01", "Łucja-5", "L-01", "Kofi Ashgrove", "L-99"]
      .randomElement(using: &draws)
    let mode = ["remote", "in_person", "remote", "in_person", "Remote", " in_person", "hybrid"]
      .randomElement(using: &draws)
    let joined = Int.random(in: 0..<43_200, using: &draws)
    let left = joined + Int.random(in: -1800..<9000, using: &draws)
    return [session ?? "", person ?? "", mode ?? "", time(joined, &draws), time(left, &draws)]
      .map { cell($0, &draws) }.joined(separator: ",")
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `both ways of reading a row give the same facts`(seed: UInt64) throws {
    let submission = try PresencePathsTests.submission.get()
    var draws = Draws(seed: seed)
    let header = "session_id,person_id,mode,joined_at,left_at,audience,remark"
    let rows = (0..<400).map { _ in row(&draws) }
    // A remark as long as the word keeps every row where it stands.
    let read = { (ending: String) in
      let file = submission.file(
        "presence.csv", ([header] + rows.map { $0 + ending }).joined(separator: "\n"))
      return (try submission.presence(file), file.account)
    }
    let (plain, plainAccount) = try read(",,no")
    let (careful, carefulAccount) = try read(",no,")
    #expect(submission.told(plain) == submission.told(careful))
    #expect(plain.stays.map(\.line) == careful.stays.map(\.line))
    #expect(plain.stays.map(\.byteOffset) == careful.stays.map(\.byteOffset))
    #expect(plain.guests.map(\.source) == careful.guests.map(\.source))
    #expect(plain.attendance == careful.attendance)
    #expect(plain.latest == careful.latest)
    #expect(plainAccount.toldBalance == carefulAccount.toldBalance)
    #expect(plainAccount.told == carefulAccount.told)
    #expect(plain.stays.count > 50)
    #expect(plain.guests.count > 5)
    #expect(plain.rejected.count > 5)
  }
}
