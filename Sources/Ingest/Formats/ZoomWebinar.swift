import Evidence

/// Zoom's attendee report of a webinar: hosts and panelists, who speak, and attendees, who watch.
///
/// Attendees can neither see nor hear one another: they are an audience.
enum ZoomWebinar {
  static let format = LogFormat(
    id: "zoom-webinar", title: "Zoom webinar attendee report",
    origin: "Zoom, Reports, Webinar, Attendee report, Generate CSV", evidenceClass: "B",
    unit: "row", stage: .evidence,
    recognisedBy: "a first cell Attendee Report, and a later one Attendee Details", columns: [],
    meetings: MeetingReader(recognises: recognises, read: read, tolerance: 60),
    notes: [
      "Whoever registered and did not come has no time, and is left out. Attendees are an audience: time "
        + "with a tutor on the panel counts, time among peers does not.",
      "Those under Other Attended came by telephone; they are an audience too, and known by the number or "
        + "name that stands there.",
    ])

  private static let columns = [
    TableColumn("attended", isRequired: true),
    TableColumn("user name (original name)", isRequired: true), TableColumn("email"),
    TableColumn("join time", isRequired: true), TableColumn("leave time", isRequired: true),
    TableColumn("time in session (minutes)"),
  ]
  /// Those who came by telephone have rows without a word for whether they came.
  private static let callers = [
    TableColumn(
      "user name (original name)", isRequired: true,
      otherNames: ["user name", "name", "phone number"]),
    TableColumn("email"), TableColumn("join time", isRequired: true),
    TableColumn("leave time", isRequired: true), TableColumn("time in session (minutes)"),
  ]
  private static let attendees = "attendee details"
  private static let others = "other attended"

  @Sendable static func recognises(_ head: ReportHead) -> Bool {
    let firsts = head.rows.compactMap { $0.first.map(TableHeader.normalised) }
    return firsts.first == "attendee report"
      && (firsts.contains(attendees) || firsts.contains("host details"))
  }

  /// Reads the report of a file.
  @Sendable static func read(_ file: FileReading) -> MeetingReport {
    var report = MeetingReport(format: format.id)
    let all = ReportRow.all(of: file, delimiter: .comma, isPadded: true, into: &report).map { row in
      var row = row
      row.cells = row.cells.map(MeetingTable.yearFirst)
      return row
    }
    var section = ""
    var header: TableHeader?
    var stays: [(row: ReportRow, header: TableHeader, isAudience: Bool)] = []
    for row in all {
      let word = TableHeader.normalised(row.cell(0))
      let known = section == others ? callers : columns
      if row.cells.count == 1, word.hasSuffix(" details") || word == others {
        (section, header) = (word, nil)
        file.account.heading()
      } else if section.isEmpty || row.cells.isEmpty {
        file.account.heading()
      } else if TableHeader.isComplete(row.cells, columns: known) {
        header = TableHeader(row.cells, columns: known)
        file.account.heading()
      } else if let header, word == "yes" || section == others {
        stays.append((row, header, [attendees, others].contains(section)))
      } else if header != nil, word == "no" {
        file.account.ignore("registered, and did not come")
      } else {
        file.account.reject(
          line: row.source.line, column: 1, code: RejectionCode.unknownWord.rawValue,
          message: "attended must be yes or no")
        report.lostLines.append((RejectionCode.unknownWord.rawValue, row.source.line))
      }
    }
    settle(stays, of: file, into: &report)
    return report
  }

  private static func settle(
    _ stays: [(row: ReportRow, header: TableHeader, isAudience: Bool)], of file: FileReading,
    into report: inout MeetingReport
  ) {
    func table(_ header: TableHeader) -> MeetingTable {
      MeetingTable(
        columns: .init(
          name: [header.cell(of: "user name (original name)") ?? 1],
          email: header.cell(of: "email"), join: header.cell(of: "join time"),
          leave: header.cell(of: "leave time"),
          duration: header.cell(of: "time in session (minutes)")))
    }
    let order: DateOrder
    do throws(RecordProblem) {
      if stays.isEmpty { throw RecordProblem(.truncatedFile, "the report has no rows of people") }
      order = try DateOrder.settled(
        by: stays.flatMap { stay in
          ["join time", "leave time"].compactMap { stay.header.cell(of: $0) }
            .compactMap { WrittenTime(stay.row.cell($0)) }
        }, of: file)
    } catch {
      return report.refuse(
        stays.map { ($0.row, table($0.header).addresses(of: $0.row)) }, error, of: file)
    }
    report.hasIntervals = true
    for stay in stays {
      var participant = table(stay.header).participant(stay.row, in: order, &report)
      participant.isAudience = stay.isAudience
      report.participants.append(participant)
    }
  }
}
