/// Why a record cannot be counted: thrown by a format's reader, kept as a rejection.
struct RecordProblem: Error, Equatable {
  /// Stable id of the reason.
  var code: RejectionCode
  /// What was found and what is needed, without the cell's content.
  var message: String
  /// The cell concerned, from 0; nothing where the record as a whole is.
  var cell: Int?

  init(_ code: RejectionCode, _ message: String, cell: Int? = nil) {
    self.code = code
    self.message = message
    self.cell = cell
  }
}

/// The reasons for which a record or a file cannot be counted.
///
/// `glh explain ID` prints the text; a page of the docs is printed from it.
public enum RejectionCode: String, CaseIterable, Sendable {
  /// A required cell is empty.
  case missingValue = "missing-value"
  /// A word outside the list that the column allows.
  case unknownWord = "unknown-word"
  /// A number that is none, or out of range.
  case unreadableNumber = "unreadable-number"
  /// A time that is none.
  case unreadableTime = "unreadable-time"
  /// A day that no calendar has.
  case noSuchDay = "no-such-day"
  /// A local time that the clocks skipped.
  case noSuchTime = "no-such-time"
  /// A local time that came twice, where nothing settles which is meant.
  case ambiguousTime = "ambiguous-time"
  /// A year before 2000 or after 2100.
  case yearOutOfRange = "year-out-of-range"
  /// A time zone that the tz database does not know.
  case unknownTimeZone = "unknown-time-zone"
  /// An end that is not after its start.
  case endsBeforeStart = "ends-before-start"
  /// A course that no courses table has.
  case unknownCourse = "unknown-course"
  /// A session that no sessions table has.
  case unknownSession = "unknown-session"
  /// A person who is not on the course's list.
  case unknownPerson = "unknown-person"
  /// An id that stood before.
  case repeatedID = "repeated-id"
  /// A second role of one person on one course on one day.
  case twoRoles = "two-roles"
  /// Rows of one session that differ in course, mode or tutors, or overlap.
  case sessionPartsDisagree = "session-parts-disagree"
  /// A row with more cells than its header.
  case moreCellsThanHeader = "more-cells-than-header"
  /// A file whose dates may be day first or month first.
  case dateOrderUndecidable = "date-order-undecidable"
  /// A file of which some dates can only be day first and others only month first.
  case dateOrderContradictory = "date-order-contradictory"
  /// A file that its format requires more of.
  case truncatedFile = "truncated-file"
  /// A file without a single line.
  case emptyFile = "empty-file"
  /// A header that names a column twice.
  case duplicateColumn = "duplicate-column"
  /// A header that fits two tables equally well.
  case ambiguousTable = "ambiguous-table"
  /// A file that no format recognises.
  case unrecognisedFile = "unrecognised-file"
  /// A spreadsheet workbook that is not read: its message says why.
  case workbookRefused = "workbook-refused"
  /// XML with a document type, which could declare what is not there.
  case doctypeRefused = "doctype-refused"
  /// XML that is not well-formed from a place on.
  case malformedXML = "malformed-xml"
  /// XML that is deeper or longer than any export.
  case xmlBeyondLimits = "xml-beyond-limits"
  /// A file that cannot be opened or unpacked.
  case unreadableFile = "unreadable-file"
  /// A platform's meeting that belongs to no one session.
  case meetingNotPlaced = "meeting-not-placed"
  /// A meeting of which neither the report nor a plan says how long it was.
  case openEndedMeeting = "open-ended-meeting"
  /// A code of a register that no mark map explains.
  case unmappedMark = "unmapped-mark"
  /// A mark for which nothing says a date.
  case markWithoutDate = "mark-without-date"
  /// A mark for a day, or a time of it, on which the course has no session.
  case noSessionOnDate = "no-session-on-date"
  /// A mark for a day with several sessions, where nothing tells which.
  case severalSessionsOnDate = "several-sessions-on-date"
  /// A register of which nothing tells the course.
  case courseNotTold = "course-not-told"
  /// A table whose bytes break the rules of delimited text; the message names the break.
  case unreadableRecord = "unreadable-record"
  /// A record of a JSON file that breaks the rules of JSON; the message names the break.
  case unreadableJSON = "unreadable-json"
  /// A key that stands twice in one object of a JSON file.
  case repeatedKey = "repeated-key"
  /// A reply to a finding of a rule that is nowhere.
  case noSuchFinding = "no-such-finding"
  /// A reply that says what only the auditor may.
  case notTheAuditor = "not-the-auditor"

