import ArgumentParser
import ContactHours
import Evidence
import Foundation
import Ingest
import RulesEngine
import SpotCheck
import Store

/// `glh verify`: re-hashes the evidence, recomputes the ledgers, and says what differs.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Hash the kept evidence again, compute the result again, and say what differs.",
    discussion: """
      Computed again are both ledgers, the learners, the courses, the screens and the ranking; the \
      ranking from the findings as they are stored.
      """)

  @Argument(help: "The workspace.")
  var workspace: String

  func run() throws {
    try Outcome.run {
      let place = Workspace(workspace)
      let store = try EvidenceStore.open(in: place.folder)
      let result = try Publishing(workspace: place, showNames: false, quiet: true).result(store)
      let verification = Verification(store: store, result: result, place: place)
      let differences = try verification.evidence() + (try verification.results())
      for difference in differences { Terminal.error(difference) }
      guard differences.isEmpty else {
        Terminal.out("\(differences.count) differences: the workspace does not verify\n")
        return .notVerified
      }
      let files = try store.files().count
      Terminal.out("\(files) files, both ledgers, the screens and the ranking are as they were\n")
      return .done
    }
  }
}

/// Compares a workspace with what it was made from.
struct Verification {
  let store: EvidenceStore
  let result: StoredResult
  let place: Workspace

  /// Kept files that are missing, or whose bytes have changed.
  func evidence() throws -> [String] {
    guard FileManager.default.fileExists(atPath: place.evidenceFolder.path) else {
      Terminal.error("no copies of the evidence were kept; only the results are compared")
      return []
    }
    return try store.files().compactMap { file in
      switch EvidenceCopy.hash(ofCopy: file.sha256, in: place.evidenceFolder) {
      case file.sha256: nil
      case nil: "\(file.path): error: the kept copy is missing [evidence-missing]"
      default: "\(file.path): error: the kept copy has changed [evidence-changed]"
      }
    }
  }

  /// Rows of the ledger, the measures, the screens and the ranking that a new computation does not
  /// give.
  func results() throws -> [String] {
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
