import ContactHours
import Evidence
import RulePacks
import RulesEngine
import Testing

/// A course of the invented world, as the calculus would hand it over.
enum Course101 {
  static let line = SourceLine(file: 1, line: 2, byteOffset: 40)

  static func evidence(people: [String] = ["L-1", "L-10", "L-2"]) -> CourseEvidence {
    let start = Day(number: 20_700)
    var evidence = CourseEvidence(
      course: Course(id: "C-101", title: "Certificate", startsOn: start, source: line))
    evidence.people = people
    evidence.course.isPubliclyFunded = false
    evidence.attendanceSources = 1
    return evidence
  }

  static func learner(_ person: Int, live: Bounds, tutor: Bounds = Bounds()) -> LearnerHours {
    var hours = LearnerHours(person: person)
    hours.live = live
    hours.tutor = tutor
    hours.isCounted = true
    return hours
  }

  static let day = Day(number: 20_800)

  static var book: RuleBook {
    get throws {
      let table = try RulePackReader.builtInQualifications()
      return RuleBook(
        try BuiltInPacks.all.filter { $0.id == "human-connection" }.map {
          try RulePackReader.read($0.yaml, file: "\($0.id).yaml", qualifications: table)
        })
    }
  }
}

@Suite struct RuleBookTests {
  private func rows(_ rows: [VerdictRow], of rule: String) -> [String] {
    rows.filter { $0.rule == rule }.map { row in
      [
        row.scope, row.learnerID ?? "-", row.verdict, row.evidenced ?? "-", row.possible ?? "-",
        row.required ?? "-", row.unit,
      ].joined(separator: " ")
    }
  }

