import Evidence

/// Microsoft Teams' attendance report as its programming interface (Graph) gives it: every stay of
/// everyone, in UTC.
///
/// Roles are not read: by default every learner is a presenter.
enum TeamsGraphReport {
  static let format = LogFormat(
    id: "teams-graph", title: "Microsoft Teams attendance report from Microsoft Graph (JSON)",
    origin: "Microsoft Graph, meetingAttendanceReport of an online meeting with its "
      + "attendanceRecords expanded, one report or a list of them", evidenceClass: "A",
    unit: "report, attendance record or interval", stage: .evidence,
    recognisedBy: "JSON with attendanceRecords, attendanceIntervals, or totalParticipantCount "
      + "beside meetingStartDateTime",
    columns: [], recognisesBytes: recognises,
    meetings: MeetingReader(recognises: { _ in false }, tolerance: 1, readAll: read),
    notes: [
      "A report is a meeting. Each interval of an attendance record is a stay; a record without "
        + "intervals has its total only, which is an upper limit.",
      "A record's total, and a report's count of participants, are compared with what is listed.",
      "A report without attendance records is refused: ask for it with `$expand=attendanceRecords`.",
      "Keys may begin with a capital, and times be written as `/Date(ms)/`, as PowerShell does.",
    ])

  @Sendable static func recognises(_ head: FileHead) -> Bool {
    guard let head = JSONHead(head) else { return false }
    return [
      ["attendanceRecords"], ["attendanceIntervals"],
      ["totalParticipantCount", "meetingStartDateTime"],
    ].contains { keys in
      head.has(keys, in: ["value"]) || head.has(keys.map { capital($0) }, in: ["value"])
    }
  }

  private static func capital(_ key: String) -> String {
    key.prefix(1).uppercased() + key.dropFirst()
  }

  @Sendable static func read(_ file: FileReading) -> [MeetingReport] {
    var reports: [MeetingReport] = []
    /// Records that stand without their report are of one meeting.
    var loose: MeetingReport?
    var lost: [(code: String, line: Int)] = []
    file.forEachJSONRecord(lists: ["value"], limits: .document) { record in
      let value = record.value
      if value["attendanceRecords"] == nil, value["AttendanceRecords"] == nil,
        value["attendanceIntervals"] ?? value["AttendanceIntervals"] != nil
      {
        var report = loose ?? MeetingReport(format: format.id)
        if loose == nil {
          report.isUTC = true
          report.hasIntervals = true
        }
        take(value, of: file, into: &report)
        loose = report
      } else {
        reports.append(report(value, of: file))
      }
    } lost: { fault in
      lost.append((fault.code.rawValue, fault.recordLine))
    }
    if let loose { reports.append(loose) }
    if reports.isEmpty {
      var report = MeetingReport(format: format.id)
      report.refusal = lost.isEmpty ? .truncatedFile : .unreadableJSON
      if lost.isEmpty {
        file.account.note(
          line: 1, column: 0, code: RejectionCode.truncatedFile.rawValue,
          message: "the file has no report")
      }
      return [report]
    }
    for index in reports.indices { reports[index].number = index + 1 }
    reports[0].lostLines = lost
    return reports
  }

  private static func report(_ value: JSONValue, of file: FileReading) -> MeetingReport {
    var report = MeetingReport(format: format.id)
    report.isUTC = true
    report.meetingID = (value["id"] ?? value["Id"])?.text
    report.startsAt = time(value["meetingStartDateTime"] ?? value["MeetingStartDateTime"])
    report.endsAt = time(value["meetingEndDateTime"] ?? value["MeetingEndDateTime"])
    let count = (value["totalParticipantCount"] ?? value["TotalParticipantCount"])?.integer
    guard let records = value["attendanceRecords"] ?? value["AttendanceRecords"],
      records.kind == .array
    else {
      file.reject(
        value,
        RecordProblem(
          .truncatedFile, "the report has no attendanceRecords; ask for it with them expanded"))
      report.refusal = .truncatedFile
      return report
    }
    if let count {
      file.account.crossCheck()
      if count != records.elements.count {
        file.account.remark(
          "a report counts \(count) participants and lists \(records.elements.count)")
      }
    } else {
      file.account.heading()
    }
    report.hasIntervals = true
    for record in records.elements { take(record, of: file, into: &report) }
    return report
  }

  /// An attendance record: a person with every stay.
  private static func take(
    _ record: JSONValue, of file: FileReading, into report: inout MeetingReport
  ) {
    let identity = record["identity"] ?? record["Identity"]
    let address = (record["emailAddress"] ?? record["EmailAddress"])?.text
    var person = MeetingReport.Participant(
      name: (identity?["displayName"] ?? identity?["DisplayName"])?.text ?? address ?? "",
      addresses: [address].compactMap { $0 }, id: (identity?["id"] ?? identity?["Id"])?.text,
      isBound: false, source: record.source(in: file.number))
    let total = (record["totalAttendanceInSeconds"] ?? record["TotalAttendanceInSeconds"])?.integer
    let intervals = (record["attendanceIntervals"] ?? record["AttendanceIntervals"])?.elements ?? []
    guard !intervals.isEmpty else {
      report.hasIntervals = false
      person.isBound = true
      person.stated = total
      if total == nil {
        person.problem = RecordProblem(
          .missingValue, "the attendance record has neither intervals nor a total")
        person.problemColumn = record.place.column
      }
      return report.participants.append(person)
    }
    if total == nil { file.account.heading() } else { file.account.crossCheck() }
    var sum = 0
    for interval in intervals {
      var stay = person
      stay.source = interval.source(in: file.number)
      stay.problemColumn = interval.place.column
      stay.stated = (interval["durationInSeconds"] ?? interval["DurationInSeconds"])?.integer
      let join = time(interval["joinDateTime"] ?? interval["JoinDateTime"])
      let leave = time(interval["leaveDateTime"] ?? interval["LeaveDateTime"])
      if let join, let leave {
        stay.time = .init(join: join, leave: leave)
        sum += leave.clockSeconds - join.clockSeconds
      } else {
        stay.problem = RecordProblem(
          .unreadableTime, "the join and leave times must be dates and times in UTC")
      }
      report.participants.append(stay)
    }
    if let total, abs(total - sum) > intervals.count {
      file.account.remark("totals that differ from the sum of their intervals")
    }
  }

  private static func time(_ value: JSONValue?) -> LocalTime? {
    guard let text = value?.text else { return nil }
    if text.hasPrefix("/Date("), text.hasSuffix(")/"), let ms = Int(text.dropFirst(6).dropLast(2)) {
      return EpochTime.local(milliseconds: ms)
    }
    guard case .success(.instant(let instant)) = JSONTime.read(text) else { return nil }
    return LocalTime(utc: instant)
  }
}
