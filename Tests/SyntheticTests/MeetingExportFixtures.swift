/// Exports of platforms that write plain tables, good and bad, a text each.
enum MeetingExportFixtures {
  static let formats = [
    "webex", "zoom-usage", "google-meet", "zoom-webinar", "teams-live-event", "bbb-dashboard",
  ]

  static var files: [RecordedFixture] {
    webex + zoomUsage + meet + webinar + liveEvent + dashboard
  }

  private static func file(_ path: String, _ text: String) -> RecordedFixture {
    RecordedFixture(path: "formats/\(path).csv", bytes: Array(text.utf8))
  }

  /// Cells between bars, as a platform writes them between tabs.
  private static func tabs(_ text: String) -> String { text.replacing("|", with: "\t") }

  private static var webex: [RecordedFixture] {
    let header =
      "Event Name|Event Start Time|Event End Time|Name|Attendee Email|Join Time|Leave Time|"
      + "Attendance Duration|Connection Type\n"
    func row(_ name: String, _ email: String, _ join: String, _ leave: String, _ mins: Int)
      -> String
    {
      let cell = { (time: String) in "\"=\"\"2026-09-21 \(time)\"\"\"" }
      return "Helping Skills|\(cell("18:00:00"))|\(cell("20:00:00"))|\(name)|\(email)|"
        + "\(cell(join))|\(cell(leave))|\(mins) mins|Desktop\n"
    }
    let tutor = row(
      "Orla Penhallow", "orla.penhallow@example.org", "17:58:50", "20:02:49", 124)
    let learner = row("Tegan Marwick", "tegan.marwick@example.org", "18:02:22", "19:58:10", 116)
    return [
      file("webex/good/formula-times", tabs(header + tutor + learner)),
      file(
        "webex/good/two-devices",
        tabs(
          header + tutor + learner
            + row("Tegan Marwick", "tegan.marwick@example.org", "19:30:00", "20:00:30", 31))),
      file(
        "webex/bad/leave-before-join",
        tabs(header + tutor + row("Kofi Ashgrove", "", "19:00:00", "18:30:00", 30))),
      file("webex/bad/no-rows", tabs(header)),
    ]
  }

  private static var zoomUsage: [RecordedFixture] {
    let header =
      "Topic,Meeting ID,User Name,User Email,Department,Group,Has Zoom Rooms?,Creation Time,"
      + "Start Time,End Time,Duration (Minutes),Participants,Name (Original Name),User Email,"
      + "Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room\n"
    func row(_ week: Int, _ day: String, _ name: String, _ email: String, _ stay: String)
      -> String
    {
      let times = stay.split(separator: "-").map { "09/\(day)/2026 \($0)" }
      return "Helping Skills week \(week),98700\(week),Orla Penhallow,orla.penhallow@example.org,,,"
        + "No,09/01/2026 09:00:00 AM,09/\(day)/2026 06:00:00 PM,09/\(day)/2026 08:00:00 PM,120,2,"
        + "\(name),\(email),\(times[0]),\(times[1]),\(week == 3 ? "x" : "118"),No,No\n"
    }
    let stay = "06:01:00 PM-07:59:00 PM"
    let first =
      row(1, "21", "Orla Penhallow", "orla.penhallow@example.org", stay)
      + row(1, "21", "Tegan (Tegan Marwick)", "tegan.marwick@example.org", stay)
    let second =
      row(2, "28", "Orla Penhallow", "orla.penhallow@example.org", stay)
      + row(2, "28", "Kofi Ashgrove", "", "06:10:00 PM-07:59:00 PM")
    return [
      file("zoom-usage/good/two-meetings", header + first + second),
      file(
        "zoom-usage/good/waiting-room",
        header + first
          + row(1, "21", "Kofi Ashgrove", "", "06:00:00 PM-06:01:00 PM")
          .replacing("No,No\n", with: "No,Yes\n")),
      file(
        "zoom-usage/bad/unreadable-time",
        header + first + row(1, "21", "Kofi Ashgrove", "", "soon-07:59:00 PM")),
    ]
  }

