import ContactHours
import Evidence
import RulePacks
import Testing

@testable import RulesEngine

/// What is left open is settled by the records it names, and by no fewer.
@Suite struct SettlingTests {
  /// A diploma of which the last sessions stand in the timetable alone.
  private func delivery(_ lengths: [Seconds], confirmed: Set<Int> = []) throws -> CourseAudit {
    let start = try #require(Day(iso8601: "2025-09-08"))
    var delivery = ExampleDelivery(
      course: Course(id: "C-1", title: "Diploma", startsOn: start, source: Course101.line))
    delivery.course.qualificationNumber = "500/8088/X"
    delivery.sessions = [.init(length: 400 * 3600)]
    for (index, length) in lengths.enumerated() {
      delivery.sessions.append(
        .init(length: length, record: confirmed.contains(index) ? .register : .plan))
    }
    return delivery.audit(on: start.advanced(by: 800))
  }

  private func rows(_ audit: CourseAudit) throws -> CourseRows {
    let pack = try BuiltInPackTests.pack("cpcab")
    let rule = try #require(pack.rules.first { $0.id == "guided-hours-below-minimum" })
    return CourseRows(pack, rule, audit, on: audit.auditDate)
  }

  private static let lengths = [3, 9, 5, 12, 4].map { $0 * 3600 }

  @Test func `the fewest sessions that reach the hours are named, the longest first`() throws {
    let rows = try rows(try delivery(Self.lengths))
    #expect(rows.answers.course.verdict == .cannotTell)
    #expect(
      rows.settledBy == [
        "A register or an attendance report for 2 sessions, if it shows what is planned or claimed: "
          + "S-05 (12 h), S-03 (9 h)."
      ])
  }

  @Test func `their records settle it`() throws {
    let settled = try rows(try delivery(Self.lengths, confirmed: [1, 3]))
    #expect(settled.answers.course.verdict == .met)
  }

  @Test(arguments: [
    [0, 1], [0, 2], [0, 3], [0, 4], [1, 2], [1, 4], [2, 3], [2, 4], [3, 4],
  ])
  func `the records of two other sessions do not`(others: [Int]) throws {
    let open = try rows(try delivery(Self.lengths, confirmed: Set(others)))
    #expect(open.answers.course.verdict == .cannotTell)
  }

  @Test func `a course that can no longer reach its hours is told so while it runs`() throws {
    let start = try #require(Day(iso8601: "2025-09-08"))
    var delivery = ExampleDelivery(
      course: Course(id: "C-1", title: "Diploma", startsOn: start, source: Course101.line))
    delivery.course.qualificationNumber = "500/8088/X"
    delivery.course.endsOn = start.advanced(by: 700)
    let later = start.advanced(by: 600)
    delivery.sessions = [
      .init(length: 300 * 3600), .init(length: 60 * 3600, record: .plan, from: later),
    ]
    let rows = try rows(delivery.audit(on: start.advanced(by: 500)))
    #expect(rows.answers.course.verdict == .cannotTell)
    #expect(
      rows.findings.first?.title == """
        The evidence does not show whether the course offers the guided learning hours its \
        qualification requires. With the 60 h still planned it comes to 360 h, 60 h short of the \
        420 h required.
        """)
  }

  @Test func `a course that can still reach its hours is not warned`() throws {
    let start = try #require(Day(iso8601: "2025-09-08"))
    var delivery = ExampleDelivery(
      course: Course(id: "C-1", title: "Diploma", startsOn: start, source: Course101.line))
    delivery.course.qualificationNumber = "500/8088/X"
    delivery.course.endsOn = start.advanced(by: 700)
    delivery.sessions = [
      .init(length: 300 * 3600),
      .init(length: 120 * 3600, record: .plan, from: start.advanced(by: 600)),
    ]
    let rows = try rows(delivery.audit(on: start.advanced(by: 500)))
    let title = rows.findings.first?.title ?? ""
    #expect(!title.contains("short of"))
  }
}
