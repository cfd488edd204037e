import ContactHours
import Evidence
import Testing

/// What a second of a learner is worth, and that it counts once.
@Suite struct SweepTests {
  /// Two learners and two tutors, and nothing yet that they came to.
  private func course() -> CourseBuilder {
    var course = CourseBuilder()
    course.learner("Ada")
    course.learner("Ben")
    course.tutor("Tess")
    course.tutor("Tom")
    return course
  }

  private func hour(_ mode: Mode = .remote, _ activity: Activity = .teaching) -> CourseBuilder {
    var course = course()
    course.session("s1", mode, activity)
    return course
  }

  @Test func `two devices and two hosts for an hour are an hour`() throws {
    var course = hour()
    for _ in 1...2 { course.joined("s1", "Ada", .remote) }
    course.joined("s1", "Tess", .remote)
    course.joined("s1", "Tom", .remote)
    #expect(try course.hours("Ada").tutor == exactly(3600))
    #expect(course.ledger("Ada") == 3600)
  }

  @Test func `a tutor who steps out gives no contact meanwhile`() throws {
    var course = hour()
    course.joined("s1", "Ada", .remote)
    course.joined("s1", "Tess", .remote, 0..<1200)
    course.joined("s1", "Tess", .remote, 2400..<3600)
    #expect(try course.hours("Ada").tutor == exactly(2400))
    #expect(course.ledger("Ada") { $0.cell.tutor == .none } == 1200)
  }

  @Test func `one tutor and one learner are contact without peers`() throws {
    var course = hour()
    course.joined("s1", "Ada", .remote)
    course.joined("s1", "Tess", .remote)
    #expect(try course.hours("Ada").tutor == exactly(3600))
    #expect(try course.hours("Ada").peer == exactly(0))
    #expect(try course.hours("Ada").live == exactly(3600))
  }

  @Test func `a learner alone in the room has no live time`() throws {
    var course = hour(.inPerson)
    course.joined("s1", "Ada", .inPerson)
    #expect(try course.hours("Ada").live == exactly(0))
    #expect(course.ledger("Ada") == 3600)
  }

  @Test func `learners who practise without a tutor are one another's peers`() throws {
    var course = hour(.inPerson, .skillsPractice)
    course.joined("s1", "Ada", .inPerson)
    course.joined("s1", "Ben", .inPerson, 600..<3600)
    #expect(try course.hours("Ada").peer == exactly(3000))
    #expect(try course.hours("Ada").live == exactly(3000))
    #expect(try course.hours("Ada").tutor == exactly(0))
  }

  @Test func `tutor and peer time at once is live time once`() throws {
    var course = hour()
    course.joined("s1", "Ada", .remote)
    course.joined("s1", "Ben", .remote, 1800..<3600)
    course.joined("s1", "Tess", .remote, 0..<2400)
    #expect(try course.hours("Ada").tutor == exactly(2400))
    #expect(try course.hours("Ada").peer == exactly(1800))
    #expect(try course.hours("Ada").live == exactly(3600))
  }

  @Test func `a recording watched together without a tutor is no live contact`() throws {
    var course = hour(.remote, .recording)
    course.joined("s1", "Ada", .remote)
    course.joined("s1", "Ben", .remote)
    #expect(try course.hours("Ada").live == exactly(0))
    #expect(course.ledger("Ada") { $0.cell.peer == .remote } == 3600)
  }

  @Test func `a recording watched with a tutor counts, and so do peers while he is there`() throws {
    var course = hour(.remote, .recording)
    course.joined("s1", "Ada", .remote)
    course.joined("s1", "Ben", .remote)
    course.joined("s1", "Tess", .remote, 0..<900)
    #expect(try course.hours("Ada").tutor == exactly(900))
    #expect(try course.hours("Ada").peer == exactly(900))
  }

  @Test(arguments: [Activity.placement, .placementSupervision, .personalTherapy, .break])
  func `a tutor there does not make contact of it`(activity: Activity) throws {
    var course = hour(.inPerson, activity)
    course.joined("s1", "Ada", .inPerson)
    course.joined("s1", "Ben", .inPerson)
    course.joined("s1", "Tess", .inPerson)
    #expect(try course.hours("Ada").live == exactly(0))
    #expect(course.ledger("Ada") { $0.cell.activity == activity } == 3600)
  }