  private static var meet: [RecordedFixture] {
    let parted = "First name,Last name,Email,Duration,Time joined,Time exited\n"
    let whole = "Name,Email,Duration,Time joined,Time exited\n"
    return [
      file(
        "google-meet/good/Helping Skills 2026-09-21 attendance",
        parted + "Orla,Penhallow,orla.penhallow@example.org,2 hr 3 min,5:58 PM,8:01 PM\n"
          + "Tegan,Marwick,tegan.marwick@example.org,1 hr 40 min,6:00 PM,8:00 PM\n"),
      file(
        "google-meet/good/dated-times",
        whole
          + "Orla Penhallow,orla.penhallow@example.org,123m,2026-09-21 17:58:00,2026-09-21 20:01:00\n"
          + "Kofi Ashgrove,kofi.ashgrove@example.org,118m,2026-09-21 18:02:14,2026-09-21 20:00:08\n"
      ),
      file(
        "google-meet/good/times-without-date",
        parted + "Orla,Penhallow,orla.penhallow@example.org,2 hr 3 min,5:58 PM,8:01 PM\n"
          + "Tegan,Marwick,tegan.marwick@example.org,58 min,6:00 PM,6:58 PM\n"),
      file(
        "google-meet/good/Night class 2026-09-21 attendance",
        parted + "Orla,Penhallow,orla.penhallow@example.org,2 hr 35 min,10:25 PM,1:00 AM\n"
          + "Tegan,Marwick,tegan.marwick@example.org,1 hr,10:30 PM,11:30 PM\n"
          + "Kofi,Ashgrove,kofi.ashgrove@example.org,35 min,12:20 AM,12:55 AM\n"),
      file(
        "google-meet/good/durations-alone",
        "Name,Email,Duration\nOrla Penhallow,orla.penhallow@example.org,1:58:20\n"
          + "Tegan Marwick,tegan.marwick@example.org,32:14\n"),
      file(
        "google-meet/bad/Slip of the pen 2026-09-21 attendance",
        parted + "Tegan,Marwick,tegan.marwick@example.org,25 min,6:30 PM,6:05 PM\n"),
      file(
        "google-meet/bad/no-duration",
        whole + "Orla Penhallow,orla.penhallow@example.org,,5:58 PM,8:01 PM\n"
          + "Kofi Ashgrove,kofi.ashgrove@example.org,soon,5:58 PM,8:01 PM\n"),
      file(
        "google-meet/bad/leave-before-join",
        whole
          + "Kofi Ashgrove,kofi.ashgrove@example.org,5m,2026-09-21 18:02:14,2026-09-21 17:00:08\n"),
    ]
  }

  private static func webinarText(_ panel: String, _ attendees: String) -> String {
    """
    Attendee Report,,,,,,,,,
    Report Generated:,"Sep 22, 2026 6:26 PM",,,,,,,,
    Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,,,,,
    Open evening,000 0000 0000,"Sep 21, 2026 7:00 PM",60,4,,,,,
    Host Details,,,,,,,,,
    Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,,,
    Yes,Orla Penhallow,orla.penhallow@example.org,"Sep 21, 2026 19:00:02","Sep 21, 2026 20:00:01",60,No,,,
    Panelist Details,,,,,,,,,
    Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,,,
    \(panel)Attendee Details,,,,,,,,,
    Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status,\
    Join Time,Leave Time,Time in Session (minutes)
    \(attendees)
    """
  }

  private static var webinar: [RecordedFixture] {
    let panel = """
      Yes,Kofi Ashgrove,kofi.ashgrove@example.org,"Sep 21, 2026 19:05:00","Sep 21, 2026 20:00:00",55,Yes,,,
      Yes,Kofi Ashgrove,kofi.ashgrove@example.org,"Sep 21, 2026 19:30:00","Sep 21, 2026 20:00:00",30,Yes,,,

      """
    let tegan =
      "Yes,Tegan Marwick,Tegan,Marwick,tegan.marwick@example.org,\"Sep 20, 2026 21:00:02\",approved,"
      + "\"Sep 21, 2026 19:01:00\",\"Sep 21, 2026 19:58:30\",58\n"
    let absent =
      "No,Hana Thistleby,Hana,Thistleby,hana.thistleby@example.org,\"Sep 20, 2026 21:10:00\","
      + "approved,--,--,--\n"
    let callers = """
      Other Attended,,,,,,,,,
      User Name,Join Time,Leave Time,Time in Session (minutes),Country/Region Name,,,,,
      15550100123,"Sep 21, 2026 19:02:10","Sep 21, 2026 19:50:00",48,United Kingdom,,,,,

      """
    return [
      file("zoom-webinar/good/by-telephone", webinarText("", tegan + callers)),
      file(
        "zoom-webinar/bad/telephone-without-leave",
        webinarText(
          "", tegan + callers.replacing("\"Sep 21, 2026 19:50:00\"", with: ""))),
      file("zoom-webinar/good/sections-padded-no-shows", webinarText(panel, tegan + absent)),
      file("zoom-webinar/good/no-panel", webinarText("", tegan)),
      file(
        "zoom-webinar/bad/neither-yes-nor-no",
        webinarText("", tegan + tegan.replacing("Yes,", with: "Maybe,"))),
      file(
        "zoom-webinar/bad/no-leave",
        webinarText("", tegan.replacing("\"Sep 21, 2026 19:58:30\"", with: "--"))),
    ]
  }

