import Foundation
import TestSupport
import Testing

/// Commands beside `audit` and `report` that write pages, in another language than English.
struct LanguageCommandsTests {
  private static let po =
    "msgid \"\"\nmsgstr \"Language: cy\\n\"\n\nmsgid \"Summary\"\nmsgstr \"Crynodeb\"\n"

  private static func audit(_ options: String...) throws -> Audit {
    let folder = try SmallSubmission.whole.written()
    let audit = try withExtendedLifetime(folder) { try Audit(folder.url, ["--quiet"]) }
    try audit.place.write(po.utf8, to: "cy.po")
    let report = try Program(["report", "out", "--quiet"] + options, in: audit.place.url).outcome()
    #expect(report.exit == 0, "\(report.errorLines)")
    return audit
  }

  private static func results(_ audit: Audit, _ folder: String) throws -> [String: Data] {
    let root = audit.place.url.appending(path: folder)
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where ["tables/", "report/", "published/", "audit.json"].contains(where: path.hasPrefix) {
      found[path] = FileManager.default.contents(atPath: root.appending(path: path).path)
    }
    return found
  }

  private static let forms = [
    ["--language", "cy.po"], ["--language", "qps", "--edition", "regulator"],
    ["--edition", "provider", "--xlsx", "publish", "--suppress-below", "5"],
  ]

  @Test(arguments: forms)
  func `a report is made again, byte for byte, in the language and the form it was sealed in`(
    options: [String]
  ) throws {
    let audit = try Self.audit()
    let report = try Program(["report", "out"] + options, in: audit.place.url).outcome()
    #expect(report.exit == 0, "\(report.errorLines)")
    let before = try Self.results(audit, "out")
    #expect(try audit.run("seal", "out", "--out", "a.zip").exit == 0)
    // The translator's file itself is not needed any more.
    try FileManager.default.removeItem(atPath: audit.place.path("cy.po"))
    let replay = try audit.run("replay", "a.zip", "--out", "again")
    #expect(replay.exit == 0, "\(replay.errorLines.prefix(3))")
    let after = try Self.results(audit, "again")
    #expect(before.count > 20 && after.keys.sorted() == before.keys.sorted())
    #expect(before.keys.filter { after[$0] != before[$0] }.sorted() == [])
    // What was replayed can be sealed and replayed as well.
    #expect(try audit.run("verify", "again").exit == 0)
    #expect(try audit.run("seal", "again", "--out", "b.zip").exit == 0)
    #expect(try audit.run("replay", "b.zip", "--out", "third").exit == 0)
  }

  @Test(arguments: forms)
  func `who is forgotten leaves a report in the language and the form it had`(options: [String])
    throws
  {
    let audit = try Self.audit()
    #expect(try Program(["report", "out"] + options, in: audit.place.url).outcome().exit == 0)
    let before = try Self.results(audit, "out")
    let outcome = try audit.run("forget", "out", "L-01", "--quiet")
    #expect(outcome.exit == 0 && outcome.errorLines == [], "\(outcome.errorLines)")
    let after = try Self.results(audit, "out")
    #expect(after.keys.sorted() == before.keys.sorted())
    #expect(after["report/method.html"] == before["report/method.html"])
    #expect(try audit.run("verify", "out").exit == 0)
    #expect(try audit.run("forget", "out", "L-02", "--quiet").exit == 0)
    #expect(try Self.results(audit, "out")["report/method.html"] == before["report/method.html"])
  }

  @Test func `a report in English again is noted as such, and no translation is kept`() throws {
    let audit = try Self.audit("--language", "cy.po")
    let kept = audit.workspace.appending(path: "private/seal/words")
    #expect(try FileManager.default.contentsOfDirectory(atPath: kept.path).count == 1)
    let verified = try audit.run("verify", "out")
    #expect(verified.exit == 0, "\(verified.errorLines)")
    #expect(try audit.run("report", "out", "--quiet").exit == 0)
    #expect(!FileManager.default.fileExists(atPath: kept.path))
    #expect(try audit.run("forget", "out", "L-01").exit == 0)
    let page = String(decoding: try audit.bytes("report/index.html"), as: UTF8.self)
    #expect(page.contains("<html lang=\"en-GB\">"))
  }

