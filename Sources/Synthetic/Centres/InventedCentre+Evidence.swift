public import Evidence

extension InventedCentre {
  /// Files of the centre in which a person may have typed the times, by their numbers in `evidence`.
  public static let typedFiles: Set<Int> = [File.sheet.rawValue, File.platform.rawValue]

  /// The files of the centre, as facts name them.
  enum File: Int, CaseIterable {
    case courses = 1
    case people
    case sessions
    case sheet
    case platform
    case marks
  }

  /// What a workspace would give of the centre's courses, without writing and reading its files.
  public var evidence: [CourseEvidence] {
    var lines: [File: Int] = [:]
    func line(_ file: File) -> SourceLine {
      let number = lines[file, default: 1] + 1
      lines[file] = number
      return SourceLine(file: file.rawValue, line: number, byteOffset: number)
    }
    return courses.map { course in
      var facts = Evidence.Course(
        id: course.id, title: course.id, startsOn: course.firstDay, source: line(.courses))
      facts.endsOn = course.lastDay
      facts.centreID = "K1"
      var evidence = CourseEvidence(course: facts)
      evidence.people = (course.learners + [course.tutor] + course.others.map(\.id)).sorted()
      let places = Dictionary(
        uniqueKeysWithValues: evidence.people.enumerated().map { ($1, $0) })
      for (index, learner) in course.learners.enumerated() {
        evidence.enrolments.append(
          Enrolment(
            person: places[learner] ?? 0, role: .learner, endsOn: course.lastDays[index],
            source: line(.people)))
      }
      for (id, role) in [(course.tutor, Role.tutor)] + course.others {
        evidence.enrolments.append(
          Enrolment(person: places[id] ?? 0, role: role, source: line(.people)))
      }
      evidence.sessions = course.sessions.enumerated().compactMap { number, session in
        Interval(from: session.from, to: session.to).map { interval in
          Session(
            id: session.id,
            parts: [
              SessionPart(interval: interval, activity: .teaching, source: line(.sessions))
            ], mode: course.mode, namesTutors: true, tutors: [places[course.tutor] ?? 0],
            day: course.day(of: number))
        }
      }
      for stay in course.stays {
        let source = line(course.evidence == .sheet ? .sheet : .platform)
        guard let interval = Interval(from: stay.from, to: stay.to) else { continue }
        evidence.presences.append(
          Presence(
            session: stay.session, person: places[stay.person] ?? 0, mode: course.mode,
            interval: interval, source: source))
      }
      for mark in course.marks {
        evidence.marks.append(
          Mark(
            session: mark.session, person: places[course.learners[mark.person]] ?? 0,
            kind: mark.kind, minutes: mark.minutes, markedBy: places[course.tutor],
            markedOn: LondonClock.wallTime(of: mark.markedAt).day, markedAt: mark.markedAt,
            source: line(.marks)))
      }
      return evidence
    }
  }
}

extension InventedCentre.Course {
  var firstDay: Day { sessions.indices.map(day(of:)).min() ?? Day(number: 0) }
  var lastDay: Day { sessions.indices.map(day(of:)).max() ?? Day(number: 0) }
}
