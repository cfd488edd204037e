import Evidence

/// That one person was in one session for some time, by a log or a mark, over all courses of a centre.
struct Sighting {
  /// The person's number in the centre.
  let person: Int
  let course: Int
  let session: Int
  let mode: Mode
  let interval: Interval
  let source: SourceLine
}

/// Two sightings of one person at the same time.
struct Meeting {
  let first: Sighting
  let second: Sighting
}

extension CentreEvidence {
  /// Sightings of people who hold a role on the session's day, clipped to the session's window;
  /// where a log shows somebody, a mark of the same session adds nothing.
  func sightings(of role: Role) -> [Sighting] {
    var found: [Sighting] = []
    found.reserveCapacity(
      courses.reduce(0) { $0 + $1.evidence.presences.count + $1.evidence.marks.count })
    for (number, course) in courses.enumerated() {
      for (index, session) in course.evidence.sessions.enumerated() {
        guard let window = Interval(from: session.startsAt, to: session.endsAt) else { continue }
        func add(_ person: Int, _ mode: Mode, _ interval: Interval?, _ source: SourceLine) {
          guard let clipped = interval?.intersection(window) else { return }
          found.append(
            Sighting(
              person: self.number(of: person, in: number), course: number, session: index,
              mode: mode,
              interval: clipped, source: source))
        }
        var logged: Set<Int> = []
        for stay in course.stays[index] where course.holds(role, stay.person, in: index) {
          logged.insert(stay.person)
          for (piece, source) in zip(stay.pieces, stay.sources) {
            add(stay.person, stay.mode, piece, source)
          }
        }
        for mark in course.marks[index]
        where !logged.contains(mark.person) && course.holds(role, mark.person, in: index) {
          add(mark.person, session.mode, course.markedTime(mark), mark.source)
        }
      }
    }
    return found
  }

  /// Where one person is seen in two sessions at once for longer than a tolerance.
  static func meetings(_ sightings: [Sighting], longerThan tolerance: Seconds) -> [Meeting] {
    let sorted = sightings.sorted {
      guard $0.person == $1.person else { return $0.person < $1.person }
      return ($0.interval.from, $0.source) < ($1.interval.from, $1.source)
    }
    var found: [Meeting] = []
    for (place, first) in sorted.enumerated() {
      for second in sorted[(place + 1)...] {
        guard second.person == first.person,
          second.interval.from < first.interval.to
        else { break }
        if (first.course, first.session) != (second.course, second.session),
          let both = first.interval.intersection(second.interval), both.length > tolerance
        {
          found.append(Meeting(first: first, second: second))
        }
      }
    }
    return found
  }

  /// An answer a course from what was found among all.
  func answers(_ meetings: [Meeting], among sightings: [Sighting], _ words: (Int) -> String)
    -> [ScreenAnswer]
  {
    var looked = [Int](repeating: 0, count: courses.count)
    for sighting in sightings { looked[sighting.course] += 1 }
    return courses.indices.map { course in
      let here = meetings.filter { $0.first.course == course || $0.second.course == course }
      let lookedAt = looked[course]
      guard lookedAt > 0 else { return .tooFew(0, "records of presence") }
      return .found(
        words(here.count), lookedAt: lookedAt, asks: !here.isEmpty,
        records: Array(Set(here.flatMap { [$0.first.source, $0.second.source] })).sorted())
    }
  }
}
