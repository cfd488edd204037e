import Evidence
import Testing

@testable import Report

@Suite struct PublishedTablesTests {
  /// A course of so many learners, so many of them without contact, with figures that tell of them.
  private func course(_ learners: Int, without: Int) -> CourseRow {
    let numbers = [learners, without, 30, 28] + Array(100...112)
    let texts = ["C-1", "blended", "blended"]
    let cells: [Cell] =
      texts.map { .text($0) } + numbers.prefix(2).map { .integer($0) } + [.text("no")]
      + numbers.dropFirst(2).map { .integer($0) }
    return CourseRow(cells: Array(cells.prefix(CourseRow.schema.columns.count)))
  }

  /// A learner with the same time of every kind, evidenced and possible, and study.
  private func learner(_ evidenced: Int, _ possible: Int? = nil, study: Int = 60) -> LearnerRow {
    LearnerRow(
      cells: LearnerRow.schema.columns.map { column in
        if column.kind == .text { return .text("no") }
        if column.name == "study_s" { return .integer(study) }
        return .integer(column.name.hasSuffix("_possible") ? possible ?? evidenced : evidenced)
      })
  }

  /// The columns of a course that are left out when counts below five are; those without contact
  /// have no time.
  private func hidden(_ learners: Int, without: Int) -> [String] {
    hidden(
      course(learners, without: without),
      (0..<learners).map { learner($0 < without ? 0 : 100, study: 60) })
  }

  private func hidden(_ course: CourseRow, _ learners: [LearnerRow]) -> [String] {
    let cells = SmallCells(least: 5).published(course, learners: learners)
    return zip(CourseRow.schema.columns, cells).filter { $0.1 == .text("[c]") }.map(\.0.name)
  }

  private let sums = [
    "tutor_s_evidenced", "tutor_s_possible", "in_person_tutor_s_evidenced",
    "in_person_tutor_s_possible", "peer_s_evidenced", "peer_s_possible", "live_s_evidenced",
    "live_s_possible",
  ]

  @Test func `a course of many with nobody apart is shown whole`() {
    #expect(hidden(16, without: 0) == [])
    #expect(hidden(5, without: 0) == [])
    #expect(hidden(16, without: 16) == [])
    #expect(hidden(0, without: 0) == [])
  }

  @Test func `a small count is left out`() {
    #expect(hidden(16, without: 4) == ["learners_without_live_contact"])
    #expect(hidden(16, without: 5) == [])
  }

  @Test func `a count whose rest is small is left out, with sums over the rest`() {
    #expect(hidden(16, without: 12) == ["learners_without_live_contact"] + sums)
    #expect(hidden(16, without: 11) == [])
  }

  @Test func `of a small course nothing about its learners is shown`() {
    #expect(
      hidden(4, without: 0)
        == ["learners", "learners_without_live_contact"] + sums + ["study_s"])
  }

  @Test func `a sum to which few contribute is left out`() {
    let learners = (0..<16).map { learner(100, study: $0 < 4 ? 60 : 0) }
    #expect(hidden(course(16, without: 0), learners) == ["study_s"])
  }

  @Test func `what is possible is left out where it is more for few`() {
    let learners = (0..<16).map { learner(100, $0 < 4 ? 160 : 100) }
    #expect(hidden(course(16, without: 0), learners) == sums.filter { $0.hasSuffix("_possible") })
    let many = (0..<16).map { learner(100, $0 < 5 ? 160 : 100) }
    #expect(hidden(course(16, without: 0), many) == [])
  }

  @Test(arguments: 0...12, 0...12)
  func `no count can be worked out from another`(learners: Int, without: Int) {
    guard without <= learners else { return }
    let shown = SmallCells(least: 5).published(course(learners, without: without), learners: [])
    // Column 3 is learners, column 4 those without contact.
    for count in [shown[3].integer, shown[4].integer].compactMap({ $0 }) {
      #expect(count == 0 || count >= 5)
    }
    if let all = shown[3].integer, let some = shown[4].integer {
      #expect(all - some == 0 || all - some >= 5)
    }
  }

  private func text(_ name: String, below least: Int) throws -> String {
    let published = PublishedTables(AuditReport(ExampleResult.make()), suppressingBelow: least)
    let table = try #require(published.schemas.first { $0.name == name })
    return String(decoding: try published.csv(of: table), as: UTF8.self)
  }

  @Test func `findings are published without figures and without ids that may hold a learner`()
    throws
  {
    let lines = try text("findings", below: 5).split(separator: "\r\n").map(String.init)
    #expect(lines.first == "course_id,pack,rule,severity,force,verdict,learners_affected")
    #expect(lines.count == 5)
    let columns = lines[0].split(separator: ",").count
    #expect(lines.allSatisfy { $0.split(separator: ",").count == columns })
  }

  @Test func `findings of one rule and course are one row, so that rows count nobody`() throws {
    var example = ExampleResult.make()
    let finding = try #require(example.cells["findings"]?.first)
    example.cells["findings"] = (1...3).map { number in
      var row = finding
      row[0] = .text("one-\(number)")
      return row
    }
    let published = PublishedTables(AuditReport(example), suppressingBelow: 5)
    let bytes = try published.csv(of: published.schemas[1])
    #expect(String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").count == 2)
  }

  @Test func `no table is about one learner or one session`() {
    let published = PublishedTables(AuditReport(ExampleResult.make()), suppressingBelow: 5)
    #expect(published.schemas.map(\.name) == ["courses", "findings", "recognition"])
    let columns = published.schemas.flatMap { $0.columns.map(\.name) }
    #expect(!columns.contains("learner_id") && !columns.contains("session_id"))
  }

  @Test func `the data package says what stands for a cell that is left out`() throws {
    let published = PublishedTables(AuditReport(ExampleResult.make()), suppressingBelow: 5)
    var bytes: [UInt8] = []
    let files = published.schemas.map { WrittenTable(name: $0.name, bytes: 1, sha256: "ab") }
    try published.writeDataPackage(of: files) { bytes += $0 }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.components(after: #""missingValues": ["", "[c]"]"#).count == 3)
  }
}
