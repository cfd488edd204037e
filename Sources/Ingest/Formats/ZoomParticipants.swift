import Evidence

/// Zoom's list of a meeting's participants, with join and leave, or with one total for each person.
///
/// A block on the meeting may stand before it. A stay in the waiting room has a row of its own and
/// is no presence. Minutes are rounded. Hosts are listed like everyone else.
enum ZoomParticipants {
  static let format = LogFormat(
    id: "zoom-participants", title: "Zoom meeting participants",
    origin: "Zoom, Reports, Usage, the number of participants, Export", evidenceClass: "B",
    unit: "row", stage: .evidence,
    recognisedBy: "a header that begins with Name (original name), and has a join time or a total "
      + "duration (minutes)",
    columns: [], meetings: MeetingReader(recognises: recognises, read: read, tolerance: tolerance))

  /// Minutes are rounded.
  static let tolerance: Seconds = 60

  private static let columns = [
    TableColumn("name (original name)", isRequired: true),
    TableColumn("email", otherNames: ["user email"]), TableColumn("join time"),
    TableColumn("leave time"), TableColumn("duration (minutes)"),
    TableColumn("total duration (minutes)"), TableColumn("in waiting room"),
  ]
  private static let block = [
    TableColumn("topic", isRequired: true), TableColumn("start time", isRequired: true),
    TableColumn("end time", isRequired: true),
  ]

  /// Whether a file's first lines are such a list's.
  ///
  /// An export of many meetings has the same columns after those of the meeting.
  @Sendable static func recognises(_ head: ReportHead) -> Bool {
    head.rows.contains(where: isHeader)
  }

  private static func isHeader(_ cells: [String]) -> Bool {
    guard TableHeader.isComplete(cells, columns: columns) else { return false }
    let header = TableHeader(cells, columns: columns)
    return header.cell(of: "name (original name)") == 0
      && (header.cell(of: "join time") != nil || header.cell(of: "total duration (minutes)") != nil)
  }

  /// Reads a list; every record is accounted for but those of people, which the caller counts.
  @Sendable static func read(_ file: FileReading) -> MeetingReport {
    var report = MeetingReport(format: format.id)
    let all = ReportRow.all(of: file, delimiter: .comma, into: &report)
    let first = all.firstIndex { isHeader($0.cells) } ?? 0
    let header = TableHeader(all.isEmpty ? [] : all[first].cells, columns: columns)
    var rows: [ReportRow] = []
    for (index, row) in all.enumerated() {
      if index <= first || row.cells.isEmpty {
        file.account.heading()
      } else if isWaiting(row, header) {
        file.account.ignore("in the waiting room: not presence")
      } else {
        rows.append(row)
      }
    }
    var times: [String] = []
    if let (named, values) = meeting(in: all.prefix(first)) {
      let topic = named.cell(of: "topic").map { values.cell($0) } ?? ""
      report.title = topic.isEmpty ? nil : topic
      times = ["start time", "end time"].compactMap { named.cell(of: $0) }.map { values.cell($0) }
    }
    settle(rows, header, block: times, of: file, into: &report)
    return report
  }

  /// The block's own header and its values, a row below it.
  private static func meeting(in rows: ArraySlice<ReportRow>) -> (TableHeader, ReportRow)? {
    for (index, row) in rows.enumerated() where index + 1 < rows.count {
      let header = TableHeader(row.cells, columns: block)
      if header.isComplete { return (header, rows[index + 1]) }
    }
    return nil
  }

  private static func isWaiting(_ row: ReportRow, _ header: TableHeader) -> Bool {
    header.cell(of: "in waiting room").map { row.cell($0).lowercased() == "yes" } ?? false
  }

  private static func settle(
    _ rows: [ReportRow], _ header: TableHeader, block: [String], of file: FileReading,
    into report: inout MeetingReport
  ) {
    let cells = [header.cell(of: "join time"), header.cell(of: "leave time")].compactMap { $0 }
    let written = (block + rows.flatMap { row in cells.map { row.cell($0) } })
      .compactMap { WrittenTime($0) }
    let order: DateOrder
    do throws(RecordProblem) {
      if rows.isEmpty { throw RecordProblem(.truncatedFile, "the list has no rows of people") }
      // A list of totals may have no date at all.
      order =
        cells.isEmpty && written.isEmpty
        ? .dayFirst : try DateOrder.settled(by: written, of: file)
    } catch {
      var problem = error
      problem.cell = cells.first
      return report.refuse(rows.map { ($0, addresses($0, header)) }, problem, of: file)
    }
    let times = block.map { WrittenTime($0).flatMap { try? $0.local(in: order).get() } }
    report.startsAt = times.first ?? nil
    report.endsAt = times.count > 1 ? times[1] : nil
    report.hasIntervals = cells.count == 2
    for row in rows {
      report.participants.append(participant(row, header, in: order, &report))
    }
    if !report.hasIntervals {
      file.account.evidenceClass = "C"
      file.account.remark("no join and leave times: totals bound the time, and prove none")
    }
  }

  private static func addresses(_ row: ReportRow, _ header: TableHeader) -> [String] {
    header.cell(of: "email").map { [row.cell($0)] }?.filter { $0.contains("@") } ?? []
  }

  private static func participant(
    _ row: ReportRow, _ header: TableHeader, in order: DateOrder, _ report: inout MeetingReport
  ) -> MeetingReport.Participant {
    var participant = MeetingReport.Participant(
      name: row.cell(0), otherNames: names(in: row.cell(0)), addresses: addresses(row, header),
      isBound: !report.hasIntervals, source: row.source)
    let length =
      header.cell(of: "duration (minutes)") ?? header.cell(of: "total duration (minutes)")
    let text = length.map { row.cell($0) } ?? ""
    participant.stated = Int(text).flatMap { (0...1440 * 7).contains($0) ? $0 * 60 : nil }
    if report.hasIntervals, let join = header.cell(of: "join time"),
      let leave = header.cell(of: "leave time")
    {
      participant.read(row, join: join, leave: leave, in: order)
      if !text.isEmpty, participant.stated == nil { report.unreadDurations += 1 }
    } else if participant.stated == nil {
      participant.problem = RecordProblem(
        text.isEmpty ? .missingValue : .unreadableNumber, "the total must be whole minutes")
      participant.problemColumn = length.flatMap { row.column($0) }
    }
    if let cell = header.cell(of: "in waiting room"),
      !["", "no"].contains(row.cell(cell).lowercased())
    {
      participant.problem = RecordProblem(
        .unknownWord, "in waiting room must be yes or no", cell: cell)
      participant.problemColumn = row.column(cell)
    }
    return participant
  }

  /// `Nick (Original Name)` holds two names, of which either may be the one on the course's list.
  private static func names(in text: String) -> [String] {
    let name = NormalisedName.of(text)
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return [] }
    return [name[..<open], name[name.index(after: open)...].dropLast()]
      .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
  }
}
