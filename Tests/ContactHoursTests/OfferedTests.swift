import ContactHours
import Evidence
import Testing

/// What was offered to a learner, whether or not he came, and whose offer is the course's.
@Suite struct OfferedTests {
  /// An hour in the room with Tess, to which nobody else came.
  private func hour(_ activity: Activity = .teaching) -> CourseBuilder {
    var course = CourseBuilder()
    course.learner("Ada", group: "a")
    course.tutor("Tess")
    course.session("s1", .inPerson, activity)
    course.joined("s1", "Tess", .inPerson)
    return course
  }

  @Test func `an hour that a learner missed was offered to him`() throws {
    let hours = try hour().hours("Ada")
    #expect(hours.offered == exactly(3600))
    #expect(hours.offeredInPerson == exactly(3600))
    #expect(hours.tutor == exactly(0))
  }

  @Test func `an hour at which a learner was not expected was not offered to him`() throws {
    var course = hour()
    course.marked("s1", "Ada", .notExpected)
    #expect(try course.hours("Ada").offered == exactly(0))
  }

  @Test(arguments: [("a", 3600), ("b", 0)])
  func `an hour is offered to the group it is for`(group: String, offered: Seconds) throws {
    var course = hour()
    course.evidence.sessions[0].group = group
    #expect(try course.hours("Ada").offered == exactly(offered))
  }

  @Test(arguments: [(2, 3600), (3, 0)])
  func `an hour is offered from the first day of enrolment`(
    first: Int, offered: Seconds
  ) throws {
    var course = hour()
    course.evidence.enrolments[0].startsOn = CourseBuilder.day(first)
    #expect(try course.hours("Ada").offered == exactly(offered))
  }

  @Test(arguments: [
    (Activity.teaching, 3600), (.recording, 3600), (.unknown, 3600), (.placement, 0),
    (.break, 0), (.outsideSchedule, 0),
  ])
  func `only contact and led parts are offered`(activity: Activity, offered: Seconds) throws {
    #expect(try hour(activity).hours("Ada").offered == exactly(offered))
  }

  @Test func `nothing is offered while the tutor is out or after the last part`() throws {
    var course = hour()
    course.evidence.presences = []
    course.joined("s1", "Tess", .inPerson, 0..<600)
    course.joined("s1", "Tess", .inPerson, 3000..<4200)
    #expect(try course.hours("Ada").offered == exactly(1200))
  }

  @Test func `a planned tutor of whom nothing is recorded offers time only possibly`() throws {
    var course = hour()
    course.evidence.presences = []
    course.evidence.sessions[0].tutors = [course.person("Tess")]
    course.evidence.sessions[0].namesTutors = true
    course.joined("s1", "Ada", .inPerson)
    #expect(try course.hours("Ada").offered == between(0, 3600))
  }

  @Test func `the plan says where time was offered, not the tutor's device`() throws {
    var course = hour()
    course.evidence.presences = []
    course.joined("s1", "Tess", .remote)
    #expect(try course.hours("Ada").offeredInPerson == exactly(3600))
  }

  @Test func `without a plan the tutor says where, in person first`() throws {
    var course = CourseBuilder()
    course.learner("Ada")
    course.tutor("Tess")
    course.tutor("Tom")
    course.session("s1", .remote, isPlanned: false)
    course.joined("s1", "Tess", .remote)
    course.joined("s1", "Tom", .inPerson, 0..<1200)
    #expect(try course.hours("Ada").offered == exactly(3600))
    #expect(try course.hours("Ada").offeredInPerson == exactly(1200))
  }

  @Test func `two sessions at once are offered once, in person first`() throws {
    var course = hour()
    course.session("s2", .remote, .teaching, 1800..<5400)
    course.joined("s2", "Tess", .remote, 1800..<5400)
    #expect(try course.hours("Ada").offered == exactly(5400))
    #expect(try course.hours("Ada").offeredInPerson == exactly(3600))
  }

  // Whose offer is the course's.

  /// Two sessions: one for all, and one more for group b.
  private func twoGroups() -> CourseBuilder {
    var course = CourseBuilder()
    course.learner("Ada", group: "b")
    course.learner("Ben", group: "a")
    course.tutor("Tess")
    course.session("s1", .inPerson)
    course.session("s2", .inPerson, day: 3, group: "b")
    course.joined("s1", "Tess", .inPerson)
    course.joined("s2", "Tess", .inPerson, 0..<1800)
    return course
  }

  @Test func `a course is judged by the least it offered to a learner of its whole length`() {
    let course = twoGroups()
    #expect(course.audit().offeredLearner == course.person("Ben"))
    #expect(course.audit().totals.offered == exactly(3600))
  }

  @Test func `a learner who came late does not lower what the course offered`() {
    var course = twoGroups()
    course.evidence.enrolments[1].startsOn = CourseBuilder.day(2)
    #expect(course.audit().offeredLearner == course.person("Ada"))
    #expect(course.audit().totals.offered == exactly(5400))
  }

  @Test func `where nobody stayed for the whole course the most offered decides`() {
    var course = twoGroups()
    course.evidence.enrolments[0].endsOn = CourseBuilder.day(30)
    course.evidence.enrolments[1].startsOn = CourseBuilder.day(2)
    #expect(course.audit().offeredLearner == course.person("Ada"))
  }

  @Test func `among learners offered the same the lowest id decides`() {
    var course = twoGroups()
    course.evidence.sessions[1].group = nil
    #expect(course.audit().offeredLearner == course.person("Ada"))
  }

  @Test func `the course ends with its last session where it names no last day`() {
    var course = twoGroups()
    course.evidence.course.endsOn = nil
    course.evidence.enrolments[1].endsOn = CourseBuilder.day(3)
    #expect(course.audit().offeredLearner == course.person("Ben"))
    course.evidence.enrolments[1].endsOn = CourseBuilder.day(2)
    #expect(course.audit().offeredLearner == course.person("Ada"))
  }

  @Test func `a course without learners has no such learner`() {
    var course = CourseBuilder()
    course.tutor("Tess")
    #expect(course.audit().offeredLearner == nil)
    #expect(course.audit().totals.offered == exactly(0))
  }
}
