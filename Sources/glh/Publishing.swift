import Evidence
import Foundation
import Ingest
import Report
import Store

/// Writes the forms of a workspace's result: tables, audit.json and the report folder.
struct Publishing {
  let workspace: Workspace
  let showNames: Bool
  let quiet: Bool

  /// The result of the workspace, with its source lines.
  func result(_ store: EvidenceStore) throws -> StoredResult {
    let identity = try IdentityStore(in: workspace.privateFolder)
    let people = try identity.identities()
    try identity.close()
    var formats: [String: String] = [:]
    for row in try store.sourceFormats() { formats[row.sha256] = row.format }
    let lines = EvidenceLines(
      folder: workspace.evidenceFolder, formats: formats,
      people: people.map { person in
        (person.personID, person.shownID, [person.name].compactMap { $0 } + person.aliases)
      }, showsNames: showNames)
    var names: [String: String] = [:]
    if showNames { for person in people { names[person.shownID] = person.name } }
    return try StoredResult(store, lines: lines, showsNames: showNames, names: names)
  }

  /// Writes everything; what was there before is replaced.
  func publish(_ store: EvidenceStore) throws {
    let report = AuditReport(
      try result(store), spotCheck: SpotCheckFile.facts(at: workspace.spotCheckFile) ?? [])
    try writeTables(report, try result(store).tables)
    try write(to: workspace.folder.appending(path: "audit.json")) { write in
      try report.writeJSON(to: write)
    }
    let files = FileManager.default
    let aside = workspace.folder.appending(path: ".report.partial", directoryHint: .isDirectory)
    try? files.removeItem(at: aside)
    var folders: Set<String> = []
    try report.forEachPage { page in
      try Interruption.check()
      let place = aside.appending(path: page.path)
      let folder = place.deletingLastPathComponent()
      if folders.insert(folder.path).inserted {
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        Terminal.progress("writing \(page.path)", quiet: quiet)
      }
      try Data(page.html.utf8).write(to: place)
    }
    try Disk.replace(
      workspace.reportFolder, with: aside,
      spare: workspace.folder.appending(path: ".report.old", directoryHint: .isDirectory))
    Terminal.endProgress(quiet: quiet)
  }

  private func writeTables(_ report: AuditReport, _ tables: [TableSchema]) throws {
    try FileManager.default.createDirectory(
      at: workspace.tablesFolder, withIntermediateDirectories: true)
    var written: [WrittenTable] = []
    for table in tables {
      let place = workspace.tablesFolder.appending(path: "\(table.name).csv")
      var bytes = 0
      try write(to: place) { write in
        try report.writeTable(table) { piece in
          bytes += piece.count
          try write(piece)
        }
      }
      written.append(
        WrittenTable(
          name: table.name, bytes: bytes,
          sha256: EvidenceCopy.hash(ofCopy: place.lastPathComponent, in: workspace.tablesFolder)
            ?? ""))
    }
    try write(to: workspace.tablesFolder.appending(path: "datapackage.json")) { write in
      try report.writeDataPackage(of: written, to: write)
    }
  }

  /// Writes a file aside and puts it in its place when it is whole.
  private func write(
    to place: URL, _ body: (([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let aside = place.appendingPathExtension("partial")
    guard FileManager.default.createFile(atPath: aside.path, contents: nil),
      let handle = FileHandle(forWritingAtPath: aside.path)
    else { throw CommandFailure(.cannotCreate, "\(place.path): error: cannot be made [io]") }
    do {
      try body { try handle.write(contentsOf: Data($0)) }
      try handle.synchronize()
      try handle.close()
    } catch {
      try? FileManager.default.removeItem(at: aside)
      throw error is CommandFailure || error is Interruption
        ? error : CommandFailure(.cannotWrite, "\(place.path): error: cannot be written [io]")
    }
    guard rename(aside.path, place.path) == 0 else {
      throw CommandFailure(.cannotWrite, "\(place.path): error: cannot be written [io]")
    }
  }

  /// How the run ends: by its findings, and with `--strict` by its rejections.
  static func outcome(_ report: AuditReport, strictly rejections: Int) throws -> Outcome {
    if rejections > 0 { return .nothingToAudit }
    let tally = try report.attention()
    if tally.needAttention > 0 { return .needsAttention }
    return tally.cannotBeTold > 0 ? .cannotTell : .done
  }
}
