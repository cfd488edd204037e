/// A kind of file the program reads: one file in `Formats/` and one line in `LogFormats`.
public struct LogFormat: Sendable {
  /// When files of a format are read: what people decided, then what is planned, then what was.
  public enum Stage: Int, Sendable, Comparable {
    /// What a person decided about files.
    case decisions
    /// Courses.
    case courses
    /// People.
    case people
    /// Sessions.
    case sessions
    /// Which meeting is which session.
    case meetings
    /// What a register's own codes mean.
    case markMaps
    /// Logs, registers, study and claims.
    case evidence

    /// Tells which stage comes first.
    public static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
  }

  /// Kebab-case id.
  public let id: String
  /// What it is, in words.
  public let title: String
  /// Where a person gets such a file.
  public let origin: String
  /// What it can and cannot prove, A to G of the format notes; nothing for tables of decisions.
  public let evidenceClass: String?
  /// What a record of it is: row, cell, element.
  public let unit: String
  /// When it is read.
  public let stage: Stage
  /// How it is recognised, in words.
  public let recognisedBy: String
  /// The columns, for a table that is recognised by its header.
  let columns: [TableColumn]
  /// Whether a file that is no table is of this format, by its bytes.
  var recognisesBytes: (@Sendable (FileHead) -> Bool)?
  /// Whether a table that is none of ours is of this format, by its first records.
  var recognisesHead: (@Sendable ([[String]]) -> Bool)?
  /// How a platform's report of meetings is read; nothing for a table.
  var meetings: MeetingReader?
  /// How a file that says what was planned, or who belongs where, is read at its stage.
  var definitions: (@Sendable (FileReading, inout SubmissionLists) -> Void)?
  /// How all files of the format are read at its stage, where several say something together.
  var together: (@Sendable ([FileReading], inout SubmissionLists) -> Void)?
  /// How records of a file that belong to no meeting become facts; each is accounted for.
  var evidence: (@Sendable (FileReading, SubmissionLists) -> FileFacts)?
  /// The ids of records, in this file or another of the format, that the file's own take back.
  var retractions: (@Sendable (FileReading) -> Set<String>)?
  /// Whether it is one of our own tables: these come before every other format.
  var isCanonical = false
  /// How it is read, a sentence each in Markdown, where its columns do not say it.
  public var notes: [String] = []

  /// The words by which a provider's own header may name a column, where it may choose.
  public var headerWords: [(column: String, words: [String])] {
    columns.filter { !$0.otherNames.isEmpty }.map { ($0.name, [$0.name] + $0.otherNames) }
  }

  /// The columns of a table recognised by its header: name, and whether it is required.
  public var columnNames: [(name: String, isRequired: Bool)] {
    columns.map { ($0.name, $0.isRequired) }
  }

  /// Whether its files have one row of headings, and below it a record a row.
  public var hasHeadingRow: Bool { isCanonical || id == RegisterLong.format.id }

  /// A canonical table: the format of last resort, recognised by its header.
  static func table(
    _ id: String, _ title: String, evidenceClass: String? = nil, stage: Stage, required: [String],
    optional: [String] = [], notes: [String] = []
  ) -> LogFormat {
    LogFormat(
      id: id, title: title, origin: "written by hand or by the provider's own system",
      evidenceClass: evidenceClass, unit: "row", stage: stage,
      recognisedBy: "a header with " + required.joined(separator: ", "),
      columns: required.map { TableColumn($0, isRequired: true) }
        + (optional + ["comment"]).map { TableColumn($0) },
      isCanonical: true, notes: notes)
  }
}

/// Every format, in the order of the documentation.
public enum LogFormats {
  /// The list.
  public static let all: [LogFormat] = [
    CoursesTable.format, PeopleTable.format, SessionsTable.format, PresenceTable.format,
    MarksTable.format, StudyTable.format, ClaimsTable.format, ResponsesTable.format,
    MeetingsTable.format,
    ReadingTable.format, ColumnMapTable.format, MarkMapTable.format, RegisterLong.format,
    RegisterWide.format, MoodleAttendance.format, JiscAttendance.format, CanvasRollCall.format,
    OneRoster.format, ICalendar.format,
    TeamsSections.format, TeamsMeetingSummary.format, TeamsAttendanceList.format,
    TeamsLiveEvent.format, ZoomParticipants.format, ZoomUsage.format, ZoomWebinar.format,
    GoogleMeet.format, GoogleMeetAudit.format, WebexAttendance.format,
    MoodleZoom.format, AdobeConnect.format, BigBlueButtonDashboard.format,
    BigBlueButtonEvents.format, ILR.format, OfqualRegister.format,
    FundedQualifications.format, TeamsGraphReport.format,
    BigBlueButtonActivity.format, XAPIStatements.format, CMI5Statements.format,
    CaliperEvents.format, MoodleLog.format, Workbook.format,
  ]
}
