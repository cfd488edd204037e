public import Evidence

/// Presence as rows of whole courses, read as it comes: for pipes, in little memory.
///
/// The rows are those of `presence.csv` with two more columns, `course_id` and `role`. Rows of one
/// course lie together. Nothing else is known of a course.
public final class PresenceStream {
  /// What becomes of ids that tell who a person is.
  public enum Hiding: Sendable {
    /// They end the reading.
    case refused
    /// They are shown.
    case shown
    /// They get a pseudonym under a key, the same in every run with it.
    case hidden(key: [UInt8])
  }

  /// One course, and its records that were not counted.
  public struct Course: Sendable {
    /// What its records say.
    public let logged: LoggedCourse
    /// What of it was not counted.
    public let rejections: [RejectionRow]
  }

  /// Courses that can be read side by side, until the next batch is asked for.
  public struct Batch: @unchecked Sendable {
    // Nothing writes to the bytes while a batch is in use.
    fileprivate let reader: LoggedCourseReader
    fileprivate let records: StreamRecords
    fileprivate let spans: [CourseSplitter.Span]
    /// Records of which the course cannot be read.
    public let lost: [RejectionRow]

    /// How many courses it holds.
    public var count: Int { spans.count }

    /// Reads a course.
    ///
    /// - Throws: `StreamFault.needsKey` where an id would tell who a person is.
    public func course(_ number: Int) throws -> Course {
      var reader = reader
      return try reader.read(spans[number], records)
    }
  }

  private let splitter: CourseSplitter
  private let reader: LoggedCourseReader

  /// Reads the first line of a stream.
  ///
  /// `fill` puts bytes into memory and gives back how many, 0 at the end. `source` names the stream
  /// in messages.
  ///
  /// - Throws: `StreamFault` where the first line is no header; whatever `fill` throws.
  public init(
    _ source: String, hiding: Hiding, batchBytes: Int = 8 << 20,
    fill: @escaping (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws {
    splitter = try CourseSplitter(source, batchBytes: batchBytes, fill: fill)
    reader = LoggedCourseReader(splitter.columns, source: source, hiding: hiding)
  }

  /// The next courses, in the order in which they come; nothing at the end.
  ///
  /// - Throws: `StreamFault` where a course comes back; whatever `fill` throws.
  public func next() throws -> Batch? {
    try splitter.next().map { batch in
      Batch(reader: reader, records: splitter.records, spans: batch.spans, lost: batch.lost)
    }
  }
}
