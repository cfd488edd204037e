/// Exports in XML: BigBlueButton's record of a meeting, and the ILR.
enum XMLExportFixtures {
  static let formats = ["bbb-events", "ilr"]

  static var files: [RecordedFixture] { bigBlueButton + ilr }

  private static func file(_ path: String, _ text: String) -> RecordedFixture {
    RecordedFixture(path: "formats/\(path).xml", bytes: Array(text.utf8))
  }

  // 21 September 2026, 17:00 UTC.
  private static let start = 1_790_010_000_000

  private static func event(
    _ milliseconds: Int, _ module: String, _ name: String, _ parts: [(String, String)],
    hasUTC: Bool = true
  ) -> String {
    let inside = parts.map { "    <\($0)>\($1)</\($0)>\n" }.joined()
    let utc = hasUTC ? "    <timestampUTC>\(start + milliseconds)</timestampUTC>\n" : ""
    return "  <event timestamp=\"\(13_749_000 + milliseconds)\" module=\"\(module)\" "
      + "eventname=\"\(name)\">\n\(inside)\(utc)  </event>\n"
  }

  private static func joined(
    _ milliseconds: Int, _ name: String, _ id: String, external: String? = nil,
    hasUTC: Bool = true
  ) -> String {
    event(
      milliseconds, "PARTICIPANT", "ParticipantJoinEvent",
      [
        ("name", name), ("role", "VIEWER"), ("externalUserId", external ?? id), ("userId", id),
      ], hasUTC: hasUTC)
  }

  private static func left(_ milliseconds: Int, _ id: String, hasUTC: Bool = true) -> String {
    event(
      milliseconds, "PARTICIPANT", "ParticipantLeftEvent", [("userId", id)], hasUTC: hasUTC)
  }

  private static func recording(_ events: String, isBreakout: Bool = false) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <recording meeting_id="183f0bf3a0982a127bdb8161e0c44eb696b3e75c-\(start)" bbb_version="2.6.1">
      <meeting externalId="skills-3" name="Helping Skills" breakout="\(isBreakout)"/>
    \(events)</recording>

    """
  }

  private static var bigBlueButton: [RecordedFixture] {
    let tutor =
      joined(0, "Orla Penhallow", "w_tutor", external: "orla.penhallow@example.org")
      + event(2_000, "VOICE", "ParticipantJoinedEvent", [("participant", "w_tutor")])
    let ended = event(7_200_000, "PARTICIPANT", "EndAndKickAllEvent", [("reason", "ENDED")])
    let learners =
      joined(60_500, "Tegan Marwick", "w_a1") + left(1_860_907, "w_a1")
      + event(1_861_000, "VOICE", "ParticipantLeftEvent", [("participant", "w_a1")])
      + joined(1_920_000, "Tegan Marwick", "w_a2") + joined(90_000, "Kofi Ashgrove &amp; co", "w_k")
      + left(7_100_000, "w_k")
    return [
      file("bbb-events/good/rejoin-voice-and-no-leaving", recording(tutor + learners + ended)),
      file(
        "bbb-events/good/server-clock",
        recording(
          joined(0, "Orla Penhallow", "w_t", hasUTC: false)
            + joined(30_000, "Tegan Marwick", "w_a", hasUTC: false)
            + left(3_600_000, "w_a", hasUTC: false) + left(3_660_000, "w_t", hasUTC: false))),
      file(
        "bbb-events/good/breakout-room",
        recording(
          joined(0, "Tegan Marwick", "w_a") + joined(1_000, "Kofi Ashgrove", "w_k")
            + left(600_000, "w_a") + left(600_000, "w_k"), isBreakout: true)),
      file(
        "bbb-events/bad/cut-short",
        String(recording(tutor + learners + ended).prefix(1_500))),
      file(
        "bbb-events/bad/document-type",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE recording [<!ENTITY a \"b\">]>\n"
          + recording(tutor).split(separator: "\n").dropFirst().joined(separator: "\n")),
      file(
        "bbb-events/bad/no-user",
        recording(tutor + event(9_000, "PARTICIPANT", "ParticipantJoinEvent", [("name", "x")]))),
    ]
  }

  private static func message(_ learners: String, namespace: String = "ESFA/ILR/2025-26") -> String
  {
    """
    <!-- an invented return -->
    <Message xmlns="\(namespace)">
      <Header><CollectionDetails><Year>2526</Year></CollectionDetails></Header>
      <LearningProvider><UKPRN>99999999</UKPRN></LearningProvider>
    \(learners)</Message>

