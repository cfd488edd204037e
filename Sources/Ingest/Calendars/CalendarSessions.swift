import Crypto
import Evidence

/// Turns the events of a calendar into planned sessions; each event is accounted for.
struct CalendarSessions {
  private let file: FileReading
  private let text: CalendarText
  private let zones: [String: String]
  /// Occurrences that another event of the same UID stands for.
  private var replaced: Set<String> = []

  init(file: FileReading) {
    self.file = file
    text = CalendarText(file)
    file.account.encoding = file.form?.encoding.rawValue
    zones = Dictionary(
      text.others.filter { $0.name == "VTIMEZONE" }.compactMap { zone in
        guard let id = zone.first("TZID")?.value, let known = zone.first("X-LIC-LOCATION")?.value
        else { return nil }
        return (id, known)
      }
    ) { first, _ in first }
  }

  mutating func read(into lists: inout SubmissionLists) {
    for event in text.events {
      guard let id = event.first("RECURRENCE-ID") else { continue }
      replaced.insert(key(event, id.value))
    }
    for other in text.others {
      if other.name == "VTIMEZONE" {
        file.account.heading()
      } else {
        file.account.ignore("no event: \(other.name)")
      }
    }
    for event in text.events {
      do throws(RecordProblem) {
        try read(event, into: &lists)
      } catch {
        file.account.reject(
          line: event.source.line, column: 1, code: error.code.rawValue, message: error.message)
      }
    }
  }

  private func key(_ event: CalendarText.Component, _ time: String) -> String {
    (event.first("UID")?.value ?? "") + " " + time.prefix(15)
  }

  private func read(
    _ event: CalendarText.Component, into lists: inout SubmissionLists
  ) throws(RecordProblem) {
    guard event.isWhole else {
      throw RecordProblem(.truncatedFile, "the event has no END:VEVENT")
    }
    if event.first("STATUS")?.value.uppercased() == "CANCELLED" {
      return file.account.ignore("cancelled")
    }
    guard let start = event.first("DTSTART") else {
      throw RecordProblem(.missingValue, "the event has no DTSTART")
    }
    guard let starts = CalendarTime(start.value, zone: start.parameters["TZID"]) else {
      throw RecordProblem(.unreadableTime, "DTSTART is no time of a calendar")
    }
    if case .day = starts { return file.account.ignore("a whole day, without times") }
    let course = try course(of: event, in: lists)
    let zone = try zone(of: starts, course, lists)
    let length = try length(of: event, starts, zone, course, lists)
    let mode = try mode(of: event)
    let tutors = tutors(of: event, course, lists)
    var added = 0
    for local in try occurrences(of: event, starts, zone) {
      let readings = zone.readings(of: local)
      guard readings.count == 1, let from = readings.first,
        let interval = Interval(from: from, to: from.advanced(by: length))
      else {
        file.account.note(
          line: event.source.line, column: 1,
          code: (readings.isEmpty ? RejectionCode.noSuchTime : .ambiguousTime).rawValue,
          message: readings.isEmpty
            ? "on \(local.day.iso8601) the clocks skipped this time; no session is made of it"
            : "on \(local.day.iso8601) the clocks showed twice this time; no session is made of it")
        continue
      }
      let isNew = lists.addPlanned(
        ListedSession(
          id: id(event, local), course: course, isPlanned: true,
          parts: [
            SessionPart(
              interval: interval, activity: lists.courses[course].defaultActivity,
              source: event.source)
          ], mode: mode, tutorIDs: tutors, group: nil, meeting: event.first("SUMMARY")?.text,
          day: lists.zone(ofCourse: course).localDay(of: from)))
      if isNew { added += 1 }
    }
    if added > 0 { file.account.use(facts: added) } else { file.account.crossCheck() }
  }

