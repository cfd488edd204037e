import Evidence

/// BigBlueButton's record of a meeting, events.xml: who joined and left, in UTC to the millisecond.
///
/// An event is told by its module and its name: a leaving of the meeting and one of its audio have the
/// same name.
enum BigBlueButtonEvents {
  static let format = LogFormat(
    id: "bbb-events", title: "BigBlueButton meeting record (events.xml)",
    origin: "BigBlueButton's server, raw recording of the meeting, events.xml", evidenceClass: "A",
    unit: "event", stage: .evidence,
    recognisedBy: "an XML element recording with a meeting_id", columns: [],
    recognisesBytes: recognises,
    meetings: MeetingReader(recognises: { _ in false }, read: read, tolerance: 0),
    notes: [
      "Joining and leaving count by the module PARTICIPANT; whoever has no leaving was there at most until "
        + "the meeting was ended. Leavings may be noted some seconds late.",
      "Version 2.0 has a clock that begins with the server: the meeting's own start, in its id, and the "
        + "first event tell the time. Who was a moderator says nothing of who is a tutor.",
    ])

  @Sendable static func recognises(_ head: FileHead) -> Bool {
    let text = head.text
    guard let place = text.firstRange(of: "<recording")?.upperBound else { return false }
    return text[place...].prefix(400).contains("meeting_id=")
  }

  /// Reads the record of a file.
  @Sendable static func read(_ file: FileReading) -> MeetingReport {
    let reading = BigBlueButtonReading(file)
    reading.read()
    return reading.report
  }
}

/// Reads one events.xml by streaming.
private final class BigBlueButtonReading {
  private(set) var report = MeetingReport(format: BigBlueButtonEvents.format.id)
  private let file: FileReading
  private var lines: LineCounter
  /// The event that is being read: nothing but for those that matter.
  private var event: Event?
  private var isInEvent = false
  private var element = ""
  private var depth = 0
  /// Milliseconds since 1970 of the meeting's start, by its id, and the first event's own clock.
  private var startedAt: Int?
  private var firstTick: Int?
  private var open: [String: Event] = [:]
  private var order: [String] = []
  private var stays: [(join: Event, leave: Event?)] = []
  private var endedAt: Int?
  private var lastAt: Int?

  private struct Event {
    var kind: Kind
    var source: SourceLine
    var column: Int
    var tick: Int?
    var values: [String: String] = [:]
  }

  private enum Kind {
    case joined
    case left
    case ended
  }

  init(_ file: FileReading) {
    self.file = file
    lines = LineCounter(file.bytes, form: file.form ?? TextForm(.utf8))
    report.isUTC = true
    report.hasIntervals = true
  }

  func read() {
    if let fault = file.readXML({ [unowned self] in hear($0, at: $1) }) { lose(fault) }
    settle()
  }

  private func hear(_ event: XMLStream.Event, at offset: Int) {
    switch event {
    case .start(let name, _, let attributes):
      depth += 1
      let value = { (key: String) in attributes.first { $0.name == key }?.value }
      switch (depth, name) {
      case (1, "recording"): startedAt = value("meeting_id").flatMap(Self.epoch)
      case (2, "meeting"):
        report.title = value("name")
        report.meetingID = value("externalId")
        if value("breakout") == "true" { file.account.remark("a breakout room") }
      case (2, "event"): begin(value, at: offset)
      case (3, _) where self.event != nil: element = name
      default: break
      }
    case .text(let text):
      if self.event != nil, !element.isEmpty { self.event?.values[element, default: ""] += text }
    case .end(let name):
      if depth == 3 { element = "" }
      if depth == 2, name == "event" { end() }
      depth -= 1
    }
  }

  /// The milliseconds at the end of a meeting's id.
  private static func epoch(_ id: String) -> Int? {
    id.split(separator: "-").last.flatMap { Int($0) }.flatMap {
      (946_684_800_000...4_102_444_800_000).contains($0) ? $0 : nil
    }
  }

