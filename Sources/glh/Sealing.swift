import Evidence
import Foundation
import Ingest
import RulesEngine
import Seal
import Store

/// Acknowledges runs: what they read and wrote is hashed and added to the workspace's chain.
struct Sealing {
  let workspace: Workspace

  init(_ workspace: Workspace) { self.workspace = workspace }

  /// A record of this program.
  func record(_ deed: RunRecord.Deed) -> RunRecord {
    var record = RunRecord(program: GLH.program, did: deed)
    record.versions = ["zone_data": ZoneData.version, "sqlite": EvidenceStore.sqliteVersion]
    return record
  }

  /// Makes the seal of a new workspace and gives the lines of every kept copy their leaves; those of
  /// an earlier workspace, and its chain, are continued.
  ///
  /// Where it is known to be as it was acknowledged, its leaves are not looked at.
  func files(
    keeping earlier: Workspace?, asAcknowledged isAcknowledged: Bool = false
  ) throws -> [RunRecord.File] {
    let old = earlier.flatMap { $0.isWorkspace ? $0.seal : nil }
    try workspace.seal.make(continuing: old)
    let known = old?.filesToKeep() ?? [:]
    let store = try EvidenceStore.open(in: workspace.folder)
    defer { try? store.close() }
    return try store.files().compactMap { file in
      try Interruption.check()
      if isAcknowledged, let old, let record = known[file.sha256] {
        try Disk.share(
          old.leaves(ofFile: file.sha256), as: workspace.seal.leaves(ofFile: file.sha256))
        return record
      }
      return try EvidenceCopy.withLargeCopy(
        file.sha256, in: workspace.evidenceFolder
      ) { bytes, units, letGo in
        try workspace.seal.seal(
          bytes, in: units, ofFile: file.sha256, keeping: known[file.sha256], from: old,
          passed: letGo)
      }
    }
  }

  /// Notes which packs a check had at hand, and keeps those that are the user's own.
  func note(_ options: CheckOptions, _ packs: [PackInfo], in record: inout RunRecord) throws {
    record.packs = packs.map { RunRecord.Pack(id: $0.id, sha256: $0.sha256) }
    record.asked = options.rules.isEmpty ? [] : packs.map(\.id)
    for text in options.ownPacks() { try workspace.seal.keep(pack: text) }
  }

  /// Notes how a report was written, and keeps the translator's file behind it.
  func note(_ form: ReportForm, showsNames: Bool, in record: inout RunRecord) throws {
    record.showsNames = showsNames
    record.form = form.record
    try workspace.seal.keep(words: form.words)
  }

  /// Notes that a run begins to change the workspace, where that is as it was.
  func begin() throws {
    guard workspace.isWorkspace else { throw StoreError.notAWorkspace(workspace.folder.path) }
    try told { try workspace.seal.begin() }
  }

  /// Adds a run to the chain; the database must be closed.
  func acknowledge(_ record: RunRecord, wrote parts: [SealFolder.Part]) throws {
    let pages =
      parts.contains(.pages) ? try EvidenceStore.pageOwners(in: workspace.folder) : nil
    try told { try workspace.seal.acknowledge(record, wrote: parts, pages: pages) }
  }

  private func told(_ body: () throws -> Void) throws {
    do { try body() } catch let broken as SealFolder.Broken {
      let words = SealWords(workspace)
      throw CommandFailure(
        .notVerified,
        (broken.differences.map(words.line)
          + ["  help: glh verify \(workspace.folder.path) says all that differs"])
          .joined(separator: "\n"))
    }
  }
}
