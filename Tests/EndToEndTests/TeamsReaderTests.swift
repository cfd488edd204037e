import Foundation
import TestSupport
import Testing

/// The program and a separate reader agree, to the second, on who was how long in a Teams report.
///
/// The reports are those of `Fixtures/formats`, or of the folder `teams-v3-sections` in the one that `GLH_SAMPLES` names.
struct TeamsReaderTests {
  private static let folder =
    ProcessInfo.processInfo.environment["GLH_SAMPLES"].map {
      URL(filePath: $0).appending(path: "teams-v3-sections")
    }
    ?? Repository.root.appending(path: "Fixtures/formats/teams-sections/good")
  static let reports = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".csv") }.sorted()

  @Test func `there are reports to read`() { #expect(!Self.reports.isEmpty) }

  @Test func `the separate reader reads`() throws {
    let good = Repository.root.appending(path: "Fixtures/formats/teams-sections/good")
    for name in ["en-gb-day-first", "de-dots", "narrow-space-before-pm", "spreadsheet-resave"] {
      let reader = SeparateTeamsReader(
        try Data(contentsOf: good.appending(path: "\(name).csv")))
      #expect(reader.people.map(\.seconds) == [7649, 7002, 7282, 3608], "\(name)")
    }
  }

  @Test(arguments: reports)
  func `a separate reader finds the same seconds`(report: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: report))
    let reader = SeparateTeamsReader(bytes)
    #expect(!reader.people.isEmpty)
    let submission = try self.submission(of: bytes, by: reader.people).written()
    let audit = try Audit(submission.url)
    #expect(try audit.unbalanced() == [])
    let source = try #require(try audit.table("sources").only(where: ["path": "C-1/report.csv"]))
    #expect(source["format"] == "teams-sections")
    let ledger = try audit.table("ledger").rows.filter { $0["bound"] == "evidenced" }
    let seconds = reader.people.indices.map { index in
      ledger.filter { $0["learner_id"] == "P-\(index)" }
        .reduce(0) { $0 + ResultTable.number($1, "seconds") }
    }
    let codes = Set(try audit.table("rejections").rows.compactMap { $0["code"] })
    if reader.isDayFirst == nil {
      #expect(codes == ["date-order-undecidable"])
      #expect(seconds.allSatisfy { $0 == 0 })
    } else {
      #expect(codes.isEmpty)
      // The first person is the tutor, and has no row in the ledger.
      let tutors = reader.people.count > 1 ? 1 : 0
      #expect(
        Array(seconds.dropFirst(tutors)) == reader.people.dropFirst(tutors).map(\.seconds))
      #expect(try audit.table("unidentified").rows.isEmpty)
    }
    if ProcessInfo.processInfo.environment["GLH_SAMPLES"] != nil {
      let counts = ["records", "used", "headings", "cross_checks", "ignored", "rejected"]
        .map { source[$0] ?? "" }
      let learners = reader.people.dropFirst(reader.people.count > 1 ? 1 : 0)
      print(
        "| teams-sections | \(report.dropLast(4)) | \(codes.first ?? "counted") | "
          + "\(counts.joined(separator: " / ")) | \(learners.count) | "
          + "\(seconds.suffix(learners.count).reduce(0, +)) | "
          + "\(learners.reduce(0) { $0 + $1.seconds }) |")
    }
  }

  private func submission(
    of report: Data, by people: [SeparateTeamsReader.Person]
  ) -> SmallSubmission {
    let rows = people.enumerated().map { index, person in
      let role = index == 0 && people.count > 1 ? "tutor" : "learner"
      return "C-1,P-\(index),\(role),\"\(person.name)\",\(person.email)\n"
    }
    return SmallSubmission(files: [
      "courses.csv": "course_id,title,starts_on,time_zone\nC-1,Skills,2020-01-01,Etc/UTC\n".data,
      "people.csv": ("course_id,person_id,role,name,email\n" + rows.joined()).data,
      "C-1/report.csv": report,
    ])
  }
}
