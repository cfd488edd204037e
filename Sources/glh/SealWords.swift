import Evidence
import Foundation
import Seal
import Store

/// Says what differs in a workspace, by the paths that may be shown.
struct SealWords {
  private let workspace: Workspace
  private let paths: [String: String]

  init(_ workspace: Workspace) {
    self.workspace = workspace
    let store = try? EvidenceStore.open(in: workspace.folder)
    defer { try? store?.close() }
    let files = (try? store?.files()) ?? []
    paths = Dictionary(files.map { ($0.sha256, $0.path) }) { first, _ in first }
  }

  /// The path of a file that may be shown, or where its copy is kept.
  func path(_ sha256: String) -> String { paths[sha256] ?? "private/evidence/\(sha256)" }

  /// Lines of kept copies that have changed, and copies that are missing.
  func evidence() throws -> [String] {
    try workspace.seal.differences().filter {
      switch $0 {
      case .line, .copyMissing: true
      default: false
      }
    }.map(line)
  }

  /// One difference as the person at the terminal reads it.
  func line(_ difference: SealDifference) -> String {
    switch difference {
    case .line(let sha256, let line):
      "\(path(sha256)):\(line): error: the line of the kept copy has changed [evidence-changed]"
    case .copyMissing(let sha256):
      "\(path(sha256)): error: the kept copy is missing [evidence-missing]"
    case .page(let number, let table):
      "audit.sqlite: page \(number) of table \(table): error: the page has changed [page-changed]"
    case .pageCount(let found, let expected):
      "audit.sqlite: error: it has \(found) pages, and had \(expected) [page-changed]"
    case .file(let path): "\(path): error: the file has changed [file-changed]"
    case .fileMissing(let path): "\(path): error: the file is missing [file-missing]"
    case .fileAdded(let path): "\(path): error: no run wrote this file [file-added]"
    case .run(let number):
      "private/seal/runs.jsonl:\(number): error: the record of the run has changed [run-changed]"
    case .runsMissing(let found, let expected):
      "private/seal/runs.jsonl: error: \(found) runs are there of \(expected) [run-changed]"
    case .head:
      "private/seal/\(RunChain.headName): error: the head does not fit the runs [run-changed]"
    case .notGrown(let runs):
      """
      private/seal/runs.jsonl: error: the first \(runs) runs are not those of the head that was kept \
      [not-grown]
      """
    case .fileTakenAway(let sha256):
      "\(path(sha256)): error: a file that was there at the head is gone [not-grown]"
    case .unfinished:
      "\(workspace.folder.path): error: a run was stopped while it wrote [not-finished]"
    }
  }
}
