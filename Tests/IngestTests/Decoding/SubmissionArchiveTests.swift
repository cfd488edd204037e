import Testing

@testable import Ingest

@Suite struct SubmissionArchiveTests {
  private typealias Entry = InventedArchive.Entry

  private func submission(
    _ entries: [InventedArchive.Entry], limits: ReadingLimits = .standard
  ) throws -> SubmissionFiles {
    let folder = try PassingFolder()
    try folder.write("fernhill.zip", InventedArchive(entries: entries).bytes)
    return try SubmissionFiles(at: folder.path + "/fernhill.zip", limits: limits)
  }

  private func skips(_ submission: SubmissionFiles) -> [String] {
    submission.skipped.map { "\($0.path) \($0.reason.rawValue)" }
  }

  @Test func `an archive is listed like the folder it was made of`() throws {
    let submission = try submission([
      Entry("teams/", ""), Entry("teams/one.csv", "1,2"), Entry("people.csv", "a"),
      Entry("empty.csv", ""), Entry("notes\\é.txt", "x"),
    ])
    #expect(
      submission.files.map(\.path) == ["empty.csv", "notes/é.txt", "people.csv", "teams/one.csv"])
    #expect(
      try submission.files.map { try $0.withBytes { Array($0) } } == [
        [], [120], [97], [49, 44, 50],
      ])
    #expect(submission.skipped.isEmpty)
  }

  @Test func `a packed entry is unpacked`() throws {
    var packed = Entry("a.txt", [UInt8](repeating: 97, count: 1000))
    packed.stored = [75, 76, 28, 5, 163, 96, 20, 12, 119, 0, 0]
    packed.method = 8
    let bytes = try submission([packed]).files[0].withBytes { Array($0) }
    #expect(bytes == [UInt8](repeating: 97, count: 1000))
  }

  @Test func `names that lead out, links, locks and system files are not read`() throws {
    var link = Entry("link.csv", "/etc/passwd")
    link.unixMode = 0o120777
    let submission = try submission([
      Entry("../evil.csv", "x"), Entry("/etc/evil.csv", "x"), Entry("a/../../evil.csv", "x"),
      Entry("C:\\evil.csv", "x"), Entry("..\\evil.csv", "x"), link, Entry("__MACOSX/._a.csv", "x"),
      Entry("__MACOSX/._b.csv", "x"), Entry("a/.DS_Store", "x"), Entry("a/~$a.xlsx", "x"),
    ])
    #expect(submission.files.isEmpty)
    #expect(
      skips(submission) == [
        "../evil.csv entry-outside-submission", "..\\evil.csv entry-outside-submission",
        "/etc/evil.csv entry-outside-submission", "C:\\evil.csv entry-outside-submission",
        "__MACOSX/ system-file", "a/../../evil.csv entry-outside-submission",
        "a/.DS_Store hidden-file", "a/~$a.xlsx lock-file", "link.csv symbolic-link",
      ])
  }

  @Test func `an archive inside is not opened, a document that is one inside is a file`() throws {
    let inner = InventedArchive(entries: [Entry("a.csv", "x")]).bytes
    let document = InventedArchive(entries: [Entry("[Content_Types].xml", "x")]).bytes
    let submission = try submission([Entry("inner.zip", inner), Entry("register.xlsx", document)])
    #expect(submission.files.map(\.path) == ["register.xlsx"])
    #expect(skips(submission) == ["inner.zip archive-in-archive"])
  }

  @Test func `an entry with a password or an unknown packing is not read, the others are`() throws {
    var locked = Entry("locked.csv", "0123456789ABCDEF")
    locked.flags = 1
    var strange = Entry("strange.csv", "x")
    strange.method = 97
    let submission = try submission([locked, strange, Entry("open.csv", "x")])
    #expect(submission.files.map(\.path) == ["open.csv"])
    #expect(
      skips(submission) == ["locked.csv encrypted-entry", "strange.csv unknown-compression"])
  }

  @Test func `a second entry of a name is not read`() throws {
    let submission = try submission([Entry("a.csv", "1"), Entry("a.csv", "2")])
    #expect(try submission.files.map { try $0.withBytes { Array($0) } } == [[49]])
    #expect(skips(submission) == ["a.csv repeated-entry-name"])
  }

  @Test func `entries that are refused for one reason are named up to a limit`() throws {
    var limits = ReadingLimits()
    limits.archiveEntries = 2
    let submission = try submission(
      ["d", "c", "b", "a", "e"].map { Entry("../\($0).csv", "x") } + [Entry("f.csv", "x")],
      limits: limits)
    #expect(submission.files.map(\.path) == ["f.csv"])
    #expect(
      skips(submission) == [
        "../c.csv entry-outside-submission", "../d.csv entry-outside-submission",
        "3 more entries entry-outside-submission",
      ])
  }

  @Test func `entries beyond the limits are not unpacked`() throws {
    var limits = ReadingLimits()
    limits.archiveEntries = 2
    limits.unpackedBytes = 10
    let submission = try submission(
      [Entry("a", "123456"), Entry("b", "12345"), Entry("c", "1234"), Entry("d", "1")],
      limits: limits)
    #expect(submission.files.map(\.path) == ["a", "c"])
    #expect(
      skips(submission) == ["1 more entries too-many-entries", "b unpacked-size-above-limit"])
  }

  @Test func `an entry packed too tightly is not unpacked`() throws {
    var bomb = Entry("bomb.csv", [UInt8](repeating: 0, count: 11))
    bomb.method = 8
    bomb.size = 20 << 20
    let submission = try submission([bomb, Entry("a.csv", "x")])
    #expect(submission.files.map(\.path) == ["a.csv"])
    #expect(skips(submission) == ["bomb.csv unpacked-ratio-above-limit"])
  }

  @Test func `entries that are small by themselves and tight together are not unpacked`() throws {
    let bombs = (0..<3).map { number in
      var bomb = Entry("\(number).csv", [UInt8](repeating: 0, count: 11))
      bomb.method = 8
      bomb.size = 9 << 20
      return bomb
    }
    #expect(
      try skips(submission(bombs)) == [
        "0.csv unreadable-file", "1.csv unpacked-ratio-above-limit",
        "2.csv unpacked-ratio-above-limit",
      ])
  }

  @Test func `a large entry is unpacked aside, byte for byte, or not at all`() throws {
    let content = (0..<(3 << 20) + 7).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 9) }
    var wrong = Entry("wrong.csv", content)
    wrong.checksum ^= 1
    let submission = try submission([Entry("large.csv", content), wrong])
    #expect(try submission.files[0].withBytes { Array($0) } == content)
    #expect(throws: SubmissionError.unreadable(path: "wrong.csv")) {
      try submission.files[1].load()
    }
  }

  @Test func `entries on top of one another are not unpacked`() throws {
    let content = [UInt8](repeating: 120, count: 1000)
    var entries = [Entry("a.csv", content)]
    for name in ["b.csv", "c.csv"] {
      var entry = Entry(name, content)
      entry.sharesBytesOf = 0
      entries.append(entry)
    }
    #expect(
      try submission(entries).skipped.map(\.reason) == [.overlapping, .overlapping, .overlapping])
  }

  @Test func `an entry that is not what the archive says is unreadable`() throws {
    var small = Entry("small.csv", [UInt8](repeating: 97, count: 1000))
    small.stored = [75, 76, 28, 5, 163, 96, 20, 12, 119, 0, 0]
    small.method = 8
    small.size = 999
    var altered = Entry("altered.csv", [UInt8](repeating: 97, count: 300))
    altered.stored[299] = 98
    let submission = try submission([small, altered])
    #expect(submission.files.count == 2)
    for file in submission.files {
      #expect(throws: SubmissionError.unreadable(path: file.path)) { try file.load() }
    }
  }

  @Test func `a torn archive is unreadable as a whole`() throws {
    let folder = try PassingFolder()
    let path = folder.path + "/torn.zip"
    try folder.write(
      "torn.zip", Array(InventedArchive(entries: [Entry("a", "x")]).bytes.dropLast(30)))
    #expect(throws: SubmissionError.unreadable(path: path)) { try SubmissionFiles(at: path) }
  }
}
