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

  /// Fills an empty workspace; `earlier` is one whose key, and perhaps whose files, are kept.
  func fill(
    _ workspace: Workspace, keeping earlier: Workspace?, withItsFiles: Bool
  ) throws -> IngestSummary {
    let key = try workspace.key(from: options.key, keeping: earlier)
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
    let listing =
      withItsFiles
      ? submissions.isEmpty ? try wholeListing(of: earlier) : (try keptFiles(of: earlier), [])
      : ([], [])
    let progress = Progress("Reading", quiet: quiet)
    let summary = try ingestion.read(submissions, kept: listing.0, passedOver: listing.1) {
      reached in
      try Interruption.check()
      progress.show(
        bytes: reached.bytes, of: reached.totalBytes, records: reached.records)
    }
    progress.end()
    try store.keepSummary(latestDay: summary.latestDay, evidenceHash: summary.evidenceHash)
    let user = ProcessInfo.processInfo.environment["USER"] ?? "unknown"
    try identity.addRun(user: user, at: Date().ISO8601Format(), program: GLH.program)
    try identity.close()
    try store.close()
    guard summary.courses > 0 else { throw Self.noCourse(summary) }
    return summary
  }

  /// All that an earlier reading listed, in its order, copies and files that were not read among it.
  private func wholeListing(
    of earlier: Workspace?
  ) throws -> ([KeptFile], [(path: String, reason: String)]) {
    guard let earlier else { return ([], []) }
    let identity = try IdentityStore(in: earlier.privateFolder)
    defer { try? identity.close() }
    let listed = try identity.submittedFiles()
    return (
      listed.compactMap { file in
        file.sha256.map {
          KeptFile(
            path: file.path, inner: file.inner, location: earlier.evidenceFolder.appending(path: $0)
          )
        }
      },
      listed.compactMap { file in file.reason.map { (file.path, $0) } }
    )
  }

  /// The files of an earlier workspace in the order in which they were read: which of two rows of one
  /// id stands must not depend on how often a file was handed in.
  private func paths(
    of earlier: Workspace, _ identity: IdentityStore
  ) throws -> [(sha256: String, path: String, shown: String)] {
    let store = try EvidenceStore.open(in: earlier.folder)
    defer { try? store.close() }
    let numbers = Dictionary(uniqueKeysWithValues: try store.files().map { ($0.sha256, $0.id) })
    func place(_ file: (sha256: String, path: String, shown: String)) -> (Int, String) {
      (numbers[file.sha256] ?? Int.max, file.path)
    }
    return try identity.paths().sorted { place($0) < place($1) }
  }

  private func keptFiles(of earlier: Workspace?) throws -> [KeptFile] {
    guard let earlier else { return [] }
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
    let identity = try IdentityStore(in: earlier.privateFolder)
    defer { try? identity.close() }
    var taken: Set<String> = []
    return try paths(of: earlier, identity).compactMap { file in
      let location = earlier.evidenceFolder.appending(path: file.sha256)
      guard FileManager.default.fileExists(atPath: location.path) else {
        throw CommandFailure(
          .notFound,
          """
          \(file.shown): error: an earlier run kept no copy of this file [no-copy]
            help: give all files again with: glh audit SUBMISSION --out \(earlier.folder.path)
          """)
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
    return "\(row.path):\(row.line)\(column): error: \(row.message) [\(row.code)]"
  }

  /// Tells what was not counted: three of a kind, and how many more.
  static func report(_ rejections: [RejectionRow]) {
    for (code, rows) in Dictionary(grouping: rejections, by: \.code)
      .sorted(by: { $0.key < $1.key })
    {
      for row in rows.prefix(3) { Terminal.error(line(row)) }
      if rows.count > 3 {
        Terminal.error("  and \(rows.count - 3) more; see tables/rejections.csv")
      }
      let remedy = RejectionCode(rawValue: code)?.explanation.remedy ?? TableFaults.remedy
      Terminal.error("  help: \(remedy)")
    }
  }
}
