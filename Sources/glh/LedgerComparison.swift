import ContactHours
import Evidence
import RulesEngine
import SpotCheck
import Store

/// Compares the ledgers and measures of a workspace with what its facts give now.
struct LedgerComparison {
  let store: EvidenceStore
  let result: StoredResult

  /// Rows that a new computation does not give, and rows that only it gives.
  func differences() throws -> [String] {
    var differences: [String] = []
    var portfolio: [PortfolioCourse] = []
    for number in try store.courseNumbers() {
      let audit = CourseAudit(
        try store.evidence(ofCourse: number), on: result.run.auditDate,
        dateWasGiven: result.run.auditDateWasGiven)
      let id = audit.evidence.course.id
      let rows = CourseRows(audit)
      if audit.unaccounted != 0 {
        differences.append("\(id): error: the ledger does not add up to the presence [unbalanced]")
      }
      differences += compare(
        id, "ledger", Set(rows.ledger.map(\.cells)),
        Set(try result.rows(LedgerRow.self, ofCourse: id).map(\.cells)))
      differences += compare(
        id, "learners", Set(rows.learners.map(\.cells)),
        Set(try result.rows(LearnerRow.self, ofCourse: id).map(\.cells)))
      differences += compare(
        id, "courses", [rows.course.cells],
        Set(try result.rows(CourseRow.self, ofCourse: id).map(\.cells)))
      portfolio.append(PortfolioCourse(audit, try result.rows(FindingRow.self, ofCourse: id)))
    }
    let screens = try Screening(store: store, quiet: true).rows(until: result.run.auditDate)
    let ranking = RiskRanking(
      PortfolioCourse.asked(portfolio, screens), by: try RiskFormula.builtIn())
    return differences + (try compareAll(screens)) + (try compareAll(ranking.rows))
  }

  /// Compares a table that is about all courses together.
  private func compareAll<Row: ResultRow>(_ computed: [Row]) throws -> [String] {
    let name = Row.schema.name
    return compare(
      "tables/\(name).csv", name, Set(computed.map(\.cells)),
      Set(try result.rows(Row.self).map(\.cells)))
  }

  private func compare(
    _ place: String, _ table: String, _ computed: Set<[Cell]>, _ stored: Set<[Cell]>
  ) -> [String] {
    func text(_ cells: [Cell]) -> String { cells.map(\.text).joined(separator: ",") }
    return stored.subtracting(computed).map(text).sorted().map {
      "\(place): error: \(table) has a row that the evidence does not give: \($0) [row-changed]"
    }
      + computed.subtracting(stored).map(text).sorted().map {
        "\(place): error: \(table) lacks a row that the evidence gives: \($0) [row-missing]"
      }
  }
}
