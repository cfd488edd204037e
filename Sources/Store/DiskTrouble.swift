import GRDB

/// What kept SQLite from going on, in the words of an exit code.
public enum DiskTrouble: Sendable {
  /// The disk is full, or does not take or give bytes.
  case cannotWrite
  /// The file cannot be opened or made.
  case cannotOpen
  /// The database is not what SQLite wrote.
  case damaged
  /// Another program holds it.
  case locked
  /// Anything else: a fault of ours.
  case other

  /// What an error of the workspace is, and SQLite's own words without any bound value; nothing for
  /// an error of another kind.
  public static func of(_ error: any Error) -> (trouble: DiskTrouble, words: String)? {
    guard let error = error as? DatabaseError else { return nil }
    let trouble: DiskTrouble =
      switch error.resultCode {
      case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY: .cannotWrite
      case .SQLITE_CANTOPEN: .cannotOpen
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
      default: .other
      }
    return (trouble, error.message ?? "SQLite failed")
  }
}
