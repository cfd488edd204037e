import Foundation
import TestSupport
import Testing

/// Every exit code of tables.md is reached, but 70, which is a fault of ours.
struct ExitCodeTests {
  private static let blended = Audit.input(ofCase: "blended").path

  @Test(arguments: [
    ("blended", 0), ("one-to-one-only", 1), ("refused-file", 3),
  ])
  func `what was found decides how an audit ends`(story: String, exit: Int32) throws {
    #expect(try Audit(Audit.input(ofCase: story)).outcome.exit == exit)
  }

  @Test(arguments: [
    ["audit", blended], ["audit", blended, "--out", "out", "--on", "soon"],
    ["audit", "--out", "o"],
    ["audit", blended, "--out", "out", "--no-such-option"], ["no-such-command"], ["explain"],
    ["generate", "--out", "out", "--courses", "0"], ["audit", blended, "--out", blended + "/out"],
  ])
  func `wrong usage ends with 64`(arguments: [String]) throws {
    let place = try TemporaryFolder()
    let outcome = try Program(arguments, in: place.url).outcome()
    #expect(outcome.exit == 64)
    #expect(!outcome.errors.isEmpty && outcome.output.isEmpty)
    #expect(try place.contents() == [])
  }

  @Test func `with strict a rejection ends with 65 whatever else holds`() throws {
    #expect(try Audit(Audit.input(ofCase: "refused-file"), "--strict").outcome.exit == 65)
    #expect(try Audit(Audit.input(ofCase: "one-to-one-only"), "--strict").outcome.exit == 1)
  }

  @Test func `what is not there ends with 66`() throws {
    let place = try TemporaryFolder()
    for arguments in [
      ["audit", "nowhere", "--out", "out"], ["verify", "nowhere"], ["check", "nowhere"],
      ["explain", "no-such-id"], ["formats", "nowhere.csv"],
      ["audit", Self.blended, "--out", "out", "--key", "nowhere.key"],
    ] {
      #expect(try Program(arguments, in: place.url).outcome().exit == 66, "\(arguments)")
      #expect(try place.contents() == [], "\(arguments)")
    }
  }

