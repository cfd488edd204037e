import Foundation
import TestSupport
import Testing

/// `glh merge`: many workspaces become the one that an audit of all would have made.
@Suite struct MergeTests {
  /// Two cases as centres of their own, each with ids of its own.
  private static func centres() throws -> TemporaryFolder {
    let place = try TemporaryFolder()
    for (centre, files) in [("north", SmallSubmission.whole.files), ("south", south)] {
      for (path, bytes) in files { try place.write(bytes, to: "centres/\(centre)/\(path)") }
    }
    // A file that nothing reads, and a name that is shown to nobody.
    try place.write("x".utf8, to: "centres/south/.hidden")
    try place.write("some words".utf8, to: "centres/north/Tegan Marwick.txt")
    return place
  }

  private static var south: [String: Data] {
    SmallSubmission.whole.files.mapValues { bytes in
      Data(
        String(decoding: bytes, as: UTF8.self).replacing("C-1", with: "D-1")
          .replacing("S-1", with: "R-1").replacing("S-2", with: "R-2")
          .replacing("L-0", with: "M-0").utf8)
    }
  }

  @discardableResult
  private static func audit(_ arguments: String..., in place: TemporaryFolder) throws
    -> Program.Outcome
  {
    try Program(["audit", "--key", Audit.key] + arguments, in: place.url).outcome()
  }

  private static func shareable(_ folder: String, in place: TemporaryFolder) throws -> [String:
    Data]
  {
    var found: [String: Data] = [:]
    let root = place.url.appending(path: folder)
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where !path.hasPrefix("private") {
      let file = root.appending(path: path)
      if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        found[path] = try Data(contentsOf: file)
      }
    }
    return found
  }

  @Test func `merged workspaces are, byte for byte, one audit of all`() throws {
    let place = try Self.centres()
    for centre in ["north", "south"] {
      let outcome = try Self.audit(
        "centres/\(centre)", "--out", "workspaces/\(centre)", in: place)
      #expect([0, 1, 3].contains(outcome.exit))
    }
    let all = try Self.audit(
      "centres/north", "centres/south", "--out", "all", "--edition", "regulator", in: place)
    let merged = try Program.run(
      "merge", "workspaces/south", "workspaces/north", "--out", "merged", "--edition", "regulator",
      in: place.url)
    #expect(merged.exit == all.exit)
    #expect(
      merged.errorLines.contains(
        "people.csv: note: 1 person_id stands in several workspaces, and is one person each"))
    let (one, other) = (
      try Self.shareable("all", in: place), try Self.shareable("merged", in: place)
    )
    #expect(one.count > 20)
    #expect(one.keys.sorted() == other.keys.sorted())
    for (path, bytes) in one { #expect(other[path] == bytes, "\(path)") }
    let sources = String(decoding: other["tables/sources.csv"] ?? Data(), as: UTF8.self)
    #expect(sources.contains("north/presence.csv") && sources.contains("south/.hidden"))
    // The evidence is kept, and the run names what it joined.
    #expect(try Program.run("verify", "merged", in: place.url).exit == 0)
    let runs = try String(
      contentsOf: place.url.appending(path: "merged/private/seal/runs.jsonl"), encoding: .utf8)
    #expect(runs.contains("\"did\":\"merge\"") && runs.contains("\"merged\":[{"))
  }

  @Test func `a course or a session of one id in two workspaces is not mixed`() throws {
    let place = try Self.centres()
    for (centre, named) in [("north", "a"), ("north", "b"), ("south", "c")] {
      try Self.audit("centres/\(centre)", "--out", named, in: place)
    }
    let outcome = try Program.run("merge", "a", "b", "--out", "merged", in: place.url)
    #expect(outcome.exit == 65)
    #expect(
      outcome.errorLines.first
        == "b: error: course C-1 stands in a as well; nothing was merged [shared-id]")
    let sessions = Self.south.mapValues {
      Data(String(decoding: $0, as: UTF8.self).replacing("R-1", with: "S-1").utf8)
    }
    for (path, bytes) in sessions { try place.write(bytes, to: "centres/east/\(path)") }
    try Self.audit("centres/east", "--out", "d", in: place)
    let shared = try Program.run("merge", "a", "d", "--out", "merged", in: place.url)
    #expect(shared.exit == 65)
    #expect(
      shared.errorLines.first
        == "d: error: session S-1 stands in a as well; nothing was merged [shared-id]")
    #expect(try !place.contents().contains("merged"))
  }

  @Test func `what cannot be read again is not merged`() throws {
    let place = try Self.centres()
    try Self.audit("centres/north", "--out", "north", "--no-copies", in: place)
    try Self.audit("centres/south", "--out", "south", in: place)
    let outcome = try Program.run("merge", "north", "south", "--out", "merged", in: place.url)
    #expect(outcome.exit == 66)
    #expect(outcome.errorLines.contains { $0.hasSuffix("[no-copy]") }, "\(outcome.errorLines)")
    #expect(try Program.run("merge", "nowhere", "--out", "merged", in: place.url).exit == 66)
    let same = try Program.run("merge", "south", "south", "--out", "m", in: place.url)
    #expect(same.exit == 64)
    let inside = try Program.run("merge", "south", "--out", "south/merged", in: place.url)
    #expect(inside.exit == 64)
  }
}
