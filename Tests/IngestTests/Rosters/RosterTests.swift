import Evidence
import Testing

@testable import Ingest

@Suite struct RosterTests {
  private static let head = "sourcedId,status,dateLastModified,"
  private static let users =
    head + """
      givenName,familyName,identifier,email
      7,,,Mina,Larkhallow,S-7,
      8,,,Orla,Penhallow,,orla.penhallow@example.org

      """
  private static let enrollments =
    head + """
      classSourcedId,userSourcedId,role
      7,,,5,7,student
      8,,,5,8,teacher

      """

  private func told(
    class title: String, code: String = "", users: String = Self.users,
    enrollments: String = Self.enrollments, people: String = "", meetings: String = "",
    reading: String = "", folder: String = "mis"
  ) throws -> (enrolled: [String], rejected: [String], lists: SubmissionLists) {
    let submission = try InventedSubmission(people: people, meetings: meetings, reading: reading)
    let classes = Self.head + "title,courseSourcedId,classCode\n5,,,\(title),,\(code)\n"
    let texts = [("users", users), ("classes", classes), ("enrollments", enrollments)]
    let files = texts.enumerated().map { index, table in
      let path = "\(folder)/\(table.0).csv"
      let file = InventedSubmission.file(path, bytes: Array(table.1.utf8), number: index + 20)
      file.decision = submission.lists.decision(for: path)
      #expect(file.format?.id == "oneroster")
      return file
    }
    var lists = submission.lists
    let before = lists.enrolments.count
    OneRoster.format.together?(files, &lists)
    for file in files { #expect(file.account.isBalanced) }
    return (
      lists.enrolments[before...].map { enrolment in
        "\(lists.courses[enrolment.course].id) \(lists.people[enrolment.person].id) "
          + enrolment.role.rawValue
      }, files.flatMap(\.account.told), lists
    )
  }

  @Test func `a class is its course by code, by meetings.csv, by folder, or by title`() throws {
    let both = ["FA-201 7 learner", "FA-201 8 tutor"]
    #expect(try told(class: "Mondays", code: "FA-201").enrolled == both)
    #expect(
      try told(class: "Mondays", meetings: "meeting,course_id\nmondays,FA-201\n").enrolled == both)
    #expect(try told(class: "Mondays", folder: "FA-201").enrolled == both)
    #expect(
      try told(class: "Mondays", reading: "path,course_id\nmis/,FA-201\n").enrolled == both)
    #expect(try told(class: "FA-201: Mondays").enrolled == both)
    #expect(try told(class: "Helping  skills").enrolled == both)
    // The class's own code comes before the folder, the folder before a title.
    #expect(try told(class: "Mondays", code: "FA-201", folder: "FA-202").enrolled == both)
    #expect(try told(class: "FA-202", folder: "FA-201").enrolled == both)
  }

  @Test func `a class that nothing names is left out, and nobody is guessed`() throws {
    #expect(try told(class: "Mondays").enrolled == [])
    #expect(try told(class: "FA-201 and FA-202").enrolled == [])
    #expect(try told(class: "Mondays").rejected == [])
  }

  @Test func `somebody whom people.csv lists by address or id is the same person`() throws {
    let people = """
      course_id,person_id,role,name,email
      FA-202,T-01,tutor,Orla Penhallow,Orla.Penhallow@example.org
      FA-202,S-7,learner,Mina Larkhallow,

      """
    let found = try told(class: "FA-201", people: people)
    #expect(found.enrolled == ["FA-201 S-7 learner", "FA-201 T-01 tutor"])
  }

  @Test func `what people.csv says of somebody on the course stands`() throws {
    let people = """
      course_id,person_id,role,name,email
      FA-201,T-01,support,Orla Penhallow,orla.penhallow@example.org

      """
    let found = try told(class: "FA-201", people: people)
    #expect(found.enrolled == ["FA-201 7 learner"])
    #expect(found.rejected == [])
  }

  @Test func `an id that another person of people.csv has is refused`() throws {
    let people = "course_id,person_id,role,name\nFA-202,7,learner,Hana Thistleby\n"
    let found = try told(class: "FA-201", people: people)
    #expect(found.enrolled == ["FA-201 8 tutor"])
    #expect(found.rejected == ["2:7 repeated-id"])
  }

  @Test func `only the user or class that is marked to be deleted is left out`() throws {
    // Enrollment 7 is deleted; user 7 is not.
    let enrollments =
      Self.head + """
        classSourcedId,userSourcedId,role
        7,tobedeleted,,5,8,teacher
        9,active,,5,7,student

        """
    #expect(
      try told(class: "FA-201", enrollments: enrollments).enrolled == ["FA-201 7 learner"])
    let users = Self.users.replacing("7,,,Mina", with: "7,tobedeleted,,Mina")
    let found = try told(class: "FA-201", users: users)
    #expect(found.enrolled == ["FA-201 8 tutor"])
    #expect(found.rejected == [])
  }

  @Test func `one person in two classes of a course is enrolled once`() throws {
    let enrollments = Self.enrollments + "9,,,5,7,student\n10,,,5,7,teacher\n"
    let found = try told(class: "FA-201", enrollments: enrollments)
    #expect(found.enrolled == ["FA-201 7 learner", "FA-201 8 tutor"])
    #expect(found.rejected == ["5:8 two-roles"])
  }

  @Test func `a user is matched in logs by name and identifier`() throws {
    var found = try told(class: "FA-201").lists
    found.makeRosters()
    let course = try #require(found.courseByID["FA-201"])
    let mina = try #require(found.personByID["7"])
    #expect(found.rosters[course].match(id: "S-7") == .person(mina))
    #expect(found.rosters[course].match(name: "mina larkhallow") == .person(mina))
  }
}