  @Test func `the learner with the least decides, and a row for each learner follows`() throws {
    var totals = LearnerHours(person: 0)
    totals.live = Bounds(evidenced: 3600, possible: 3600)
    let audit = CourseAudit(
      stating: Course101.evidence(), on: Course101.day,
      learners: [
        Course101.learner(2, live: Bounds()),
        Course101.learner(1, live: Bounds()),
        Course101.learner(0, live: Bounds(evidenced: 3600)),
      ], totals: totals, deliveryClass: .liveOnline)
    let result = try Course101.book.answers(for: audit, on: Course101.day)
    #expect(
      rows(result.verdicts, of: "learners-without-live-contact") == [
        "course L-10 not_met 0 0 0 s",
        "learner L-1 met 3600 3600 0 s",
        "learner L-10 not_met 0 0 0 s",
        "learner L-2 not_met 0 0 0 s",
      ])
    #expect(
      result.findings.map(\.findingID) == ["human-connection/learners-without-live-contact/C-101"])
    #expect(result.findings.map(\.learnersAffected) == [2])
    #expect(result.findings.map(\.severity) == ["high"])
  }

  @Test func `every rule writes a row for each course`() throws {
    let audit = CourseAudit(
      stating: Course101.evidence(), on: Course101.day,
      learners: [Course101.learner(0, live: Bounds())], deliveryClass: .distanceOnly)
    let result = try Course101.book.answers(for: audit, on: Course101.day)
    #expect(
      result.verdicts.map {
        "\($0.rule) \($0.verdict) \($0.evidenced ?? "-") \($0.required ?? "-")"
      }
        == [
          "ai-tools-not-disclosed not_applicable - -",
          "ai-use-not-as-claimed not_applicable - -",
          "asynchronous-hours-claimed not_applicable - -",
          "delivery-not-as-declared not_applicable - -",
          "distance-only-course not_met distance_only not distance_only",
          "in-person-hours-below-claim not_applicable - -",
          "learners-without-live-contact not_applicable - -",
          "live-not-as-claimed not_applicable - -",
          "mode-not-as-claimed not_applicable - -",
          "no-live-peer not_applicable - -",
          "no-live-tutor not_met distance_only not distance_only or no_live_tutor",
          "placement-hours-below-claim not_applicable - -",
          "publicly-funded-distance-only not_applicable - -",
        ])
    #expect(result.verdicts[4].sourceURL == "https://cpcab.co.uk/human-connection-campaign")
    #expect(result.findings.map(\.rule) == ["distance-only-course", "no-live-tutor"])
    #expect(result.findings.map(\.learnersAffected) == [1, 1])
  }

  @Test func `a finding that cannot be told says what would settle it`() throws {
    var evidence = Course101.evidence()
    evidence.unboundedBy = [UnboundedCause(code: "unreadable", path: "logs/may.csv", line: 0)]
    evidence.course.isPubliclyFunded = nil
    let audit = CourseAudit(
      stating: evidence, on: Course101.day, learners: [Course101.learner(0, live: Bounds())],
      deliveryClass: .evidenceMissing, isUnbounded: true)
    let findings = try Course101.book.answers(for: audit, on: Course101.day).findings
    #expect(
      findings.map { "\($0.rule): \($0.action)" } == [
        """
        distance-only-course: To settle it: Mend, place or set aside logs/may.csv (unreadable).
        """,
        """
        learners-without-live-contact: To settle it: Mend, place or set aside logs/may.csv \
        (unreadable).
        """,
        "no-live-tutor: To settle it: Mend, place or set aside logs/may.csv (unreadable).",
        """
        publicly-funded-distance-only: To settle it: publicly_funded in courses.csv: yes or no. \
        Mend, place or set aside logs/may.csv (unreadable).
        """,
      ])
    #expect(findings.allSatisfy { $0.verdict == "cannot_tell" })
  }

  @Test func `a claim is compared with what was offered, a learner's with what was received`()
    throws
  {
    var evidence = Course101.evidence()
    evidence.claims = [
      Claim(kind: "guided_hours", time: 7200, source: Course101.line),
      Claim(kind: "guided_hours", learner: 2, time: 3601, source: Course101.line),
      Claim(kind: "guided_hours", learner: 1, time: 1800, source: Course101.line),
      Claim(kind: "in_person_hours", learner: 1, time: 99_999, source: Course101.line),
    ]
    var totals = LearnerHours(person: 0)
    totals.offered = Bounds(evidenced: 7200)
    let hour = Bounds(evidenced: 3600)
    let audit = CourseAudit(
      stating: evidence, on: Course101.day,
      learners: [0, 1, 2].map { Course101.learner($0, live: hour, tutor: hour) }, totals: totals,
      deliveryClass: .liveOnline)
    let result = try Course101.book.answers(for: audit, on: Course101.day)
    #expect(
      rows(result.verdicts, of: "asynchronous-hours-claimed") == [
        "course L-2 not_met 3600 3600 3601 s",
        "learner L-10 met 3600 3600 1800 s",
        "learner L-2 not_met 3600 3600 3601 s",
      ])
    #expect(
      result.findings.map { "\($0.rule) \($0.learnersAffected)" } == [
        "asynchronous-hours-claimed 1", "in-person-hours-below-claim 1",
      ])
  }

  @Test func `an indicator stays an indicator in its finding`() throws {
    var evidence = Course101.evidence()
    evidence.course.isAIDisclosed = false
    evidence.enrolments = [Enrolment(person: 1, role: .ai, source: Course101.line)]
    let audit = CourseAudit(
      stating: evidence, on: Course101.day, learners: [Course101.learner(0, live: Bounds())],
      deliveryClass: .liveOnline)
    let findings = try Course101.book.answers(for: audit, on: Course101.day).findings
    #expect(findings.map(\.rule) == ["ai-tools-not-disclosed"])
    #expect(findings.map(\.force) == ["indicator"])
    #expect(findings.map(\.severity) == ["low"])
    #expect(findings.map(\.unit) == ["class"])
  }

  @Test func `an AI tool used after the audit date is not used yet`() throws {
    var evidence = Course101.evidence()
    let later = Day(number: Course101.day.number + 1)
    evidence.studies = [
      Study(person: 0, activity: .aiTool, stated: 60, day: later, source: Course101.line)
    ]
    evidence.enrolments = [
      Enrolment(person: 1, role: .ai, startsOn: later, source: Course101.line)
    ]
    let audit = CourseAudit(stating: evidence, on: Course101.day, deliveryClass: .liveOnline)
    let row = try Course101.book.answers(for: audit, on: Course101.day).verdicts[0]
    #expect("\(row.rule) \(row.verdict)" == "ai-tools-not-disclosed not_applicable")
  }
}
