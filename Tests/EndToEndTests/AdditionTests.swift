import Foundation
import TestSupport
import Testing

/// What is handed in after the rest, and what an audit of everything would say.
struct AdditionTests {
  /// A workspace in which steps are taken one after the other.
  private struct Steps {
    let place: TemporaryFolder
    let name: String
    var workspace: URL { place.url.appending(path: name) }

    func ingest(_ folder: TemporaryFolder) throws {
      let outcome = try Program.run(
        "ingest", folder.url.path, "--out", name, "--key", Audit.key, "-q", in: place.url)
      #expect(outcome.exit == 0, "\(outcome.errorLines)")
    }

    func check(_ options: String...) throws {
      let outcome = try Program(["check", name, "-q"] + options, in: place.url).outcome()
      #expect([0, 1, 3].contains(outcome.exit), "\(outcome.errorLines)")
    }

    /// The report and tables that come of it, by path.
    func reported() throws -> [String: Data] {
      let outcome = try Program.run("report", name, "-q", in: place.url)
      #expect([0, 1, 3].contains(outcome.exit), "\(outcome.errorLines)")
      let verified = try Program.run("verify", name, in: place.url)
      #expect(verified.exit == 0, "\(verified.errorLines)")
      var found: [String: Data] = [:]
      for path in try FileManager.default.subpathsOfDirectory(atPath: workspace.path)
      where !path.hasPrefix("private") && path != "audit.sqlite" {
        found[path] = FileManager.default.contents(
          atPath: workspace.appending(path: path).path)
      }
      return found
    }

    /// The files that hold the kept copies, as the disk numbers them.
    func copies() throws -> Set<Int> {
      let folder = workspace.appending(path: "private/evidence").path
      let files = FileManager.default
      return try Set(
        files.contentsOfDirectory(atPath: folder).compactMap {
          try files.attributesOfItem(atPath: "\(folder)/\($0)")[.systemFileNumber] as? Int
        })
    }

    /// The courses whose rows were written last, by the order in which rows lie.
    func courses() throws -> [String] {
      let outcome = try Python.run(
        "-c",
        "import sqlite3,sys;db=sqlite3.connect(sys.argv[2]);"
          + "print(*[r[0] for r in db.execute('SELECT course_id FROM courses ORDER BY rowid')])",
        then: workspace.appending(path: "audit.sqlite").path)
      #expect(outcome.exit == 0, "\(outcome.errorLines)")
      return outcome.text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }

  private func differing(_ a: [String: Data], _ b: [String: Data]) -> [String] {
    Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }.sorted()
  }

  /// What all files say that are read and checked at once.
  private func whole(_ both: TemporaryFolder, _ options: String...) throws -> [String: Data] {
    let steps = Steps(place: try TemporaryFolder(), name: "out")
    try steps.ingest(both)
    let outcome = try Program(["check", "out", "-q"] + options, in: steps.place.url).outcome()
    #expect([0, 1, 3].contains(outcome.exit), "\(outcome.errorLines)")
    return try steps.reported()
  }

  @Test(arguments: LaterSubmission.all)
  func `what is handed in later gives what everything at once gives`(
    later: LaterSubmission
  ) throws {
    let (before, after, both) = try later.written()
    let steps = Steps(place: try TemporaryFolder(), name: "out")
    try steps.ingest(before)
    try steps.check()
    let copies = try steps.copies()
    try steps.ingest(after)
    #expect(try steps.copies().isSuperset(of: copies) == later.isAddedInPlace)
    #expect(try Program.run("report", "out", in: steps.place.url).exit != 0)
    try steps.check()
    #expect(try differing(steps.reported(), whole(both)) == [])
  }

  @Test(
    .enabled(if: Python.isInstalled, "no python3 here"),
    arguments: [
      ("a session", ["C-1", "C-2", "C-3", "C-4"]),
      (
        "a session of somebody who is on another course at the time", ["C-3", "C-4", "C-1", "C-2"]
      ),
      ("a session after all others", ["C-1", "C-2", "C-3", "C-4"]),
    ])
  func `only the course of a session is checked again, and courses with people of it`(
    name: String, order: [String]
  ) throws {
    let later = try #require(LaterSubmission.all.first { $0.name == name })
    let (before, after, both) = try later.written()
    let steps = Steps(place: try TemporaryFolder(), name: "out")
    try steps.ingest(before)
    try steps.check("--on", "2026-03-01")
    try steps.ingest(after)
    try steps.check("--on", "2026-03-01")
    #expect(try steps.courses() == order)
    #expect(try differing(steps.reported(), whole(both, "--on", "2026-03-01")) == [])
  }

