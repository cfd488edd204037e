import Evidence

@testable import Ingest

/// What a format's reader makes of one file, a line a record, in the order of the file.
enum FormatTelling {
  /// What was read, and how its records add up.
  static func evidence(
    _ file: FileReading, beside others: [FileReading] = []
  ) throws -> String {
    var lines = try read(file, beside: others)
    lines.append(file.account.toldBalance)
    if let note = file.account.row.cells.last?.optionalText { lines.append(note) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What was not read: `line:column code message`.
  static func rejections(
    _ file: FileReading, beside others: [FileReading] = []
  ) throws -> String {
    _ = try read(file, beside: others)
    var lines = file.account.rejectionRows.map {
      "\($0.line):\($0.column) \($0.code) \($0.message)"
    }
    if let (code, reason) = file.unrecognised { lines.append("0:0 \(code.rawValue) \(reason)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func read(
    _ file: FileReading, beside others: [FileReading]
  ) throws -> [String] {
    guard let zone = ZoneTable.named("Europe/London") else { return [] }
    switch file.format?.id {
    case CoursesTable.format.id: return try rows(file) { told(try CoursesTable.read($0)) }
    case PeopleTable.format.id: return try rows(file) { told(try PeopleTable.read($0)) }
    case SessionsTable.format.id:
      return try rows(file) { told(try SessionsTable.read($0) { _ in zone }) }
    case PresenceTable.format.id:
      return try rows(file) { row in
        [try row.required("session_id"), try row.required("person_id")]
          + told(try PresenceTable.read(row, zone: zone))
      }
    case MarksTable.format.id:
      return try rows(file) { row in
        [try row.required("session_id"), try row.required("person_id")]
          + told(try MarksTable.read(row, zone: zone))
      }
    case StudyTable.format.id:
      return try rows(file) { row in
        [try row.required("course_id"), try row.required("person_id")]
          + told(try StudyTable.read(row, zone: zone))
      }
    case ClaimsTable.format.id:
      return try rows(file) { row in
        [try row.required("course_id"), row.text("learner_id") ?? "all"]
          + told(try ClaimsTable.read(row))
      }
    case ResponsesTable.format.id: return try rows(file) { told(try ResponsesTable.read($0)) }
    case MeetingsTable.format.id: return try rows(file) { told(try MeetingsTable.read($0)) }
    case MarkMapTable.format.id: return try markMap(file)
    case RegisterLong.format.id, RegisterWide.format.id:
      return try FormatTelling.register(file)
    case Workbook.format.id: return workbook(file)
    case ColumnMapTable.format.id: return try rows(file) { told(try ColumnMapTable.read($0)) }
    case ReadingTable.format.id: return try rows(file) { told(try ReadingTable.read($0)) }
    default:
      file.retracted = file.format?.retractions?(file) ?? []
      if let read = file.format?.together {
        return try definitions(file) { file, lists in read([file] + others, &lists) }
      }
      if let read = file.format?.definitions { return try definitions(file, read) }
      return try (file.format?.meetings.map { try meeting(file, $0) } ?? [])
        + (file.format?.evidence.map { try evidence(file, $0) } ?? [])
    }
  }

  static func rows(
    _ file: FileReading, _ tell: (RowCells) throws -> [String]
  ) throws -> [String] {
    var lines: [String] = []
    try file.useRows { row in
      lines.append("\(row.source.line): " + (try tell(row)).joined(separator: " | "))
    }
    return lines
  }

  /// A platform's report, read as that of the only session of a course without people: from the
  /// full hour before it to the full hour after it.
  private static func meeting(_ file: FileReading, _ reader: MeetingReader) throws -> [String] {
    try reader.read(file).flatMap { try meeting(file, reader, $0) }
  }

  private static func meeting(
    _ file: FileReading, _ reader: MeetingReader, _ report: MeetingReport
  ) throws -> [String] {
    var lines = ["meeting \(String(reflecting: report.title ?? ""))"]
    if report.isUTC { lines.append("in UTC") }
    if !report.listsHosts { lines.append("hosts are left out") }
    if let start = report.startsAt { lines.append("from \(start.told)") }
    if let end = report.endsAt { lines.append("to \(end.told)") }
    for participant in report.participants {
      lines.append(
        "\(participant.source.line): \(participant.isBound ? "declared" : "logged") | "
          + (participant.isAudience ? "audience | " : "")
          + ([participant.name] + participant.addresses).joined(separator: " | ")
          + " | " + told(participant)
          + (participant.stated.map { " | states \($0) s" } ?? ""))
    }
    guard report.refusal == nil else { return lines }
    let hour = 3600
    let from = report.startsAt.map { $0.clockSeconds / hour * hour } ?? 1_768_240_800
    let to = report.endsAt.map { ($0.clockSeconds / hour + 1) * hour } ?? from + 2 * hour
    let submission = try InventedSubmission(
      sessions: """
        session_id,course_id,starts_at,ends_at,activity,mode
        S-1,FA-201,\(Instant(seconds: from).iso8601),\(Instant(seconds: to).iso8601),teaching,remote
        """)
    _ = MeetingReading(
      placing: MeetingPlacing(submission.lists), file: file, report: report,
      tolerance: reader.tolerance
    ).facts(session: 0, as: submission.lists.sessions[0])
    return lines
  }

  /// Join and leave of a stay, or why there is none.
  static func told(_ participant: MeetingReport.Participant) -> String {
    guard let time = participant.time else {
      return participant.problem?.code.rawValue ?? "no time"
    }
    let begun = participant.hadBegun ? "before " : ""
    let ending = participant.ending.map { " (line \($0.line))" } ?? ""
    return "\(begun)\(time.join?.told ?? "unknown") - \(time.leave?.told ?? "unknown")\(ending)"
  }
}