  /// What it means, and what to do.
  public var explanation: (meaning: String, remedy: String) {
    switch self {
    case .missingValue:
      ("A cell that every row needs is empty.", "Fill the cell in and run the same command again.")
    case .unknownWord:
      (
        "A cell holds a word that is not on the column's list.",
        "Use one of the words that the message names."
      )
    case .unreadableNumber:
      ("A number is expected here.", "Write digits only, for example 10 or 37.5.")
    case .unreadableTime:
      (
        "A date and time is expected here.",
        "Write it as 2026-01-10T18:00:00Z, or with the offset, as 2026-07-10T18:00:00+01:00."
      )
    case .noSuchDay:
      ("No calendar has this day, for example 30 February.", "Correct the date at its source.")
    case .noSuchTime:
      (
        "The clocks went forward over this local time, so it never was.",
        "Correct the time, or write it with its offset from UTC."
      )
    case .ambiguousTime:
      (
        "The clocks went back, so this local time came twice, and nothing tells which is meant.",
        "Write the time with its offset, for example 2026-10-25T01:30:00+01:00."
      )
    case .yearOutOfRange:
      ("The year is before 2000 or after 2100.", "Correct the date at its source.")
    case .unknownTimeZone:
      (
        "The tz database has no zone of this name; abbreviations such as BST name several.",
        "Use a name such as Europe/London."
      )
    case .endsBeforeStart:
      (
        "The end is not after the start, so no time can be counted.",
        "Correct the row at its source. If all rows do this, the file's dates may be in another order."
      )
    case .unknownCourse:
      (
        "The row names a course that courses.csv does not have.",
        "Add the course to courses.csv, or correct the id."
      )
    case .unknownSession:
      (
        "The row names a session that sessions.csv does not have, so the hours cannot be placed.",
        "Add the session to sessions.csv, or correct the id."
      )
    case .unknownPerson:
      (
        "The row names a person whom people.csv does not list on this course.",
        "Add the person to people.csv with the role held, or correct the id."
      )
    case .repeatedID:
      ("The id stood in an earlier row; the first row stands.", "Remove one of the two rows.")
    case .twoRoles:
      (
        "One person has one role on a course on any day; this row gives a second.",
        "Give each role its own starts_on and ends_on, or remove one row."
      )
    case .sessionPartsDisagree:
      (
        "Rows with one session_id are parts of it: they share course, mode and tutors, and do not overlap.",
        "Give the second session an id of its own, or correct the times."
      )
    case .moreCellsThanHeader:
      (
        "The row has more cells than the header, so its cells are not certain.",
        "Put quotes around a text that holds a comma."
      )
    case .dateOrderUndecidable:
      (
        "Every date in the file could be day first or month first, so none was read.",
        "Add a row to reading.csv: path, and day-first or month-first under date_order."
      )
    case .dateOrderContradictory:
      (
        "Some dates of the file can only be day first, others only month first.",
        "Export the report again; a program has changed some of its dates."
      )
    case .truncatedFile:
      ("The file ends before its format does.", "Export the report again, whole.")
    case .emptyFile: ("The file has no lines.", "Export it again, or remove it.")
    case .duplicateColumn:
      ("The header names a column twice, so its cells are not certain.", "Rename or remove one.")
    case .ambiguousTable:
      (
        "The header fits two tables equally well.",
        "Add the columns that tell them apart, or name the format in reading.csv."
      )
    case .unrecognisedFile:
      (
        "No format recognises the file's bytes. It is listed, and the rest is read.",
        "See glh formats for what can be read; set the file aside in reading.csv if it is no evidence."
      )
    case .workbookRefused:
      (
        "The workbook has a password or macros, is damaged, of an old form, or far too large.",
        "Save it as XLSX without macros and without a password, or each sheet as CSV."
      )
    case .doctypeRefused:
      (
        "The file has a document type. No export of a platform has one, and what it declares could be "
          + "anything.", "Export the file again, and give it as it was downloaded."
      )
    case .malformedXML:
      (
        "The XML breaks off or is not well-formed. What stands before the place is read, the rest not.",
        "Export the file again, and give it as it was downloaded."
      )
    case .xmlBeyondLimits:
      (
        "The XML has elements deeper inside one another, or longer texts, than any export.",
        "Export the file again, and give it as it was downloaded."
      )
    case .unreadableFile:
      ("The file could not be opened or unpacked.", "Check the file, and give it again.")
    case .meetingNotPlaced:
      (
        "The meeting's times and people fit no session, or more than one.",
        "Say in meetings.csv which session_id or course_id the meeting belongs to."
      )
    case .openEndedMeeting:
      (
        "The report does not say when the meeting began or ended, and no session was planned then.",
        "Add the session to sessions.csv with its start and end, or name it in meetings.csv."
      )
    case .unmappedMark:
      (
        "A register's own code has no row in mark-map.csv, and what it means is never guessed.",
        "Ask the provider what the code means, and add a row to mark-map.csv: register, code, mark."
      )
    case .markWithoutDate:
      (
        "A mark stands where no date says which session it is of.",
        "Write the session's date above the mark's column, or in its row."
      )
    case .noSessionOnDate:
      (
        "The course has no session on the mark's day, or none that starts at the time it gives.",
        "Correct the date or time, or add the session to sessions.csv."
      )
    case .severalSessionsOnDate:
      (
        "The course has several sessions on the mark's day, and nothing tells which one is meant.",
        "Write each session's start or session_id in the line below the dates, or in the mark's row."
      )
    case .courseNotTold:
      (
        "Nothing tells which course the register is of, and its people do not all point to one.",
        "Say the course_id in reading.csv, or put the file in a folder named like the course."
      )
    case .unreadableRecord:
      (
        "The record breaks the rules of delimited text, so its cells are not certain.",
        "Correct the record at its source; the message says where it breaks."
      )
    case .unreadableJSON:
      (
        "The record breaks the rules of JSON, so what it says is not certain. The rest is read.",
        "Export the file again, whole; the message says where the record breaks."
      )
    case .repeatedKey:
      (
        "A key stands twice in one object, and nothing says which of its values is meant.",
        "Remove one of the two at its source."
      )
    case .noSuchFinding:
      (
        "The reply names no finding: its id is not pack/rule/course, or no pack has its rule.",
        "Copy finding_id from tables/findings.csv of the audit that is replied to."
      )
    case .notTheAuditor:
      (
        "A provider or a learner replies. Only the auditor closes or waives a finding, or gives a day.",
        "Leave state, deadline_on and expires_on empty, or correct author."
      )
    }
  }
}