  @Test func `sessions one after the other give what all at once give`() throws {
    let (before, _, both) = try LaterSubmission.all[0].written()
    let steps = Steps(place: try TemporaryFolder(), name: "out")
    try both.write([], to: "later/sessions.csv")
    try both.write([], to: "later/presence.csv")
    try steps.ingest(before)
    for week in 1...6 {
      let id = "C-2-S\(week + 10)"
      let day = "2026-02-0\(week + 1)"
      let sessions =
        LaterSubmission.sessionsHeader
        + LaterSubmission.session(id, "C-2", day, tutor: "T-2")
      let presence = LaterSubmission.presenceHeader + LaterSubmission.stay(id, "L-3", day)
      let more = try TemporaryFolder()
      for folder in [more, both] {
        try folder.write(sessions.utf8, to: "week-\(week)/sessions.csv")
        try folder.write(presence.utf8, to: "week-\(week)/presence.csv")
      }
      if week == 3 { try steps.check() }
      try steps.ingest(more)
      if week > 3 { try steps.check("--on", "2026-02-28") }
    }
    try FileManager.default.removeItem(atPath: both.path("later"))
    #expect(try differing(steps.reported(), whole(both, "--on", "2026-02-28")) == [])
  }

  @Test func `with other rules or another day every course is checked`() throws {
    let (before, after, both) = try LaterSubmission.all[0].written()
    let steps = Steps(place: try TemporaryFolder(), name: "out")
    try steps.ingest(before)
    try steps.check("--on", "2026-02-01", "--rules", "human-connection")
    try steps.ingest(after)
    try steps.check("--on", "2026-02-01")
    let expected = try whole(both, "--on", "2026-02-01")
    #expect(try differing(steps.reported(), expected) == [])
  }

  @Test func `what was changed since the last run is not taken over`() throws {
    let (before, after, _) = try LaterSubmission.all[0].written()
    for part in ["private/identity.sqlite", "audit.sqlite"] {
      let steps = Steps(place: try TemporaryFolder(), name: "out")
      try steps.ingest(before)
      let copies = try steps.copies()
      let file = steps.workspace.appending(path: part)
      var bytes = try Data(contentsOf: file)
      bytes[bytes.count - 1] ^= 1
      try bytes.write(to: file)
      _ = try Program.run(
        "ingest", after.url.path, "--out", "out", "-q", in: steps.place.url)
      #expect(try !steps.copies().isSuperset(of: copies) || steps.copies() == copies, "\(part)")
    }
  }

  @Test func `a damaged file in what is handed in is listed, and the rest is read`() throws {
    let (before, _, _) = try LaterSubmission.all[0].written()
    let steps = Steps(place: try TemporaryFolder(), name: "out")
    try steps.ingest(before)
    var archive = StoredZip()
    for (path, text) in LaterSubmission.all[0].files {
      archive.add("in/\(path)", Array(text.utf8))
    }
    var bytes = archive.bytes
    // The entry no longer has the checksum that the archive says.
    let place = try #require(Data(bytes).firstRange(of: Data("C-4-S9,L-5".utf8))?.lowerBound)
    bytes[place] ^= 1
    try steps.place.write(bytes, to: "later.zip")
    let outcome = try Program.run(
      "ingest", "later.zip", "--out", "out", "--key", Audit.key, "-q", in: steps.place.url)
    #expect(outcome.exit == 0, "\(outcome.errorLines)")
    try steps.check()
    let sources = ResultTable("sources", try #require(steps.reported()["tables/sources.csv"]))
    #expect(sources.only(where: ["path": "later/sessions.csv"])?["used"] == "1")
    let damaged = try #require(sources.only(where: ["path": "later/presence.csv"]))
    #expect(damaged["sha256"] == "" && damaged["records"] == "0")
  }

  @Test func `what was added is sealed and replayed like everything else`() throws {
    let (before, after, _) = try LaterSubmission.all[0].written()
    let steps = Steps(place: try TemporaryFolder(), name: "out")
    try steps.ingest(before)
    try steps.check()
    try steps.ingest(after)
    try steps.check()
    _ = try steps.reported()
    for command in [["seal", "out", "--out", "a.zip"], ["replay", "a.zip", "--out", "again"]] {
      let outcome = try Program(command, in: steps.place.url).outcome()
      #expect([0, 1, 3].contains(outcome.exit), "\(outcome.errorLines)")
      if command[0] == "replay" { #expect(outcome.text.contains("the same bytes as were sealed")) }
    }
  }

  @Test func `under another key everything is read again`() throws {
    let (before, after, _) = try LaterSubmission.all[0].written()
    let steps = Steps(place: try TemporaryFolder(), name: "out")
    try steps.ingest(before)
    let copies = try steps.copies()
    let key = try TemporaryFolder()
    try key.write("another key that is long enough".utf8, to: "key")
    let outcome = try Program.run(
      "ingest", after.url.path, "--out", "out", "--key", key.path("key"), "-q",
      in: steps.place.url)
    #expect(outcome.exit == 0, "\(outcome.errorLines)")
    #expect(try !steps.copies().isSuperset(of: copies))
  }
}
