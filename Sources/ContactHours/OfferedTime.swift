import Evidence

/// Tutor time that one session offers to whoever is expected at it (calculus.md, Offered).
struct OfferedTime {
  /// Disjoint, in order: contact and led parts while a tutor was there.
  var all: [(from: Int, to: Int)]
  /// The part of it that was offered in person.
  var inPerson: [(from: Int, to: Int)]

  /// A session after the audit date, `nil` here, offers nothing.
  init(_ session: Session?, _ stays: [Stay]) {
    guard let session else {
      all = []
      inPerson = []
      return
    }
    let taught = Stretches.union(
      session.parts.filter { $0.activity.countsTutor }
        .map { ($0.interval.from.seconds, $0.interval.to.seconds) })
    func time(of tutors: [Stay]) -> [(from: Int, to: Int)] {
      Stretches.intersection(Stretches.union(tutors.map { ($0.from, $0.to) }), taught)
    }
    let tutors = stays.filter(\.isTutor)
    guard !tutors.isEmpty else {
      all = []
      inPerson = []
      return
    }
    all = time(of: tutors)
    if session.isPlanned {
      inPerson = session.mode == .inPerson ? all : []
    } else {
      inPerson = time(of: tutors.filter { $0.mode == .inPerson })
    }
  }

  /// Seconds offered over several sessions, each counted once: all, and in person.
  static func total(_ sessions: [OfferedTime]) -> (all: Seconds, inPerson: Seconds) {
    (
      Stretches.measure(sessions.flatMap(\.all)), Stretches.measure(sessions.flatMap(\.inPerson))
    )
  }
}