  /// The days and times of an event on its own clock, excepted ones and replaced ones left out.
  private func occurrences(
    of event: CalendarText.Component, _ starts: CalendarTime, _ zone: ZoneTable
  ) throws(RecordProblem) -> [LocalTime] {
    let first = local(starts, zone)
    var found = [first]
    if let rule = event.first("RRULE") {
      guard let recurrence = RecurrenceRule(rule.value) else {
        throw RecordProblem(
          .unknownWord, "RRULE has a part that is not read here; list its days in sessions.csv")
      }
      let days = recurrence.days(from: first.day) { day in
        guard case .instant(let last) = recurrence.end else { return false }
        let next = LocalTime(day: day, secondOfDay: first.secondOfDay)
        return zone.readings(of: next).first.map { $0 > last } ?? false
      }
      guard let days else {
        throw RecordProblem(.unknownWord, "RRULE gives more days than a timetable has")
      }
      if recurrence.end == .none {
        throw RecordProblem(
          .missingValue, "RRULE has no end; give it an UNTIL or COUNT, or list its days")
      }
      found = days.map { LocalTime(day: $0, secondOfDay: first.secondOfDay) }
    }
    for property in event.all("RDATE") {
      for value in property.value.split(separator: ",") {
        let time = value.split(separator: "/").first.map(String.init) ?? ""
        guard let more = CalendarTime(time, zone: property.parameters["TZID"]) else {
          throw RecordProblem(.unreadableTime, "RDATE is no time of a calendar")
        }
        if case .day = more { continue }
        found.append(local(more, zone))
        guard found.count <= RecurrenceRule.mostOccurrences else {
          throw RecordProblem(.unknownWord, "RDATE gives more days than a timetable has")
        }
      }
    }
    var excepted: Set<LocalTime> = []
    var exceptedDays: Set<Day> = []
    for property in event.all("EXDATE") {
      for value in property.value.split(separator: ",") {
        switch CalendarTime(String(value), zone: property.parameters["TZID"]) {
        case .day(let day)?: exceptedDays.insert(day)
        case let time?: excepted.insert(local(time, zone))
        case nil: throw RecordProblem(.unreadableTime, "EXDATE is no time of a calendar")
        }
      }
    }
    let isOriginal = event.first("RECURRENCE-ID") == nil
    return Set(found).sorted().filter { time in
      !excepted.contains(time) && !exceptedDays.contains(time.day)
        && !(isOriginal && isReplaced(event, time, zone))
    }
  }

  /// Whether another event of the UID stands for an occurrence, named by its local or UTC time.
  private func isReplaced(
    _ event: CalendarText.Component, _ time: LocalTime, _ zone: ZoneTable
  ) -> Bool {
    let utc = zone.readings(of: time).first.map { instant -> LocalTime in
      let day = instant.utcDay
      return LocalTime(day: day, secondOfDay: instant.seconds - day.number * 86_400)
    }
    return [time, utc].compactMap { $0 }.contains {
      replaced.contains(key(event, CalendarSessions.text($0)))
    }
  }

