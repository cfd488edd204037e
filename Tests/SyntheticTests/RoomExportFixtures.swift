/// Lists of who was in a room: Adobe Connect's, those of Moodle's Zoom activity, and Meet's log.
enum RoomExportFixtures {
  static let formats = ["adobe-connect", "moodle-zoom", "google-meet-audit"]

  static var files: [RecordedFixture] { adobe + moodle + meet }

  private static func file(_ path: String, _ text: String) -> RecordedFixture {
    RecordedFixture(path: "formats/\(path)", bytes: Array(text.utf8))
  }

  private static func stay(
    _ name: String, _ login: String, _ from: String, _ to: String?, session: String? = nil
  ) -> String {
    """
        <row transcript-id="77" asset-id="78" sco-id="1290" principal-id="5" answered-survey="0">
          <login>\(login)</login>
          <session-name>\(session ?? name)</session-name>
          <sco-name>Helping Skills</sco-name>
          <date-created>\(from)</date-created>
          \(to.map { "<date-end>\($0)</date-end>" } ?? "")
          <participant-name>\(name)</participant-name>
        </row>

    """
  }

  private static func attendance(_ rows: String) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <results>
      <status code="ok"/>
      <report-meeting-attendance>
    \(rows)  </report-meeting-attendance>
    </results>

    """
  }

  private static var adobe: [RecordedFixture] {
    let tegan = "tegan.marwick@example.org"
    let kofi = "kofi.ashgrove@example.org"
    let first =
      stay("Tegan Marwick", tegan, "2026-11-16T18:00:10.520+00:00", "2026-11-16T19:05:00.100Z")
      + stay("Tegan Marwick", tegan, "2026-11-16T19:06:00Z", "2026-11-16T19:58:30Z")
      + stay(
        "Kofi Ashgrove", kofi, "2026-11-16T13:01:00.000-05:00", "2026-11-16T14:59:00.000-05:00",
        session: "Kofi &amp; Ama")
    let second =
      stay("Tegan Marwick", tegan, "2026-11-23T18:00:00Z", nil)
      + stay("Kofi Ashgrove", kofi, "2026-11-23T18:02:00Z", "2026-11-23T19:55:00Z")
    return [
      file("adobe-connect/good/two-meetings-of-a-room.xml", attendance(first + second)),
      file(
        "adobe-connect/good/local-times.xml",
        attendance(stay("Tegan Marwick", "", "2026-11-16T18:00:00.000", "2026-11-16T19:00:00.000"))),
      file(
        "adobe-connect/bad/no-time-and-ends-first.xml",
        attendance(
          first + stay("Tegan Marwick", tegan, "tomorrow", nil)
            + stay("Kofi Ashgrove", kofi, "2026-11-16T19:30:00Z", "2026-11-16T19:00:00Z"))),
      file("adobe-connect/bad/cut-short.xml", String(attendance(first + second).prefix(1_300))),
      file("adobe-connect/bad/nobody.xml", attendance("")),
      file(
        "adobe-connect/bad/document-type.xml",
        attendance(first).replacing("<results>", with: "<!DOCTYPE results>\n<results>")),
    ]
  }

  private static var moodle: [RecordedFixture] {
    let header = "ID number,Name,Email,Join time,Leave time,Duration (minutes)\n"
    let older = "ID number,Name,Join time,Leave time,Duration\n"
    return [
      file(
        "moodle-zoom/good/minutes.csv",
        header
          + """
          T-01,Orla Penhallow,orla.penhallow@example.org,"16/11/26, 17:58","16/11/26, 20:01",124
          L-01,Tegan Marwick,tegan.marwick@example.org,"16/11/26, 18:00","16/11/26, 19:02",63
          L-01,Tegan Marwick,tegan.marwick@example.org,"16/11/26, 19:05","16/11/26, 20:00",90
          ,Kofi's iPad,,"16/11/26, 18:01","16/11/26, 20:00",119

          """),
      file(
        "moodle-zoom/good/lengths-in-words.csv",
        older
          + "L-01,Tegan Marwick,\"16/11/26, 18:00\",\"16/11/26, 19:12\",1 hour 12 mins\n"
          + "L-02,Kofi Ashgrove,\"16/11/26, 18:00\",\"16/11/26, 19:12\",eine Stunde\n"),
      file(
        "moodle-zoom/bad/no-leave-and-no-such-day.csv",
        header
          + "L-01,Tegan Marwick,,\"16/11/26, 18:00\",,62\n"
          + "L-02,Kofi Ashgrove,,\"31/11/26, 18:00\",\"31/11/26, 19:00\",60\n"),
      file(
        "moodle-zoom/bad/day-or-month-first.csv",
        header + "L-01,Tegan Marwick,,\"11/12/26, 18:00\",\"11/12/26, 19:00\",60\n"),
    ]
  }

  private static var meet: [RecordedFixture] {
    let header = "Date,Event,Description,Meeting code,Participant identifier,Participant name,"
    let left = "Endpoint left,The endpoint left a video meeting,ABCHEXPTQY"
    return [
      file(
        "google-meet-audit/good/a-series-with-one-code.csv",
        header + "Duration (seconds),Organizer email,Endpoint ID\n"
          + """
          2026-11-23T20:00:10+00:00,\(left),orla.penhallow@example.org,Orla Penhallow,7210,o@example.org,e1
          2026-11-23T19:59:00+00:00,\(left),tegan.marwick@example.org,Tegan Marwick,3540,o@example.org,e2
          2026-11-23T18:30:00+00:00,\(left),tegan.marwick@example.org,Tegan Marwick,1740,o@example.org,e3
          2026-11-16T20:00:00Z,\(left),orla.penhallow@example.org,,7200,o@example.org,e4
          2026-11-16T19:00:00Z,\(left),li***@s***.com,,3000,o@example.org,e5
          2026-11-16T19:00:00Z,\(left),,,3100,o@example.org,e6
          2026-11-16T18:00:00Z,\(left),,,0,o@example.org,e7
          2026-11-16T18:10:00Z,Poll created,x,ABCHEXPTQY,orla.penhallow@example.org,,,o@example.org,

          """),
      file(
        "google-meet-audit/good/the-console's-own-dates.csv",
        header + "Duration\n"
          + "\"Nov 16, 2026, 8:00:05 PM GMT+1\",\(left),tegan.marwick@example.org,,1h 2m\n"
          + "\"16 Nov 2026, 18:59:00 GMT\",\(left),orla.penhallow@example.org,,1:00:00\n"),
      file(
        "google-meet-audit/bad/no-unit-and-no-date.csv",
        header + "Duration\n"
          + "2026-11-16T20:00:00Z,\(left),tegan.marwick@example.org,,3600\n"
          + "\"16 Nov 2026, 18:59:00 BST\",\(left),orla.penhallow@example.org,,1h\n"
          + "2026-11-16T20:00:00Z,\(left),kofi.ashgrove@example.org,,1h\n"),
      file(
        "google-meet-audit/bad/nobody-left.csv",
        header + "Duration (seconds)\n"
          + "2026-11-16T18:10:00Z,Poll created,x,ABCHEXPTQY,orla.penhallow@example.org,,\n"),
    ]
  }
}