  private func begin(_ value: (String) -> String?, at offset: Int) {
    isInEvent = true
    let tick = value("timestamp").flatMap { Int($0) }
    if firstTick == nil { firstTick = tick }
    if let tick, let time = time(ofTick: tick) { lastAt = max(lastAt ?? time, time) }
    guard value("module") == "PARTICIPANT" else { return }
    let kind: Kind? =
      switch value("eventname") {
      case "ParticipantJoinEvent": .joined
      case "ParticipantLeftEvent": .left
      case "EndAndKickAllEvent": .ended
      default: nil
      }
    guard let kind else { return }
    let place = lines.place(of: offset)
    event = Event(
      kind: kind,
      source: SourceLine(file: file.number, line: place.line, byteOffset: offset),
      column: place.column, tick: tick)
  }

  /// The time of the clock that began with the server.
  private func time(ofTick tick: Int) -> Int? {
    guard let startedAt, let firstTick else { return nil }
    return startedAt + tick - firstTick
  }

  private func time(of event: Event) -> Int? {
    if let text = event.values["timestampUTC"], let time = Int(text) { return time }
    if let text = event.values["date"], case .instant(let instant, _) = InstantText.read(text) {
      return instant.seconds * 1000
    }
    return event.tick.flatMap(time(ofTick:))
  }

  private func end() {
    isInEvent = false
    guard let event else { return file.account.ignore("other events: no joining or leaving") }
    self.event = nil
    guard let time = time(of: event) else {
      return reject(event, .unreadableTime, "the event has no time that can be read")
    }
    switch event.kind {
    case .ended:
      endedAt = endedAt.map { min($0, time) } ?? time
      file.account.crossCheck()
    case .joined:
      guard let id = event.values["userId"], !id.isEmpty else {
        return reject(event, .missingValue, "the joining has no userId")
      }
      if let before = open[id] { stays.append((before, nil)) } else { order.append(id) }
      open[id] = event
    case .left:
      guard let id = event.values["userId"], let join = open[id] else {
        return file.account.ignore("a leaving of somebody who had not joined")
      }
      stays.append((join, event))
      open[id] = nil
      order.removeAll { $0 == id }
    }
  }

  private func reject(_ event: Event, _ code: RejectionCode, _ message: String) {
    file.account.reject(
      line: event.source.line, column: event.column, code: code.rawValue, message: message)
    report.lostLines.append((code.rawValue, event.source.line))
  }

  private func lose(_ fault: XMLStream.Fault) {
    let place = lines.place(of: fault.offset)
    let code = RejectionCode(fault)
    file.account.reject(
      line: place.line, column: place.column, code: code.rawValue, message: fault.message)
    report.lostLines.append((code.rawValue, place.line))
    if depth > 0 || fault.kind != .malformed || stays.isEmpty { report.isOpen = true }
  }

  private func settle() {
    for id in order { if let join = open[id] { stays.append((join, nil)) } }
    stays.sort { $0.join.source < $1.join.source }
    let last = endedAt ?? lastAt
    report.startsAt = startedAt.map(Self.local)
    report.endsAt = last.map(Self.local)
    for (join, leave) in stays {
      let external = join.values["externalUserId"] ?? ""
      var participant = MeetingReport.Participant(
        name: join.values["name"] ?? "",
        // A guest's id is made anew at each joining, and tells nobody.
        addresses: external.isEmpty || external.hasPrefix("w_") ? [] : [external],
        isBound: leave == nil, source: join.source)
      participant.ending = leave?.source
      participant.problemColumn = leave?.column ?? join.column
      let left = leave.flatMap(time(of:)) ?? last
      participant.time = .init(
        join: time(of: join).map(Self.local), leave: left.map(Self.local))
      report.participants.append(participant)
    }
    if stays.isEmpty, report.lostLines.isEmpty {
      file.account.note(
        line: 1, column: 1, code: RejectionCode.truncatedFile.rawValue,
        message: "nobody joined the meeting, by this record")
      report.refusal = .truncatedFile
    } else if stays.isEmpty {
      report.refusal = .unreadableFile
    }
  }

  /// Milliseconds as the clock in UTC shows them, parts of a second dropped.
  private static func local(_ milliseconds: Int) -> LocalTime {
    let seconds = Instant(seconds: milliseconds / 1000)
    let day = seconds.utcDay
    return LocalTime(day: day, secondOfDay: seconds.seconds - day.number * 86_400)
  }
}
