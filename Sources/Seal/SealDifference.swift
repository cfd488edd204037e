/// Something that is not as it was when a run was acknowledged, and where.
public enum SealDifference: Hashable, Sendable {
  /// A line of a kept copy, by the file's hash and the physical line from 1.
  case line(sha256: String, line: Int)
  /// A kept copy is not there.
  case copyMissing(sha256: String)
  /// A page of `audit.sqlite` from 1, and the table that it belongs to.
  case page(number: Int, table: String)
  /// `audit.sqlite` has more or fewer pages.
  case pageCount(found: Int, expected: Int)
  /// A file of the workspace, by its path there, has other bytes.
  case file(path: String)
  /// A file of the workspace is not there.
  case fileMissing(path: String)
  /// A file stands among the written ones that no run wrote.
  case fileAdded(path: String)
  /// The record of a run, counted from 1.
  case run(number: Int)
  /// Records of runs are gone: so many are there of so many.
  case runsMissing(found: Int, expected: Int)
  /// The head of the chain does not fit its records.
  case head
  /// The chain does not begin with the runs of an earlier head.
  case notGrown(from: Int)
  /// A run was begun and did not end: what it changed is not acknowledged.
  case unfinished
  /// A file that an earlier head's last run held is held no more.
  case fileTakenAway(sha256: String)
}
