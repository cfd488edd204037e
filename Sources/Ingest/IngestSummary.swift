public import Evidence

/// What the reading of a submission came to.
public struct IngestSummary: Sendable {
  /// Courses accepted.
  public var courses = 0
  /// Files read, copies apart.
  public var files = 0
  /// Records that could not be counted.
  public var rejections = RejectionList()
  /// What became of each file.
  public var sources: [SourceRow] = []
  /// The latest local date of an accepted fact, or of a session where there is none.
  public var latestDay: Day?
  /// Hash over the hashes of all files.
  public var evidenceHash = ""
}

/// How far the reading of a submission has got.
public struct ReadingProgress: Sendable, Hashable {
  /// Bytes of the files that are stored.
  public var bytes = 0
  /// Bytes of all files.
  public var totalBytes = 0
  /// Records read so far.
  public var records = 0
}