    """
  }

  private static func learner(
    _ reference: String, uln: String = "9999999999", planned: String = "", _ deliveries: String
  ) -> String {
    """
      <Learner>
        <LearnRefNumber>\(reference)</LearnRefNumber>
        <ULN>\(uln)</ULN>
        <FamilyName>Marwick</FamilyName>
        <DateOfBirth>2001-02-27</DateOfBirth>
        \(planned)
    \(deliveries)  </Learner>

    """
  }

  private static func delivery(_ aim: String, hours: String, postcode: String? = nil) -> String {
    """
        <LearningDelivery>
          <LearnAimRef>\(aim)</LearnAimRef>
          <AimType>4</AimType>
          <LearnStartDate>2026-09-21</LearnStartDate>
          \(hours)
          \(postcode.map { "<DelLocPostCode>\($0)</DelLocPostCode>" } ?? "")
        </LearningDelivery>

    """
  }

  private static func record(_ code: String, _ hours: String) -> String {
    """
    <HRSRecord>
            <HRSCode>\(code)</HRSCode>
            <HRSAmount>\(hours)</HRSAmount>
          </HRSRecord>
    """
  }

  private static var ilr: [RecordedFixture] {
    let skills = "6001234X"
    let first = learner(
      "L-01", planned: "<PlanLearnHours>440</PlanLearnHours>",
      delivery(skills, hours: "<PHours>420</PHours>", postcode: "ZZ99 9ZZ")
        + delivery("99999999", hours: "<PHours>10</PHours>"))
    let second = learner(
      "16X", uln: "1000000007", delivery(skills, hours: "<OTJActHours>30</OTJActHours>"))
    return [
      file("ilr/good/hours-and-a-distant-place", message(first + second)),
      file("ilr/good/another-year", message(first, namespace: "ESFA/ILR/2020-21")),
      file(
        "ilr/good/hours-records-of-2026-27",
        message(
          learner(
            "L-01",
            delivery("ZPROG001", hours: record("1", "550") + record("3", "540"))
              + delivery(skills, hours: record("2", "420") + record("9", "5"), postcode: "ZZ99 9ZZ")
          )
            + learner("L-02", delivery("99999999", hours: record("1", "10")))
            + learner("L-03", delivery("ZPROG001", hours: record("4", "30")))
            + learner(
              "L-04",
              delivery("ZPROG001", hours: "<PHours>300</PHours><OTJActHours>290</OTJActHours>")),
          namespace: "ILR/2026-27")),
      RecordedFixture(
        path: "formats/ilr/good/utf-16-without-a-declaration.xml",
        bytes: message(first).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      RecordedFixture(
        path: "formats/ilr/good/latin-1.xml",
        bytes: Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n".utf8)
          + message(first.replacing("Marwick", with: "Larkhallow-Zo\u{EB}"))
          .unicodeScalars.map { UInt8($0.value) }),
      file(
        "ilr/bad/hours-records",
        message(
          learner(
            "L-01",
            delivery(
              skills,
              hours: record("1", "many") + "<HRSRecord><HRSCode>1</HRSCode></HRSRecord>")),
          namespace: "ILR/2026-27")),
      file(
        "ilr/bad/nobody-and-no-number",
        message(
          learner("nobody", delivery(skills, hours: "<PHours>420</PHours>"))
            + learner("L-01", delivery(skills, hours: "<PHours>many</PHours>")))),
      file("ilr/bad/cut-short", String(message(first + second).prefix(900))),
    ]
  }
}
