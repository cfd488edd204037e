import Foundation
import TestSupport
import Testing

/// Names of files, folders and ids that try to lead out of the folder they are written to.
struct HostileNameTests {
  /// What a file or a folder of a submission may be called on Linux.
  private static let names = [
    "..%2f..%2fevil", "..\\..\\evil", "C:\\evil", "\\\\server\\share", "con", "nul.csv", "-rf", "~",
    "$(touch evil)", "`touch evil`", "; touch evil", "| tee evil", "a\nb", "a\tb", "a\rb", " ",
    "...",
    ".hidden", "ends with a dot.", "\u{202E}drawkcab", "\u{200B}", "e\u{301}vil", "évil",
    String(repeating: "x", count: 240), "audit.sqlite",
  ]
  /// What an entry of a .zip, or an id in a table, may be called.
  private static let paths = [
    "../evil.csv", "../../evil.csv", "/tmp/glh-evil.csv", "a/../../evil.csv", "./../evil.csv",
    "..\\evil.csv", "a/b/../../../evil.csv", "//evil.csv", "../out/private/evil.csv",
  ]

  /// Everything below a folder, with the bytes of the files.
  private func everything(below folder: URL) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      found[path] = (try? Data(contentsOf: folder.appending(path: path))) ?? Data()
    }
    return found
  }

  /// Audits `in` beside it into `out`, and looks for what else is there after it.
  private func audit(_ place: TemporaryFolder, _ submission: String) throws {
    let before = try everything(below: place.url)
    let outcome = try Program.run("audit", submission, "--out", "out", in: place.url)
    #expect([0, 1, 3].contains(outcome.exit), "\(outcome.errorLines.prefix(3))")
    let after = try everything(below: place.url)
    let strangers = after.filter { path, bytes in
      path != "out" && !path.hasPrefix("out/") && before[path] != bytes
    }
    #expect(strangers.keys.sorted() == [])
    #expect(before.keys.filter { after[$0] == nil } == [])
    #expect(!FileManager.default.fileExists(atPath: "/tmp/glh-evil.csv"))
    for path in after.keys where path.hasPrefix("out/report/") {
      let isSafe = path.utf8.allSatisfy {
        (97...122).contains($0) || (46...57).contains($0) || $0 == 45
      }
      #expect(isSafe && !path.contains(".."), "\(path)")
    }
  }

  @Test func `25 names of files and folders write nothing outside`() throws {
    #expect(Self.names.count == 25)
    let place = try TemporaryFolder()
    for (path, bytes) in SmallSubmission.whole.files { try place.write(bytes, to: "in/\(path)") }
    for (number, name) in Self.names.enumerated() {
      let row = "S-1,L-01,remote,2026-03-02T10:\(number + 10):00Z,2026-03-02T11:00:00Z\n"
      try place.write((SmallSubmission.presenceHeader + row).utf8, to: "in/\(name)/\(name)")
    }
    try audit(place, "in")
  }

  @Test func `entries of an archive write nothing outside`() throws {
    var archive = StoredZip()
    for (path, bytes) in SmallSubmission.whole.files { archive.add("in/\(path)", Array(bytes)) }
    for path in Self.paths { archive.add(path, Array(SmallSubmission.presence.utf8)) }
    let place = try TemporaryFolder()
    try place.write(archive.bytes, to: "in.zip")
    try audit(place, "in.zip")
  }

  @Test func `ids that are paths write nothing outside`() throws {
    let ids = Self.paths + Self.names.filter { !$0.contains { $0.isNewline || $0 == ";" } }
    let place = try TemporaryFolder()
    func table(_ name: String, _ header: String, _ row: (Int, String) -> String) throws {
      let rows = ids.enumerated().map { row($0, "\"\($1)\"") + "\n" }.joined()
      try place.write((header + "\n" + rows).utf8, to: "in/\(name).csv")
    }
    try table("courses", "course_id,title,starts_on") { "\($1),Course \($0),2026-03-02" }
    try table("people", "course_id,person_id,role") { "\($1),\($1),learner" }
    try table("sessions", "session_id,course_id,starts_at,ends_at,activity,mode") {
      "\($1),\($1),2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,teaching,remote"
    }
    try table("presence", "session_id,person_id,mode,joined_at,left_at") {
      "\($1),\($1),remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z"
    }
    try audit(place, "in")
  }
}
