import Evidence

/// Attendance of people on days on which they were not enrolled.
enum OutsideEnrolment {
  static let screen = Screen.ofCourse(
    id: "outside-enrolment",
    title: "Attendance outside the enrolment",
    question: "Was this person on the course on that day? The list has another first or last day.",
    about: """
      Somebody who learns on the course at another time is in a log or marked as there on a day on \
      which no row of people.csv holds, or on a day before the course's first or after its last. \
      A date on the list that was never brought up to date may lie behind it.
      """,
    isTested: false
  ) { course, _ in look(course) }

  private static func look(_ course: ScreenedCourse) -> ScreenAnswer {
    let facts = course.evidence.course
    var lookedAt = 0
    var records: [SourceLine] = []
    var people: Set<Int> = []
    for (index, session) in course.evidence.sessions.enumerated() {
      let isOutside =
        session.day < facts.startsOn || (facts.endsOn.map { $0 < session.day } ?? false)
      func see(_ person: Int, _ sources: [SourceLine]) {
        guard course.everHolds(.learner, person) else { return }
        lookedAt += sources.count
        guard isOutside || !course.isEnrolled(person, on: session.day) else { return }
        records += sources
        people.insert(person)
      }
      for stay in course.stays[index] { see(stay.person, stay.sources) }
      for mark in course.marks[index] where mark.kind.saysThere { see(mark.person, [mark.source]) }
    }
    guard lookedAt > 0 else { return .tooFew(0, "records of presence") }
    return .found(
      "\(counted(records.count, "record")) of \(counted(people.count, "learner"))",
      lookedAt: lookedAt, asks: !records.isEmpty, records: records.sorted())
  }
}
