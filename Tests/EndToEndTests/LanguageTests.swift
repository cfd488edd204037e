import Foundation
import TestSupport
import Testing

/// The pages of a report in another language than English.
struct LanguageTests {
  /// Columns whose cells are English prose: on a page they are in the catalogue, or marked as English.
  private static let prose: Set<String> = [
    "message", "note", "title", "action", "question", "effect", "proposal", "owner", "measured",
    "reason",
  ]

  /// What pages show that is nobody's words: cells of the tables, of courses.csv, and of the run.
  private func data(of audit: Audit, _ input: URL) throws -> [String] {
    let json = try #require(
      try JSONSerialization.jsonObject(with: audit.bytes("audit.json")) as? [String: Any])
    let names = try #require(json["tables"] as? [String: Any]).keys.sorted()
    let tables =
      try names.map { try audit.table($0) }
      + [ResultTable("courses", try Data(contentsOf: input.appending(path: "courses.csv")))]
    var data = names.map { "\($0).csv" } + ["glh-audit.xlsx", "audit.json", "awarding-body"]
    // The time zone of a course that states none.
    data.append("Europe/London")
    for (index, table) in tables.enumerated() {
      for column in table.columns {
        let cells = table.rows.compactMap { $0[column] }
        let isProse = index < tables.count - 1 && Self.prose.contains(column)
        data += isProse ? cells.flatMap(Self.values) : cells
      }
    }
    let people = ResultTable("people", try Data(contentsOf: input.appending(path: "people.csv")))
    data += people.rows.compactMap { $0["person_id"] }
    let run = try #require(json["run"] as? [String: Any])
    data += run.values.compactMap { $0 as? String }
    for pack in run["packs"] as? [[String: String]] ?? [] {
      data += [pack["id"], pack["sha256"], pack["sha256"].map { String($0.prefix(12)) }]
        .compactMap { $0 }
    }
    // A decision is named by its rule, `pack/rule`, one or several to a cell.
    return data
      + data.flatMap { $0.split { " ,;/".contains($0) }.map(String.init) }
      .filter { $0.contains("-") || $0.contains("_") }
  }

  /// What is put into a sentence: ids, paths, names of columns and their words.
  private static func values(in sentence: String) -> [String] {
    let words = sentence.split { " ,;:()".contains($0) }.map(String.init)
      .filter { word in word.contains { "_-./".contains($0) || $0.isNumber } }
    let lists = sentence.matches(of: /(must be one of|not read:|did you mean) ([^;?]*)/)
    return words + lists.flatMap { String($0.2).split(separator: ", ").map(String.init) }
  }

  @Test func `what a rule pack says is never taken for a sentence of the program`() throws {
    let audit = try Audit(Audit.fernhill, "--language", "qps", "--quiet")
    let pages = try audit.shareable().filter { $0.key.hasPrefix("report/courses/") }
      .map { String(decoding: $0.value, as: UTF8.self) }.joined()
    let findings = try audit.table("findings").rows.filter { $0["pack"] != "evidence" }
    #expect(findings.count > 10)
    for text in Set(findings.flatMap { [$0["title"] ?? "", $0["action"] ?? ""] })
    where !text.hasPrefix("To settle it: ") && !text.contains("'") {
      let stop = text.hasSuffix(".") ? "" : "."
      #expect(pages.contains("<span lang=\"en\">\(text)\(stop)</span>"), "\(text)")
    }
    // What the program says of the records has words.
    #expect(!pages.contains("<span lang=\"en\">Compare the two"))
    #expect(!pages.contains("<span lang=\"en\">To settle it"))
  }

  @Test(arguments: [
    "fernhill-2025-26", "blended", "distance-only-sold-as-live", "replies-across-christmas",
    "refused-file", "records-not-supplied",
  ])
  func `no page has an English word that is not in the catalogue`(name: String) throws {
    let input = name.hasPrefix("fernhill") ? Audit.fernhill : Audit.input(ofCase: name)
    let audit = try Audit(input, "--language", "qps", "--quiet")
    let data = PlainEnglish.Data(try data(of: audit, input))
    let pages = try audit.shareable().filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 8)
    for (path, bytes) in pages {
      let left = PlainEnglish.left(in: String(decoding: bytes, as: UTF8.self), data: data)
      #expect(left.isEmpty, "\(path): \(left.prefix(5))")
    }
  }

  @Test func `a translator's file changes the words of pages, and nothing else`() throws {
    let audit = try Audit(Audit.input(ofCase: "blended"))
    let english = try audit.shareable()
    let po = "msgid \"\"\nmsgstr \"Language: cy\\n\"\n\nmsgid \"Summary\"\nmsgstr \"Crynodeb\"\n"
    try Data(po.utf8).write(to: audit.place.url.appending(path: "cy.po"))
    let outcome = try audit.run("report", "out", "--language", "cy.po")
    #expect(outcome.exit == 0)
    #expect(outcome.errorLines.first?.hasPrefix("cy.po: 1 of ") == true, "\(outcome.errorLines)")
    let welsh = try audit.shareable()
    #expect(welsh.keys.sorted() == english.keys.sorted())
    let changed = welsh.filter { $0.value != english[$0.key] }.keys
    #expect(changed.allSatisfy { $0.hasSuffix(".html") || $0.hasSuffix(".xlsx") }, "\(changed)")
    let page = String(decoding: try #require(welsh["report/method.html"]), as: UTF8.self)
    #expect(page.contains("<html lang=\"cy\">") && page.contains(">Crynodeb</a>"))
    // English again is as it was.
    #expect(try audit.run("report", "out").exit == 0)
    let again = try audit.shareable().filter { $0.key.hasSuffix(".html") }
    #expect(again == english.filter { $0.key.hasSuffix(".html") })
  }

  private static let unread: [(file: String, text: String?, exit: Int32, code: String)] = [
    (
      "cy.po", "msgid \"\"\nmsgstr \"Language: cy\\n\"\nmsgid \"Sumary\"\nmsgstr \"C\"\n",
      78, "po-unknown"
    ),
    ("cy.po", "", 78, "po-header"), ("welsh", nil, 66, "unknown-language"),
  ]

  @Test(arguments: unread)
  func `a file that does not read stops the run before anything is written`(
    file: String, text: String?, exit: Int32, code: String
  ) throws {
    let folder = try TemporaryFolder()
    if let text { try Data(text.utf8).write(to: folder.url.appending(path: file)) }
    let outcome = try Program(
      [
        "audit", Audit.input(ofCase: "blended").path, "--out", "out", "--language", file, "--quiet",
      ], in: folder.url
    ).outcome()
    #expect(outcome.exit == exit)
    #expect(outcome.errorLines.joined().contains("[\(code)]"), "\(outcome.errorLines)")
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "out").path))
  }

  @Test func `a file that is not UTF-8 is named as such`() throws {
    let folder = try TemporaryFolder()
    try Data([0x6D, 0xFF, 0xFE]).write(to: folder.url.appending(path: "x.po"))
    let outcome = try Program(
      ["audit", Audit.input(ofCase: "blended").path, "--out", "out", "--language", "x.po"],
      in: folder.url
    ).outcome()
    #expect(outcome.exit == 78)
    #expect(outcome.errorLines.joined().contains("[po-encoding]"))
  }
}
