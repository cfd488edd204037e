import Evidence

/// The log of Google Meet that an administrator of the organisation can search: a row for every
/// device that left a meeting.
enum GoogleMeetAudit {
  static let format = LogFormat(
    id: "google-meet-audit", title: "Google Meet log events (admin audit log)",
    origin: "Google Admin console, Reporting, Audit and investigation, Meet log events, Export",
    evidenceClass: "B", unit: "row", stage: .evidence,
    recognisedBy: "a header with date, event, meeting code, participant identifier and duration",
    columns: [],
    meetings: MeetingReader(recognises: recognises, tolerance: 0, readAll: read),
    notes: [
      "Of “Endpoint left” the date is when a device left, and the duration in seconds tells when it "
        + "came. A telephone that carries somebody's sound has a row of its own. Other events are left out.",
      "A meeting code is the same for every meeting of a series: a new meeting begins when nobody was there "
        + "for half an hour.",
      "An export is the answer to a search, and does not show people of other organisations by address: that "
        + "a tutor has no row does not show that no tutor was there, nor does the organiser's address "
        + "that one was. An address with asterisks tells nobody.",
      "Dates without an offset are in the zone of the browser that exported them. Known from Google's page "
        + "of the columns, and from no whole file.",
    ])

  private static let columns = [
    TableColumn("date", isRequired: true),
    TableColumn("event", isRequired: true, otherNames: ["event name"]),
    TableColumn("meeting code", isRequired: true),
    TableColumn(
      "participant identifier", isRequired: true,
      otherNames: ["participant identifiers", "identifier"]),
    TableColumn(
      "duration", isRequired: true,
      otherNames: ["duration (seconds)", "duration (sec)", "duration seconds"]),
    TableColumn("name", otherNames: ["participant name", "display name", "actor name"]),
    TableColumn("endpoint", otherNames: ["endpoint id", "endpoint identifier"]),
  ]
  /// What a device's leaving is called, in the console and by its programming interface.
  private static let leaving: Set<String> = ["endpoint left", "call_ended", "call ended"]

  @Sendable static func recognises(_ head: ReportHead) -> Bool {
    head.rows.contains(where: isHeader)
  }

  private static func isHeader(_ cells: [String]) -> Bool {
    TableHeader.isComplete(cells, columns: columns)
  }

  private struct Room: Hashable {
    var code: String
    var isUTC: Bool
  }

  /// Reads the meetings of a file.
  @Sendable static func read(_ file: FileReading) -> [MeetingReport] {
    var whole = MeetingReport(format: format.id)
    let all = ReportRow.all(of: file, delimiter: .comma, into: &whole)
    let first = all.firstIndex { isHeader($0.cells) } ?? 0
    let header = all.isEmpty ? [] : all[first].cells
    let known = TableHeader(header, columns: columns)
    let inSeconds =
      known.cell(of: "duration").map { TableHeader.normalised(header[$0]) != "duration" } ?? false
    var rows: [ReportRow] = []
    for (index, row) in all.enumerated() {
      if index <= first || row.cells.isEmpty {
        file.account.heading()
      } else if !leaving.contains(NormalisedName.folded(row.cell(known.cell(of: "event") ?? 0))) {
        file.account.ignore("an event other than that a device left")
      } else if row.cell(known.cell(of: "duration") ?? 0) == "0" {
        file.account.ignore("a device that was there for less than a second")
      } else {
        rows.append(row)
      }
    }
    let cell = known.cell(of: "date") ?? 0
    let order: DateOrder
    do throws(RecordProblem) {
      if rows.isEmpty { throw RecordProblem(.truncatedFile, "the log has no device that left") }
      let written = rows.compactMap { WrittenTime(AuditTime.plain($0.cell(cell))) }
      order = written.isEmpty ? .yearFirst : try DateOrder.settled(by: written, of: file)
    } catch {
      var problem = error
      problem.cell = cell
      let identifier = known.cell(of: "participant identifier") ?? 0
      whole.refuse(rows.map { ($0, [$0.cell(identifier)]) }, problem, of: file)
      return [whole]
    }
    var stays: [Room: [MeetingReport.Participant]] = [:]
    for row in rows {
      let (stay, isUTC) = stay(row, known, inSeconds: inSeconds, order)
      let code = row.cell(known.cell(of: "meeting code") ?? 0)
      stays[Room(code: code, isUTC: isUTC), default: []].append(stay)
    }
    let found = stays.flatMap { room, stays in
      var report = MeetingReport(format: format.id)
      report.meetingID = room.code.isEmpty ? nil : room.code
      report.isUTC = room.isUTC
      report.lostLines = whole.lostLines
      return RoomMeetings.reports(of: stays, in: report)
    }
    return RoomMeetings.numbered(found)
  }

