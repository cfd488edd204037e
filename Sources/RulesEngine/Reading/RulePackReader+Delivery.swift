import ContactHours
import Evidence
import Yams

extension RulePackReader {
  /// The keys of an example that are fields of the course.
  static let courseKeys = [
    "qualification", "record", "awarding-organisation", "level", "declared", "study-mode",
    "publicly-funded", "ai-disclosed", "bacp-apq", "starts-on", "ends-on", "approved-from",
    "approved-until", "records", "centre",
  ]

  /// The first day of an example that tells its sessions and states no other.
  static let firstDay = Day(year: 2025, month: 9, day: 1)

  /// Reads the fields of the course of an example.
  mutating func readCourseFields(_ given: [String: Node], of what: String, startsOn: Day)
    -> Course
  {
    func name(_ key: String) -> String { "\(key) of \(what)" }
    let start = pack.day(given["starts-on"], of: name("starts-on")) ?? startsOn
    var course = Course(
      id: "C-1", title: "Example course", startsOn: start,
      source: SourceLine(file: 0, line: 1, byteOffset: 0))
    course.endsOn = pack.day(given["ends-on"], of: name("ends-on"))
    course.centreID = pack.text(given["centre"], of: name("centre"))
    course.qualificationNumber = pack.text(given["qualification"], of: name("qualification"))
    course.awardingOrganisation = pack.text(
      given["awarding-organisation"], of: name("awarding-organisation"))
    course.level = pack.text(given["level"], of: name("level"))
    course.declaredDelivery = pack.choice(
      given["declared"], of: name("declared"), as: DeclaredDelivery.self)
    course.studyMode = pack.word(
      given["study-mode"], of: name("study-mode"), among: ["full_time", "part_time"])
    course.isPubliclyFunded = pack.yesOrNo(given["publicly-funded"], of: name("publicly-funded"))
    course.isAIDisclosed = pack.yesOrNo(given["ai-disclosed"], of: name("ai-disclosed"))
    if pack.yesOrNo(given["bacp-apq"], of: name("bacp-apq")) == true {
      course.endorsements = ["bacp-apq"]
    }
    course.attendanceRecords = pack.choice(
      given["records"], of: name("records"), as: AttendanceRecords.self)
    course.onlineApprovalFrom = pack.day(given["approved-from"], of: name("approved-from"))
    course.onlineApprovalUntil = pack.day(given["approved-until"], of: name("approved-until"))
    return course
  }

  /// Reads a course before that of an example; it starts a year earlier where it does not say when.
  mutating func readEarlier(_ node: Node, of what: String, number: Int) -> ExampleDelivery? {
    var delivery = readDelivery(
      node, of: what, startsOn: Day(year: 2024, month: 9, day: 2) ?? Day(number: 0))
    delivery?.course.id = "B-\(number)"
    return delivery
  }

  /// Reads an example that tells its sessions and study.
  mutating func readDelivery(
    _ node: Node, of what: String, startsOn start: Day = firstDay ?? Day(number: 0)
  ) -> ExampleDelivery? {
    guard
      let given = pack.fields(
        node, of: "given of \(what)", required: [],
        optional: [
          "before", "learners", "tutors", "withdrawn", "sessions", "study", "claims", "unbounded",
        ]
          + Self.courseKeys)
    else { return nil }
    var delivery = ExampleDelivery(course: readCourseFields(given, of: what, startsOn: start))
    if let number = pack.number(given["learners"], of: "learners of \(what)") {
      delivery.learners = (0..<min(number, 99)).map { "L-\($0 + 1)" }
    }
    delivery.tutors = pack.items(given["tutors"], of: "tutors of \(what)").map {
      readTutor($0, of: "a tutor of \(what)")
    }
    delivery.withdrawn = pack.number(given["withdrawn"], of: "withdrawn of \(what)")
    delivery.isUnbounded = pack.yesOrNo(given["unbounded"], of: "unbounded of \(what)") ?? false
    delivery.sessions = pack.items(given["sessions"], of: "sessions of \(what)").compactMap {
      readTaught($0, of: "a session of \(what)", tutors: max(1, delivery.tutors.count))
    }
    delivery.studies = pack.items(given["study"], of: "study of \(what)").compactMap {
      readStudied($0, of: "study of \(what)")
    }
    delivery.claims = pack.items(given["claims"], of: "claims of \(what)").compactMap {
      readClaim($0, of: "a claim of \(what)")
    }
    return delivery
  }

