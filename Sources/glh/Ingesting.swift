import Evidence
import Foundation
import Ingest
import Seal
import Store

/// Reads submissions into a workspace.
struct Ingesting {
  let submissions: [String]
  let options: IngestOptions
  let quiet: Bool

  /// Files that earlier readings kept, and what they listed and did not read.
  struct Listing {
    var files: [KeptFile] = []
    var passedOver: [(path: String, reason: String)] = []
  }

  /// Fills an empty workspace; `earlier` is one whose key, and perhaps whose files, are kept.
  func fill(
    _ workspace: Workspace, keeping earlier: Workspace?, withItsFiles: Bool
  ) throws -> IngestSummary {
    var listing = Listing()
    if withItsFiles, let earlier {
      listing = try Self.wholeListing(of: earlier)
      if !submissions.isEmpty { listing.files = try keptFiles(of: earlier) }
    }
    return try fill(
      workspace, key: try workspace.key(from: options.key, keeping: earlier), listed: listing)
  }

  /// Fills an empty workspace with what is listed, then with the submissions.
  func fill(
    _ workspace: Workspace, key: [UInt8], listed listing: Listing
  ) throws -> IngestSummary {
    try workspace.writePrivately(key, to: workspace.keyFile)
    if !options.noCopies {
      try FileManager.default.createDirectory(
        at: workspace.evidenceFolder, withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700])
    }
    let store = try EvidenceStore.create(in: workspace.folder)
    let identity = try IdentityStore(in: workspace.privateFolder, toWrite: true)
    let ingestion = Ingestion(
      store: store, identity: identity,
      evidenceFolder: options.noCopies ? nil : workspace.evidenceFolder, key: key)
    let progress = Progress("Reading", quiet: quiet)
    let summary = try ingestion.read(
      submissions, kept: listing.files, passedOver: listing.passedOver
    ) { reached in
      try Interruption.check()
      progress.show(
        bytes: reached.bytes, of: reached.totalBytes, records: reached.records)
    }
    progress.end()
    try store.keepSummary(latestDay: summary.latestDay, evidenceHash: summary.evidenceHash)
    try identity.addRun()
    try identity.close()
    try store.close()
    guard summary.courses > 0 else { throw Self.noCourse(summary) }
    return summary
  }

  /// All that an earlier reading listed, in its order, copies and files that were not read among it.
  static func wholeListing(of earlier: Workspace) throws -> Listing {
    let identity = try IdentityStore(in: earlier.privateFolder)
    defer { try? identity.close() }
    let listed = try identity.submittedFiles()
    return Listing(
      files: listed.compactMap { file in
        file.sha256.map {
          KeptFile(
            path: file.path, inner: file.inner, location: earlier.evidenceFolder.appending(path: $0)
          )
        }
      },
      passedOver: listed.compactMap { file in file.reason.map { (file.path, $0) } })
  }

  /// Refuses copies that cannot be read again as they were submitted.
  static func checkCopies(of earlier: Workspace) throws {
    // A copy that was changed would come in as a file of its own.
    let changed = try SealWords(earlier).evidence()
    guard changed.isEmpty else {
      throw CommandFailure(.notVerified, changed.joined(separator: "\n"))
    }
    if earlier.seal.erased?.lines.isEmpty == false {
      throw CommandFailure(
        .notFound,
        """
        \(earlier.folder.path): error: lines of its evidence were erased, so it cannot be read again \
        [erased-lines]
          help: give all files again with: glh audit SUBMISSION --out \(earlier.folder.path)
        """)
    }
  }

  /// A run before kept no copy of a file.
  static func noCopy(of file: String, in earlier: Workspace) -> CommandFailure {
    CommandFailure(
      .notFound,
      """
      \(file): error: an earlier run kept no copy of this file [no-copy]
        help: give all files again with: glh audit SUBMISSION --out \(earlier.folder.path)
      """)
  }

  /// The files of an earlier workspace in the order in which they were read: which of two rows of one
  /// id stands must not depend on how often a file was handed in.
  static func paths(
    of store: EvidenceStore, _ identity: IdentityStore
  ) throws -> [(sha256: String, path: String, shown: String)] {
    let numbers = Dictionary(try store.files().map { ($0.sha256, $0.id) }) { first, _ in first }
    func place(_ file: (sha256: String, path: String, shown: String)) -> (Int, String) {
      (numbers[file.sha256] ?? Int.max, file.path)
    }
    return try identity.paths().sorted { place($0) < place($1) }
  }

  private func keptFiles(of earlier: Workspace) throws -> [KeptFile] {
    try Self.checkCopies(of: earlier)
    let identity = try IdentityStore(in: earlier.privateFolder)
    defer { try? identity.close() }
    let store = try EvidenceStore.open(in: earlier.folder)
    defer { try? store.close() }
    var taken: Set<String> = []
    return try Self.paths(of: store, identity).compactMap { file in
      let location = earlier.evidenceFolder.appending(path: file.sha256)
      guard FileManager.default.fileExists(atPath: location.path) else {
        throw Self.noCopy(of: file.shown, in: earlier)
      }
      guard taken.insert(file.sha256).inserted else { return nil }
      return KeptFile(path: file.path, location: location)
    }
  }

  private static func noCourse(_ summary: IngestSummary) -> CommandFailure {
    var lines = summary.rejections.prefix(10).map(Self.line)
    let unread = summary.sources.filter { $0.format == nil }.count
    lines.append("the submission: error: no course can be audited [no-course]")
    lines.append("  found: \(summary.files) files, \(unread) of them in no format that glh knows")
    lines.append("  help: add a courses.csv such as")
    lines.append("    course_id,title,starts_on,ends_on,declared_delivery")
    lines.append("    C-101,Level 2 Certificate,2025-09-01,2026-07-31,blended")
    lines.append("  and people.csv (course_id,person_id,role) and sessions.csv; see glh formats")
    return CommandFailure(.nothingToAudit, lines.joined(separator: "\n"))
  }

  /// A rejection as the person at the terminal reads it.
  static func line(_ row: RejectionRow) -> String {
    let column = row.column > 0 ? ":\(row.column)" : ""
    let path = Terminal.harmless(row.path, keepingLines: false)
    return "\(path):\(row.line)\(column): error: \(row.message) [\(row.code)]"
  }

  /// Tells what was not counted: three of a kind, and how many more.
  static func report(_ rejections: RejectionList) {
    for (code, count, first) in rejections.byCode(showing: 3) {
      for row in first { Terminal.error(line(row)) }
      if count > 3 { Terminal.error("  and \(count - 3) more; see tables/rejections.csv") }
      Terminal.error("  help: \(NotCountedFolder.remedy(code))")
    }
  }
}