  private static func stay(
    _ row: ReportRow, _ header: TableHeader, inSeconds: Bool, _ order: DateOrder
  ) -> (stay: MeetingReport.Participant, isUTC: Bool) {
    let text = { (column: String) in header.cell(of: column).map { row.cell($0) } ?? "" }
    let address = text("participant identifier")
    let isTold = !address.isEmpty && !address.contains("*")
    let name = text("name").contains("*") ? "" : text("name")
    var stay = MeetingReport.Participant(
      name: name.isEmpty && isTold ? address : name, addresses: isTold ? [address] : [],
      isBound: false, source: row.source)
    if stay.name.isEmpty {
      // Whoever is not told by anything is somebody else than the next one.
      let endpoint = text("endpoint")
      stay.id = endpoint.isEmpty ? "device of line \(row.source.line)" : endpoint
    }
    stay.problemColumn = header.cell(of: "date").flatMap { row.column($0) }
    do throws(RecordProblem) {
      let (left, isUTC) = try AuditTime.read(text("date"), in: order)
      let length = text("duration")
      let seconds =
        inSeconds
        ? Int(length).flatMap { (0...604_800).contains($0) ? $0 : nil }
        : Int(length) == nil ? MeetingTable.seconds(length) : nil
      guard let seconds else {
        stay.problemColumn = header.cell(of: "duration").flatMap { row.column($0) }
        throw RecordProblem(
          length.isEmpty ? .missingValue : .unreadableNumber,
          "the duration must be whole seconds, under a header that says so, or as 1h 2m")
      }
      stay.time = .init(
        join: LocalTime(clockSeconds: left.clockSeconds - seconds), leave: left)
      return (stay, isUTC)
    } catch {
      stay.problem = error
      return (stay, true)
    }
  }
}

/// The date of a log event: ISO 8601, or as the console writes it, `Nov 16, 2026, 8:00:05 PM GMT`
/// or `16 Nov 2026, 20:00:05 GMT`.
enum AuditTime {
  /// The clock's time and whether the clock is that of UTC.
  static func read(
    _ text: String, in order: DateOrder
  ) throws(RecordProblem) -> (time: LocalTime, isUTC: Bool) {
    if case .success(let time) = JSONTime.read(text) {
      if case .instant = time { return (time.clock, true) }
      return (time.clock, false)
    }
    let local = try ReportRow.local(plain(text), in: order, cell: 0, "date")
    guard let offset = offset(of: text) else { return (local, false) }
    return (LocalTime(clockSeconds: local.clockSeconds - offset), true)
  }

  // Made once: making one takes longer than reading a cell.
  private nonisolated(unsafe) static let dayForm = #/(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})/#
  private nonisolated(unsafe) static let offsetForm =
    #/\s*(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d\d))?)?/#
  private nonisolated(unsafe) static let zoneForm =
    #/\s*(?:GMT|UTC)(?:[+-]\d{1,2}(?::?\d\d)?)?\s*$/#

  /// The text without its zone, a month's name as a number with the year first.
  static func plain(_ text: String) -> String {
    let bare = String(text.prefix(upTo: zone(of: text)?.startIndex ?? text.endIndex))
    guard let found = bare.prefixMatch(of: dayForm) else {
      return MeetingTable.yearFirst(bare)
    }
    return MeetingTable.yearFirst(
      "\(found.2) \(found.1), \(found.3)\(bare[found.range.upperBound...])")
  }

  /// Seconds east of UTC, where the text says so.
  private static func offset(of text: String) -> Seconds? {
    guard let zone = zone(of: text) else { return nil }
    guard let found = zone.wholeMatch(of: offsetForm) else { return nil }
    let hours = found.2.flatMap { Int($0) } ?? 0
    let minutes = (found.3 ?? nil).flatMap { Int($0) } ?? 0
    return (found.1 == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  private static func zone(of text: String) -> Substring? {
    text.firstRange(of: zoneForm).map { text[$0] }
  }
}
