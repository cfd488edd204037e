import Evidence
import Foundation
import Ingest
import Seal
import Store

/// Adds sessions and their presence to a copy of a workspace, where nothing that it holds has to be
/// read again.
struct Adding {
  let submissions: [String]
  let options: IngestOptions
  /// The workspace as it is.
  let earlier: Workspace

  /// Fills an empty workspace; nothing, and it is empty as before, where all must be read again.
  func fill(_ aside: Workspace) throws -> IngestSummary? {
    guard let key = try sharedKey(), try canBeTakenOver(), var addition = try addition(key) else {
      return nil
    }
    try takeOver(aside, key)
    if addition.isEmpty, let summary = try unchanged(addition, aside) { return summary }
    let store = try EvidenceStore.open(in: aside.folder, toWrite: true)
    let identity = try IdentityStore(in: aside.privateFolder, toWrite: true)
    let summary = try addition.store(in: store, identity, copies: aside.evidenceFolder)
    try identity.addRun()
    try identity.close()
    try store.close()
    if summary == nil { try empty(aside) }
    return summary
  }

  /// What the same files again come to: no byte of the database changes, unless results must go.
  private func unchanged(_ addition: Addition, _ aside: Workspace) throws -> IngestSummary? {
    let store = try EvidenceStore.open(in: aside.folder)
    defer { try? store.close() }
    return try store.isChecked() ? nil : addition.summary(of: store)
  }

  /// The key of the workspace's pseudonyms; nothing where another one is asked for.
  private func sharedKey() throws -> [UInt8]? {
    guard let own = FileManager.default.contents(atPath: earlier.keyFile.path) else { return nil }
    let key = try earlier.key(from: options.key, keeping: earlier)
    return key == Array(own) ? key : nil
  }

  /// Whether what is taken over unread is what this program's last run acknowledged.
  private func canBeTakenOver() throws -> Bool {
    let seal = earlier.seal
    let reading = seal.chain.records.last { $0?.files != nil } ?? nil
    return try !options.noCopies && seal.erased?.lines.isEmpty == true
      && reading?.program == GLH.program && seal.isAcknowledged([.lines, .identity, .pages])
  }

  private func addition(_ key: [UInt8]) throws -> Addition? {
    let store = try EvidenceStore.open(in: earlier.folder)
    defer { try? store.close() }
    let identity = try IdentityStore(in: earlier.privateFolder)
    defer { try? identity.close() }
    let held = Addition.Held(
      store: store, copies: earlier.evidenceFolder,
      paths: try Ingesting.paths(of: store, identity).map { ($0.sha256, $0.path) },
      identities: try identity.identities())
    return try Addition(submissions, to: held, key: key)
  }

  private func takeOver(_ aside: Workspace, _ key: [UInt8]) throws {
    let files = FileManager.default
    try files.createDirectory(
      at: aside.evidenceFolder, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    for file in earlier.seal.chain.files {
      let copy = earlier.seal.copy(ofFile: file.sha256)
      guard files.fileExists(atPath: copy.path) else {
        throw Ingesting.noCopy(of: SealWords(earlier).path(file.sha256), in: earlier)
      }
      try Disk.share(copy, as: aside.seal.copy(ofFile: file.sha256))
    }
    for path in [EvidenceStore.fileName, "private/identity.sqlite"] {
      try files.copyItem(
        at: earlier.folder.appending(path: path), to: aside.folder.appending(path: path))
    }
    try aside.writePrivately(key, to: aside.keyFile)
  }

  private func empty(_ aside: Workspace) throws {
    let files = FileManager.default
    try files.removeItem(at: aside.folder.appending(path: EvidenceStore.fileName))
    for name in try files.contentsOfDirectory(atPath: aside.privateFolder.path) {
      try files.removeItem(at: aside.privateFolder.appending(path: name))
    }
  }
}

extension IdentityStore {
  /// Notes who runs the program, and when.
  func addRun() throws {
    try addRun(
      user: ProcessInfo.processInfo.environment["USER"] ?? "unknown", at: Date().ISO8601Format(),
      program: GLH.program)
  }
}
