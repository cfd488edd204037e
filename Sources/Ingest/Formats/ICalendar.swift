import Evidence

/// Timetables as calendars: each occurrence of an event is a planned session.
enum ICalendar {
  static let format = LogFormat(
    id: "icalendar", title: "Timetable as a calendar (iCalendar)",
    origin: "Outlook, Google Calendar or a timetabling system, Export or Subscribe (.ics)",
    evidenceClass: nil, unit: "event", stage: .sessions,
    recognisedBy: "a first line BEGIN:VCALENDAR, or BEGIN:VEVENT", columns: [],
    recognisesBytes: recognises, definitions: read,
    notes: [
      "Each occurrence is a planned session of the course that `reading.csv` or a folder gives, or whose "
        + "course_id or title stands in the event's categories or summary, or `meetings.csv` names by the "
        + "summary; else of the only course. A session that is in `sessions.csv` already is that one.",
      "In person or remote is told by the location: an address of a platform or a word such as online "
        + "is remote, any other place is in person. Without a location the event is not used.",
      "Times keep to the clock of their zone across changes of the clocks; a time that the clocks "
        + "skipped or showed twice is not guessed. Cancelled events and excepted days are left out. "
        + "Rules with parts that are not read here are refused as a whole.",
      "An organiser who is a tutor of the course is the session's planned tutor.",
    ])

  @Sendable static func recognises(_ head: FileHead) -> Bool {
    let first = head.text.drop { $0.isWhitespace }.prefix(15).uppercased()
    return first.hasPrefix("BEGIN:VCALENDAR") || first.hasPrefix("BEGIN:VEVENT")
  }

  @Sendable static func read(_ file: FileReading, _ lists: inout SubmissionLists) {
    var calendar = CalendarSessions(file: file)
    calendar.read(into: &lists)
  }
}
