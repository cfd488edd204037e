import Evidence

/// One stretch of presence as a log of an invented session has it; `to` may equal `from`, as real
/// logs have rows of no length.
struct Attendance {
  let person: Int
  let mode: Mode
  let from: Instant
  let to: Instant
}

extension SyntheticCourse {
  /// Who came to a session of a course that is logged, in order of joining.
  func attendance(of session: Session) -> [Attendance] {
    var draws = draws(for: session.number)
    var rows: [Attendance] = []
    for (index, person) in people.enumerated() {
      guard (person.lastSession ?? .max) >= session.number else { continue }
      switch person.role {
      case .learner where !draws.happens(permille: 80):
        addLearner(index, in: session, to: &rows, &draws)
      case .tutor where kind != .peerCircle && !draws.happens(permille: 20):
        addTutor(index, in: session, to: &rows, &draws)
      default: break
      }
    }
    return rows.sorted {
      ($0.from, $0.person, $0.to) < ($1.from, $1.person, $1.to)
    }
  }

  private func addLearner(
    _ person: Int, in session: Session, to rows: inout [Attendance],
    _ draws: inout SeededGenerator
  ) {
    let late = draws.wait(halfLife: 166, atMost: 3000) - 120
    let early = draws.wait(halfLife: 208, atMost: 3000)
    // One in fifty of a blended course joins a session in the room from home.
    let isAtHome =
      session.mode == .remote || (kind == .blended && draws.happens(permille: 20))
    add(
      person, isAtHome ? .remote : .inPerson, from: session.startsAt.advanced(by: late),
      to: session.endsAt.advanced(by: -early), pieces: 1 + rejoins(&draws), to: &rows, &draws)
  }

  private func addTutor(
    _ person: Int, in session: Session, to rows: inout [Attendance],
    _ draws: inout SeededGenerator
  ) {
    var from = session.startsAt.advanced(by: -draws.wait(halfLife: 208, atMost: 1800))
    var to = session.endsAt.advanced(by: draws.wait(halfLife: 125, atMost: 1800))
    if draws.happens(permille: 150) {
      let stay = (to.seconds - from.seconds) * draws.number(in: 300...900) / 1000
      if draws.happens(permille: 500) {
        from = to.advanced(by: -stay)
      } else {
        to = from.advanced(by: stay)
      }
    }
    let pieces = draws.happens(permille: 500) ? 1 : 2
    add(person, session.mode, from: from, to: to, pieces: pieces, to: &rows, &draws)
  }

  /// How often somebody drops out and comes back: 1.5 times on average.
  private func rejoins(_ draws: inout SeededGenerator) -> Int {
    switch draws.number(below: 1000) {
    case ..<223: 0
    case ..<558: 1
    case ..<809: 2
    case ..<935: 3
    case ..<982: 4
    default: 5
    }
  }

  /// Cuts a stay into pieces with gaps between them, and adds a row for each.
  private func add(
    _ person: Int, _ mode: Mode, from: Instant, to: Instant, pieces: Int,
    to rows: inout [Attendance], _ draws: inout SeededGenerator
  ) {
    let length = to.seconds - from.seconds
    let weights = (0..<pieces).map { _ in draws.number(in: 150...1150) }
    let total = weights.reduce(0, +)
    var weightSoFar = 0
    for (index, weight) in weights.enumerated() {
      let start = from.advanced(by: length * weightSoFar / total)
      weightSoFar += weight
      let next = from.advanced(by: length * weightSoFar / total)
      let longest = (next.seconds - start.seconds) * 8 / 10
      let gap =
        index == pieces - 1 ? 0 : min(20 + draws.wait(halfLife: 166, atMost: 1800), longest)
      let end = draws.happens(permille: 1) ? start : next.advanced(by: -gap)
      rows.append(Attendance(person: person, mode: mode, from: start, to: end))
      if draws.happens(permille: 30) {
        let secondStart = max(from, start.advanced(by: draws.number(in: -120...120)))
        let secondEnd = end.advanced(by: draws.number(in: -120...120))
        if secondStart < secondEnd {
          rows.append(Attendance(person: person, mode: mode, from: secondStart, to: secondEnd))
        }
      }
    }
  }
}
