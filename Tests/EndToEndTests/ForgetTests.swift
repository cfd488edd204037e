import Foundation
import TestSupport
import Testing

/// Who is forgotten is nowhere any more; the totals and the chain are as they were.
struct ForgetTests {
  private static let canaries = [
    "tegan marwick", "marwick", "tegan.marwick@example.org", "9876501234", "t. marwick",
  ]

  /// Tegan Marwick in rows of her own, beside others in a line, in a record that is not counted,
  /// in replies, in UTF-16, in paths and in quotes.
  private static var submission: SmallSubmission {
    var submission = SmallSubmission.whole
    submission.files["people.csv"] =
      """
      course_id,person_id,role,name,email,aliases
      C-1,tegan.marwick@example.org,learner,Tegan Marwick,tegan.marwick@example.org,"9876501234;T. Marwick"
      C-1,L-02,learner,Kofi Ashgrove,kofi.ashgrove@example.org,
      C-1,T-01,tutor,Orla Penhallow,orla.penhallow@example.org,

      """.data
    let presence = String(decoding: submission.files["presence.csv"] ?? Data(), as: UTF8.self)
    submission.files["presence.csv"] =
      (presence.replacingOccurrences(of: "L-01", with: "TEGAN.MARWICK@example.org")
      + "S-1,Tegan Marwick,remote,2026-02-02T12:00:00Z,2026-02-02T10:00:00Z\n").data
    submission.files["responses.csv"] =
      """
      finding_id,author,replied_on,reply
      human-connection/no-live-peer/C-1,provider,2026-03-01,Tegan Marwick was away.
      human-connection/no-such-rule/C-1,provider,2026-03-01,Tegan Marwick came later.

      """.data
    submission.files["letters/Tegan Marwick.txt"] =
      "Kofi Ashgrove and Marwick, Tegan were late.\nNobody else.\n".data
    submission.files["notes.txt"] =
      "\u{feff}Spoke to tegan  MARWICK\r\nand to Kofi Ashgrove\r\n".data(in: .utf16LittleEndian)
    return submission
  }

  /// Where words stand in any file below a folder, in UTF-8 or UTF-16, in small or large letters.
  private func found(below folder: URL) throws -> [String] {
    var found: [String] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      if let name = Self.canaries.first(where: { path.lowercased().contains($0) }) {
        found.append("\(path): its path, \(name)")
      }
      guard let data = FileManager.default.contents(atPath: folder.appending(path: path).path)
      else { continue }
      let text = Data(data.map { (65...90).contains($0) ? $0 + 32 : $0 })
      for canary in Self.canaries {
        for form in [Data(canary.utf8), canary.data(in: .utf16LittleEndian)]
        where text.range(of: form) != nil { found.append("\(path): \(canary)") }
      }
    }
    return found.sorted()
  }

  @Test(arguments: [false, true])
  func `nothing of the person is left, and the workspace verifies`(showsNames: Bool) throws {
    let folder = try Self.submission.written()
    let audit = try Audit(folder.url, showsNames ? ["--show-names"] : [])
    #expect(try !found(below: audit.place.url).isEmpty)
    let head = audit.place.url.appending(path: "head.json")
    try FileManager.default.copyItem(
      at: audit.workspace.appending(path: "private/seal/head.json"), to: head)
    let before = try audit.shareable().filter { $0.key.hasPrefix("tables/") }
    let outcome = try audit.run("forget", "out", "tegan.marwick@example.org")
    #expect(outcome.exit == 0, "\(outcome.errorLines)")
    #expect(outcome.text.hasPrefix("1 person forgotten: "))
    #expect(try found(below: audit.place.url) == [])
    let after = try audit.shareable().filter { $0.key.hasPrefix("tables/") }
    if !showsNames { #expect(after == before) }
    let verified = try audit.run("verify", "out", "--head", "head.json")
    #expect(verified.exit == 0, "\(verified.errorLines)")
    #expect(verified.text.contains("erased: people.csv line 2\n"))
    #expect(verified.text.contains("erased: presence.csv lines 3, 6, 8\n"))
    #expect(verified.text.contains("erased: responses.csv lines 2 to 3\n"))
    #expect(verified.text.contains("erased: notes.txt line 1\n"))
    // The others' words stand as they were.
    let kept = try FileManager.default.contentsOfDirectory(
      atPath: audit.workspace.appending(path: "private/evidence").path
    ).map { try audit.bytes("private/evidence/\($0)") }
    #expect(kept.contains { $0.starts(with: Data("Kofi Ashgrove and **************".utf8)) })
  }

  @Test func `a line that was erased cannot be changed unseen, nor read again`() throws {
    let folder = try Self.submission.written()
    let audit = try Audit(folder.url)
    #expect(try audit.run("forget", "out", "tegan.marwick@example.org").exit == 0)
    let kept = audit.workspace.appending(path: "private/evidence")
    for name in try FileManager.default.contentsOfDirectory(atPath: kept.path) {
      let place = kept.appending(path: name)
      var bytes = try Data(contentsOf: place)
      guard let mark = bytes.firstIndex(of: 0x2A) else { continue }
      bytes[mark] ^= 1
      try bytes.write(to: place)
      let outcome = try audit.run("verify", "out")
      bytes[mark] ^= 1
      try bytes.write(to: place)
      #expect(
        outcome.exit == 69 && outcome.errorLines.contains { $0.hasSuffix("[evidence-changed]") })
    }
    #expect(try audit.run("check", "out").exit != 69)
    let more = try SmallSubmission.whole.written()
    let ingest = try audit.run("ingest", more.url.path, "--out", "out")
    #expect(ingest.exit == 66 && ingest.errorLines.contains { $0.contains("[erased-lines]") })
    #expect(try audit.run("forget", "out", "nobody@example.org").exit == 66)
  }

  @Test func `people of whom nothing is told since a day are listed, and forgotten on request`()
    throws
  {
    let folder = try SmallSubmission.whole.written()
    let audit = try Audit(folder.url)
    #expect(try audit.run("forget", "out", "--before", "2026-03-10").exit == 64)
    let none = try audit.run("forget", "out", "--before", "2026-03-09", "--list")
    #expect(none.exit == 0 && none.text == "")
    let list = try audit.run("forget", "out", "--before", "2026-03-10", "--list")
    #expect(list.text == "L-01\t2026-03-09\nL-02\t2026-03-09\nT-01\t2026-03-09\n")
    #expect(try audit.run("verify", "out").text.contains("erased") == false)
    let applied = try audit.run("forget", "out", "--before", "2026-03-10", "--apply")
    #expect(applied.exit == 0 && applied.text.hasPrefix("3 people forgotten: "))
    #expect(try audit.run("forget", "out", "--before", "2026-03-10", "--list").text == "")
    #expect(try audit.run("verify", "out").exit == 0)
  }
}
