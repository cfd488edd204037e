import Foundation
import TestSupport
import Testing

/// A sealed file gives the same bytes again, and can be checked without this program.
struct ReplayTests {
  private func results(_ folder: URL) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where ["tables/", "report/", "audit.json"].contains(where: path.hasPrefix) {
      found[path] = FileManager.default.contents(atPath: folder.appending(path: path).path)
    }
    return found
  }

  private func compare(_ audit: Audit, _ replay: Program.Outcome) throws {
    #expect(replay.exit == 0, "\(replay.errorLines.prefix(5))")
    let before = try results(audit.workspace)
    let after = try results(audit.place.url.appending(path: "again"))
    #expect(before.count > 10 && after.keys.sorted() == before.keys.sorted())
    #expect(before.keys.filter { after[$0] != before[$0] }.sorted() == [])
  }

  @Test(arguments: [["--on", "2026-05-31", "--rules", "ncps"], ["--show-names"]])
  func `report, tables and audit.json are the same bytes`(options: [String]) throws {
    let submission = try SmallSubmission.whole.written()
    try submission.write("a copy".utf8, to: ".hidden")
    try submission.write(SmallSubmission.presence.utf8, to: "copies/presence.csv")
    let audit = try Audit(submission.url, options)
    let sealed = try audit.run("seal", "out", "--out", "a.zip")
    #expect(sealed.exit == 0, "\(sealed.errorLines)")
    try compare(audit, audit.run("replay", "a.zip", "--out", "again"))
    let verified = try audit.run(
      "verify", "again", "--head", audit.place.path("out/private/seal/head.json"))
    #expect(verified.exit == 0, "\(verified.errorLines)")
  }

  @Test func `it is the same bytes for another user, elsewhere, on another clock`() throws {
    let folder = try SmallSubmission.whole.written()
    let audit = try Audit(folder.url)
    #expect(try audit.run("forget", "out", "L-01").exit == 0)
    #expect(try audit.run("seal", "out", "--out", "a.zip").exit == 0)
    let elsewhere = try TemporaryFolder()
    for name in ["home", "tmp"] {
      try FileManager.default.createDirectory(
        at: elsewhere.url.appending(path: name), withIntermediateDirectories: false)
    }
    let replay = try Program(
      ["replay", audit.place.path("a.zip"), "--out", audit.place.path("again")],
      in: elsewhere.url,
      environment: [
        "TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8",
        "HOME": elsewhere.path("home"), "TMPDIR": elsewhere.path("tmp"), "USER": "somebody",
        "COLUMNS": "40", "SOURCE_DATE_EPOCH": "0",
      ]
    ).outcome()
    try compare(audit, replay)
    #expect(replay.text.hasPrefix("erased: people.csv line 2\nerased: presence.csv lines 3, 6\n"))
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: elsewhere.url.path).sorted()
        == ["home", "tmp"])
  }

  @Test func `the submission that comes with the program is made again, with a pack of one's own`()
    throws
  {
    let place = try TemporaryFolder()
    let pack = try Program.run("rules", "new", "own-pack", in: place.url)
    try place.write(pack.output, to: "own.yaml")
    let audit = try Audit(Audit.fernhill, "--rules", place.path("own.yaml"), "--rules", "bacp")
    #expect(try audit.run("seal", "out", "--out", "a.zip").exit == 0)
    try FileManager.default.removeItem(atPath: place.path("own.yaml"))
    try compare(audit, audit.run("replay", "a.zip", "--out", "again"))
  }

  @Test func `after an erasure it is made from the facts, and the lines are named`() throws {
    let folder = try SmallSubmission.whole.written()
    let audit = try Audit(folder.url)
    #expect(try audit.run("forget", "out", "L-01").exit == 0)
    #expect(try audit.run("seal", "out", "--out", "a.zip").exit == 0)
    let replay = try audit.run("replay", "a.zip", "--out", "again")
    try compare(audit, replay)
    #expect(replay.text.hasPrefix("erased: people.csv line 2\nerased: presence.csv lines 3, 6\n"))
  }

  @Test func `a key that the user names signs, and another is not trusted`() throws {
    let folder = try SmallSubmission.whole.written()
    let audit = try Audit(folder.url)
    #expect(try audit.run("seal", "out", "--out", "a.zip", "--sign-with", "no.pem").exit == 66)
    #expect(try audit.run("seal", "out", "--out", "out/a.zip").exit == 64)
    #expect(try audit.run("seal", "out", "--out", "a.zip").exit == 0)
    let key = audit.place.path("out/private/signing-key.pem")
    let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    try FileManager.default.copyItem(atPath: key, toPath: audit.place.path("mine.pem"))
    let otherFolder = try SmallSubmission.whole.written()
    let other = try Audit(otherFolder.url)
    let mine = audit.place.path("mine.pem")
    let first = try audit.run("verify", "a.zip").text.split(separator: " ").last
    let second = try other.run("seal", "out", "--out", "b.zip", "--sign-with", mine)
    #expect(second.exit == 0 && first != nil)
    #expect(try other.run("verify", "b.zip").text.contains("signed by"))
    let wrong = try audit.run("verify", "a.zip", "--signer", mine)
    #expect(wrong.exit == 66)
    #expect(try audit.run("replay", "nowhere.zip", "--out", "again").exit == 66)
  }

  @Test(.enabled(if: Python.isInstalled, "no python3 here"))
  func `another program finds the signature, the digests and every root right`() throws {
    var submission = SmallSubmission.whole
    submission.files["note.txt"] = "\u{feff}one\r\ntwo\rthree".data(in: .utf16LittleEndian)
    let folder = try submission.written()
    let audit = try Audit(folder.url)
    #expect(try audit.run("seal", "out", "--out", "a.zip").exit == 0)
    let script = Repository.root.appending(path: "Tests/Seal/check_sealed.py").path
    let outcome = try Python.run(script, then: audit.place.path("a.zip"))
    #expect(outcome.exit == 0, "\(outcome.errorLines.suffix(3))")
    #expect(outcome.text.hasSuffix("5 files and 1 runs have the roots that were signed\n"))
    var bytes = try Data(contentsOf: audit.place.url.appending(path: "a.zip"))
    let place = try #require(bytes.range(of: Data("L-02,remote".utf8)))
    bytes[place.lowerBound] ^= 1
    try bytes.write(to: audit.place.url.appending(path: "a.zip"))
    #expect(try Python.run(script, then: audit.place.path("a.zip")).exit == 1)
  }
}
