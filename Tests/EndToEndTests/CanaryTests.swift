import Foundation
import TestSupport
import Testing

/// A thousand planted people in every format: no command tells of one, unless names were asked for.
@Suite(.serialized) struct CanaryTests {
  private static let planted = Result { try PlantedFiles() }
  // Written once, and only read after that.
  nonisolated(unsafe) private static let audit = Result {
    let folder = try planted.get().submission.written()
    // The folder of the submission bears no name: it is the user's own word.
    return (folder, try Audit(folder.url, "--suppress-below", "5"))
  }

  @Test func `more than a thousand people are planted, in the formats of all fixtures`() throws {
    let planted = try Self.planted.get()
    #expect(planted.people >= 1000)
    let (_, audit) = try Self.audit.get()
    #expect([1, 3].contains(audit.outcome.exit), "\(audit.outcome.errorLines.prefix(3))")
    let formats = Set(try audit.table("sources").rows.compactMap { $0["format"] })
    #expect(formats.count >= 30, "\(formats.sorted())")
    #expect(try audit.table("unidentified").rows.count > 100)
    #expect(try audit.table("rejections").rows.count > 100)
    // The test can fail: what is private holds them, and so does a report that shows names.
    #expect(try PlantedPeople.found(in: audit.bytes("private/identity.sqlite")) != [])
  }

  @Test func `nothing that may be handed on tells of anybody`() throws {
    let (_, audit) = try Self.audit.get()
    let leaks = try PlantedPeople.leaks(audit)
    for leak in leaks.prefix(20) { Issue.record("\(leak)") }
    #expect(leaks.count == 0)
    #expect(try audit.shareable().keys.contains("published/courses.csv"))
  }

  @Test func `no command tells of anybody`() throws {
    let (folder, audit) = try Self.audit.get()
    let learners = try audit.table("learners").rows.compactMap { $0["learner_id"] }
    let learner = try #require(learners.first { $0.hasPrefix("Learner-") })
    let finding = try #require(try audit.table("findings").rows.first?["finding_id"])
    let source = folder.url.path
    // What reads prints the same of few as of many, and takes its time.
    let few = try PlantedPeople.submission.written()
    let commands = [
      ["check", "out"], ["report", "out", "--suppress-below", "5"], ["verify", "out"],
      ["people", "out"], ["trace", "out", learner],
      ["trace", "out", learner, "--bound", "possible"],
      ["trace", "out", "S-1"],
      ["trace", "out", finding, "--bound", "possible"], ["explain", "out", finding],
      ["ingest", few.url.path, "--out", "again"], ["ingest", few.url.path, "--out", "again"],
      ["audit", few.url.path, "--out", "json", "--format", "json", "--strict", "--no-copies"],
      ["audit", few.url.path, "--out", "csv", "--format", "csv"],
      ["sample", "plan", "out"], ["sample", "plan", "out", "--unit", "session"],
      ["sample", "draw", "out", "--out", "visit", "--take", "40"],
      ["sample", "draw", "out", "--out", "visit", "--take", "40", "--seed", "314159"],
      ["sample", "evaluate", "visit"], ["init", source, "--out", "drafts"],
    ]
    for command in commands {
      let outcome = try Program(command, in: audit.place.url).outcome()
      #expect([0, 1, 3, 65].contains(outcome.exit), "\(command): \(outcome.errorLines.prefix(2))")
      for leak in PlantedPeople.found(in: outcome) { Issue.record("\(command): \(leak)") }
    }
    for leak in try PlantedPeople.leaks(audit).prefix(5) { Issue.record("after all: \(leak)") }
    let visit = audit.place.url.appending(path: "visit")
    for path in try FileManager.default.subpathsOfDirectory(atPath: visit.path) {
      let bytes = try Data(contentsOf: visit.appending(path: path))
      for leak in PlantedPeople.found(in: bytes) { Issue.record("visit/\(path): \(leak)") }
    }
  }

  @Test func `what a file is does not tell the name of its sheets`() throws {
    let (folder, audit) = try Self.audit.get()
    let planted = try Self.planted.get().submission.files.keys.sorted()
    let files = FileManager.default
    var seen = 0
    for path in planted where path.hasPrefix("C-1/") {
      let place = audit.place.url.appending(path: "looked-at")
      try? files.removeItem(at: place)
      try files.copyItem(at: folder.url.appending(path: path), to: place)
      // One of each folder: a process takes time.
      guard path.hasSuffix(".xlsx") || seen % 10 == 0 else {
        seen += 1
        continue
      }
      seen += 1
      let outcome = try audit.run("formats", "looked-at")
      for leak in PlantedPeople.found(in: outcome) { Issue.record("\(path): \(leak)") }
    }
    #expect(seen > 100)
  }
}
