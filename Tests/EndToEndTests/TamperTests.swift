import Foundation
import TestSupport
import Testing

/// A changed bit is found, and its place is named.
struct TamperTests {
  private static let submission = SmallSubmission.whole

  /// How many bits are changed: 60, or 1,000 where `GLH_TORTURE` is set.
  private static let changes =
    ProcessInfo.processInfo.environment["GLH_TORTURE"] == nil ? 60 : 1000

  /// The same places in every run.
  private struct Places: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD ^ state >> 29
    }
  }

  /// What a message must begin with for a change of a file of the workspace.
  private func places(
    _ path: String, _ byte: Int, _ whole: Data, _ shown: [String: String]
  ) -> [String] {
    let line = whole.prefix(byte).count { $0 == 10 } + 1
    if path.hasPrefix("private/evidence/") {
      let name = shown[String(path.split(separator: "/")[2])] ?? "?"
      // A line end that went moves the line after it.
      return ["\(name):\(line):", "\(name):\(line + 1):"]
    }
    if path == "audit.sqlite" { return ["audit.sqlite: page \(byte / 8192 + 1) of table "] }
    if path == "private/seal/runs.jsonl" { return ["\(path):\(line):", "\(path): error:"] }
    return ["\(path): error:"]
  }

  private func files(of folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().filter {
      let values = try folder.appending(path: $0).resourceValues(
        forKeys: [.isRegularFileKey, .fileSizeKey])
      return values.isRegularFile == true && values.fileSize ?? 0 > 0
    }
  }

  @Test func `a changed bit anywhere in a workspace is found and located`() throws {
    let folder = try Self.submission.written()
    let audit = try Audit(folder.url)
    let whole = try audit.run("verify", "out")
    #expect(whole.exit == 0, "\(whole.errorLines)")
    #expect(whole.text.contains("head: 1 runs, root "))
    let shown = Dictionary(
      try audit.table("sources").rows.map { ($0["sha256"] ?? "", $0["path"] ?? "") }
    ) { first, _ in first }
    let files = try files(of: audit.workspace)
    let evidence = files.filter { $0.hasPrefix("private/evidence/") }
    var places = Places(state: 42)
    for turn in 0..<Self.changes {
      let kinds = [
        evidence, ["audit.sqlite"], files.filter { $0.hasPrefix("private/seal/") }, files,
      ]
      let path = try #require(kinds[turn % kinds.count].randomElement(using: &places))
      let place = audit.workspace.appending(path: path)
      let bytes = try Data(contentsOf: place)
      let byte = Int.random(in: bytes.indices, using: &places)
      var changed = bytes
      changed[byte] ^= 1 << UInt8.random(in: 0..<8, using: &places)
      try changed.write(to: place)
      let outcome = try audit.run("verify", "out")
      try bytes.write(to: place)
      let expected = self.places(path, byte, bytes, shown)
      let isNamed = outcome.errorLines.contains { line in expected.contains { line.hasPrefix($0) } }
      #expect(outcome.exit == 69 && isNamed, "\(path), byte \(byte): \(outcome.errorLines)")
    }
    #expect(try audit.run("verify", "out").exit == 0)
  }

  @Test func `a changed bit anywhere in a sealed file is found`() throws {
    let folder = try Self.submission.written()
    let audit = try Audit(folder.url)
    #expect(try audit.run("seal", "out", "--out", "a.zip").exit == 0)
    let place = audit.place.url.appending(path: "a.zip")
    let whole = try Data(contentsOf: place)
    #expect(try audit.run("verify", "a.zip").exit == 0)
    var places = Places(state: 7)
    for _ in 0..<Self.changes {
      let byte = Int.random(in: whole.indices, using: &places)
      var changed = whole
      changed[byte] ^= 1 << UInt8.random(in: 0..<8, using: &places)
      try changed.write(to: place)
      let outcome = try audit.run("verify", "a.zip")
      #expect(outcome.exit == 69 && outcome.errorLines.count == 1, "byte \(byte)")
    }
    for cut in [0, 100, whole.count - 1] {
      try whole.prefix(cut).write(to: place)
      #expect(try audit.run("verify", "a.zip").exit == 69, "\(cut)")
    }
  }

  @Test func `a head that was kept shows that the workspace only grew`() throws {
    let folder = try Self.submission.written()
    let audit = try Audit(folder.url)
    let head = "out/private/seal/head.json"
    for name in ["first", "second"] {
      try FileManager.default.copyItem(
        at: audit.place.url.appending(path: head), to: audit.place.url.appending(path: name))
      #expect(try audit.run("check", "out").exit != 69)
      #expect(try audit.run("report", "out").exit == 0)
    }
    for name in ["first", "second"] {
      let outcome = try audit.run("verify", "out", "--head", name)
      #expect(outcome.exit == 0, "\(outcome.errorLines)")
    }
    // Somebody makes the workspace anew, with a chain of its own.
    let otherFolder = try Self.submission.written()
    let other = try Audit(otherFolder.url)
    let elsewhere = try other.run(
      "verify", "out", "--head", audit.place.path("second"))
    #expect(elsewhere.exit == 69)
    #expect(elsewhere.errorLines.contains { $0.hasSuffix("[run-changed]") })
    for _ in 0..<4 { #expect(try other.run("report", "out").exit == 0) }
    let longer = try other.run("verify", "out", "--head", audit.place.path("second"))
    #expect(longer.errorLines.contains { $0.hasSuffix("[not-grown]") })
  }

  @Test func `a file that a later audit leaves out is named`() throws {
    let folder = try Self.submission.written()
    let audit = try Audit(folder.url)
    try FileManager.default.copyItem(
      at: audit.workspace.appending(path: "private/seal/head.json"),
      to: audit.place.url.appending(path: "head.json"))
    var less = Self.submission
    less.files["presence.csv"] = nil
    let lesser = try less.written()
    _ = try audit.run("audit", lesser.url.path, "--out", "out")
    let outcome = try audit.run("verify", "out", "--head", "head.json")
    #expect(outcome.exit == 69)
    #expect(outcome.errorLines.count == 1 && outcome.errorLines[0].hasSuffix("[not-grown]"))
  }

  @Test func `nothing is added to what was changed`() throws {
    let folder = try Self.submission.written()
    let audit = try Audit(folder.url)
    let place = audit.workspace.appending(path: "audit.sqlite")
    var bytes = try Data(contentsOf: place)
    bytes[bytes.count - 100] ^= 1
    try bytes.write(to: place)
    let check = try audit.run("check", "out")
    #expect(check.exit == 69 && check.errorLines.contains { $0.hasSuffix("[page-changed]") })
    #expect(try audit.run("seal", "out", "--out", "a.zip").exit == 69)
    #expect(try audit.run("forget", "out", "L-01").exit == 69)
  }

  @Test func `a run that was stopped is told, and the same command again ends it`() throws {
    let folder = try Self.submission.written()
    let audit = try Audit(folder.url)
    // What a check leaves that is killed after it wrote.
    try Data().write(to: audit.workspace.appending(path: "private/seal/unfinished"))
    let place = audit.workspace.appending(path: "audit.sqlite")
    var bytes = try Data(contentsOf: place)
    bytes[27] ^= 1
    try bytes.write(to: place)
    for _ in 0..<2 {
      let outcome = try audit.run("verify", "out")
      #expect(outcome.exit == 69)
      #expect(outcome.errorLines.contains { $0.hasSuffix("[not-finished]") })
      #expect(try audit.run("report", "out").exit == 0)
    }
    #expect(try audit.run("check", "out").exit != 69)
    #expect(try audit.run("verify", "out").exit == 0)
  }
}
