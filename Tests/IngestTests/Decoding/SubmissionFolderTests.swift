import Foundation
import Testing

@testable import Ingest

@Suite struct SubmissionFolderTests {
  private func skips(_ submission: SubmissionFiles) -> [String] {
    submission.skipped.map { "\($0.path) \($0.reason.rawValue)" }
  }

  @Test func `files are listed at any depth, by path as bytes`() throws {
    let folder = try PassingFolder()
    try folder.write("b.csv", "b")
    try folder.write("B.csv", "B")
    try folder.write("teams/AH-L4/one.csv", "1")
    try folder.write("teams/AH-L4.csv", "2")
    try folder.write("é.csv", "3")
    let submission = try SubmissionFiles(at: folder.path)
    #expect(
      submission.files.map(\.path)
        == ["B.csv", "b.csv", "teams/AH-L4.csv", "teams/AH-L4/one.csv", "é.csv"])
    #expect(submission.skipped.isEmpty)
    let contents = try submission.files.map { try $0.withBytes { Array($0) } }
    #expect(contents == [[66], [98], [50], [49], [51]])
  }

  @Test func `what is not read is listed with the reason`() throws {
    let folder = try PassingFolder()
    try folder.write("people.csv", "x")
    try folder.write(".DS_Store", "x")
    try folder.write("~$people.xlsx", "x")
    try folder.write("__MACOSX/._people.csv", "x")
    try folder.write("notes/.git/config", "x")
    try folder.write("Thumbs.db", "x")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/outside", withDestinationPath: "/etc")
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    let submission = try SubmissionFiles(at: folder.path)
    #expect(submission.files.map(\.path) == ["people.csv"])
    #expect(
      skips(submission) == [
        ".DS_Store hidden-file", "Thumbs.db system-file", "__MACOSX/ system-file",
        "notes/.git/ hidden-file", "outside symbolic-link", "pipe not-a-regular-file",
        "~$people.xlsx lock-file",
      ])
  }

  @Test func `folders inside folders end somewhere`() throws {
    let folder = try PassingFolder()
    try folder.write("a/b/c.csv", "x")
    var limits = ReadingLimits()
    limits.folderDepth = 2
    let submission = try SubmissionFiles(at: folder.path, limits: limits)
    #expect(skips(submission) == ["a/b/ folder-too-deep"])
  }

  @Test func `a single file is a submission of one`() throws {
    let folder = try PassingFolder()
    try folder.write("presence.csv", "a,b")
    let submission = try SubmissionFiles(at: folder.path + "/presence.csv")
    #expect(submission.files.map(\.path) == ["presence.csv"])
    #expect(submission.files[0].byteCount == 3)
  }

  @Test func `a large file is read as it stands`() throws {
    let folder = try PassingFolder()
    let bytes = (0..<1_500_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    try folder.write("large.csv", bytes)
    let file = try SubmissionFiles(at: folder.path).files[0].load()
    file.letGo(0..<file.count)
    #expect(file.bytes.elementsEqual(bytes))
  }

  @Test func `what is not there is told`() {
    let path = "/no/such/submission"
    #expect(throws: SubmissionError.notFound(path: path)) { try SubmissionFiles(at: path) }
  }
}
