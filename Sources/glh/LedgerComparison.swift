import ContactHours
import Evidence
import Foundation
import RulesEngine
import Seal
import SpotCheck
import Store

/// Compares the ledgers and measures of a workspace with what its facts give now.
struct LedgerComparison {
  let folder: URL
  let result: StoredResult

  /// Courses that one core computes before it takes the next ones.
  private static let batch = 16

  /// What was found in some courses, or what screens say of all.
  private struct Part {
    var differences: [String] = []
    var portfolio: [PortfolioCourse] = []
    var screens: ScreenRun?
  }

  /// Rows that a new computation does not give, and rows that only it gives.
  func differences() throws -> [String] {
    let store = try EvidenceStore.open(in: folder)
    defer { try? store.close() }
    let courses = try store.courseNumbers()
    let screening = try Screening(store, until: result.run.auditDate)
    let parts = try parts(courses, screening)
    let screens = parts.lazy.compactMap(\.screens).first ?? ScreenRun()
    let rows = screening.rows(screens.results)
    let ranking = RiskRanking(
      PortfolioCourse.asked(parts.flatMap(\.portfolio), screens.questions),
      by: try RiskFormula.builtIn())
    return parts.flatMap(\.differences) + (try compareAll(rows)) + (try compareAll(ranking.rows))
  }

  /// The screens, then the courses in their order, on as many cores as there are.
  private func parts(_ courses: [Int], _ screening: Screening) throws -> [Part] {
    let starts = Array(stride(from: 0, to: courses.count, by: Self.batch))
    // Turns take what the result says of the run, and read rows by connections of their own.
    let parts = onAllCores(turns: starts.count + 1) { turn in
      Result {
        let store = try EvidenceStore.open(in: folder)
        defer { try? store.close() }
        if turn == 0 { return Part(screens: try screening.run(of: store)) }
        let start = starts[turn - 1]
        let numbers = courses[start..<min(start + LedgerComparison.batch, courses.count)]
        return try LedgerComparison.part(numbers, store, result.read(through: store))
      }
    }
    return try parts.map { try $0.get() }
  }

  private static func part(
    _ courses: ArraySlice<Int>, _ store: EvidenceStore, _ result: StoredResult
  ) throws -> Part {
    let run = result.run
    var part = Part()
    for number in courses {
      let audit = CourseAudit(
        try store.evidence(ofCourse: number), on: run.auditDate, dateWasGiven: run.auditDateWasGiven
      )
      let id = audit.evidence.course.id
      if audit.unaccounted != 0 {
        part.differences.append(
          "\(id): error: the ledger does not add up to the presence [unbalanced]")
      }
      let rows = CourseRows(audit)
      part.differences += compare(
        id, "ledger", rows.ledger.map(\.cells),
        try result.rows(LedgerRow.self, ofCourse: id).map(\.cells))
      part.differences += compare(
        id, "learners", rows.learners.map(\.cells),
        try result.rows(LearnerRow.self, ofCourse: id).map(\.cells))
      part.differences += compare(
        id, "courses", [rows.course.cells],
        try result.rows(CourseRow.self, ofCourse: id).map(\.cells))
      part.portfolio.append(PortfolioCourse(audit, try result.rows(FindingRow.self, ofCourse: id)))
    }
    return part
  }

  /// Compares a table that is about all courses together.
  private func compareAll<Row: ResultRow>(_ computed: [Row]) throws -> [String] {
    let name = Row.schema.name
    return Self.compare(
      "tables/\(name).csv", name, computed.map(\.cells), try result.rows(Row.self).map(\.cells))
  }

  private static func compare(
    _ place: String, _ table: String, _ computed: [[Cell]], _ stored: [[Cell]]
  ) -> [String] {
    if computed == stored { return [] }
    let (computed, stored) = (Set(computed), Set(stored))
    func text(_ cells: [Cell]) -> String { cells.map(\.text).joined(separator: ",") }
    return stored.subtracting(computed).map(text).sorted().map {
      "\(place): error: \(table) has a row that the evidence does not give: \($0) [row-changed]"
    }
      + computed.subtracting(stored).map(text).sorted().map {
        "\(place): error: \(table) lacks a row that the evidence gives: \($0) [row-missing]"
      }
  }
}