  @Test func `a changed byte of the evidence ends with 69`() throws {
    let audit = try Audit(Audit.input(ofCase: "blended"))
    let folder = audit.workspace.appending(path: "private/evidence")
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().first)
    var bytes = try Data(contentsOf: folder.appending(path: name))
    bytes[0] ^= 1
    try bytes.write(to: folder.appending(path: name))
    let verification = try audit.run("verify", "out")
    #expect(verification.exit == 69)
    let changed = ":1: error: the line of the kept copy has changed [evidence-changed]"
    #expect(verification.errorLines.filter { $0.hasSuffix(changed) }.count == 1)
  }

  @Test func `a second more in the ledger ends with 69`() throws {
    let audit = try Audit(Audit.input(ofCase: "unlogged-session"), "--on", "2026-02-28")
    var bytes = try audit.bytes("audit.sqlite")
    // A row that is only possible: no evidenced seconds (8), and 3,600 s in two bytes (2), after the
    // numbers of the course (9), a person, a session and what the seconds are worth.
    let place = try #require(
      bytes.indices.dropLast(13).first { start in
        bytes[start] == 7 && bytes[start + 1] == 9 && bytes[start + 5] == 8 && bytes[start + 6] == 2
          && (9...12).contains { bytes[start + $0 - 1] == 0x0E && bytes[start + $0] == 0x10 }
      })
    let low = try #require(
      (9...12).first { bytes[place + $0 - 1] == 0x0E && bytes[place + $0] == 0x10 })
    bytes[place + low] = 0x11
    try bytes.write(to: audit.workspace.appending(path: "audit.sqlite"))
    let verification = try audit.run("verify", "out")
    #expect(verification.exit == 69)
    let start = "C-1: error: ledger has a row that the evidence does not give: C-1,"
    #expect(verification.errorLines.contains { $0.hasPrefix(start) && $0.contains(",3601,") })
  }

  @Test func `a file, or a folder that holds something else, ends with 73 and is left alone`()
    throws
  {
    let place = try TemporaryFolder()
    try place.write("mine".utf8, to: "file")
    try place.write("mine".utf8, to: "folder/note.txt")
    for out in ["folder", "file/out", "file"] {
      let outcome = try Program.run("audit", Self.blended, "--out", out, in: place.url)
      #expect(outcome.exit == 73, "\(out): \(outcome.errorLines)")
      #expect(try place.contents() == ["file", "folder", "folder/note.txt"])
    }
  }

  /// A disk of 200 KiB of its own, seen by the program alone, which ends with it.
  private static let tinyDisk = [
    "/usr/bin/unshare", "-rm", "/bin/sh", "-c",
    "mount -t tmpfs -o size=200k none disk && { \"$0\" \"$@\"; code=$?; ls -A disk; exit $code; }",
  ]
  /// Whether this machine lets a program have a disk of its own.
  private static let hasTinyDisk: Bool = {
    guard FileManager.default.isExecutableFile(atPath: tinyDisk[0]),
      let place = try? TemporaryFolder(), (try? place.write([], to: "disk/file")) != nil,
      let program = try? Program(["--version"], in: place.url, launcher: tinyDisk)
    else { return false }
    return (try? program.outcome().exit) == 0
  }()

  @Test(.enabled(if: hasTinyDisk, "no disk of its own can be had here"))
  func `a full disk ends with 74 and leaves nothing half stored`() throws {
    let place = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: place.path("disk"), withIntermediateDirectories: false)
    let outcome = try Program(
      ["audit", Self.blended, "--out", "disk/out"], in: place.url, launcher: Self.tinyDisk
    ).outcome()
    #expect(outcome.exit == 74, "\(outcome.errorLines)")
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.text == "")
  }

  @Test func `while another holds the lock, an audit that does not wait ends with 75`() throws {
    let audit = try Audit(Audit.input(ofCase: "blended"))
    let before = try audit.shareable()
    let lock = open(audit.place.path(".out.glh-lock"), O_CREAT | O_RDWR, 0o600)
    #expect(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
    defer { close(lock) }
    let outcome = try audit.run("audit", Self.blended, "--out", "out", "--wait", "0")
    #expect(outcome.exit == 75, "\(outcome.errorLines)")
    #expect(try audit.run("check", "out", "--wait", "0").exit == 75)
    #expect(try audit.shareable() == before)
  }

  @Test func `an audit waits for another that holds the lock, and then does its work`() throws {
    let audit = try Audit(Audit.input(ofCase: "blended"))
    let before = try audit.shareable()
    let path = audit.place.path(".out.glh-lock")
    let lock = open(path, O_CREAT | O_RDWR, 0o600)
    #expect(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
    let program = try Program(["audit", Self.blended, "--out", "out"], in: audit.place.url)
    usleep(300_000)
    // As a run ends: the file is taken away first, and the one that waits must look for a new one.
    unlink(path)
    close(lock)
    #expect([0, 1, 3].contains(try program.outcome().exit))
    #expect(try audit.shareable() == before)
  }

  @Test func `a pack that does not read ends with 78 before anything is read`() throws {
    let place = try TemporaryFolder()
    let bad = Repository.root.appending(path: "Fixtures/packs/bad")
    let packs = try FileManager.default.contentsOfDirectory(atPath: bad.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    #expect(packs.count > 5)
    for pack in [packs.first, packs.last].compactMap({ $0 }) {
      let outcome = try Program.run(
        "audit", Self.blended, "--out", "out", "--rules", bad.appending(path: pack).path,
        in: place.url)
      #expect(outcome.exit == 78, "\(pack)")
      #expect(try place.contents() == [])
    }
    #expect(
      try Program.run("audit", Self.blended, "--out", "out", "--rules", "nobody", in: place.url)
        .exit == 78)
  }

  @Test func `Ctrl-C ends with 130 and leaves nothing half stored`() throws {
    let place = try TemporaryFolder()
    try Program.run("generate", "--courses", "60", "--out", "big", in: place.url)
    let program = try Program(["audit", "big", "--out", "out"], in: place.url)
    Thread.sleep(forTimeInterval: 0.3)
    #expect(program.isRunning)
    program.interrupt()
    let outcome = try program.outcome()
    #expect(outcome.exit == 130)
    #expect(outcome.errorLines == ["stopped; nothing was left half stored"])
    #expect(try place.contents().filter { !$0.hasPrefix("big") } == [])
  }
}
