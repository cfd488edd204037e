import ContactHours
import Evidence
import Testing

/// What the records say against one another.
@Suite struct ObservationTests {
  private func hour(tutors: [String] = []) -> CourseBuilder {
    var course = CourseBuilder()
    course.learner("Ada")
    course.enrol("Sam", as: .support)
    course.tutor("Tess")
    course.session("s1", .remote, tutors: tutors)
    course.joined("s1", "Ada", .remote)
    return course
  }

  private func kinds(_ course: CourseBuilder) -> [Observation.Kind] {
    course.audit().observations.map(\.kind)
  }

  @Test func `records that agree leave nothing to look at`() {
    var course = hour(tutors: ["Tess"])
    course.joined("s1", "Tess", .remote)
    course.marked("s1", "Ada", .present)
    #expect(course.audit().observations == [])
  }

  @Test func `time in two sessions at once is shown with its length`() {
    var course = hour()
    course.session("s2", .remote, .teaching, 3000..<6600)
    course.joined("s2", "Ada", .remote, 3000..<6600)
    let found = course.audit().observations.filter { $0.kind == .timeInTwoSessions }
    #expect(found.map(\.person) == [course.person("Ada")])
    #expect(found.map(\.seconds) == [600])
  }

  @Test func `marks that cannot both be true are shown`() {
    var course = hour()
    course.evidence.presences = []
    course.marked("s1", "Ada", .present)
    course.marked("s1", "Ada", .absent)
    #expect(kinds(course) == [.marksContradict])
  }

  @Test(arguments: [(3000, false), (2999, true)])
  func `a register and a log more than ten minutes apart are shown`(
    leaves: Int, isShown: Bool
  ) {
    var course = hour()
    course.evidence.presences = []
    course.joined("s1", "Ada", .remote, 0..<leaves)
    course.marked("s1", "Ada", .present)
    #expect(kinds(course) == (isShown ? [.registerContradictsLog] : []))
  }

  @Test func `what a register and a log say stands beside what parts them`() {
    var course = hour()
    course.evidence.presences = []
    course.joined("s1", "Ada", .remote, 0..<1200)
    course.marked("s1", "Ada", .present)
    let found = course.audit().observations
    #expect(found.map(\.seconds) == [2400])
    #expect(found.map(\.registered) == [3600])
    #expect(found.map(\.logged) == [1200])
  }

  @Test(arguments: [(Mode.remote, true, true), (.remote, false, false), (.inPerson, true, false)])
  func `somebody marked present whom a log of everybody lacks is shown, and the mark counts`(
    mode: Mode, isCovered: Bool, isShown: Bool
  ) {
    var course = CourseBuilder()
    course.learner("Ada")
    course.learner("Ben")
    course.session("s1", mode)
    course.joined("s1", "Ben", mode)
    course.marked("s1", "Ada", .present)
    course.evidence.sessions[0].isCoveredByHostLog = isCovered
    let audit = course.audit()
    #expect(audit.observations.map(\.kind) == (isShown ? [.markedButNotInLog] : []))
    #expect(audit.observations.map(\.person) == (isShown ? [course.person("Ada")] : []))
    #expect(audit.sessions[0].learnersPresent == 2)
  }

  @Test func `a planned tutor whom a log of hosts does not list is shown`() {
    var course = hour(tutors: ["Tess"])
    course.evidence.sessions[0].isCoveredByHostLog = true
    let found = course.audit().observations
    #expect(found.map(\.kind) == [.plannedTutorNotInLog])
    #expect(found.map(\.person) == [course.person("Tess")])
  }

  @Test(arguments: [("Sam", true), ("Zoe", false)])
  func `a planned tutor who is not enrolled as one is shown`(id: String, isKnown: Bool) {
    let course = hour(tutors: [id])
    let found = course.audit().observations
    #expect(found.map(\.kind) == [.plannedTutorNotEnrolled])
    #expect(found.map(\.person) == [isKnown ? course.person(id) : nil])
  }
}
