/// Timetables as calendars, good and bad.
enum CalendarFixtures {
  static var files: [RecordedFixture] {
    [
      file("good/weekly-with-holidays", weekly),
      file("good/utc-moved-and-cancelled", moved),
      file("bad/no-place-and-no-course", unplaced),
      file("bad/parts-not-read", unread),
    ]
  }

  private static func file(_ path: String, _ text: String) -> RecordedFixture {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return RecordedFixture(
      path: "formats/icalendar/\(path).ics", bytes: Array(lines.joined(separator: "\r\n").utf8))
  }

  private static let weekly = """
    \u{FEFF}BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Fernhill Awards//Timetable//EN
    BEGIN:VTIMEZONE
    TZID:London
    X-LIC-LOCATION:Europe/London
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:skills-autumn
    SUMMARY:FA-201 Helping Skills, an evening for everybody who takes part in \u{20}
     the course
    LOCATION:Brookfield Centre\\, room 4
    DTSTART;TZID=London:20261012T180000
    DTEND;TZID=London:20261012T200000
    RRULE:FREQ=WEEKLY;UNTIL=20261109T180000Z
    EXDATE;TZID=London:20261019T180000
    EXDATE;TZID=London:20261102T180000
    ORGANIZER;CN=Orla Penhallow:mailto:orla.penhallow@example.org
    END:VEVENT
    END:VCALENDAR

    """

  private static let moved = """
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    UID:skills-online
    SUMMARY:Helping Skills
    CATEGORIES:FA-201
    URL:https://teams.microsoft.com/l/meetup
    DTSTART:20270111T180000Z
    DURATION:PT2H
    RRULE:FREQ=WEEKLY;COUNT=3
    END:VEVENT
    BEGIN:VEVENT
    UID:skills-online
    RECURRENCE-ID:20270118T180000Z
    SUMMARY:Helping Skills
    CATEGORIES:FA-201
    URL:https://teams.microsoft.com/l/meetup
    DTSTART:20270119T180000Z
    DURATION:PT1H30M
    END:VEVENT
    BEGIN:VEVENT
    UID:open-day
    SUMMARY:Open day
    STATUS:CANCELLED
    DTSTART:20270111T100000Z
    DURATION:PT1H
    END:VEVENT
    BEGIN:VEVENT
    UID:half-term
    SUMMARY:Half term
    DTSTART;VALUE=DATE:20270215
    END:VEVENT
    END:VCALENDAR

    """

  private static let unplaced = """
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    UID:1
    SUMMARY:FA-201 Skills
    DTSTART:20270111T180000Z
    DURATION:PT2H
    END:VEVENT
    BEGIN:VEVENT
    UID:2
    SUMMARY:Staff meeting
    LOCATION:Room 1
    DTSTART:20270111T180000Z
    DURATION:PT2H
    END:VEVENT
    END:VCALENDAR

    """

  private static let unread = """
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    UID:1
    SUMMARY:FA-201 Skills
    LOCATION:Room 1
    DTSTART;TZID=Atlantis/Capital:20270111T180000
    DURATION:PT2H
    END:VEVENT
    BEGIN:VEVENT
    UID:2
    SUMMARY:FA-201 Skills
    LOCATION:Room 1
    DTSTART:20270111T180000Z
    DURATION:PT2H
    RRULE:FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2;COUNT=3
    END:VEVENT
    BEGIN:VEVENT
    UID:3
    SUMMARY:FA-201 Skills
    DTSTART:20270111T180000Z

    """
}
