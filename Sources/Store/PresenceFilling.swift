public import Evidence
import Foundation
import GRDB

/// Stores the presence rows of a large file, batch after batch, in memory that does not grow with it.
///
/// Batches that follow one another go straight into the table. Where a log mixes its sessions, the
/// batches wait on the disk, sorted, and are merged: each page of the table is written once.
public final class PresenceFilling {
  private let db: Database
  private let runs: PresenceRuns
  private var last: PresenceRow?
  private var references = PresenceReferences()

  init(_ db: Database, in folder: String) {
    self.db = db
    runs = PresenceRuns(in: folder)
  }

  /// Adds rows; they are sorted in place.
  public func add(_ rows: inout [PresenceRow]) throws {
    PresenceRow.sort(&rows)
    guard let first = rows.first else { return }
    references.add(rows)
    if runs.isEmpty, last.map({ PresenceRow.isBefore($0, first) }) ?? true {
      try PresenceFeed.fill(rows, in: db)
      last = rows.last
    } else {
      try runs.add(rows)
    }
  }

  /// Adds rejected records of known sessions and people, both numbers, each with its course.
  public func add(_ rejected: [(record: RejectedAttendance, course: Int)]) throws {
    references.add(rejected)
    try EvidenceWriter(db: db).add(rejected)
  }

  /// Stores what waits, and looks that whatever the rows refer to is there.
  func finish() throws {
    if !runs.isEmpty { try PresenceFeed.fill(in: db, from: runs.nextMerged) }
    try references.check(in: db)
  }
}

extension EvidenceStore {
  /// Adds very many presence rows in one transaction: all of them are stored, or nothing.
  public func fillPresence(_ body: (PresenceFilling) throws -> Void) throws {
    try transactionThatLooksOnce { db in
      let filling = PresenceFilling(db, in: folder.path)
      try body(filling)
      try filling.finish()
    }
  }

  /// Runs one transaction in which `body` looks whether what rows refer to is there.
  ///
  /// It does so once for each number; SQLite would for each row, which costs as much as all else.
  func transactionThatLooksOnce(_ body: (Database) throws -> Void) throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      let outcome = Result {
        try db.inTransaction {
          try body(db)
          return .commit
        }
      }
      try db.execute(sql: "PRAGMA foreign_keys = ON")
      try outcome.get()
    }
  }
}
