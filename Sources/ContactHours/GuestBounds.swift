import Evidence

/// What unidentified participants might add (calculus.md, Bounds): for each learner and measure
/// the largest value over all assignments of {this learner, another learner, a tutor}.
struct GuestBounds {
  /// Who a guest is taken for.
  enum Guise: CaseIterable {
    case thisLearner
    case anotherLearner
    case tutor
  }

  /// Above this many labels all are taken for the same.
  static let mostLabelsApart = 3

  let sessions: [Session]
  let roster: Roster
  /// All presence that is possible without guests, by session.
  let stays: [[Stay]]
  /// The slices of `stays`, by session.
  let slices: [[Slice]]
  /// Guests up to the audit date, by session.
  let guests: [[GuestPresence]]

  /// The assignments: one guise a label, as many labels as the course has.
  private var assignments: [[Int: Guise]] {
    let labels = Set(guests.joined().map(\.label)).sorted()
    guard labels.count <= GuestBounds.mostLabelsApart else {
      return Guise.allCases.map { guise in
        Dictionary(uniqueKeysWithValues: labels.map { ($0, guise) })
      }
    }
    return labels.reduce([[:]]) { partial, label in
      partial.flatMap { assignment in
        Guise.allCases.map { guise in assignment.merging([label: guise]) { _, new in new } }
      }
    }
  }

  /// The largest received time of each learner.
  func received(by learners: [Int]) -> [Int: Received] {
    let met = guests.indices.filter { !guests[$0].isEmpty }
    let isMet = Set(met)
    var calm: [Int: [Slice]] = [:]
    for session in slices.indices where !isMet.contains(session) {
      for slice in slices[session] { calm[slice.learner, default: []].append(slice) }
    }
    var result: [Int: Received] = [:]
    for assignment in assignments {
      // Who is this learner makes no difference to the others, so those cuts serve everyone.
      let isPersonal = assignment.values.contains(.thisLearner)
      var shared: [Slice] = []
      if !isPersonal {
        for session in met { cut(session, assignment, for: nil, into: &shared) }
      }
      for learner in learners {
        var all = calm[learner] ?? []
        if isPersonal {
          for session in met { cut(session, assignment, for: learner, into: &all) }
        } else {
          all += shared.filter { $0.learner == learner }
        }
        let received = LearnerLedger(all, sessions: sessions).received
        result[learner] = Received.largest(result[learner] ?? Received(), received)
      }
    }
    return result
  }

  private func cut(
    _ session: Int, _ assignment: [Int: Guise], for learner: Int?, into result: inout [Slice]
  ) {
    var there = stays[session]
    for guest in guests[session] {
      switch assignment[guest.label] {
      case .tutor: there.append(stay(of: guest, as: Stay.guest(guest.label), isTutor: true))
      case .anotherLearner:
        there.append(stay(of: guest, as: Stay.guest(guest.label), isTutor: false))
      case .thisLearner:
        guard let learner, roster.role(of: learner, on: sessions[session].day) == .learner else {
          continue
        }
        there.append(stay(of: guest, as: learner, isTutor: false))
      case nil: continue
      }
    }
    SessionSweep(session: session, parts: sessions[session].parts)
      .slices(of: there, only: learner, into: &result)
  }

  private func stay(of guest: GuestPresence, as person: Int, isTutor: Bool) -> Stay {
    Stay(
      person: person, isTutor: isTutor, mode: guest.mode, from: guest.interval.from.seconds,
      to: guest.interval.to.seconds, level: .logged, isAudience: guest.isAudience,
      source: guest.source)
  }
}
