import Evidence

/// Adobe Connect's attendance of a meeting as its web services give it: a row for every stay.
///
/// Whoever held the meeting is left out of it.
enum AdobeConnect {
  static let format = LogFormat(
    id: "adobe-connect", title: "Adobe Connect meeting attendance (XML)",
    origin: "Adobe Connect's web services, report-meeting-attendance of the meeting",
    evidenceClass: "B", unit: "row", stage: .evidence,
    recognisedBy: "an XML element report-meeting-attendance", columns: [],
    recognisesBytes: recognises,
    meetings: MeetingReader(recognises: { _ in false }, tolerance: 0, readAll: read),
    notes: [
      "Hosts are left out by Adobe Connect: that a tutor has no row does not show that no tutor was there, "
        + "and the file by itself shows no learner with a tutor. Bring a register, or what else says who "
        + "held it.",
      "A row is a stay from date-created to date-end. One without a date-end had not ended when the list was "
        + "made, and is an upper limit.",
      "The list may hold every meeting of a room: a new one begins when nobody was there for half an hour. "
        + "`meetings.csv` may name the room by its sco-id.",
      "Times have an offset from UTC; those without one are in the file's or the course's zone. Known from "
        + "Adobe's page and from answers in programs' tests.",
    ])

  @Sendable static func recognises(_ head: FileHead) -> Bool {
    let text = head.text
    return text.first { !$0.isWhitespace } == "<" && text.contains("<report-meeting-attendance")
  }

  /// Reads the meetings of a file.
  @Sendable static func read(_ file: FileReading) -> [MeetingReport] {
    let reading = AdobeConnectReading(file)
    reading.read()
    return reading.reports()
  }
}

/// Reads one list of attendance by streaming.
private final class AdobeConnectReading {
  /// A room; rows with and without an offset from UTC are told apart.
  private struct Room: Hashable {
    var id: String
    var isUTC: Bool
  }

  private struct Row {
    var source: SourceLine
    var column: Int
    var room: String
    var values: [String: String] = [:]

    func text(_ name: String) -> String? {
      let text = values[name].map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      return text?.isEmpty == false ? text : nil
    }
  }

  private let file: FileReading
  private var lines: LineCounter
  private var path: [String] = []
  private var row: Row?
  private var stays: [Room: [MeetingReport.Participant]] = [:]
  private var titles: [String: String] = [:]
  private var lost: [(code: String, line: Int)] = []
  /// Whether the rows so far have an offset: one without a time that can be read is of the same.
  private var isUTC = true

  init(_ file: FileReading) {
    self.file = file
    lines = LineCounter(file.bytes, form: file.form ?? TextForm(.utf8))
  }

  func read() {
    if let fault = file.readXML({ [unowned self] in hear($0, at: $1) }) { lose(fault) }
  }

  private func hear(_ event: XMLStream.Event, at offset: Int) {
    switch event {
    case .start(let name, _, let attributes):
      if name == "row", path.last == "report-meeting-attendance" {
        let place = lines.place(of: offset)
        row = Row(
          source: SourceLine(file: file.number, line: place.line, byteOffset: offset),
          column: place.column, room: attributes.first { $0.name == "sco-id" }?.value ?? "")
      }
      path.append(name)
    case .text(let text):
      if row != nil, path.dropLast().last == "row", let name = path.last {
        row?.values[name, default: ""] += text
      }
    case .end(let name):
      path.removeLast()
      guard name == "row", path.last == "report-meeting-attendance", let ended = row else { return }
      row = nil
      take(ended)
    }
  }

  private func take(_ row: Row) {
    let login = row.text("login")
    let names = [row.text("participant-name"), row.text("session-name")].compactMap { $0 }
    var stay = MeetingReport.Participant(
      name: names.first ?? login ?? "", otherNames: Array(names.dropFirst()),
      addresses: [login].compactMap { $0 }, id: login, isBound: false, source: row.source)
    stay.problemColumn = row.column
    do throws(RecordProblem) {
      guard let join = try time(row, "date-created") else {
        throw RecordProblem(.missingValue, "the row has no date-created")
      }
      let leave = try time(row, "date-end")
      isUTC = if case .instant = join { true } else { false }
      stay.isBound = leave == nil
      stay.time = .init(join: join.clock, leave: leave?.clock)
    } catch {
      stay.problem = error
    }
    if let title = row.text("sco-name") { titles[row.room] = titles[row.room] ?? title }
    stays[Room(id: row.room, isUTC: isUTC), default: []].append(stay)
  }

  private func time(_ row: Row, _ name: String) throws(RecordProblem) -> JSONTime? {
    guard let text = row.text(name) else { return nil }
    switch JSONTime.read(text) {
    case .success(let time): return time
    case .failure(let failure): throw failure.problem(of: name)
    }
  }

  private func lose(_ fault: XMLStream.Fault) {
    let place = lines.place(of: fault.offset)
    let code = RejectionCode(fault)
    file.account.reject(
      line: place.line, column: place.column, code: code.rawValue, message: fault.message)
    lost.append((code.rawValue, place.line))
  }

  /// The meetings in order of time.
  func reports() -> [MeetingReport] {
    var found: [MeetingReport] = []
    for (room, stays) in stays {
      var report = MeetingReport(format: AdobeConnect.format.id)
      report.meetingID = room.id.isEmpty ? nil : room.id
      report.title = titles[room.id]
      report.isUTC = room.isUTC
      report.listsHosts = false
      report.hasIntervals = true
      // What is lost may be of any of the meetings, and their end with it.
      report.lostLines = lost
      report.isOpen = !lost.isEmpty
      found += RoomMeetings.reports(of: stays, in: report)
    }
    if !found.isEmpty { return RoomMeetings.numbered(found) }
    var none = MeetingReport(format: AdobeConnect.format.id)
    none.refusal = lost.isEmpty ? .truncatedFile : .unreadableFile
    if lost.isEmpty {
      file.account.note(
        line: 1, column: 1, code: RejectionCode.truncatedFile.rawValue,
        message: "nobody attended the meeting, by this list")
    }
    return [none]
  }
}
