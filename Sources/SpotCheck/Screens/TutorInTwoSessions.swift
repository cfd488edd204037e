import Evidence

/// A tutor in two sessions at once.
enum TutorInTwoSessions {
  static let screen = Screen(
    id: "tutor-in-two-sessions",
    title: "One tutor in two sessions at once",
    question: "Who taught these sessions? The same tutor is there in two of them at the same time.",
    about: """
      A tutor is seen, by a log, a mark, or a timetable that names nobody else, in two sessions of \
      the centre at once for more than ten minutes, in the room or on a link. A session without any \
      record is left out. A colleague who stood in may lie behind it, or one room with two courses.
      """,
    isTested: false
  ) { centre in
    var sightings = centre.tutors
    let seen = Set(sightings.map { [$0.course, $0.session] })
    for (number, course) in centre.courses.enumerated() {
      for (index, session) in course.evidence.sessions.enumerated()
      where session.tutors.count == 1 && session.unknownTutors == 0
        && !seen.contains([number, index]) && hasRecord(course, index)
      {
        guard let window = Interval(from: session.startsAt, to: session.endsAt) else { continue }
        sightings.append(
          Sighting(
            person: centre.number(of: session.tutors[0], in: number), course: number,
            session: index,
            mode: session.mode, interval: window, source: session.parts[0].source))
      }
    }
    let meetings = CentreEvidence.meetings(sightings, longerThan: TwoPlaces.tolerance)
    return centre.answers(meetings, among: sightings) {
      "\(counted($0, "time")) for more than ten minutes"
    }
  }

  private static func hasRecord(_ course: ScreenedCourse, _ session: Int) -> Bool {
    !course.stays[session].isEmpty || course.marks[session].contains { $0.kind.saysThere }
  }
}
