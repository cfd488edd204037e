import Evidence
import Foundation

@testable import Ingest
@testable import Store

/// A workspace that holds a row of nearly everything, for as long as the program runs.
final class KnownWorkspace: Sendable {
  static let shared: KnownWorkspace = {
    do { return try KnownWorkspace() } catch { fatalError("\(error)") }
  }()

  let folder: URL
  let evidence: ChangedFile
  let identity: ChangedFile

  private init() throws {
    folder = Scratch.shared.folder.appending(path: "whole")
    let submission = Scratch.shared.folder.appending(path: "submission")
    for place in [folder, submission] {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }
    for (name, text) in KnownCourse.submission {
      try Data(text.utf8).write(to: submission.appending(path: name))
    }
    let store = try EvidenceStore.create(in: folder)
    let identityStore = try IdentityStore(in: folder, toWrite: true)
    let ingestion = Ingestion(
      store: store, identity: identityStore, evidenceFolder: nil,
      key: Array(repeating: 7, count: 32))
    let summary = try ingestion.read([submission.path])
    try store.keepSummary(latestDay: summary.latestDay, evidenceHash: summary.evidenceHash)
    try KnownWorkspace.addResults(to: store)
    try identityStore.addRun(user: "nobody", at: "2026-11-27T00:00:00Z", program: "fuzz")
    try identityStore.close()
    try store.close()
    let (size, owners) = try EvidenceStore.pageOwners(in: folder)
    evidence = try ChangedFile(
      folder.appending(path: EvidenceStore.fileName), pageSize: size,
      isOfRows: { owners[$0] != "sqlite_schema" })
    identity = try ChangedFile(
      folder.appending(path: "identity.sqlite"), pageSize: 4096, isOfRows: { $0 > 0 })
  }

  /// What a check would have kept.
  private static func addResults(to store: EvidenceStore) throws {
    try store.transaction { writer in
      try writer.add(
        [
          LedgerSeconds(
            person: 1, session: 1,
            cell: LedgerCell(
              activity: .teaching, place: .inPerson, tutor: .none, peer: .none, evidence: .logged),
            evidenced: 60, possible: 90)
        ], course: 1)
      try writer.addNote(
        course: "FA-201", hasEnded: true, plannedSeconds: 3600, notes: ["a note", "another"])
    }
    try store.finishResults(
      RunInfo(
        program: "fuzz", auditDate: Day(number: 20_000), auditDateWasGiven: true,
        packs: [PackInfo(id: "a", title: "b", checked: "2026-01-01", sha256: "c")], zoneData: "d",
        sqlite: "e", evidenceHash: "f", factsLeftOut: 0, showsNames: false),
      rules: [
        RuleFacts(
          pack: "a", rule: "b", title: "c", about: "d", force: .interpretation, severity: .note,
          sourceTitle: "e", clause: nil, url: "f", quote: "g", status: "h", seen: "i")
      ])
  }
}
