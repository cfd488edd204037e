import Evidence
public import Foundation
import GRDB

/// Who people are: names, e-mail addresses and the ids behind pseudonyms, kept apart from the
/// evidence in `private/identity.sqlite` so that the rest can be handed on without it.
public final class IdentityStore {
  let queue: DatabaseQueue

  /// What is known of one person behind an id that may be shown.
  public struct Identity: Sendable, Hashable {
    /// The id that may be shown.
    public var shownID: String
    /// The id in the submission.
    public var personID: String
    /// The name, if known.
    public var name: String?
    /// The e-mail address, if known.
    public var email: String?
    /// Other names.
    public var aliases: [String]

    /// Describes a person.
    public init(
      shownID: String, personID: String, name: String?, email: String?, aliases: [String]
    ) {
      self.shownID = shownID
      self.personID = personID
      self.name = name
      self.email = email
      self.aliases = aliases
    }
  }

  /// Opens the identity file inside `private/`, to read it; to write, it is made where there is none.
  ///
  /// Reading changes no byte, so that any number of commands can look at once.
  public init(in privateFolder: URL, toWrite: Bool = false) throws {
    var configuration = Configuration()
    configuration.readonly = !toWrite
    configuration.busyMode = .timeout(30)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          """)
    }
    let place = privateFolder.appending(path: "identity.sqlite")
    if toWrite, !FileManager.default.fileExists(atPath: place.path) {
      _ = FileManager.default.createFile(
        atPath: place.path, contents: nil, attributes: [.posixPermissions: 0o600])
    }
    queue = try DatabaseQueue(path: place.path, configuration: configuration)
    guard toWrite else { return }
    try queue.write { db in
      try db.execute(
        sql: """
          CREATE TABLE IF NOT EXISTS identity (
            shown_id TEXT PRIMARY KEY, person_id TEXT NOT NULL, name TEXT, email TEXT,
            aliases TEXT NOT NULL
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE IF NOT EXISTS source_path (
            sha256 TEXT NOT NULL, path TEXT NOT NULL, shown_path TEXT NOT NULL,
            PRIMARY KEY (sha256, path)
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE IF NOT EXISTS seen_as (
            course_id TEXT NOT NULL, shown_id TEXT NOT NULL, basis TEXT NOT NULL,
            label TEXT NOT NULL, records INTEGER NOT NULL,
            PRIMARY KEY (course_id, shown_id, basis, label)
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE IF NOT EXISTS run_by (
            run_no INTEGER PRIMARY KEY, user TEXT NOT NULL, at TEXT NOT NULL,
            program TEXT NOT NULL
          ) STRICT;
          """)
      try db.execute(sql: IdentityStore.submittedFileTable)
    }
  }

  /// Keeps people's identities.
  public func add(_ identities: some Sequence<Identity>) throws {
    try queue.write { db in
      let insertion = RawStatement(
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO identity VALUES (?, ?, ?, ?, ?)"))
      for identity in identities {
        try insertion.run([
          .text(identity.shownID), .text(identity.personID), Cell(identity.name),
          Cell(identity.email), .text(identity.aliases.joined(separator: ";")),
        ])
      }
    }
  }

  /// Everyone known, by the id that may be shown.
  public func identities() throws -> [Identity] {
    try queue.read { db in
      try GuardedRow.fetchAll(db, sql: "SELECT * FROM identity ORDER BY shown_id").map { row in
        try Identity(
          shownID: row["shown_id"], personID: row["person_id"], name: row["name"],
          email: row["email"],
          aliases: (row["aliases"] as String).split(separator: ";").map(String.init))
      }
    }
  }

  /// A name under which logs have somebody of a course, and by what it was matched.
  public struct Sighting: Sendable, Hashable {
    /// The course.
    public var courseID: String
    /// The person's id that may be shown.
    public var shownID: String
    /// By what the name was matched.
    public var basis: String
    /// The name as the logs have it.
    public var label: String
    /// In how many records.
    public var records: Int

    /// Describes a sighting.
    public init(courseID: String, shownID: String, basis: String, label: String, records: Int) {
      self.courseID = courseID
      self.shownID = shownID
      self.basis = basis
      self.label = label
      self.records = records
    }
  }

  /// Keeps under which names people were seen.
  public func add(_ sightings: [Sighting]) throws {
    try queue.write { db in
      for seen in sightings {
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO seen_as VALUES (?, ?, ?, ?, ?)")
          .execute(arguments: [
            seen.courseID, seen.shownID, seen.basis, seen.label, seen.records,
          ])
      }
    }
  }

  /// Under which names people were seen, by course, person and name.
  public func sightings() throws -> [Sighting] {
    try queue.read { db in
      try GuardedRow.fetchAll(db, sql: "SELECT * FROM seen_as").map {
        try Sighting(
          courseID: $0["course_id"], shownID: $0["shown_id"], basis: $0["basis"],
          label: $0["label"], records: $0["records"])
      }
    }
  }

  /// Keeps the real paths of files beside the ones that may be shown.
  public func add(paths: [(sha256: String, path: String, shown: String)]) throws {
    try queue.write { db in
      let insertion = RawStatement(
        try db.cachedStatement(sql: "INSERT OR IGNORE INTO source_path VALUES (?, ?, ?)"))
      for (sha256, path, shown) in paths {
        try insertion.run([.text(sha256), .text(path), .text(shown)])
      }
    }
  }

  /// The real paths of all files: hash, path, path that may be shown.
  public func paths() throws -> [(sha256: String, path: String, shown: String)] {
    try queue.read { db in
      try GuardedRow.fetchAll(db, sql: "SELECT * FROM source_path ORDER BY path").map {
        try (IdentityStore.hash($0[0]), $0[1], $0[2])
      }
    }
  }

  /// Notes who ran the program, and when.
  public func addRun(user: String, at: String, program: String) throws {
    try queue.write { db in
      try db.execute(
        sql: "INSERT INTO run_by VALUES (NULL, ?, ?, ?)", arguments: [user, at, program])
    }
  }

  /// Closes the file.
  public func close() throws { try queue.close() }
}
