/// What the ids of presence tables mean and who is on which course, in flat arrays: made once, and
/// asked for every row.
struct PresenceIndex {
  let sessions: ByteIndex
  let people: ByteIndex
  /// The course of each session.
  let courses: [Int32]
  /// Where the courses of each person begin, and behind the last person's their end.
  private var starts: [Int32]
  private var coursesOfPeople: [Int32]

  init(_ lists: SubmissionLists) {
    sessions = lists.sessionByID
    people = lists.personByID
    courses = lists.sessions.map { Int32($0.course) }
    starts = Array(repeating: 0, count: lists.people.count + 2)
    for roster in lists.rosters {
      for person in roster.members { starts[Int(person) + 2] += 1 }
    }
    for person in lists.people.indices { starts[person + 2] += starts[person + 1] }
    coursesOfPeople = Array(repeating: 0, count: Int(starts[lists.people.count + 1]))
    for (course, roster) in lists.rosters.enumerated() {
      for person in roster.members {
        coursesOfPeople[Int(starts[Int(person) + 1])] = Int32(course)
        starts[Int(person) + 1] += 1
      }
    }
  }

  /// Whether a person is on a course's list.
  func isListed(_ person: Int32, on course: Int32) -> Bool {
    var place = Int(starts[Int(person)])
    let end = Int(starts[Int(person) + 1])
    while place < end {
      if coursesOfPeople[place] == course { return true }
      place += 1
    }
    return false
  }
}
