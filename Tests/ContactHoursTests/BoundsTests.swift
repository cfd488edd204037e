import ContactHours
import Evidence
import Testing

/// What is added to what is possible, and what is left out.
@Suite struct BoundsTests {
  /// An hour online with Tess, to which Ada is not known to have come.
  private func hour() -> CourseBuilder {
    var course = CourseBuilder()
    course.learner("Ada")
    course.learner("Ben")
    course.tutor("Tess")
    course.session("s1", .remote)
    course.joined("s1", "Tess", .remote)
    return course
  }

  @Test func `a rejected record may hide the whole session and is in no ledger`() throws {
    var course = hour()
    course.joined("s1", "Ada", .remote, 0..<600)
    course.rejected("s1", "Ada")
    #expect(try course.hours("Ada").tutor == between(600, 3600))
    #expect(course.ledger("Ada", .possible) == 600)
  }

  @Test func `a rejected record of a tutor may hide his presence`() throws {
    var course = hour()
    course.evidence.presences = []
    course.joined("s1", "Ada", .inPerson)
    course.rejected("s1", "Tess", .inPerson)
    #expect(try course.hours("Ada").inPersonTutor == between(0, 3600))
    #expect(try course.hours("Ada").offered == between(0, 3600))
  }

  @Test func `a guest may be the learner who is missing`() throws {
    var course = hour()
    course.guest("guest-1", in: "s1", .remote, 0..<900)
    #expect(try course.hours("Ada").tutor == between(0, 900))
    #expect(try course.hours("Ben").tutor == between(0, 900))
  }

  @Test func `a guest may be a tutor or a peer, each measure for itself`() throws {
    var course = hour()
    course.evidence.presences = []
    course.joined("s1", "Ada", .remote)
    course.guest("guest-1", in: "s1", .remote, 0..<900)
    let hours = try course.hours("Ada")
    #expect(hours.tutor == between(0, 900))
    #expect(hours.peer == between(0, 900))
    #expect(hours.live == between(0, 900))
    #expect(hours.offered == between(0, 900))
  }

  @Test func `a guest in the audience is nobody's peer`() throws {
    var course = hour()
    course.evidence.presences = []
    course.joined("s1", "Ada", .remote)
    course.guest("guest-1", in: "s1", .remote, isAudience: true)
    #expect(try course.hours("Ada").peer == exactly(0))
    #expect(try course.hours("Ada").tutor == between(0, 3600))
  }

  @Test func `a guest is not a learner on a day on which the learner is not enrolled`() throws {
    var course = hour()
    course.evidence.enrolments[0].startsOn = CourseBuilder.day(3)
    course.guest("guest-1", in: "s1", .remote)
    #expect(try course.hours("Ada").tutor == exactly(0))
  }

  @Test(arguments: [(1, 0), (2, 3600), (3, 3600), (4, 0)])
  func `up to three guests are each somebody, more of them are all alike`(
    guests: Int, possible: Seconds
  ) throws {
    var course = hour()
    course.evidence.presences = []
    course.marked("s1", "Ben", .absent)
    for guest in 1...guests { course.guest("guest-\(guest)", in: "s1", .remote) }
    #expect(try course.hours("Ada").tutor == between(0, possible))
  }

  @Test func `what is possible in one session never lowers what is evidenced in another`() throws {
    var course = hour()
    course.session("s2", .inPerson)
    course.joined("s2", "Ada", .inPerson)
    course.joined("s2", "Ben", .inPerson)
    course.joined("s1", "Ada", .remote, 0..<3600, .declared)
    #expect(course.ledger("Ada", .possible) { $0.cell.peer == .inPerson } == 0)
    #expect(try course.hours("Ada").peer == exactly(3600))
    #expect(try course.hours("Ada").tutor == between(0, 3600))
  }

  @Test func `what could not be placed leaves possible time without a bound`() {
    var course = hour()
    course.joined("s1", "Ada", .remote)
    #expect(!course.audit().isUnbounded)
    course.evidence.unboundedBy = [
      UnboundedCause(code: "unknown-session", path: "log.csv", line: 2)
    ]
    #expect(course.audit().isUnbounded)
  }

  // Time that has not come yet.

  @Test func `a session after the audit date counts only as planned`() throws {
    var course = hour()
    course.auditDay = 1
    course.part(.break, 3600..<4200)
    course.part(.recording, 4200..<4800)
    course.joined("s1", "Ada", .remote)
    let audit = course.audit()
    #expect(audit.plannedContact == 4200)
    #expect(audit.ledger == [])
    #expect(try course.hours("Ada").offered == exactly(0))
    #expect(audit.sessions[0].status == .plannedOnly)
    #expect(audit.factsLeftOut == 2)
    #expect(audit.sessionsPlanned == 1)
    #expect(audit.sessionsWithEvidence == 0)
  }

  @Test(arguments: [(30, true, false), (31, true, true), (30, false, true)])
  func `a course has ended on its last day, or with its last session`(
    auditDay: Int, dateWasGiven: Bool, hasEnded: Bool
  ) {
    var course = hour()
    course.auditDay = auditDay
    course.dateWasGiven = dateWasGiven
    #expect(course.audit().hasEnded == hasEnded)
  }

  @Test func `a course with a session to come has not ended`() {
    var course = hour()
    course.auditDay = 1
    course.dateWasGiven = false
    #expect(!course.audit().hasEnded)
  }

  // Study.

  @Test func `study intervals are united and stated time is added`() throws {
    var course = hour()
    course.studied("Ada", .selfStudy, 0..<1200)
    course.studied("Ada", .selfStudy, 600..<1800)
    course.studied("Ada", .selfStudy, stated: 300, day: 3)
    course.studied("Ada", .eLearning, 0..<1200)
    #expect(try course.hours("Ada").study == 3300)
    let selfStudy = course.audit().study.first { $0.activity == .selfStudy }
    #expect(selfStudy?.seconds == 2100)
    #expect(selfStudy?.events == 3)
    #expect(selfStudy?.activeDays == 2)
    #expect(try course.hours("Ada").live == exactly(0))
  }

  @Test func `an interval wins over stated time`() throws {
    var course = hour()
    course.studied("Ada", .selfStudy, 0..<1200, stated: 6000)
    #expect(try course.hours("Ada").study == 1200)
  }

  @Test func `study after the audit date is left out`() throws {
    var course = hour()
    course.auditDay = 5
    course.studied("Ada", .selfStudy, stated: 600, day: 6)
    #expect(try course.hours("Ada").study == 0)
    #expect(course.audit().factsLeftOut == 1)
  }
}
