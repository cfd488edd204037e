import Evidence
import Foundation
import Report
import Store

/// The workspaces that a sample is drawn from: their records, and the evidence these came of.
struct SampleSources {
  private(set) var records: [SampleRecord] = []
  /// The hash of each workspace's evidence, in the order given.
  private(set) var evidence: [String] = []

  init() {}

  /// Reads everything that can be drawn.
  ///
  /// A centre one of whose records would be called like another workspace's gets the place of its
  /// workspace in the list to its name. `language` is that of the checklist to print.
  init(_ workspaces: [String], _ unit: SampleUnit, in language: Language = .english) throws {
    var parts: [[SampleRecord]] = []
    for workspace in workspaces {
      let place = Workspace(workspace)
      let store = try EvidenceStore.open(in: place.folder)
      let result = try Publishing(workspace: place, showNames: false, quiet: true).result(store)
      parts.append(try unit.records(of: result, in: language))
      evidence.append(result.run.evidenceHash)
      try store.close()
    }
    guard Set(evidence).count == evidence.count else {
      throw CommandFailure(
        .wrongUsage,
        """
        sample: error: two workspaces hold the same evidence [repeated-record]
          help: name each workspace once
        """)
    }
    let ids = parts.map { Set($0.map { Array($0.id.utf8) }) }
    for (index, part) in parts.enumerated() {
      let shared = part.filter { record in
        ids.count(where: { $0.contains(Array(record.id.utf8)) }) > 1
      }
      let centres = Set(shared.map { Array($0.centre.utf8) })
      records += part.map { record in
        var record = record
        if centres.contains(Array(record.centre.utf8)) {
          record.centre += " (workspace \(index + 1))"
        }
        return record
      }
    }
  }
}
