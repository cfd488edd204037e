import Evidence

/// How a platform's report of a meeting is recognised and read.
struct MeetingReader: Sendable {
  /// Whether a file's first records are such a report's.
  let recognises: @Sendable (ReportHead) -> Bool
  /// Reads the reports of a file, one a meeting; every record is accounted for but those of people,
  /// which the caller counts.
  let read: @Sendable (FileReading) -> [MeetingReport]
  /// Stated durations are up to this much off join and leave.
  let tolerance: Seconds

  /// Reads files of one or more meetings.
  init(
    recognises: @escaping @Sendable (ReportHead) -> Bool, tolerance: Seconds,
    readAll: @escaping @Sendable (FileReading) -> [MeetingReport]
  ) {
    self.recognises = recognises
    self.tolerance = tolerance
    read = readAll
  }

  /// Reads files of one meeting each.
  init(
    recognises: @escaping @Sendable (ReportHead) -> Bool,
    read: @escaping @Sendable (FileReading) -> MeetingReport, tolerance: Seconds
  ) {
    self.init(recognises: recognises, tolerance: tolerance) { [read($0)] }
  }
}

/// The first records of a file, without the empty cells at their ends.
struct ReportHead {
  var rows: [[String]]
  var form: TextForm

  /// Whether it is UTF-16, as Teams writes and hardly anybody else.
  var isWide: Bool {
    form.encoding == .utf16LittleEndian || form.encoding == .utf16BigEndian
  }

  /// The header cells of a row as they are compared.
  static func normalised(_ cells: [String]) -> [String] { cells.map(TableHeader.normalised) }
}