  @Test func `a break inside a session is not counted`() throws {
    var course = course()
    course.session("s1", .inPerson, .teaching, 0..<1800)
    course.part(.break, 1800..<2400)
    course.part(.teaching, 2400..<3600)
    course.joined("s1", "Ada", .inPerson)
    course.joined("s1", "Tess", .inPerson)
    #expect(try course.hours("Ada").tutor == exactly(3000))
    #expect(course.ledger("Ada") { $0.cell.activity == .break } == 600)
  }

  @Test func `time before, between and after the parts is outside the schedule`() throws {
    var course = course()
    course.session("s1", .remote, .teaching, 0..<1200)
    course.part(.teaching, 1500..<3600)
    course.joined("s1", "Ada", .remote, -300..<4200)
    course.joined("s1", "Tess", .remote, -300..<4200)
    #expect(try course.hours("Ada").tutor == exactly(3300))
    #expect(course.ledger("Ada") { $0.cell.activity == .outsideSchedule } == 1200)
    #expect(course.ledger("Ada") == 4500)
  }

  @Test(arguments: [
    (Mode.inPerson, Mode.inPerson, 3600), (.inPerson, .remote, 0), (.remote, .inPerson, 0),
    (.remote, .remote, 0),
  ])
  func `contact is in person only if both are in the room`(
    learner: Mode, tutor: Mode, inPerson: Seconds
  ) throws {
    var course = hour(.inPerson)
    course.joined("s1", "Ada", learner)
    course.joined("s1", "Tess", tutor)
    #expect(try course.hours("Ada").inPersonTutor == exactly(inPerson))
    #expect(try course.hours("Ada").remoteTutor == exactly(3600 - inPerson))
  }

  @Test func `a tutor in the room is nearer than one on a link`() throws {
    var course = hour(.inPerson)
    course.joined("s1", "Ada", .inPerson)
    course.joined("s1", "Tess", .remote)
    course.joined("s1", "Tom", .inPerson, 0..<1000)
    #expect(try course.hours("Ada").inPersonTutor == exactly(1000))
    #expect(try course.hours("Ada").remoteTutor == exactly(2600))
  }

  @Test func `a learner who joins as the tutor leaves has not met him`() throws {
    var course = hour()
    course.joined("s1", "Tess", .remote, 0..<1800)
    course.joined("s1", "Ada", .remote, 1800..<3600)
    #expect(try course.hours("Ada").tutor == exactly(0))
  }

  @Test(arguments: [Role.ai, .observer, .assessor, .support])
  func `only a tutor teaches and only a learner is a peer`(role: Role) throws {
    var course = CourseBuilder()
    course.learner("Ada")
    course.enrol("Sam", as: role)
    course.session("s1", .inPerson)
    course.joined("s1", "Ada", .inPerson)
    course.joined("s1", "Sam", .inPerson)
    #expect(try course.hours("Ada").live == exactly(0))
  }

  @Test(arguments: [(5, 3600), (6, 0)])
  func `a role holds up to its last day`(day: Int, seconds: Seconds) throws {
    var course = CourseBuilder()
    course.learner("Ada")
    course.tutor("Tess", until: 5)
    course.session("s1", .remote, day: day)
    course.joined("s1", "Ada", .remote)
    course.joined("s1", "Tess", .remote)
    #expect(try course.hours("Ada").tutor == exactly(seconds))
  }

  @Test func `a learner before his first day has no ledger`() {
    var course = CourseBuilder()
    course.learner("Ada", from: 3)
    course.tutor("Tess")
    course.session("s1", .remote)
    course.joined("s1", "Ada", .remote)
    course.joined("s1", "Tess", .remote)
    #expect(course.ledger("Ada", .possible) == 0)
  }

  @Test func `a night in which the clocks go back lasts its own seconds`() throws {
    var course = course()
    course.auditDay = 300
    // Half past midnight to half past two in UTC, on 25 October 2026.
    course.session("s1", .remote, .teaching, -34_200 ..< -27_000, day: 239)
    course.joined("s1", "Ada", .remote, -34_200 ..< -27_000)
    course.joined("s1", "Tess", .remote, -34_200 ..< -27_000)
    #expect(try course.hours("Ada").tutor == exactly(7200))
    #expect(course.evidence.sessions[0].day.iso8601 == "2026-10-25")
  }
}
