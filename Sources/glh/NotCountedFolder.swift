import Foundation
import Ingest
import Report
import Store

/// `private/not-counted/`: the records that were not counted, as their files hold them, to mend.
struct NotCountedFolder {
  let workspace: Workspace

  private var folder: URL {
    workspace.privateFolder.appending(path: "not-counted", directoryHint: .isDirectory)
  }

  /// What to do about a record that was not counted, by the code of its reason.
  static func remedy(_ code: String) -> String {
    RejectionCode(rawValue: code)?.explanation.remedy
      ?? (SkipReason(rawValue: code) == nil ? TableFaults.remedy : SkipReason.remedy)
  }

  /// Writes the folder anew; there is none where every record was counted.
  func write(_ report: AuditReport, of store: EvidenceStore) throws {
    let files = FileManager.default
    let aside = folder.deletingLastPathComponent().appending(
      path: ".not-counted.partial", directoryHint: .isDirectory)
    try? files.removeItem(at: aside)
    try files.createDirectory(
      at: aside, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    var formats: [String: String] = [:]
    for row in try store.sourceFormats() { formats[row.sha256] = row.format }
    let lines = EvidenceLines(
      folder: workspace.evidenceFolder, formats: formats, people: [], showsNames: true)
    let tables = Set(LogFormats.all.filter(\.hasHeadingRow).map(\.id))
    var handles: [FileHandle] = []
    try report.writeNotCounted(
      lines: lines, hasHeading: tables.contains, remedy: Self.remedy
    ) { name in
      try workspace.writePrivately([], to: aside.appending(path: name))
      let handle = try FileHandle(forWritingTo: aside.appending(path: name))
      handles.append(handle)
      return { try handle.write(contentsOf: Data($0)) }
    }
    for handle in handles { try handle.close() }
    try? files.removeItem(at: folder)
    if handles.isEmpty {
      try files.removeItem(at: aside)
    } else {
      try files.moveItem(at: aside, to: folder)
    }
  }
}
