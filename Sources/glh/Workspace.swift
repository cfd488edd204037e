import Evidence
import Foundation
import Ingest
import Seal
import Store

/// The folder that an audit makes: written aside, then renamed, whole or not at all.
struct Workspace {
  let folder: URL

  init(_ path: String) { folder = URL(filePath: path, directoryHint: .isDirectory).standardized }

  var privateFolder: URL { folder.appending(path: "private", directoryHint: .isDirectory) }
  var evidenceFolder: URL { privateFolder.appending(path: "evidence", directoryHint: .isDirectory) }
  var keyFile: URL { privateFolder.appending(path: "pseudonym.key") }
  var tablesFolder: URL { folder.appending(path: "tables", directoryHint: .isDirectory) }
  var reportFolder: URL { folder.appending(path: "report", directoryHint: .isDirectory) }
  var publishedFolder: URL { folder.appending(path: "published", directoryHint: .isDirectory) }
  var spotCheckFile: URL { folder.appending(path: SpotCheckFile.name) }
  var signingKeyFile: URL { privateFolder.appending(path: "signing-key.pem") }
  var seal: SealFolder { SealFolder(of: folder) }
  var isWorkspace: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: EvidenceStore.fileName).path)
  }

  /// Refuses a place where no workspace can be made.
  func checkPlace(submissions: [String]) throws {
    for submission in submissions {
      let inside = URL(filePath: submission).standardized.path
      if folder.path == inside || folder.path.hasPrefix(inside + "/") {
        throw CommandFailure(
          .wrongUsage,
          """
          \(folder.path): error: the output may not lie inside the submission [output-inside]
            help: choose a folder beside it, for example --out out
          """)
      }
    }
    let files = FileManager.default
    let there = (try? files.contentsOfDirectory(atPath: folder.path)) ?? []
    var isFolder: ObjCBool = false
    let exists = files.fileExists(atPath: folder.path, isDirectory: &isFolder)
    if exists, !isFolder.boolValue {
      throw CommandFailure(
        .cannotCreate,
        """
        \(folder.path): error: a file stands here, and is left as it is [not-a-folder]
          help: name a new folder with --out
        """)
    }
    let ours: Set<String> = [
      EvidenceStore.fileName, "audit.sqlite-wal", "audit.sqlite-shm", "audit.json", "tables",
      "report", "private", "published", ".report.partial", ".report.old", SpotCheckFile.name,
    ]
    let others = there.filter { !ours.contains($0) }
    if exists, !others.isEmpty || !(isWorkspace || there.isEmpty) {
      throw CommandFailure(
        .cannotCreate,
        """
        \(folder.path): error: the folder holds something else, and is left as it is [not-empty]
          help: choose an empty or a new folder with --out
        """)
    }
  }

  /// Makes the workspace anew in a folder aside; if all goes well it takes the place of the old one,
  /// whose bytes are overwritten where they must not be found again.
  func replace(
    waiting seconds: Int = WaitOptions.usual, overwriting: Bool = false,
    _ make: (Workspace) throws -> Void
  ) throws {
    try locked(waiting: seconds) {
      let parent = folder.deletingLastPathComponent()
      let name = folder.lastPathComponent
      let files = FileManager.default
      do { try files.createDirectory(at: parent, withIntermediateDirectories: true) } catch {
        throw CommandFailure(
          .cannotCreate, "\(parent.path): error: the folder cannot be made [cannot-create]")
      }
      let aside = Workspace(
        parent.appending(path: ".\(name).partial-\(ProcessInfo.processInfo.processIdentifier)")
          .path)
      do {
        try files.createDirectory(at: aside.folder, withIntermediateDirectories: false)
        try files.createDirectory(
          at: aside.privateFolder, withIntermediateDirectories: false,
          attributes: [.posixPermissions: 0o700])
      } catch {
        throw CommandFailure(
          .cannotCreate, "\(folder.path): error: the folder cannot be made [cannot-create]")
      }
      do {
        try keepSpotCheck(in: aside)
        try make(aside)
      } catch {
        try? files.removeItem(at: aside.folder)
        throw error
      }
      try aside.takePlace(of: self, overwriting: overwriting)
    }
  }

  /// What a visit found outlives an audit made anew: its file names the evidence that it is about.
  private func keepSpotCheck(in aside: Workspace) throws {
    guard FileManager.default.fileExists(atPath: spotCheckFile.path) else { return }
    try FileManager.default.copyItem(at: spotCheckFile, to: aside.spotCheckFile)
  }

  /// Takes away what runs that were killed left beside the workspace.
  private func removeStale() {
    let parent = folder.deletingLastPathComponent()
    let name = folder.lastPathComponent
    let files = FileManager.default
    for stale in (try? files.contentsOfDirectory(atPath: parent.path)) ?? []
    where stale.hasPrefix(".\(name).partial-") {
      try? files.removeItem(at: parent.appending(path: stale))
    }
  }

  private func takePlace(of old: Workspace, overwriting: Bool) throws {
    do {
      try Disk.sync(holding: folder)
      try Disk.replace(
        old.folder, with: folder, spare: old.spareFolder, overwriting: overwriting)
    } catch {
      try? FileManager.default.removeItem(at: folder)
      throw error
    }
  }

  /// Where the old workspace waits while a new one takes its place, if it cannot be done at once.
  private var spareFolder: URL {
    folder.deletingLastPathComponent().appending(path: ".\(folder.lastPathComponent).old")
  }

  /// Holds the workspace's lock, waiting up to `seconds` for another glh that has it; then this one
  /// ends with 75.
  func locked<Result>(
    waiting seconds: Int = WaitOptions.usual, _ body: () throws -> Result
  ) throws -> Result {
    let parent = folder.deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    let place = parent.appending(path: ".\(folder.lastPathComponent).glh-lock")
    let lock = try WorkspaceLock.taken(at: place, of: folder, waiting: seconds)
    defer { lock.giveBack() }
    Disk.restore(folder, from: spareFolder)
    removeStale()
    return try body()
  }

  /// The pseudonym key: given, kept from before, or new.
  func key(from file: String?, keeping old: Workspace?) throws -> [UInt8] {
    if let file { return try Workspace.key(in: file) }
    if let old, let data = FileManager.default.contents(atPath: old.keyFile.path) {
      return Array(data)
    }
    return PseudonymKey.new()
  }

  /// The pseudonym key in a file that the user names.
  static func key(in file: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: file), !data.isEmpty else {
      throw CommandFailure(.notFound, "\(file): error: no readable key here [no-key]")
    }
    return Array(data)
  }

  /// Writes a file that only the owner may read.
  func writePrivately(_ bytes: [UInt8], to place: URL) throws {
    do {
      guard let handle = Disk.make(place, mode: 0o600) else { throw CocoaError(.fileWriteUnknown) }
      try handle.write(contentsOf: Data(bytes))
      try handle.close()
    } catch {
      throw CommandFailure(.cannotWrite, "\(place.path): error: cannot be written [io]")
    }
  }
}