  private static var liveEvent: [RecordedFixture] {
    let header = "SessionId,ParticipantId,FullName,UserAgent,UtcEventTimestamp,Action,Role\n"
    func row(_ session: Int, _ person: String, _ time: String, _ action: String, _ role: String)
      -> String
    {
      let address = person.lowercased().replacing(" ", with: ".") + "@example.org"
      return
        "518ca2fd-\(session),\(address),\(person),Browser,9/21/2026 \(time),\(action),\(role)\n"
    }
    let team =
      row(1, "Orla Penhallow", "5:00:00 PM", "Joined", "Event Team Member")
      + row(1, "Orla Penhallow", "6:05:00 PM", "Left", "Event Team Member")
    let tegan =
      row(2, "Tegan Marwick", "5:02:10 PM", "Joined", "Attendee")
      + row(2, "Tegan Marwick", "5:30:00 PM", "Left", "Attendee")
      + row(3, "Tegan Marwick", "5:31:00 PM", "Joined", "Attendee")
      + row(3, "Tegan Marwick", "6:00:00 PM", "Left", "Attendee")
    return [
      file("teams-live-event/good/joined-and-left", header + team + tegan),
      file(
        "teams-live-event/good/recording-watched-later",
        header + team + tegan
          + row(7, "Kofi Ashgrove", "5:50:00 PM", "Joined", "Attendee")
          + row(7, "Kofi Ashgrove", "6:30:00 PM", "Left", "Attendee")
          + row(8, "Kofi Ashgrove", "9:00:00 PM", "Joined", "Attendee")
          + row(8, "Kofi Ashgrove", "10:00:00 PM", "Left", "Attendee")
          + row(9, "Orla Penhallow", "9:10:00 PM", "Joined", "Event Team Member")
          + row(9, "Orla Penhallow", "9:50:00 PM", "Left", "Event Team Member")),
      file(
        "teams-live-event/good/never-left",
        header + team + row(4, "Kofi Ashgrove", "5:10:00 PM", "Joined", "Attendee")),
      file(
        "teams-live-event/bad/words-and-times",
        header + team + row(5, "Kofi Ashgrove", "5:10:00 PM", "Waved", "Attendee")
          + row(6, "Kofi Ashgrove", "noon", "Joined", "Attendee")),
      file("teams-live-event/bad/no-rows", header),
    ]
  }

  /// As the exporter writes it: a header without quotes, cells in quotes that it does not escape.
  private static var dashboard: [RecordedFixture] {
    let header =
      "Name,Moderator,Activity Score,Talk Time,Webcam Time,Messages,Reactions,Poll Votes,"
      + "Raise Hands,Join,Left,Duration,Did everyone hear that, or not?\r\n"
    func row(_ cells: String...) -> String {
      cells.map { "\"\($0)\"" }.joined(separator: ",") + "\r\n"
    }
    func person(
      _ name: String, _ moderator: String, _ join: String, _ left: String, _ duration: String,
      _ answer: String
    ) -> String {
      row(
        name, moderator, "5.3", "00:03:11", "-", "2", "1", "1", "1", join, left, duration, answer)
    }
    let tutor = person(
      "Orla Penhallow", "TRUE", "21/09/2026, 18:00:05", "21/09/2026, 20:00:10", "02:00:05", "-")
    let learner = person(
      "Tegan Marwick", "FALSE", "21/09/2026, 18:02:00", "-", "00:41:10", "Yes")
    let nobody = row("Anonymous", "", "", "", "", "", "", "", "", "", "", "", "Yes\nNo")
    return [
      file(
        "bbb-dashboard/good/poll-with-comma-and-still-there", header + tutor + learner + nobody),
      file(
        "bbb-dashboard/good/quotes-not-escaped",
        header + tutor
          + person(
            "Tegan \"T\" Marwick", "FALSE", "21/09/2026, 18:02:00", "21/09/2026, 19:58:00",
            "01:56:00", "I said \"yes\", twice")),
      file(
        "bbb-dashboard/good/longer-than-a-day",
        header
          + person(
            "Orla Penhallow", "TRUE", "21/09/2026, 18:00:00", "22/09/2026, 19:00:00", "01:00:00",
            "-")
          + person(
            "Tegan Marwick", "FALSE", "22/09/2026, 17:00:00", "22/09/2026, 18:30:00", "01:30:00",
            "-")),
      file(
        "bbb-dashboard/bad/no-such-day",
        header + tutor + learner.replacing("21/09/2026", with: "31/09/2026")),
      file(
        "bbb-dashboard/bad/name-like-two-cells",
        header + tutor
          + person(
            "Tegan\",\"Marwick\" x", "FALSE", "21/09/2026, 18:02:00", "-", "00:41:10", "Yes")),
    ]
  }
}
