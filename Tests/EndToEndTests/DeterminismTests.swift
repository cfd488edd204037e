import Foundation
import TestSupport
import Testing

/// The same submission, packs, date and key give the same bytes.
struct DeterminismTests {
  private static let submission = Audit.fernhill
  private static let first = Result { try Audit(submission).shareable() }

  private static func files() throws -> [(path: String, bytes: Data)] {
    try FileManager.default.subpathsOfDirectory(atPath: submission.path).sorted()
      .compactMap { path in
        let file = submission.appending(path: path)
        let isFile = try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
        return isFile ? (path, try Data(contentsOf: file)) : nil
      }
  }

  private func compare(_ audit: Audit) throws {
    let expected = try Self.first.get()
    let found = try audit.shareable()
    #expect(found.keys.sorted() == expected.keys.sorted())
    let changed = expected.keys.filter { found[$0] != expected[$0] }.sorted()
    #expect(changed == [])
  }

  @Test func `a second run gives the same bytes`() throws {
    #expect(try Self.first.get().count > 60)
    try compare(Audit(Self.submission))
  }

  @Test(arguments: [false, true])
  func `the order in which the files were made changes nothing`(isReversed: Bool) throws {
    let folder = try TemporaryFolder()
    let files = try Self.files()
    for (path, bytes) in isReversed ? files.reversed() : files { try folder.write(bytes, to: path) }
    try compare(Audit(folder.url))
  }

  @Test(arguments: ["", "fernhill-2025-26/"])
  func `a zip of the folder, with or without the folder itself, gives the same bytes`(
    prefix: String
  ) throws {
    var zip = StoredZip()
    for (path, bytes) in try Self.files() { zip.add(prefix + path, [UInt8](bytes)) }
    let folder = try TemporaryFolder()
    try folder.write(zip.bytes, to: "submission.zip")
    try compare(Audit(folder.url.appending(path: "submission.zip")))
  }

  @Test func `a file about many courses gives the same bytes each time`() throws {
    let place = try TemporaryFolder()
    #expect(
      try Program.run("generate", "--courses", "12", "--out", "many", in: place.url).exit == 0)
    let many = place.url.appending(path: "many")
    let first = try Audit(many).shareable()
    #expect(try Audit(many).shareable() == first)
  }

  @Test func `files handed in again change no byte of what is stored`() throws {
    let place = try TemporaryFolder()
    let inputs = ["blended", "one-to-one-only", "blended", "one-to-one-only"].map {
      Audit.input(ofCase: $0).path
    }
    var stored: [Data] = []
    for input in inputs {
      #expect(
        try Program.run("ingest", input, "--out", "out", "--key", Audit.key, in: place.url).exit
          == 0)
      stored.append(try Data(contentsOf: place.url.appending(path: "out/audit.sqlite")))
    }
    #expect(stored[0] != stored[1])
    #expect(stored[2] == stored[1] && stored[3] == stored[1])
  }
}