  @Test func `a kept translation that was changed is found, and not used`() throws {
    let audit = try Self.audit("--language", "cy.po")
    let kept = audit.workspace.appending(path: "private/seal/words")
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: kept.path).first)
    try audit.place.write("msgid".utf8, to: "out/private/seal/words/\(name)")
    let verified = try audit.run("verify", "out")
    #expect(verified.exit == 69)
    #expect(verified.errorLines.contains { $0.contains("private/seal/words/") })
    #expect(try audit.run("forget", "out", "L-01").exit == 69)
  }

  @Test func `merged workspaces are reported in a language too`() throws {
    let audit = try Self.audit()
    for options in [["--language", "cy.po"], ["--language", "qps"]] {
      let merged = try Program(
        ["merge", "out", "--out", "merged", "--quiet"] + options, in: audit.place.url
      ).outcome()
      #expect([0, 1, 3].contains(merged.exit), "\(merged.errorLines)")
      let page = try String(
        contentsOf: audit.place.url.appending(path: "merged/report/method.html"), encoding: .utf8)
      #expect(page.contains(options[1] == "qps" ? "<html lang=\"qps\">" : ">Crynodeb</a>"))
    }
    let unread = try audit.run("merge", "out", "--out", "none", "--language", "no.po")
    #expect(unread.exit == 66)
    #expect(!FileManager.default.fileExists(atPath: audit.place.path("none")))
  }

  @Test func `a stream makes no pages, so it takes no language`() throws {
    let outcome = try Program.run(
      "audit", "--stdin", "--input-format", "presence", "--language", "qps")
    #expect(outcome.exit == 64)
    #expect(outcome.errorLines.joined().contains("--language is of the pages"))
  }

  @Test(.timeLimit(.minutes(1))) func `a file larger than any translation is not read whole`()
    throws
  {
    let folder = try TemporaryFolder()
    let case1 = Audit.input(ofCase: "blended").path
    try folder.write(String(repeating: "# a\n", count: 1_200_000).utf8, to: "big.po")
    for file in ["big.po", "/dev/zero"] {
      let outcome = try Program.run(
        "audit", case1, "--out", "out", "--language", file, in: folder.url)
      #expect(outcome.exit == 78)
      #expect(outcome.errorLines.joined().contains("[po-too-large]"), "\(outcome.errorLines)")
    }
    let place = try Program.run("audit", case1, "--out", "out", "--language", ".", in: folder.url)
    #expect(place.exit == 66 && place.errorLines.joined().contains("[unknown-language]"))
    #expect(try folder.contents() == ["big.po"])
  }

  @Test(arguments: ["learner", "attendance", "session", "course", "centre"])
  func `a checklist is printed in a language, and filled in in English`(unit: String) throws {
    let audit = try Self.audit()
    let draw = [
      "sample", "draw", "out", "--unit", unit, "--seed", "1", "--tolerable", "60%",
      "--confidence", "50%",
    ]
    for (folder, options) in [("english", []), ("pseudo", ["--language", "qps"])] {
      let outcome = try Program(draw + ["--out", folder] + options, in: audit.place.url).outcome()
      #expect(outcome.exit == 0, "\(outcome.errorLines)")
    }
    func file(_ path: String) throws -> String {
      try String(contentsOf: audit.place.url.appending(path: path), encoding: .utf8)
    }
    for name in ["checklist.csv", "plan.csv", "population.txt"] {
      #expect(try file("english/\(name)") == file("pseudo/\(name)"))
    }
    let page = try file("pseudo/checklist.html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"qps\">\n"))
    let rows = ResultTable("checklist", Data(try file("english/checklist.csv").utf8)).rows
    let ids = rows.compactMap { $0["record"].map { String($0.drop { $0 == "'" }) } }
    let plan = ResultTable("plan", Data(try file("english/plan.csv").utf8)).rows
    let facts = plan.flatMap { $0.values }
    #expect(PlainEnglish.left(in: page, data: PlainEnglish.Data(ids + facts)) == [])
  }

  @Test func `ids alone make no checklist, so they take no language`() throws {
    let outcome = try Program.run(
      "sample", "draw", "--ids", "x.txt", "--seed", "1", "--language", "qps")
    #expect(outcome.exit == 64)
  }
}
