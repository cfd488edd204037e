import ArgumentParser
import ContactHours
import Evidence
import Foundation
import Ingest
import Store

/// `glh verify`: re-hashes the evidence, recomputes the ledgers, and says what differs.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Hash the kept evidence again, compute both ledgers again, and say what differs.")

  @Argument(help: "The workspace.")
  var workspace: String

  func run() throws {
    try Outcome.run {
      let place = Workspace(workspace)
      let store = try EvidenceStore.open(in: place.folder)
      let result = try Publishing(workspace: place, showNames: false, quiet: true).result(store)
      let verification = Verification(store: store, result: result, place: place)
      let differences = try verification.evidence() + (try verification.ledgers())
      for difference in differences { Terminal.error(difference) }
      guard differences.isEmpty else {
        Terminal.out("\(differences.count) differences: the workspace does not verify\n")
        return .notVerified
      }
      let files = try store.files().count
      Terminal.out("\(files) files and both ledgers are as they were\n")
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
      Terminal.error("no copies of the evidence were kept; only the ledgers are compared")
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

  /// Rows of the ledger and of the measures that a new computation does not give.
  func ledgers() throws -> [String] {
    var differences: [String] = []
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
    }
    return differences
  }

  private func compare(
    _ course: String, _ table: String, _ computed: Set<[Cell]>, _ stored: Set<[Cell]>
  ) -> [String] {
    func text(_ cells: [Cell]) -> String { cells.map(\.text).joined(separator: ",") }
    return stored.subtracting(computed).map(text).sorted().map {
      "\(course): error: \(table) has a row that the evidence does not give: \($0) [row-changed]"
    }
      + computed.subtracting(stored).map(text).sorted().map {
        "\(course): error: \(table) lacks a row that the evidence gives: \($0) [row-missing]"
      }
  }
}
