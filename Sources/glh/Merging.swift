import Evidence
import Foundation
import Ingest
import Seal
import Store

/// Workspaces that become one: their kept copies are read again, under the names of their folders.
struct Merging {
  private let workspaces: [Workspace]

  /// Finds the workspaces; each must be one, and have a name of its own.
  init(_ paths: [String]) throws {
    workspaces = paths.map { Workspace($0) }.sorted {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
    for workspace in workspaces where !workspace.isWorkspace {
      throw StoreError.notAWorkspace(workspace.folder.path)
    }
    for (one, next) in zip(workspaces, workspaces.dropFirst()) where one.name == next.name {
      throw CommandFailure(
        .wrongUsage,
        """
        \(next.folder.path): error: two workspaces are named \(next.name), by which their files are \
        told apart [repeated-name]
          help: rename one of the two folders
        """)
    }
  }

  /// Refuses workspaces that would be mixed: a course or a session of one has the id of another's.
  ///
  /// A person_id is one person, as in an audit of all; how many stand in several is told.
  func checkIDs(quiet: Bool) throws {
    var courses: [String: String] = [:]
    var sessions: [String: String] = [:]
    var people: Set<String> = []
    var shared: Set<String> = []
    for workspace in workspaces {
      let store = try EvidenceStore.open(in: workspace.folder)
      let ids = try store.ids()
      try store.close()
      for id in ids.courses {
        try refuse("course", id, in: workspace, courses.updateValue(workspace.name, forKey: id))
      }
      for id in ids.sessions {
        try refuse("session", id, in: workspace, sessions.updateValue(workspace.name, forKey: id))
      }
      shared.formUnion(people.intersection(ids.people))
      people.formUnion(ids.people)
    }
    guard !shared.isEmpty, !quiet else { return }
    Terminal.error(
      "people.csv: note: \(shared.count) \(shared.count == 1 ? "person_id stands" : "person_ids stand")"
        + " in several workspaces, and \(shared.count == 1 ? "is" : "are") one person each")
  }

  private func refuse(
    _ what: String, _ id: String, in workspace: Workspace, _ other: String?
  ) throws {
    guard let other else { return }
    throw CommandFailure(
      .nothingToAudit,
      """
      \(workspace.name): error: \(what) \(id) stands in \(other) as well; nothing was merged \
      [shared-id]
        help: give each centre's ids a prefix of its own, and audit the centre again
      """)
  }

  /// The heads of the workspaces' chains, in the order of their names.
  var heads: [ChainHead] { workspaces.compactMap(\.seal.chain.head) }

  /// The pseudonym key: given, else the one that all workspaces share, else kept or new.
  func key(_ file: String?, keeping earlier: Workspace) throws -> [UInt8] {
    let keys = Set(
      workspaces.map { FileManager.default.contents(atPath: $0.keyFile.path).map { Array($0) } })
    if file == nil, keys.count == 1, let key = keys.first.flatMap({ $0 }) { return key }
    return try earlier.key(from: file, keeping: earlier)
  }

  /// All that the workspaces were made from, each file below its workspace's name.
  func listing() throws -> Ingesting.Listing {
    var all = Ingesting.Listing()
    for workspace in workspaces {
      try Ingesting.checkCopies(of: workspace)
      let listing = try Ingesting.wholeListing(of: workspace)
      for file in listing.files {
        guard FileManager.default.fileExists(atPath: file.location.path) else {
          throw Ingesting.noCopy(of: "\(workspace.name): a file", in: workspace)
        }
        all.files.append(
          KeptFile(
            path: "\(workspace.name)/\(file.path)", inner: file.inner, location: file.location))
      }
      all.passedOver += listing.passedOver.map { ("\(workspace.name)/\($0.path)", $0.reason) }
    }
    return all
  }
}

extension Workspace {
  /// The folder's own name.
  var name: String { folder.lastPathComponent }
}
