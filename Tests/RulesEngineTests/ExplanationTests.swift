import Evidence
import RulesEngine
import Testing

@testable import ContactHours

@Suite struct ExplanationTests {
  private func text(_ rule: String, _ audit: CourseAudit? = nil) throws -> String {
    let lines = try Course101.book.explanation(
      of: rule, in: "human-connection", for: audit, on: Course101.day)
    return try #require(lines).joined(separator: "\n")
  }

  @Test func `a rule that cannot be told names the records that would settle it`() throws {
    var evidence = Course101.evidence()
    evidence.course.isPubliclyFunded = true
    evidence.guestLabels = ["Guest-1A2B"]
    let audit = CourseAudit(
      stating: evidence, on: Course101.day, learners: [Course101.learner(0, live: Bounds())],
      deliveryClass: .evidenceMissing, hasEnded: false, plannedContact: 5400)
    #expect(
      try text("publicly-funded-distance-only", audit) == """
        human-connection/publicly-funded-distance-only
        The evidence does not show whether public money pays for a course without live contact.

        The campaign addresses government and commissioners. No text read says that public money \
        may not pay for a distance-only course; the rule shows where the question arises.

        Course C-101, on 2026-12-13: the evidence leaves this open
          only where publicly_funded is yes: holds
            found: yes
          of the course: how the course was delivered is not distance only [cannot tell]
            found of the course: evidence missing

        The words
          “Asynchronous distance learning lacks direct interaction with tutors or peers”
          CPCAB, Therapeutic Relationships: The Human Connection
          https://cpcab.co.uk/human-connection-campaign (verified, read 2026-11)

        What to do
          Tell the funder what was found, and ask the centre for the records of any live session \
        that is missing here.
          Who: the awarding body, within 10 working days.

        What would settle it
          - Who the participant Guest-1A2B is: no row of people.csv matches.
          - The rest of the course: it is in progress, with 1 h 30 min of contact still planned.
        """)
  }

  @Test func `a rule about every learner names the one who decides`() throws {
    var totals = LearnerHours(person: 0)
    totals.live = Bounds(evidenced: 3600, possible: 7200)
    var evidence = Course101.evidence()
    let start = Course101.day.utcStart
    let hour = try #require(Interval(from: start, to: start.advanced(by: 3600)))
    let part = SessionPart(interval: hour, activity: .teaching, source: Course101.line)
    evidence.sessions = [
      Session(id: "S-1", parts: [part], mode: .remote, day: Course101.day)
    ]
    let declared = LedgerCell(
      activity: .teaching, place: .remote, tutor: .remote, peer: .none, evidence: .declared)
    let audit = CourseAudit(
      stating: evidence, on: Course101.day,
      ledger: [
        LedgerEntry(learner: 1, session: 0, cell: declared, bound: .possible, seconds: 3600)
      ],
      learners: [
        Course101.learner(0, live: Bounds(evidenced: 3600)),
        Course101.learner(1, live: Bounds(evidenced: 0, possible: 3600)),
      ], totals: totals, deliveryClass: .liveOnline)
    #expect(
      try text("learners-without-live-contact", audit) == """
        human-connection/learners-without-live-contact
        The evidence does not show whether every learner has had live contact.

        The course has live contact, but a learner who was expected, or who studied, can have had \
        none of it, neither with a tutor nor with peers. Learners who withdrew are left out.

        Course C-101, on 2026-12-13: the evidence leaves this open
          only where possible live time with a tutor or peers is more than 0 h: holds
            found: 2 h
          of every learner who has not withdrawn: live time with a tutor or peers is more than 0 h \
        [cannot tell]
            found of learner L-10, who decides: 0 h evidenced, 1 h possible
            learners: 0 not met, 1 cannot tell, 1 met

        The words
          “If your training does not include live interaction with a tutor or peers, then it will \
        not teach you to work effectively with clients.”
          CPCAB, frequently asked questions, FAQ 56
          https://cpcab.co.uk/faq/detail/56 (verified, read 2026-11)

        What to do
          Ask the centre what became of these learners, and when each will next be taught live.
          Who: the centre, within 10 working days.

        What would settle it
          - A register or an attendance report for 1 session, if it shows what is planned or \
        claimed: S-1 (1 h).
        """)
  }

  @Test func `without a course the rule itself is explained`() throws {
    #expect(
      try text("delivery-not-as-declared") == """
        human-connection/delivery-not-as-declared
        Where it is not met: The course was not delivered the way it is declared.

        What courses.csv declares is compared with how the course was delivered, by place. A \
        course declared as distance learning is matched by one without live contact alone; no \
        other declaration is matched without a live tutor.

        The rule
          only where declared_delivery is filled in
          of the course: how the course was delivered, by place, is in person where \
        declared_delivery is in person; blended where declared_delivery is blended; live online \
        where declared_delivery is live online; distance only where declared_delivery is distance

        The words
          “only provided through live in-person training in a classroom, or through live online \
        synchronous delivery where you will have real time tutor and peer contact throughout your \
        learning hours. This is not considered distance learning.”
          CPCAB, frequently asked questions, FAQ 3
          https://dev.cpcab.co.uk/faq/detail/3 (verified, read 2026-11)

        What to do
          Ask the centre to correct what it declares, or to show the sessions that are missing here.
          Who: the centre, within 20 working days.
        """)
  }

  @Test func `an indicator is never said not to be met`() throws {
    var evidence = Course101.evidence()
    evidence.course.isAIDisclosed = false
    evidence.enrolments = [Enrolment(person: 1, role: .ai, source: Course101.line)]
    let audit = CourseAudit(stating: evidence, on: Course101.day, deliveryClass: .liveOnline)
    let text = try text("ai-tools-not-disclosed", audit)
    #expect(text.contains("C-101, on 2026-12-13: is worth a question under this indicator"))
    #expect(!text.contains("not meet"))
  }

  @Test func `an unknown rule has no explanation`() throws {
    let book = try Course101.book
    #expect(book.explanation(of: "x", in: "human-connection", on: Course101.day) == nil)
    #expect(book.explanation(of: "no-live-tutor", in: "x", on: Course101.day) == nil)
  }
}
