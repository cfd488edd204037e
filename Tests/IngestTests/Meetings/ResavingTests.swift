import Testing

@testable import Ingest

@Suite struct ResavingTests {
  private func note(_ name: String, _ text: String) throws -> String {
    let file = InventedSubmission.file(name, text)
    let told = try FormatTelling.evidence(file)
    #expect(file.account.rejectionRows.isEmpty)
    return told
  }

  @Test(arguments: [
    (
      "teams-attendance-list",
      "Full Name\tUser Action\tTimestamp\nOrla Penhallow\tJoined\t16/11/2026, 18:00:00\n"
    ),
    ("people", "course_id,person_id,role\nC-1,L-1,learner\n"),
    ("register-wide", "Learner,16/11/2026,23/11/2026\nTegan Marwick,/,/\n"),
  ])
  func `a byte order mark that was saved as letters is told, and the file is read`(
    format: String, text: String
  ) throws {
    let sign = "saved again by another program: a byte order mark as letters in the header"
    for mark in ["ÿþ", "ï»¿"] {
      #expect(InventedSubmission.file("log.csv", mark + text).format?.id == format)
      #expect(try note("log.csv", mark + text).contains(sign))
    }
    #expect(try !note("log.csv", text).contains(sign))
  }
}
