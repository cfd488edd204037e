import Evidence

/// Adds the people of a roster's classes to the courses that they are; each row is accounted for.
struct RosterPeople {
  private let roster: Roster
  /// The course of each class that is one, by the class's sourcedId.
  private let courses: [String: Int]
  private var byEmail: [String: Set<Int>] = [:]
  /// Users who are on a course by the roster.
  private var enrolled: Set<String> = []

  init(_ roster: Roster, lists: SubmissionLists) {
    self.roster = roster
    let meant = RosterCourses(roster, lists: lists)
    courses = roster.classes.compactMapValues { meant.course(of: $0) }
    for (index, person) in lists.people.enumerated() {
      guard let email = person.email else { continue }
      byEmail[NormalisedName.folded(email), default: []].insert(index)
    }
  }

  /// Adds the enrollments, in the order of their rows.
  mutating func enrol(into lists: inout SubmissionLists) {
    for enrollment in roster.enrollments {
      do {
        try enrol(enrollment, into: &lists)
      } catch {
        enrollment.row.reject(error.code, error.message, at: "userSourcedId")
      }
    }
  }

  private mutating func enrol(
    _ enrollment: Roster.Enrollment, into lists: inout SubmissionLists
  ) throws(RecordProblem) {
    let row = enrollment.row
    let userID = row.text("userSourcedId") ?? ""
    let classID = row.text("classSourcedId") ?? ""
    guard !roster.isDeleted(userID, .users), !roster.isDeleted(classID, .classes) else {
      return row.file.account.ignore("of a user or class that is marked to be deleted")
    }
    guard let known = RosterRole(row.text("role") ?? "") else {
      return row.reject(.unknownWord, "role must be one of OneRoster's words", at: "role")
    }
    guard let role = known.role else {
      return row.file.account.ignore("a role that has no part in teaching")
    }
    guard roster.classes[classID] != nil else {
      return row.reject(
        .unknownCourse, "classSourcedId is in no table of classes beside this one",
        at: "classSourcedId")
    }
    guard let course = courses[classID] else {
      return row.file.account.ignore("a class that is no course of the submission")
    }
    guard let user = roster.users[userID] else {
      return row.reject(
        .unknownPerson, "userSourcedId is in no table of users beside this one",
        at: "userSourcedId")
    }
    var person = RosterPeople.person(user, role)
    let listed = try listed(person, user, in: lists)
    enrolled.insert(userID)
    if let listed,
      let other = lists.enrolment(
        at: ListedEnrolment(
          course: course, person: listed, role: role, startsOn: enrollment.startsOn,
          endsOn: enrollment.endsOn, group: nil, isWithdrawn: false, source: row.source))
    {
      if other.role != role, roster.files.contains(other.source.file) {
        throw RecordProblem(
          .twoRoles, "the person has another role on this course on the same days")
      }
      if other.role != role { row.file.account.remark("people.csv gives another role; it stands") }
      lists.learn(of: listed, person)
      return row.file.account.crossCheck()
    }
    if let listed { person.id = lists.people[listed].id }
    try lists.add(
      PeopleTable.Row(
        courseID: lists.courses[course].id, person: person, role: role,
        startsOn: enrollment.startsOn, endsOn: enrollment.endsOn, group: nil, isWithdrawn: false,
        source: row.source), courseCell: nil)
    row.file.account.use()
  }

  /// The person of the lists whom a user is: by address, or by an id that no other name contradicts.
  private func listed(
    _ person: ListedPerson, _ user: RosterRow, in lists: SubmissionLists
  ) throws(RecordProblem) -> Int? {
    if let email = person.email, let found = byEmail[NormalisedName.folded(email)],
      found.count == 1
    {
      return found.first
    }
    for column in ["sourcedId", "identifier"] {
      guard let id = user.text(column), let index = lists.personByID[id] else { continue }
      let names = [lists.people[index].name, person.name].compactMap { $0.map(NormalisedName.of) }
      if Set(names).count < 2 { return index }
      guard column == "identifier" else {
        throw RecordProblem(
          .repeatedID, "the user's sourcedId is another person's person_id in people.csv")
      }
    }
    return nil
  }

  private static func person(_ user: RosterRow, _ role: Role) -> ListedPerson {
    func joined(_ columns: String...) -> String? {
      let parts = columns.compactMap { user.text($0) }
      return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
    let name = joined("givenName", "familyName")
    let others = [
      user.text("middleName").flatMap { _ in joined("givenName", "middleName", "familyName") },
      user.text("preferredGivenName").flatMap { given in
        (user.text("preferredFamilyName") ?? user.text("familyName")).map { "\(given) \($0)" }
      },
      user.text("identifier"), user.text("username").flatMap { $0.contains("@") ? $0 : nil },
    ]
    var aliases: [String] = []
    for other in others.compactMap({ $0 })
    where other != name && other != user.text("email") && !aliases.contains(other) {
      aliases.append(other)
    }
    return ListedPerson(
      id: user.text("sourcedId") ?? "", name: name, email: user.text("email"), aliases: aliases,
      firstRole: role)
  }

  /// Accounts for the tables beside the enrollments.
  func account() {
    for (id, row) in roster.users {
      if enrolled.contains(id) {
        row.file.account.use()
      } else {
        row.file.account.ignore("a user of no class that is a course of the submission")
      }
    }
    var parents: Set<String> = []
    for (id, row) in roster.classes {
      if courses[id] == nil {
        row.file.account.ignore("a class that is no course of the submission")
      } else {
        if let parent = row.text("courseSourcedId") { parents.insert(parent) }
        row.file.account.crossCheck()
      }
    }
    for (id, row) in roster.courses {
      if parents.contains(id) {
        row.file.account.crossCheck()
      } else {
        row.file.account.ignore("a course that is none of the submission")
      }
    }
    for row in roster.roles {
      if enrolled.contains(row.text("userSourcedId") ?? "") {
        row.file.account.crossCheck()
      } else {
        row.file.account.ignore("a user of no class that is a course of the submission")
      }
    }
    if courses.isEmpty, let row = roster.enrollments.first?.row {
      row.file.account.remark(
        "no class is a course of courses.csv; say in meetings.csv which class, by its title, is "
          + "which course_id")
    }
  }
}

/// A role as OneRoster writes it.
private enum RosterRole: String {
  case teacher, student, aide, administrator, proctor, parent, guardian, relative

  init?(_ text: String) { self.init(rawValue: text.lowercased()) }

  /// What it is here; nothing where it has no part in teaching.
  var role: Role? {
    switch self {
    case .teacher: .tutor
    case .student: .learner
    case .aide: .support
    case .administrator, .proctor, .parent, .guardian, .relative: nil
    }
  }
}
