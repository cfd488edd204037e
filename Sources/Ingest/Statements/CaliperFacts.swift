import Evidence

/// Turns a file's Caliper events into study; each is accounted for.
struct CaliperFacts {
  private let file: FileReading
  private var table: TableFacts
  private var notes: StudyNotes
  private var seen = RecordIDs()
  private var apart = 0

  /// A session that lasted longer was left open, and tells no length.
  private static let longest: Seconds = 24 * 3600

  private init(lists: SubmissionLists, file: FileReading) {
    self.file = file
    table = TableFacts(lists: lists, file: file)
    notes = StudyNotes(lists: lists, file: file)
  }

  /// Reads the file; what is lost hides no contact.
  @Sendable static func read(_ file: FileReading, _ lists: SubmissionLists) -> FileFacts {
    var facts = CaliperFacts(lists: lists, file: file)
    file.forEachJSONRecord(lists: CaliperEvents.lists) { record in
      do throws(RecordProblem) { try facts.take(CaliperEvent(record.value)) } catch {
        file.reject(record.value, error)
      }
    }
    if facts.apart > 0 {
      file.account.remark("stated durations that differ from start and end: \(facts.apart)")
    }
    return facts.table.facts
  }

  private mutating func take(_ event: CaliperEvent) throws(RecordProblem) {
    switch event.kind {
    case .entity:
      return file.account.ignore("a description of a person or a thing, and no event")
    case .other: return file.account.ignore("its type of event tells of no study")
    case .studied, .loggedOut: break
    }
    if let id = event.id, !seen.insert(id) {
      return file.account.ignore("an event with this id stands earlier in the file")
    }
    guard event.value["actor"] != nil else {
      throw RecordProblem(.missingValue, "an event needs an actor")
    }
    guard let actor = event.actor else {
      return file.account.ignore("done by a program or a group, or by nobody who is identified")
    }
    switch notes.place(of: actor, on: notes.course(saying: event.words)) {
    case .nobody(let reason): file.account.ignore(reason)
    case .person(let person, let course): try note(event, of: person, on: course)
    }
  }

  private mutating func note(
    _ event: CaliperEvent, of person: Int, on course: Int
  ) throws(RecordProblem) {
    guard let time = try CaliperEvent.time(event.value["eventTime"], "eventTime") else {
      throw RecordProblem(.missingValue, "an event needs an eventTime")
    }
    let zone = table.zone(course)
    guard let moment = time.readings(in: zone).first else {
      throw RecordProblem(
        .noSuchTime, "eventTime: the clocks went forward over it; no such time was")
    }
    var study = Study(
      person: person, activity: .eLearning, day: zone.localDay(of: moment),
      source: event.value.source(in: file.number))
    if case .studied(let activity) = event.kind {
      study.activity = activity
    } else if let session = try session(of: event, until: moment, in: zone) {
      study.interval = session
      study.day = zone.localDay(of: session.from)
    }
    if let day = study.day { table.facts.note(day) }
    table.facts.studies.append((course, study))
    file.account.use()
  }

  /// When the session was that an event ends; nothing where it tells no length.
  private mutating func session(
    of event: CaliperEvent, until moment: Instant, in zone: ZoneTable
  ) throws(RecordProblem) -> Interval? {
    let session = event.value["session"] ?? event.value["object"]
    guard
      let began = try CaliperEvent.time(session?["startedAtTime"], "startedAtTime"),
      let from = began.readings(in: zone).first
    else { return nil }
    let ended = try CaliperEvent.time(session?["endedAtTime"], "endedAtTime")
    let to = ended.flatMap { $0.readings(in: zone).last } ?? moment
    guard let interval = Interval(from: from, to: to) else {
      throw RecordProblem(.endsBeforeStart, "endedAtTime must be after startedAtTime")
    }
    if let text = session?["duration"]?.text, ISODuration.seconds(text) != interval.length {
      apart += 1
    }
    return interval.length > Self.longest ? nil : interval
  }
}
