import Foundation
import TestSupport
import Testing

/// What may be handed on holds no name, no address and no ULN of anybody.
struct PrivacyTests {
  @Test func `of 200 people in every place nothing is told`() throws {
    let submission = try PlantedPeople.submission.written()
    let audit = try Audit(submission.url)
    #expect([1, 3].contains(audit.outcome.exit), "\(audit.outcome.errorLines)")
    #expect(try audit.table("learners").rows.count == 159)
    #expect(try audit.table("unidentified").rows.count > 40)
    #expect(try audit.table("rejections").rows.count > 90)
    for leak in try PlantedPeople.leaks(audit) { Issue.record("\(leak)") }
    for command in [["check", "out"], ["report", "out"], ["verify", "out"]] {
      let outcome = try Program(command, in: audit.place.url).outcome()
      #expect(PlantedPeople.found(in: outcome.output + outcome.errors) == [], "\(command)")
    }
    let learner = try #require(
      try audit.table("learners").rows.compactMap { $0["learner_id"] }
        .first { $0.hasPrefix("Learner-") })
    let trace = try audit.run("trace", "out", learner, "--bound", "possible")
    #expect(trace.exit == 0 && PlantedPeople.found(in: trace.output + trace.errors) == [])
  }

  @Test func `a folder does not tell of a visitor whom only a log of stays names`() throws {
    var submission = SmallSubmission.whole
    submission.files["presence.csv"] = nil
    submission.files["visit of Anzqwx Bezqwx/stays.csv"] =
      (SmallSubmission.presence
      + "S-1,Anzqwx Bezqwx,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z\n").data
    let folder = try submission.written()
    let audit = try Audit(folder.url)
    #expect(try audit.table("unidentified").rows.count == 1)
    for leak in try PlantedPeople.leaks(audit) { Issue.record("\(leak)") }
  }

  @Test func `what is private is for its owner alone`() throws {
    let audit = try Audit(Audit.input(ofCase: "blended"))
    for (path, mode) in [("private", 0o700), ("private/evidence", 0o700)] {
      let place = audit.workspace.appending(path: path).path
      let found = try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions]
      #expect(found as? Int == mode, "\(path)")
    }
    #expect(try audit.bytes("private/pseudonym.key").count == 32)
  }

  @Test func `names are shown where the user asks for them`() throws {
    let audit = try Audit(Audit.input(ofCase: "blended"), "--show-names")
    let pages = try audit.shareable().filter { $0.key.hasPrefix("report/") }
    #expect(pages.values.contains { $0.range(of: Data("Tegan Marwick".utf8)) != nil })
  }

  @Test func `another key gives other pseudonyms, the same key the same`() throws {
    var submission = SmallSubmission.whole
    for path in ["people.csv", "presence.csv"] {
      let text = String(decoding: submission.files[path] ?? Data(), as: UTF8.self)
      submission.files[path] = text.replacingOccurrences(of: "L-01", with: "tegan@example.org").data
    }
    let folder = try submission.written()
    let ids = { (audit: Audit) in
      try audit.table("learners").rows.compactMap { $0["learner_id"] }
        .filter { $0.hasPrefix("Learner-") }
    }
    let first = try ids(Audit(folder.url))
    #expect(first.count == 1)
    #expect(try ids(Audit(folder.url)) == first)
    try folder.write(Array("another key".utf8), to: "../\(folder.url.lastPathComponent).key")
    let other = folder.url.path + ".key"
    defer { try? FileManager.default.removeItem(atPath: other) }
    #expect(try ids(Audit(folder.url, "--key", other)) != first)
  }
}
