import ArgumentParser
import Evidence
import Foundation
import Ingest
import RulePacks
import RulesEngine
import Seal
import Store

/// Makes an audit again from what a sealed file holds.
struct Replaying {
  let sealed: SealedAudit
  let quiet: Bool

  /// Fills a new workspace.
  ///
  /// - Returns: results that are not the same bytes as were sealed, by path.
  func fill(_ aside: Workspace) throws -> [String] {
    let files = FileManager.default
    let unpacked = Workspace(aside.folder.path + ".sealed")
    try? files.removeItem(at: unpacked.folder)
    defer { try? files.removeItem(at: unpacked.folder) }
    try sealed.unpack(into: unpacked.folder)
    let wasErased = unpacked.seal.erased?.lines.isEmpty == false
    if wasErased {
      try copy(unpacked, to: aside)
    } else {
      _ = try Ingesting(
        submissions: [], options: try IngestOptions.parse([]), quiet: quiet
      ).fill(aside, keeping: unpacked, withItsFiles: true)
      if files.fileExists(atPath: unpacked.spotCheckFile.path) {
        try files.copyItem(at: unpacked.spotCheckFile, to: aside.spotCheckFile)
      }
    }
    let sealing = Sealing(aside)
    var record = sealing.record(.replay)
    let options = try checkOptions(unpacked)
    let (book, packs) = try options.book()
    let old = try EvidenceStore.open(in: unpacked.folder)
    let before = try Publishing(workspace: unpacked, showNames: false, quiet: true).result(old).run
    try old.close()
    let store = try EvidenceStore.open(in: aside.folder, toWrite: true)
    let summary = try store.summary()
    _ = try Checking(store: store, book: book, packs: packs, quiet: true).run(
      on: before.auditDateWasGiven ? before.auditDate : nil, latest: summary.latestDay,
      evidenceHash: summary.evidenceHash)
    let records = unpacked.seal.chain.records.compactMap { $0 }
    let showsNames = records.compactMap(\.showsNames).last ?? false
    let form = ReportForm(lastOf: unpacked.seal)
    try Publishing(workspace: aside, showNames: showsNames, quiet: quiet, form: form).publish(store)
    try store.close()
    if !wasErased { record.files = try sealing.files(keeping: unpacked) }
    try sealing.note(options, packs, in: &record)
    try sealing.note(form, showsNames: showsNames, in: &record)
    try sealing.acknowledge(record, wrote: SealFolder.Part.allCases)
    return aside.seal.resultsUnlike(unpacked.seal)
  }

  private func copy(_ unpacked: Workspace, to aside: Workspace) throws {
    let files = FileManager.default
    try files.removeItem(at: aside.folder)
    try files.copyItem(at: unpacked.folder, to: aside.folder)
  }

  /// The packs that were asked for, built in or as they were sealed.
  private func checkOptions(_ unpacked: Workspace) throws -> CheckOptions {
    let records = unpacked.seal.chain.records.compactMap { $0 }
    let asked = records.compactMap(\.asked).last ?? []
    let packs = records.compactMap(\.packs).last ?? []
    var arguments: [String] = []
    for pack in packs where asked.contains(pack.id) {
      let isBuiltIn = BuiltInPacks.all.contains {
        $0.id == pack.id && EvidenceCopy.hash(ofText: $0.yaml) == pack.sha256
      }
      arguments += ["--rules", isBuiltIn ? pack.id : unpacked.seal.pack(pack.sha256).path]
    }
    return try CheckOptions.parse(arguments)
  }
}
