import ContactHours
import Evidence
import Testing

/// The seven rules of presence in a session.
@Suite struct PresenceRuleTests {
  /// A planned hour with Tess as its tutor, online, in which she was logged.
  private func taughtHour() -> CourseBuilder {
    var course = CourseBuilder()
    course.learner("Ada")
    course.learner("Ben")
    course.tutor("Tess")
    course.session("s1", .remote, tutors: ["Tess"])
    course.joined("s1", "Tess", .remote)
    return course
  }

  // 1. Join and leave.

  @Test func `a learner on two devices is there once`() throws {
    var course = taughtHour()
    course.joined("s1", "Ada", .remote)
    course.joined("s1", "Ada", .remote)
    #expect(try course.hours("Ada").tutor == exactly(3600))
  }

  @Test func `a learner who leaves and joins again is not there in between`() throws {
    var course = taughtHour()
    course.joined("s1", "Ada", .remote, 0..<1200)
    course.joined("s1", "Ada", .remote, 1500..<3600)
    #expect(try course.hours("Ada").tutor == exactly(3300))
  }

  @Test func `a record without an end is possible and not evidenced`() throws {
    var course = taughtHour()
    course.joined("s1", "Ada", .remote, 600..<3600, .declared)
    #expect(try course.hours("Ada").tutor == between(0, 3000))
  }

  @Test func `a time that reads two ways is evidenced where both readings agree`() throws {
    var course = taughtHour()
    course.joined("s1", "Ada", .remote, 600..<3000)
    course.joined("s1", "Ada", .remote, 0..<3600, .declared)
    #expect(try course.hours("Ada").tutor == between(2400, 3600))
  }

  // 2. Marks.

  @Test(arguments: [
    (MarkKind.present, nil, 3600), (.late, 10, 3000), (.leftEarly, 15, 2700), (.late, 0, 3600),
    (.late, 60, 0), (.absent, nil, 0), (.excused, nil, 0), (.notExpected, nil, 0),
  ])
  func `a mark places a learner in the window`(
    kind: MarkKind, minutes: Int?, seconds: Seconds
  ) throws {
    var course = taughtHour()
    course.marked("s1", "Ada", kind, minutes)
    #expect(try course.hours("Ada").tutor == exactly(seconds))
    #expect(course.ledger("Ada") { $0.cell.evidence == .registered } == seconds)
  }

  @Test func `late 10 of a whole session begins ten minutes after its start`() throws {
    var course = taughtHour()
    course.evidence.presences = []
    course.joined("s1", "Tess", .remote, 0..<600)
    course.marked("s1", "Ada", .late, 10)
    #expect(try course.hours("Ada").tutor == exactly(0))
  }

  @Test func `two marks of one person leave what both allow`() throws {
    var course = taughtHour()
    course.marked("s1", "Ada", .late, 10)
    course.marked("s1", "Ada", .leftEarly, 20)
    #expect(try course.hours("Ada").tutor == exactly(1800))
  }

  @Test func `two marks that leave nothing place nobody`() throws {
    var course = taughtHour()
    course.marked("s1", "Ada", .late, 40)
    course.marked("s1", "Ada", .leftEarly, 30)
    #expect(try course.hours("Ada").tutor == exactly(0))
  }

  @Test(arguments: [MarkKind.late, .leftEarly])
  func `a mark without its minutes stands for the window but is only declared`(
    kind: MarkKind
  ) throws {
    var course = taughtHour()
    course.marked("s1", "Ada", kind)
    #expect(try course.hours("Ada").tutor == between(0, 3600))
  }

  @Test(arguments: [MarkKind.absent, .excused])
  func `an absence beside a presence lowers it to declared`(kind: MarkKind) throws {
    var course = taughtHour()
    course.marked("s1", "Ada", .late, 10)
    course.marked("s1", "Ada", kind)
    #expect(try course.hours("Ada").tutor == between(0, 3000))
  }

  @Test func `a tutor's own mark counts like a learner's`() throws {
    var course = taughtHour()
    course.evidence.presences = []
    course.joined("s1", "Ada", .remote)
    course.marked("s1", "Tess", .late, 30)
    #expect(try course.hours("Ada").tutor == exactly(1800))
  }

  @Test func `a tutor who marks the register on the day was there`() throws {
    var course = taughtHour()
    course.evidence.presences = []
    course.marked("s1", "Ada", .present, by: "Tess", on: 2)
    #expect(try course.hours("Ada").tutor == exactly(3600))
  }

