import ContactHours
import Evidence
import Testing

/// How a course was delivered: the first line of the table that fits.
@Suite struct DeliveryClassTests {
  /// Two learners and a tutor; nothing accepted yet.
  private func course() -> CourseBuilder {
    var course = CourseBuilder()
    course.learner("Ada")
    course.learner("Ben")
    course.tutor("Tess")
    return course
  }

  /// Sessions of an hour, each on a day of its own, at which everyone was logged in its mode.
  private func taught(_ modes: Mode...) -> CourseBuilder {
    var course = course()
    for (index, mode) in modes.enumerated() {
      course.session("s\(index)", mode, day: index + 2)
      for id in ["Ada", "Ben", "Tess"] { course.joined("s\(index)", id, mode) }
    }
    return course
  }

  // evidence_missing

  @Test func `nothing accepted is missing evidence`() {
    #expect(course().audit().deliveryClass == .evidenceMissing)
  }

  @Test func `plans alone are missing evidence`() {
    var course = course()
    course.session("s0", .inPerson, tutors: ["Tess"])
    course.studied("Ada", .selfStudy, stated: 600)
    #expect(course.audit().deliveryClass == .evidenceMissing)
  }

  @Test func `possible time without a bound is missing evidence`() {
    var course = taught(.inPerson)
    course.evidence.unboundedBy = [
      UnboundedCause(code: "unknown-session", path: "log.csv", line: 2)
    ]
    #expect(course.audit().deliveryClass == .evidenceMissing)
    #expect(course.audit().placeClass == .evidenceMissing)
  }

  @Test func `evidenced peers beside a tutor who is only planned are missing evidence`() {
    var course = course()
    course.session("s0", .inPerson, tutors: ["Tess"])
    course.joined("s0", "Ada", .inPerson)
    course.joined("s0", "Ben", .inPerson)
    #expect(course.audit().deliveryClass == .evidenceMissing)
  }

  // distance_only

  private func studyAlone() -> CourseBuilder {
    var course = course()
    course.evidence.attendanceSources = 0
    course.studied("Ada", .selfStudy, stated: 36_000)
    return course
  }

  @Test func `study alone does not show that there was no live contact`() {
    #expect(studyAlone().audit().deliveryClass == .evidenceMissing)
  }

  @Test func `study alone is distance where the course is declared so`() {
    var course = studyAlone()
    course.evidence.course.declaredDelivery = .distance
    #expect(course.audit().deliveryClass == .distanceOnly)
  }

  @Test(arguments: [
    (AttendanceRecords.complete, DeliveryClass.distanceOnly), (.noneKept, .distanceOnly),
    (.partial, .evidenceMissing),
  ])
  func `study alone is distance where attendance records are all here or never kept`(
    records: AttendanceRecords, expected: DeliveryClass
  ) {
    var course = studyAlone()
    course.evidence.course.attendanceRecords = records
    #expect(course.audit().deliveryClass == expected)
  }

  @Test func `learners alone in their sessions are distance where a log says so`() {
    var course = course()
    course.session("s0", .remote, .recording)
    course.joined("s0", "Ada", .remote)
    #expect(course.audit().deliveryClass == .distanceOnly)
  }

  @Test func `a register of absences is not a course without tutors`() {
    var course = course()
    course.session("s0", .inPerson, tutors: ["Tess"])
    course.marked("s0", "Ada", .absent)
    course.marked("s0", "Ben", .absent)
    #expect(course.audit().deliveryClass == .evidenceMissing)
  }

  // no_live_tutor and no_live_peer

  @Test func `learners who meet one another alone have no live tutor`() {
    var course = course()
    course.session("s0", .remote)
    course.joined("s0", "Ada", .remote)
    course.joined("s0", "Ben", .remote)
    #expect(course.audit().deliveryClass == .noLiveTutor)
    #expect(course.audit().placeClass == .noLiveTutor)
  }

  @Test func `learners who meet a tutor one by one have no live peer`() {
    var course = course()
    course.session("s0", .inPerson, .tutorial)
    course.joined("s0", "Ada", .inPerson, 0..<1800)
    course.joined("s0", "Ben", .inPerson, 1800..<3600)
    course.joined("s0", "Tess", .inPerson)
    #expect(course.audit().deliveryClass == .noLivePeer)
    #expect(course.audit().placeClass == .inPerson)
  }

  @Test func `a course of one learner cannot lack peers`() {
    var course = CourseBuilder()
    course.learner("Ada")
    course.tutor("Tess")
    course.session("s0", .remote)
    course.joined("s0", "Ada", .remote)
    course.joined("s0", "Tess", .remote)
    #expect(course.audit().deliveryClass == .liveOnline)
  }

  @Test func `a learner who was expected nowhere does not count for the class`() throws {
    var course = CourseBuilder()
    course.learner("Ada", group: "a")
    course.learner("Ben", group: "b")
    course.tutor("Tess")
    course.session("s0", .remote, group: "a")
    course.joined("s0", "Ada", .remote)
    course.joined("s0", "Tess", .remote)
    #expect(try course.hours("Ben").isCounted == false)
    #expect(course.audit().deliveryClass == .liveOnline)
  }

  // live_online, in_person, blended

  @Test func `sessions on links alone are live online`() {
    #expect(taught(.remote, .remote).audit().deliveryClass == .liveOnline)
  }

  @Test func `sessions in the room alone are in person`() {
    #expect(taught(.inPerson, .inPerson).audit().deliveryClass == .inPerson)
  }

  @Test func `sessions of both kinds are blended`() {
    let audit = taught(.inPerson, .remote).audit()
    #expect(audit.deliveryClass == .blended)
    #expect(!audit.otherKindPossible)
  }

  @Test(arguments: [(Mode.inPerson, DeliveryClass.inPerson), (.remote, .liveOnline)])
  func `a kind that is only planned does not make a course blended`(
    evidenced: Mode, expected: DeliveryClass
  ) {
    var course = taught(evidenced)
    course.session("s1", evidenced == .remote ? .inPerson : .remote, day: 9, tutors: ["Tess"])
    let audit = course.audit()
    #expect(audit.deliveryClass == expected)
    #expect(audit.otherKindPossible)
  }

  // Beside the class.

  @Test func `a learner without any live contact is counted beside the class`() {
    var course = taught(.remote)
    let ben = course.person("Ben")
    course.evidence.presences.removeAll { $0.person == ben }
    #expect(course.audit().learnersWithoutLiveContact == 1)
    course.evidence.enrolments[1].isWithdrawn = true
    #expect(course.audit().learnersWithoutLiveContact == 0)
  }

  @Test func `the sessions that any source evidences are counted`() {
    var course = taught(.remote, .remote)
    course.session("s2", .remote, day: 8)
    course.session("s3", .remote, day: 9, isPlanned: false)
    course.joined("s3", "Ada", .remote)
    let audit = course.audit()
    #expect(audit.sessionsPlanned == 3)
    #expect(audit.sessionsWithEvidence == 2)
    #expect(
      audit.sessions.map(\.status) == [.delivered, .delivered, .unlogged, .unplanned])
  }
}