  private static func text(_ time: LocalTime) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let second = time.secondOfDay
    return time.day.iso8601.replacing("-", with: "") + "T" + two(second / 3600)
      + two(second / 60 % 60) + two(second % 60)
  }

  /// A time on the event's own clock.
  private func local(_ time: CalendarTime, _ zone: ZoneTable) -> LocalTime {
    switch time {
    case .local(let local, _): local
    case .utc(let instant): zone.local(of: instant)
    case .day(let day): LocalTime(day: day, secondOfDay: 0)
    }
  }

  private func zone(
    of time: CalendarTime, _ course: Int, _ lists: SubmissionLists
  ) throws(RecordProblem) -> ZoneTable {
    switch time {
    case .utc, .day: return ZoneTable.named("UTC") ?? lists.zone(ofCourse: course)
    case .local(_, nil):
      return file.timeZone.flatMap { ZoneTable.named($0) } ?? lists.zone(ofCourse: course)
    case .local(_, let name?):
      guard let zone = ZoneTable.named(name) ?? zones[name].flatMap({ ZoneTable.named($0) }) else {
        throw RecordProblem(.unknownTimeZone, "TZID is no zone of the tz database or of Windows")
      }
      return zone
    }
  }

  private func length(
    of event: CalendarText.Component, _ starts: CalendarTime, _ zone: ZoneTable, _ course: Int,
    _ lists: SubmissionLists
  ) throws(RecordProblem) -> Seconds {
    if let end = event.first("DTEND") {
      guard let ends = CalendarTime(end.value, zone: end.parameters["TZID"]) else {
        throw RecordProblem(.unreadableTime, "DTEND is no time of a calendar")
      }
      let endZone = try self.zone(of: ends, course, lists)
      guard let from = zone.readings(of: local(starts, zone)).first,
        let to = endZone.readings(of: local(ends, endZone)).first
      else { throw RecordProblem(.noSuchTime, "the clocks skipped the event's start or end") }
      guard to > from else { throw RecordProblem(.endsBeforeStart, "DTEND must be after DTSTART") }
      return to.seconds - from.seconds
    }
    guard let duration = event.first("DURATION").flatMap({ CalendarTime.duration($0.value) }),
      duration > 0
    else { throw RecordProblem(.missingValue, "the event has neither DTEND nor a DURATION") }
    return duration
  }

  private static let platforms = [
    "teams.microsoft.com", "teams.live.com", "zoom.us", "meet.google.com", "webex.com",
    "microsoft teams", "bigbluebutton", "adobeconnect", "whereby.com", "gotomeet",
  ]
  private static let remoteWords: Set<String> = [
    "online", "remote", "virtual", "webinar", "zoom", "teams",
  ]

  private func mode(of event: CalendarText.Component) throws(RecordProblem) -> Mode {
    let names = ["LOCATION", "URL", "CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL"]
    let links = names.compactMap { event.first($0)?.text.lowercased() }
    if links.contains(where: { link in CalendarSessions.platforms.contains { link.contains($0) } })
    {
      return .remote
    }
    let place = event.first("LOCATION")?.text.lowercased() ?? ""
    let words = place.split { !$0.isLetter }.map(String.init)
    if words.contains(where: CalendarSessions.remoteWords.contains) { return .remote }
    if !words.isEmpty { return .inPerson }
    throw RecordProblem(
      .missingValue, "no LOCATION says whether it is in person or remote; write it, or sessions.csv"
    )
  }

  private func course(
    of event: CalendarText.Component, in lists: SubmissionLists
  ) throws(RecordProblem) -> Int {
    if let told = lists.course(ofPath: file.inner) { return told }
    let summary = event.first("SUMMARY")?.text ?? ""
    let folded = NormalisedName.folded(summary)
    if let course = lists.course(namedInMeetings: summary) { return course }
    let categories = event.all("CATEGORIES").flatMap { $0.text.split(separator: ",") }
      .map { NormalisedName.folded(String($0)) }
    let words = Set(summary.split { $0.isWhitespace || ",;:()[]".contains($0) }.map(String.init))
    let named = Set(
      words.compactMap { lists.courseByID[$0] }
        + categories.flatMap { lists.courseNames.byID[$0] ?? [] }
        + (lists.courseNames.byTitle[folded] ?? []))
    if named.count == 1, let course = named.first { return course }
    if named.isEmpty, lists.courses.count == 1 { return 0 }
    throw RecordProblem(
      .courseNotTold,
      "nothing tells the event's course; say its course_id in reading.csv, or in the summary")
  }

  private func tutors(
    of event: CalendarText.Component, _ course: Int, _ lists: SubmissionLists
  ) -> [String] {
    guard let organiser = event.first("ORGANIZER")?.value,
      let address = organiser.lowercased().split(separator: ":").last.map(String.init),
      case .person(let person) = lists.rosters[course].match(emails: [address]),
      lists.enrolments.contains(where: {
        $0.person == person && $0.course == course && $0.role == .tutor
      })
    else { return [] }
    return [lists.people[person].id]
  }

  /// An id that tells nobody's address: the event's own may hold one.
  private func id(_ event: CalendarText.Component, _ time: LocalTime) -> String {
    let uid = event.first("UID")?.value ?? "\(file.sha256) \(event.source.line)"
    let hash = EvidenceCopy.hexadecimal(SHA256.hash(data: Array(uid.utf8))).prefix(8)
    return "cal-\(hash)-\(CalendarSessions.text(time).dropLast(2))"
  }
}
