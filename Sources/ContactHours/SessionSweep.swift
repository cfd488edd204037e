import Evidence

/// Cuts one session at every boundary of anyone's presence and of its parts, and says for each
/// learner what each slice was worth.
struct SessionSweep {
  /// How many tutors are there, by mode and by level.
  private struct Tutors {
    private var counts: InlineArray<6, Int> = [0, 0, 0, 0, 0, 0]

    mutating func change(_ stay: Stay, by step: Int) {
      counts[(stay.mode == .inPerson ? 0 : 3) + stay.level.weakness] += step
    }

    /// The nearest tutor of a learner in `mode`, and the best evidence among the equally near.
    func nearest(to mode: Mode) -> (Contact, EvidenceLevel)? {
      if mode == .inPerson, let level = best(0..<3) { return (.inPerson, level) }
      let inRoom = best(0..<3)
      let onLink = best(3..<6)
      guard let level = inRoom ?? onLink else { return nil }
      return (.remote, max(level, onLink ?? level))
    }

    private func best(_ range: Range<Int>) -> EvidenceLevel? {
      if counts[range.lowerBound] > 0 { return .logged }
      if counts[range.lowerBound + 1] > 0 { return .registered }
      return counts[range.lowerBound + 2] > 0 ? .declared : nil
    }
  }

  /// One learner's records that are running.
  private struct Running {
    var person: Int
    var stays: [Int] = []
    var inRoom = 0
    var anywhere = 0
    var last: Slice?
  }

  let session: Int
  let parts: [SessionPart]

  /// Cuts the session; `only` limits the result to one learner.
  func slices(of stays: [Stay], only wanted: Int? = nil, into result: inout [Slice]) {
    var running: [Running] = []
    var places: [Int: Int] = [:]
    for stay in stays where !stay.isTutor && places[stay.person] == nil {
      places[stay.person] = running.count
      running.append(Running(person: stay.person))
    }
    if let wanted, places[wanted] == nil { return }
    var events: [(at: Int, stay: Int, step: Int)] = []
    events.reserveCapacity(stays.count * 2)
    for (index, stay) in stays.enumerated() {
      events.append((stay.from, index, 1))
      events.append((stay.to, index, -1))
    }
    var cuts = events.map(\.at)
    for part in parts {
      cuts.append(part.interval.from.seconds)
      cuts.append(part.interval.to.seconds)
    }
    cuts.sort()
    events.sort { $0.at < $1.at }

    var tutors = Tutors()
    var learnersInRoom = 0
    var learnersAnywhere = 0
    var next = 0
    var part = 0
    for (index, from) in cuts.enumerated() {
      while next < events.count, events[next].at <= from {
        let (_, number, step) = events[next]
        let stay = stays[number]
        next += 1
        guard !stay.isTutor, let place = places[stay.person] else {
          tutors.change(stay, by: step)
          continue
        }
        if step > 0 {
          running[place].stays.append(number)
        } else {
          running[place].stays.removeAll { $0 == number }
        }
        guard !stay.isAudience else { continue }
        let before = running[place]
        running[place].anywhere += step
        if stay.mode == .inPerson { running[place].inRoom += step }
        learnersAnywhere += (running[place].anywhere > 0 ? 1 : 0) - (before.anywhere > 0 ? 1 : 0)
        learnersInRoom += (running[place].inRoom > 0 ? 1 : 0) - (before.inRoom > 0 ? 1 : 0)
      }
      guard index + 1 < cuts.count, cuts[index + 1] > from else { continue }
      let to = cuts[index + 1]
      while part < parts.count, parts[part].interval.to.seconds <= from { part += 1 }
      let isInPart = part < parts.count && parts[part].interval.from.seconds <= from
      let activity = isInPart ? parts[part].activity : .outsideSchedule
      for place in running.indices {
        let count = running[place].stays.count
        if count == 0 || (wanted != nil && running[place].person != wanted) { continue }
        let peersInRoom = learnersInRoom - (running[place].inRoom > 0 ? 1 : 0)
        let peersAnywhere = learnersAnywhere - (running[place].anywhere > 0 ? 1 : 0)
        var best: Slice?
        for position in 0..<count {
          let slice = Slice(
            learner: running[place].person, session: session, from: from, to: to,
            cell: cell(
              of: stays[running[place].stays[position]], activity, tutors,
              peersInRoom: peersInRoom, peersAnywhere: peersAnywhere))
          if let before = best, !ranks(slice, before: before) { continue }
          best = slice
        }
        if let best { append(best, to: &running[place], &result) }
      }
    }
    for learner in running { if let last = learner.last { result.append(last) } }
  }

  private func cell(
    of stay: Stay, _ activity: Activity, _ tutors: Tutors, peersInRoom: Int, peersAnywhere: Int
  ) -> LedgerCell {
    let tutor = tutors.nearest(to: stay.mode)
    let peer: Contact =
      stay.isAudience
      ? .none
      : stay.mode == .inPerson && peersInRoom > 0
        ? .inPerson : peersAnywhere > 0 ? .remote : .none
    return LedgerCell(
      activity: activity, place: stay.mode, tutor: tutor?.0 ?? .none, peer: peer,
      evidence: min(stay.level, tutor?.1 ?? .logged))
  }

  private func ranks(_ a: Slice, before b: Slice) -> Bool {
    a.rank != b.rank ? a.rank < b.rank : a.cell.place == .inPerson && b.cell.place == .remote
  }

  /// Adds a slice, joined to the one before where nothing changed.
  private func append(_ slice: Slice, to learner: inout Running, _ result: inout [Slice]) {
    if let last = learner.last {
      if last.to == slice.from, last.cell == slice.cell {
        learner.last?.to = slice.to
        return
      }
      result.append(last)
    }
    learner.last = slice
  }
}
