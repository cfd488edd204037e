import Foundation
import TestSupport
import Testing

/// docs/first-audit.md followed to the letter, from a folder of exports to an audit.
struct FirstAuditTests {
  private static let page = "docs/first-audit.md"
  private static let exports = "Fixtures/submissions/raw-exports"

  @Test func `every command prints what the page shows`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: Self.exports),
      to: folder.url.appending(path: "exports"))
    let committed = try String(
      contentsOf: Repository.root.appending(path: Self.page), encoding: .utf8)
    var page: [Substring] = []
    var console = false
    var table: String?
    var edit = ""
    for line in committed.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```csv ") { (table, edit) = (String(line.dropFirst(7)), "") }
      if line == "```", let name = table {
        try edit.write(
          to: folder.url.appending(path: "exports/\(name)"), atomically: true, encoding: .utf8)
        table = nil
      }
      if table != nil, !line.hasPrefix("```") { edit += line + "\n" }
      if console, !line.hasPrefix("$ "), line != "```" { continue }
      page.append(line)
      if line == "```console" { console = true } else if line == "```" { console = false }
      guard console, line.hasPrefix("$ ") else { continue }
      page += try shown(String(line.dropFirst(2)), in: folder.url)
    }
    let text = page.joined(separator: "\n")
    let complaint = try Golden(Self.page).complaint(about: Data(text.utf8))
    if let complaint { Issue.record("\(complaint)") }
  }

  /// What a command of the page prints, a line each.
  private func shown(_ command: String, in folder: URL) throws -> [Substring] {
    let words = command.split(separator: "\"").enumerated().flatMap { index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
    var text: String
    switch words[0] {
    case "ls":
      text = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: words[1]).path
      ).sorted().joined(separator: "\n")
    case "cat":
      text = try String(contentsOf: folder.appending(path: words[1]), encoding: .utf8)
    default:
      let outcome = try Program(Array(words.dropFirst()), in: folder).outcome()
      text = outcome.text + outcome.errorLines.joined(separator: "\n")
    }
    while text.hasSuffix("\n") { text.removeLast() }
    return text.replacing(folder.path + "/", with: "").split(
      separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func `a draft that nobody has read makes no hours`() throws {
    let folder = try TemporaryFolder()
    let copy = folder.url.appending(path: "exports")
    try FileManager.default.copyItem(at: Repository.root.appending(path: Self.exports), to: copy)
    #expect(try Program(["init", "exports"], in: folder.url).outcome().exit == 0)
    let audit = try Audit(copy)
    let course = try #require(try audit.table("courses").rows.first)
    #expect(course["tutor_s_evidenced"] == "0" && course["delivery_class"] == "evidence_missing")
    #expect(try audit.unbalanced().isEmpty)
  }

  @Test func `what is there already is left as it is`() throws {
    let folder = try SmallSubmission.whole.written()
    try folder.write("a,b\n".utf8, to: "meetings.csv")
    let register = "Learner,09/03/2026 10:00,16/03/2026 10:00\nTegan Marwick,/,/\n"
    try folder.write(register.utf8, to: "register.csv")
    let before = try Data(contentsOf: folder.url.appending(path: "people.csv"))
    let outcome = try Program(["init", "."], in: folder.url).outcome()
    #expect(outcome.exit == 0, "\(outcome.errorLines)")
    #expect(try Data(contentsOf: folder.url.appending(path: "people.csv")) == before)
    #expect(outcome.text.contains("people.csv  is there already, and stays as it is"))
    #expect(outcome.text.contains("mark-map.csv  1 row, 1 cell to fill in"))
  }

  @Test func `a table that nothing recognises is drafted column by column`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "Learner,Category,Hours\nTegan Marwick,Self study,2\n".utf8, to: "exports/log.csv")
    try folder.write("Learner,09/03/2026,16/03/2026\nTegan Marwick,/,/\n".utf8, to: "exports/r.csv")
    #expect(try Program(["init", "exports"], in: folder.url).outcome().exit == 0)
    let map = try String(
      contentsOf: folder.url.appending(path: "exports/column-map.csv"), encoding: .utf8)
    #expect(map.contains("\nLearner;Category;Hours,Learner,,,,,\"write which of our tables it is"))
    #expect(map.split(separator: "\n").count == 4)
  }

  @Test func `a folder without a meeting or register has nothing to draft`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Keys are at the desk\n".utf8, to: "notes.txt")
    let outcome = try Program(["init", folder.url.path], in: folder.url).outcome()
    #expect(outcome.exit == 65)
    #expect(outcome.errorLines.joined().contains("[nothing-to-draft]"))
  }
}
