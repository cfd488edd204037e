/// What the ids of presence tables mean, in flat arrays: made once, and asked for every row.
struct PresenceIndex {
  let sessions: ByteIndex
  let people: ByteIndex
  /// The course of each session.
  let courses: [Int32]
  let coursesOfPeople: CoursesOfPeople

  init(_ lists: SubmissionLists) {
    sessions = lists.sessionByID
    people = lists.personByID
    courses = lists.sessions.map { Int32($0.course) }
    coursesOfPeople = lists.coursesOfPeople
  }
}
