import GRDB

/// A file of a submission as it was listed, read or not.
public struct SubmittedFile: Sendable, Hashable {
  /// Its path, which may name people.
  public var path: String
  /// Its path inside its own submission, where several were read at once.
  public var inner: String
  /// Its hash; nothing where it was not read.
  public var sha256: String?
  /// Why it was not read; nothing where it was.
  public var reason: String?

  /// Describes a file.
  public init(path: String, inner: String, sha256: String?, reason: String?) {
    self.path = path
    self.inner = inner
    self.sha256 = sha256
    self.reason = reason
  }
}

extension IdentityStore {
  /// The listing of the submissions in its order: by it the same reading can be done again.
  static let submittedFileTable = """
    CREATE TABLE IF NOT EXISTS submitted_file (
      position INTEGER PRIMARY KEY,
      path TEXT NOT NULL, inner_path TEXT NOT NULL, sha256 TEXT, reason TEXT,
      CHECK ((sha256 IS NULL) <> (reason IS NULL))
    ) STRICT;
    """

  /// Keeps what a submission held.
  public func add(_ files: [SubmittedFile]) throws {
    try queue.write { db in
      for file in files {
        try db.cachedStatement(sql: "INSERT INTO submitted_file VALUES (NULL, ?, ?, ?, ?)")
          .execute(arguments: [file.path, file.inner, file.sha256, file.reason])
      }
    }
  }

  /// Puts what was handed in later among what is kept, in the order of paths.
  public func insert(_ files: [SubmittedFile]) throws {
    let listed = (try submittedFiles() + files).sorted {
      $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
    try queue.write { db in try db.execute(sql: "DELETE FROM submitted_file") }
    try add(listed)
  }

  /// What the submission held, in the order in which it was listed.
  public func submittedFiles() throws -> [SubmittedFile] {
    try queue.read { db in
      try GuardedRow.fetchAll(db, sql: "SELECT * FROM submitted_file ORDER BY position").map {
        row in
        try SubmittedFile(
          path: row["path"], inner: row["inner_path"],
          sha256: (row["sha256"] as String?).map(IdentityStore.hash), reason: row["reason"])
      }
    }
  }

  /// A hash as it stands in the file; it names a kept copy, and must lead nowhere else.
  static func hash(_ text: String) throws -> String {
    let isHash =
      text.utf8.count == 64
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    guard isHash else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    return text
  }

  /// Erases who somebody is: the row, the names under which logs have the person, and paths that
  /// tell of the person, which become those that may be shown.
  public func erase(shownID: String, where tells: (String) -> Bool) throws {
    try queue.write { db in
      try db.execute(sql: "DELETE FROM identity WHERE shown_id = ?", arguments: [shownID])
      try db.execute(sql: "DELETE FROM seen_as WHERE shown_id = ?", arguments: [shownID])
      for row in try GuardedRow.fetchAll(db, sql: "SELECT * FROM source_path") {
        let path: String = try row["path"]
        guard tells(path) else { continue }
        try db.execute(
          sql: "UPDATE OR REPLACE source_path SET path = shown_path WHERE sha256 = ? AND path = ?",
          arguments: [row["sha256"] as String, path])
      }
      for row in try GuardedRow.fetchAll(db, sql: "SELECT * FROM submitted_file") {
        guard try tells(row["path"]) || tells(row["inner_path"]) else { continue }
        try db.execute(
          sql: """
            UPDATE submitted_file SET path = 'erased/' || position, inner_path = 'erased/' || position
            WHERE position = ?
            """, arguments: [row["position"] as Int])
      }
    }
    try queue.writeWithoutTransaction { db in try db.execute(sql: "VACUUM") }
  }
}
