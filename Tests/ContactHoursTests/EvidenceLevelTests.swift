import ContactHours
import Evidence
import Testing

/// How strong the evidence of a second is, and which of several claims on it stands.
@Suite struct EvidenceLevelTests {
  private func course() -> CourseBuilder {
    var course = CourseBuilder()
    course.learner("Ada")
    course.learner("Ben")
    course.tutor("Tess")
    course.tutor("Tom")
    return course
  }

  private func hour() -> CourseBuilder {
    var course = course()
    course.session("s1", .inPerson)
    return course
  }

  @Test func `the evidence of contact is the weaker of learner and tutor`() {
    var course = hour()
    course.joined("s1", "Ada", .inPerson)
    course.marked("s1", "Tess", .present)
    #expect(course.ledger("Ada") { $0.cell.evidence == .registered } == 3600)
  }

  @Test func `of two tutors equally near the better evidenced counts`() {
    var course = hour()
    course.joined("s1", "Ada", .inPerson)
    course.marked("s1", "Tess", .present)
    course.joined("s1", "Tom", .inPerson, 0..<1000)
    #expect(course.ledger("Ada") { $0.cell.evidence == .logged } == 1000)
    #expect(course.ledger("Ada") { $0.cell.evidence == .registered } == 2600)
  }

  @Test func `the nearest tutor decides, however well another is evidenced`() {
    var course = hour()
    course.joined("s1", "Ada", .inPerson)
    course.marked("s1", "Tess", .present)
    course.joined("s1", "Tom", .remote)
    #expect(
      course.ledger("Ada") { $0.cell.evidence == .registered && $0.cell.tutor == .inPerson }
        == 3600)
  }

  @Test func `with no tutor there the evidence is the learner's own`() {
    var course = hour()
    course.joined("s1", "Ada", .inPerson)
    course.marked("s1", "Ben", .present)
    #expect(
      course.ledger("Ada") { $0.cell.evidence == .logged && $0.cell.peer == .inPerson } == 3600)
  }

  @Test func `a learner in two sessions at once is counted once, where the tutor is nearer`() {
    var course = course()
    course.session("s1", .remote)
    course.session("s2", .inPerson)
    course.joined("s1", "Ada", .remote)
    course.joined("s1", "Tess", .remote)
    course.joined("s2", "Ada", .inPerson)
    course.joined("s2", "Tom", .inPerson, 0..<900)
    #expect(course.ledger("Ada") { $0.session == 1 && $0.cell.tutor == .inPerson } == 900)
    #expect(course.ledger("Ada") { $0.session == 0 && $0.cell.tutor == .remote } == 2700)
    #expect(course.ledger("Ada") == 3600)
  }

  @Test func `teaching comes before a break in another session`() {
    var course = course()
    course.session("s1", .inPerson, .break)
    course.session("s2", .remote)
    course.joined("s1", "Ada", .inPerson)
    course.joined("s1", "Tess", .inPerson)
    course.joined("s2", "Ada", .remote)
    #expect(course.ledger("Ada") { $0.session == 1 } == 3600)
  }

  @Test func `with the same tutors, peers decide between two sessions`() {
    var course = course()
    course.session("s1", .remote)
    course.session("s2", .remote)
    course.joined("s1", "Ada", .remote)
    course.joined("s2", "Ada", .remote)
    course.joined("s2", "Ben", .remote)
    #expect(course.ledger("Ada") { $0.session == 1 } == 3600)
  }

  @Test func `with the same company, stronger evidence decides between two sessions`() {
    var course = course()
    course.session("s1", .remote)
    course.session("s2", .remote)
    course.marked("s1", "Ada", .present)
    course.joined("s2", "Ada", .remote)
    #expect(course.ledger("Ada") { $0.session == 1 } == 3600)
  }

  @Test func `of two sessions alike the one that starts first counts`() {
    var course = course()
    course.session("s1", .remote, .teaching, 600..<3600)
    course.session("s2", .remote, .teaching, 0..<3600)
    course.joined("s1", "Ada", .remote, 600..<3600)
    course.joined("s2", "Ada", .remote, 600..<3600)
    #expect(course.ledger("Ada") { $0.session == 1 } == 3000)
  }

  @Test func `of two sessions that start together the lower id counts`() {
    var course = course()
    course.session("s1", .remote)
    course.session("s2", .remote)
    course.joined("s1", "Ada", .remote)
    course.joined("s2", "Ada", .remote)
    #expect(course.ledger("Ada") { $0.session == 0 } == 3600)
  }

  @Test func `of two records alike the one in the room counts`() {
    var course = hour()
    course.joined("s1", "Ada", .remote)
    course.joined("s1", "Ada", .inPerson)
    #expect(course.ledger("Ada") { $0.cell.place == .inPerson } == 3600)
  }
}
