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
  var form = ReportForm()

  /// The name of the workbook, in the folder of the report.
  static let workbook = "glh-audit.xlsx"

  /// The result of the workspace, with its source lines.
  func result(_ store: EvidenceStore) throws -> StoredResult {
    let formats = try store.sourceFormats().reduce(into: [:]) { $0[$1.sha256] = $1.format }
    let (privateFolder, evidenceFolder) = (workspace.privateFolder, workspace.evidenceFolder)
    let showNames = showNames
    let lines = LinesWhenAsked {
      EvidenceLines(
        folder: evidenceFolder, formats: formats,
        people: try Self.people(in: privateFolder).map { person in
          (person.personID, person.shownID, [person.name].compactMap { $0 } + person.aliases)
        }, showsNames: showNames)
    }
    var names: [String: String] = [:]
    if showNames {
      for person in try Self.people(in: privateFolder) { names[person.shownID] = person.name }
    }
    return try StoredResult(store, lines: lines, showsNames: showNames, names: names)
  }

  private static func people(in privateFolder: URL) throws -> [IdentityStore.Identity] {
    let identity = try IdentityStore(in: privateFolder)
    defer { try? identity.close() }
    return try identity.identities()
  }

  /// Writes everything; what was there before is replaced.
  func publish(_ store: EvidenceStore) throws {
    let result = try result(store)
    let report = AuditReport(
      result, spotCheck: SpotCheckFile.facts(at: workspace.spotCheckFile) ?? [],
      edition: form.edition, fixes: Self.fixes, language: form.language)
    try writeResult(report)
    try writePublished(report)
    let files = FileManager.default
    let aside = workspace.folder.appending(path: ".report.partial", directoryHint: .isDirectory)
    try? files.removeItem(at: aside)
    var folders: Set<String> = []
    var written = 0
    let progress = Progress("Writing", quiet: quiet)
    try report.forEachPage { page in
      try Interruption.check()
      written += 1
      progress.show("page", written, of: nil)
      let place = aside.appending(path: page.path)
      let folder = place.deletingLastPathComponent()
      if folders.insert(folder.path).inserted {
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
      }
      try Data(page.html.utf8).write(to: place)
    }
    // It lies beside the pages that it leads to, and is handed on with them.
    try report.writeWorkbook(
      to: aside.appending(path: Self.workbook).path, puttingTogetherIn: aside.path,
      profile: form.profile, remedy: NotCountedFolder.remedy)
    try NotCountedFolder(workspace: workspace).write(report, of: store)
    let sheet = AuditReport.styleSheet
    try Data(sheet.text.utf8).write(to: aside.appending(path: sheet.path))
    try Disk.replace(
      workspace.reportFolder, with: aside,
      spare: workspace.folder.appending(path: ".report.old", directoryHint: .isDirectory))
    progress.end()
  }

  /// What to do about a record that could not be counted, by the code of its reason.
  private static var fixes: [String: String] {
    var fixes: [String: String] = [:]
    let codes =
      RejectionCode.allCases.map(\.rawValue) + TableFaults.ids + SkipReason.allCases.map(\.rawValue)
    for code in codes { fixes[code] = NotCountedFolder.remedy(code) }
    return fixes
  }

  /// Writes `audit.json` and the tables, each row read once for both.
  private func writeResult(_ report: AuditReport) throws {
    let folder = workspace.tablesFolder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var written: [WrittenTable] = []
    try write(to: workspace.folder.appending(path: "audit.json")) { json in
      try report.writeResult(toJSON: json) { table, writeCSV in
        try Interruption.check()
        try write(to: Self.place(of: table, in: folder)) { csv in
          try withoutActuallyEscaping(csv) { try writeCSV($0) }
        }
        written.append(Self.described(table, in: folder))
      }
    }
    try write(to: folder.appending(path: "datapackage.json")) { write in
      try report.writeDataPackage(of: written, to: write)
    }
  }

  /// Writes the tables to publish where they were asked for; those of an earlier run go.
  private func writePublished(_ report: AuditReport) throws {
    let folder = workspace.publishedFolder
    try? FileManager.default.removeItem(at: folder)
    guard let suppressingBelow = form.suppressingBelow else { return }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let published = PublishedTables(report, suppressingBelow: suppressingBelow)
    let files = try published.schemas.map { table in
      try write(to: Self.place(of: table, in: folder)) { write in
        try write(published.csv(of: table))
      }
      return Self.described(table, in: folder)
    }
    try write(to: folder.appending(path: "datapackage.json")) { write in
      try published.writeDataPackage(of: files, to: write)
    }
  }

  private static func place(of table: TableSchema, in folder: URL) -> URL {
    folder.appending(path: "\(table.name).csv")
  }

  /// A table's file as it was written.
  private static func described(_ table: TableSchema, in folder: URL) -> WrittenTable {
    let place = place(of: table, in: folder)
    let size = try? place.resourceValues(forKeys: [.fileSizeKey]).fileSize
    return WrittenTable(
      name: table.name, bytes: size ?? 0,
      sha256: EvidenceCopy.hash(ofCopy: place.lastPathComponent, in: folder) ?? "")
  }

  /// Writes a file aside and puts it in its place when it is whole.
  private func write(
    to place: URL, _ body: (([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let aside = place.appendingPathExtension("partial")
    guard let handle = Disk.make(aside) else {
      throw CommandFailure(.cannotCreate, "\(place.path): error: cannot be made [io]")
    }
    do {
      try body { piece in
        try piece.withUnsafeBytes { bytes in
          guard let base = bytes.baseAddress else { return }
          // Written before the closure ends, so nothing is copied.
          try handle.write(
            contentsOf: Data(
              bytesNoCopy: UnsafeMutableRawPointer(mutating: base), count: bytes.count,
              deallocator: .none))
        }
      }
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

  /// What a command prints of the result; `text` and its table are the command's own.
  func text(_ form: ResultForm, of report: AuditReport, text: () throws -> String) throws -> String
  {
    switch form {
    case .text: return try text()
    case .json:
      return try String(contentsOf: workspace.folder.appending(path: "audit.json"), encoding: .utf8)
    case .csv:
      return try String(
        contentsOf: workspace.tablesFolder.appending(path: "courses.csv"), encoding: .utf8)
    case .sarif:
      var bytes: [UInt8] = []
      try report.writeSARIF { bytes += $0 }
      return String(decoding: bytes, as: UTF8.self)
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