  /// Reads what one tutor holds; an empty mapping for a tutor of whom nothing is said.
  private mutating func readTutor(_ node: Node, of what: String) -> [Credential] {
    guard
      let fields = pack.fields(
        node, of: what, required: [], optional: ["credential", "from", "until"])
    else { return [] }
    let from = pack.day(fields["from"], of: "from of \(what)")
    let until = pack.day(fields["until"], of: "until of \(what)")
    return pack.text(fields["credential"], of: "credential of \(what)").map {
      [Credential(name: $0, from: from, until: until)]
    } ?? []
  }

  private mutating func readTaught(_ node: Node, of what: String, tutors: Int)
    -> ExampleDelivery.Taught?
  {
    guard
      let fields = pack.fields(
        node, of: what, required: ["taught"],
        optional: [
          "mode", "activity", "record", "tutor", "tutors", "learners", "from", "at", "optional",
          "tags",
        ]),
      let length = pack.duration(fields["taught"], of: "taught of \(what)")
    else { return nil }
    var taught = ExampleDelivery.Taught(length: length)
    taught.mode = pack.choice(fields["mode"], of: "mode of \(what)", as: Mode.self) ?? .inPerson
    taught.activity =
      pack.choice(fields["activity"], of: "activity of \(what)", as: Activity.self) ?? .teaching
    taught.record =
      pack.choice(fields["record"], of: "record of \(what)", as: ExampleDelivery.Record.self)
      ?? .log
    taught.hasTutor = pack.yesOrNo(fields["tutor"], of: "tutor of \(what)") ?? true
    taught.tutors = pack.items(fields["tutors"], of: "tutors of \(what)").compactMap { item in
      guard let number = pack.number(item, of: "tutors of \(what)") else { return nil }
      if (1...tutors).contains(number) { return number }
      pack.report("tutors of \(what) has no tutor \(number)", "bad-number", at: item)
      return nil
    }
    taught.learners = pack.number(fields["learners"], of: "learners of \(what)")
    taught.isOptional = pack.yesOrNo(fields["optional"], of: "optional of \(what)") ?? false
    taught.tags = pack.items(fields["tags"], of: "tags of \(what)").compactMap {
      pack.text($0, of: "tags of \(what)")
    }
    taught.from = pack.day(fields["from"], of: "from of \(what)")
    taught.at = pack.timeOfDay(fields["at"], of: "at of \(what)") ?? 0
    return taught
  }

  private mutating func readStudied(_ node: Node, of what: String) -> ExampleDelivery.Studied? {
    guard
      let fields = pack.fields(
        node, of: what, required: ["activity", "time"], optional: ["mode", "learner"]),
      let activity = pack.choice(
        fields["activity"], of: "activity of \(what)", as: Activity.self),
      let length = pack.duration(fields["time"], of: "time of \(what)")
    else { return nil }
    return ExampleDelivery.Studied(
      activity: activity, length: length,
      mode: pack.choice(fields["mode"], of: "mode of \(what)", as: Mode.self),
      learner: pack.number(fields["learner"], of: "learner of \(what)").map { max(1, $0) })
  }

  private mutating func readClaim(_ node: Node, of what: String) -> Claim? {
    guard
      let fields = pack.fields(
        node, of: what, required: ["kind"], optional: ["time", "value", "learner", "reason"]),
      let kind = pack.text(fields["kind"], of: "kind of \(what)")
    else { return nil }
    return Claim(
      kind: kind,
      learner: pack.number(fields["learner"], of: "learner of \(what)").map { max(1, $0) - 1 },
      time: pack.duration(fields["time"], of: "time of \(what)"),
      value: pack.text(fields["value"], of: "value of \(what)"),
      reason: pack.choice(
        fields["reason"], of: "reason of \(what)", as: ExemptionReason.self),
      source: SourceLine(file: 0, line: 1, byteOffset: 0))
  }
}
