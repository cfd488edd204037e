public import Foundation
import GRDB
import GRDBSQLite

/// The workspace of one audit: `audit.sqlite`, shareable, and beside it the people's identities.
///
/// It keeps rows and decides nothing. Committed means on disk: WAL with `synchronous=FULL`.
public final class EvidenceStore {
  let queue: DatabaseQueue
  private let isWritable: Bool
  /// The folder of the workspace.
  public let folder: URL

  /// The name of the database inside a workspace.
  public static let fileName = "audit.sqlite"

  /// Makes an empty workspace in a folder that exists and holds none.
  public static func create(in folder: URL) throws -> EvidenceStore {
    let store = try EvidenceStore(folder: folder, toWrite: true)
    // Twice the usual size: a fifth less time for rows of which there are many (docs/performance.md).
    try store.queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA page_size = 8192") }
    try store.queue.write { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(Schema.version);
          """)
      try makeTables(in: db)
    }
    try store.becomeDurable()
    return store
  }

  /// Opens the workspace of a folder, to read it unless it is to be written.
  ///
  /// Reading changes no byte of it. Throws `StoreError.notAWorkspace` where there is none, or one of
  /// another kind or version, and `StoreError.otherTables` where its tables are not ours.
  public static func open(in folder: URL, toWrite: Bool = false) throws -> EvidenceStore {
    // Looked at before SQLite is let near: a database of another program is not touched.
    guard let file = FileHandle(forReadingAtPath: folder.appending(path: fileName).path) else {
      throw StoreError.notAWorkspace(folder.path)
    }
    let head = try file.read(upToCount: 72) ?? Data()
    try file.close()
    guard head.count == 72, head.starts(with: Data("SQLite format 3\u{0}".utf8)),
      head[68..<72].reduce(0, { $0 << 8 | Int($1) }) == Schema.applicationID
    else { throw StoreError.notAWorkspace(folder.path) }
    let store = try EvidenceStore(folder: folder, toWrite: toWrite)
    let (application, version, found) = try store.queue.read { db in
      (
        try Int.fetchOne(db, sql: "PRAGMA application_id"),
        try Int.fetchOne(db, sql: "PRAGMA user_version"), try schema(of: db)
      )
    }
    guard application == Schema.applicationID, version == Schema.version else {
      throw StoreError.notAWorkspace(folder.path)
    }
    guard try found == ownSchema.get() else {
      throw StoreError.otherTables(folder.path)
    }
    if toWrite { try store.becomeDurable() }
    return store
  }

  private static func makeTables(in db: Database) throws {
    try db.execute(sql: Schema.facts)
    for table in Schema.plainResults { try db.execute(sql: Schema.create(table)) }
    try db.execute(sql: Schema.ledger)
    try db.execute(sql: Schema.rejected)
    try db.execute(sql: Schema.views)
  }

  /// Every table, index, view and trigger of a database, as SQL that is only read and never run.
  private static func schema(of db: Database) throws -> Set<[String?]> {
    let rows = try GuardedRow.fetchAll(db, sql: "SELECT type, name, sql FROM sqlite_schema")
    return try Set(rows.map { try [$0[0], $0[1], $0[2]] })
  }

  /// The schema that a new workspace has.
  private static let ownSchema = Result {
    try DatabaseQueue().writeWithoutTransaction { db in
      try makeTables(in: db)
      return try schema(of: db)
    }
  }

  private init(folder: URL, toWrite: Bool) throws {
    self.folder = folder
    isWritable = toWrite
    var configuration = Configuration()
    configuration.readonly = !toWrite
    configuration.busyMode = .timeout(30)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL;
          PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;
          """)
      // In KiB. Rows are read in the order in which they lie, and mostly written so: few pages are enough.
      try db.execute(sql: "PRAGMA cache_size = -8192")
      try PresenceFeed.register(in: db)
      try NumberFeed.register(in: db)
    }
    queue = try DatabaseQueue(
      path: folder.appending(path: EvidenceStore.fileName).path, configuration: configuration)
  }

  /// From here on committed means on disk.
  ///
  /// Only after a look at what the file holds: this writes to it.
  private func becomeDurable() throws {
    try queue.writeWithoutTransaction { db in
      _ = try GuardedRow.fetchAll(db, sql: "PRAGMA journal_mode = WAL")
    }
  }

  /// Writes everything to the one file, so that it can be handed on, and closes it.
  public func close() throws {
    guard isWritable else { return try queue.close() }
    try queue.writeWithoutTransaction { db in
      _ = try GuardedRow.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      _ = try GuardedRow.fetchAll(db, sql: "PRAGMA journal_mode = DELETE")
    }
    try queue.close()
  }

  /// The version of SQLite that runs.
  public static var sqliteVersion: String { String(cString: sqlite3_libversion()) }

  /// Looks at what is stored, outside a transaction.
  ///
  /// GRDB prepares the statements that begin and end one, and whenever it prepares a statement SQLite
  /// prepares anew all that are kept: that costs more than what a page asks for.
  func look<T>(_ body: (Database) throws -> T) throws -> T { try queue.unsafeRead(body) }

  /// Runs one transaction: all of it is stored, or nothing.
  public func transaction(_ body: (EvidenceWriter) throws -> Void) throws {
    try queue.write { db in try body(EvidenceWriter(db: db)) }
  }

  /// The number and SHA-256 of every stored file, by number.
  public func files() throws -> [StoredFile] {
    try queue.read { db in
      try GuardedRow.fetchAll(
        db, sql: "SELECT file_id, sha256, path, byte_count FROM source_file ORDER BY file_id"
      ).map { try StoredFile(id: $0[0], sha256: $0[1], path: $0[2], byteCount: $0[3]) }
    }
  }
}

/// A file as the workspace knows it.
public struct StoredFile: Sendable, Hashable {
  /// Its number.
  public var id: Int
  /// Its hash, in hexadecimal.
  public var sha256: String
  /// Its path, as it may be shown.
  public var path: String
  /// Its size.
  public var byteCount: Int

  /// Describes a file.
  public init(id: Int, sha256: String, path: String, byteCount: Int) {
    self.id = id
    self.sha256 = sha256
    self.path = path
    self.byteCount = byteCount
  }
}

/// What can go wrong with a workspace.
public enum StoreError: Error, CustomStringConvertible {
  /// The folder holds no workspace of this program and version.
  case notAWorkspace(String)
  /// The database has tables, views or triggers that this program does not make.
  case otherTables(String)
  /// Another run holds the workspace.
  case locked(String)

  /// What the person at the terminal reads.
  public var description: String {
    switch self {
    case .notAWorkspace(let folder):
      """
      \(folder): error: no audit workspace of this version here [not-a-workspace]
        help: make one with: glh audit SUBMISSION --out \(folder)
      """
    case .otherTables(let folder):
      """
      \(folder): error: audit.sqlite has other tables or views than glh makes [other-tables]
        help: keep your own tables in a database beside it, and make this one anew with: glh audit \
      SUBMISSION --out \(folder)
      """
    case .locked(let folder):
      """
      \(folder): error: another glh is writing to this workspace [locked]
        help: wait until it has finished, then run the same command again
      """
    }
  }
}