  @Test func `a register marked a day later places nobody as tutor`() throws {
    var course = taughtHour()
    course.evidence.presences = []
    course.marked("s1", "Ada", .present, by: "Tess", on: 3)
    #expect(try course.hours("Ada").tutor == between(0, 3600))
  }

  // 3. Planned tutors.

  @Test func `a planned tutor of whom nothing is recorded is only declared`() throws {
    var course = taughtHour()
    course.evidence.presences = []
    course.joined("s1", "Ada", .remote)
    #expect(try course.hours("Ada").tutor == between(0, 3600))
  }

  @Test func `a planned tutor who is marked absent was not there`() throws {
    var course = taughtHour()
    course.evidence.presences = []
    course.joined("s1", "Ada", .remote)
    course.marked("s1", "Tess", .absent)
    #expect(try course.hours("Ada").tutor == exactly(0))
  }

  @Test(arguments: [(Mode.remote, 0), (.inPerson, 3600)])
  func `a log that lists hosts tells only of a session planned online`(
    mode: Mode, possible: Seconds
  ) throws {
    var course = CourseBuilder()
    course.learner("Ada")
    course.tutor("Tess")
    course.session("s1", mode, tutors: ["Tess"], hasHostLog: true)
    course.joined("s1", "Ada", .remote)
    #expect(try course.hours("Ada").tutor == between(0, possible))
  }

  // 4. Unnamed tutors.

  @Test func `a register that names no tutor leaves room for one`() throws {
    var course = CourseBuilder()
    course.learner("Ada")
    course.session("s1", .inPerson)
    course.marked("s1", "Ada", .present)
    #expect(try course.hours("Ada").inPersonTutor == between(0, 3600))
  }

  @Test(arguments: [(true, 0), (false, 3600)])
  func `a log leaves room for an unnamed tutor only if it leaves hosts out`(
    couldShowTutor: Bool, possible: Seconds
  ) throws {
    var course = CourseBuilder()
    course.learner("Ada")
    course.session("s1", .remote)
    course.joined("s1", "Ada", .remote, couldShowTutor: couldShowTutor)
    #expect(try course.hours("Ada").tutor == between(0, possible))
  }

  @Test func `no unnamed tutor stands in for a planned one who is nobody's tutor`() throws {
    var course = CourseBuilder()
    course.learner("Ada")
    course.session("s1", .inPerson, tutors: ["Zoe"])
    course.marked("s1", "Ada", .present)
    #expect(try course.hours("Ada").tutor == exactly(0))
  }

  // 5. Unlogged sessions.

  @Test func `a session with a plan alone is possible and not evidenced`() throws {
    var course = taughtHour()
    course.evidence.presences = []
    #expect(try course.hours("Ada").tutor == between(0, 3600))
    #expect(try course.hours("Ada").peer == between(0, 3600))
    #expect(try course.hours("Ada").offered == between(0, 3600))
    #expect(course.audit().sessions[0].status == .unlogged)
    #expect(course.audit().ledger.filter { $0.bound == .evidenced } == [])
  }

  @Test func `a plan without a tutor's name has an unnamed one`() throws {
    var course = CourseBuilder()
    course.learner("Ada")
    course.session("s1", .inPerson)
    #expect(try course.hours("Ada").tutor == between(0, 3600))
  }

  // 6. Logs before registers.

  @Test func `a log wins over a register`() throws {
    var course = taughtHour()
    course.joined("s1", "Ada", .remote, 0..<600)
    course.marked("s1", "Ada", .present)
    #expect(try course.hours("Ada").tutor == exactly(600))
  }

  @Test func `a stated total does not win over a register`() throws {
    var course = taughtHour()
    course.joined("s1", "Ada", .remote, 0..<600, .declared)
    course.marked("s1", "Ada", .present)
    #expect(try course.hours("Ada").tutor == exactly(3600))
  }

  // 7. Audiences.

  @Test func `the audience of a webinar has a tutor and no peers`() throws {
    var course = taughtHour()
    course.joined("s1", "Ada", .remote, isAudience: true)
    course.joined("s1", "Ben", .remote, isAudience: true)
    #expect(try course.hours("Ada").tutor == exactly(3600))
    #expect(try course.hours("Ada").peer == exactly(0))
  }

  @Test func `a learner on the panel has no peers in the audience`() throws {
    var course = taughtHour()
    course.joined("s1", "Ada", .remote)
    course.joined("s1", "Ben", .remote, isAudience: true)
    #expect(try course.hours("Ada").peer == exactly(0))
  }
}
