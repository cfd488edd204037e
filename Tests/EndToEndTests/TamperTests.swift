import Foundation
import TestSupport
import Testing

/// What was changed, cut back or left unfinished is found; single bits by `Tests/Torture/flips.py`.
struct TamperTests {
  private static let submission = SmallSubmission.whole

  @Test(arguments: [0, 100, -1])
  func `a sealed file that was cut short is none`(cut: Int) throws {
    let folder = try Self.submission.written()
    let audit = try Audit(folder.url)
    #expect(try audit.run("seal", "out", "--out", "a.zip").exit == 0)
    let place = audit.place.url.appending(path: "a.zip")
    let whole = try Data(contentsOf: place)
    try whole.prefix(cut < 0 ? whole.count + cut : cut).write(to: place)
    let outcome = try audit.run("verify", "a.zip")
    #expect(outcome.exit == 69)
    #expect(outcome.errorLines.count == 1 && outcome.errorLines[0].hasSuffix("[not-sealed]"))
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

  @Test(arguments: [[], ["--no-copies"]])
  func `what was read and not yet checked verifies, and a change of it is named`(
    options: [String]
  ) throws {
    let folder = try Self.submission.written()
    let audit = try Audit(folder.url)
    let read = try Program(
      ["ingest", folder.url.path, "--out", "read"] + options, in: audit.place.url
    ).outcome()
    #expect(read.exit == 0)
    let outcome = try audit.run("verify", "read")
    #expect(outcome.exit == 0, "\(outcome.errorLines)")
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.count == 3 && lines[2].hasPrefix("head: 1 runs"))
    #expect(lines[1] == "no check was made yet, so there are no ledgers to compare")
    let database = audit.place.url.appending(path: "read/audit.sqlite")
    var bytes = try Data(contentsOf: database)
    bytes[bytes.count - 1] ^= 1
    try bytes.write(to: database)
    let changed = try audit.run("verify", "read")
    #expect(changed.exit == 69)
    #expect(changed.errorLines.contains { $0.hasSuffix("[page-changed]") })
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
