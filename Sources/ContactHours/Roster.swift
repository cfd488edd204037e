import Evidence

/// Who is what on which day of a course.
struct Roster {
  /// One enrolment: numbers only, since it is asked for every record.
  private struct Span {
    var from: Int
    var to: Int
    var role: Role
    var isWithdrawn: Bool
    var group: Int

    func holds(on day: Int) -> Bool { from <= day && day <= to }
  }

  /// By person, in the order of the list.
  private let spans: [Span]
  private let bounds: [Int]
  /// Groups by their names; no group is 0.
  private let groups: [String: Int]
  /// Everyone enrolled as a learner on any day, by index.
  let learners: [Int]

  init(_ evidence: CourseEvidence) {
    var groups: [String: Int] = [:]
    var byPerson = [[Span]](repeating: [], count: evidence.people.count)
    for enrolment in evidence.enrolments {
      var group = 0
      if let name = enrolment.group {
        group = groups[name] ?? groups.count + 1
        groups[name] = group
      }
      byPerson[enrolment.person].append(
        Span(
          from: enrolment.startsOn?.number ?? .min, to: enrolment.endsOn?.number ?? .max,
          role: enrolment.role, isWithdrawn: enrolment.isWithdrawn, group: group))
    }
    self.groups = groups
    spans = byPerson.flatMap { $0 }
    bounds = byPerson.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    learners = byPerson.indices.filter { byPerson[$0].contains { $0.role == .learner } }
  }

  private func span(of person: Int, on day: Day) -> Span? {
    for place in bounds[person]..<bounds[person + 1] where spans[place].holds(on: day.number) {
      return spans[place]
    }
    return nil
  }

  /// The role a person holds on a day; outside every enrolment, an observer.
  func role(of person: Int, on day: Day) -> Role { span(of: person, on: day)?.role ?? .observer }

  /// Whether a learner has withdrawn.
  func isWithdrawn(_ person: Int) -> Bool {
    spans[bounds[person]..<bounds[person + 1]].contains { $0.role == .learner && $0.isWithdrawn }
  }

  /// The learners enrolled on the session's day who belong to its group.
  func list(for session: Session) -> [Int] {
    // A group that nobody is in has a number that nobody has.
    let group = session.group.map { groups[$0] ?? -1 }
    return learners.filter { person in
      guard let span = span(of: person, on: session.day), span.role == .learner else {
        return false
      }
      return group == nil || group == span.group
    }
  }

  /// Whether one learner enrolment covers the whole of a course.
  func isLearner(_ person: Int, from start: Day, to end: Day) -> Bool {
    spans[bounds[person]..<bounds[person + 1]].contains {
      $0.role == .learner && $0.from <= start.number && $0.to >= end.number
    }
  }
}
