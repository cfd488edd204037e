import Evidence

/// Cuts one session at every boundary of anyone's presence and of its parts, and says for each
/// learner what each slice was worth.
///
/// A slice stays open until something changes that it depends on, so the work grows with what
/// changes, not with everybody at every boundary.
struct SessionSweep {
  /// Somebody comes or goes.
  private struct Event: Comparable {
    var at: Int
    /// Twice the stay's place, and one more where it ends.
    var number: Int

    static func < (a: Event, b: Event) -> Bool {
      a.at != b.at ? a.at < b.at : a.number < b.number
    }
  }

  /// One learner's records that are running.
  private struct Running {
    var person: Int
    /// The record that runs, or nothing (-1); and those that run beside it, of which there are seldom
    /// any.
    var stay = -1
    var others: [Int] = []
    var inRoom = 0
    var anywhere = 0
    var open: Slice?

    mutating func begin(_ number: Int) {
      if stay < 0 { stay = number } else { others.append(number) }
    }

    mutating func end(_ number: Int) {
      if stay != number {
        others.removeAll { $0 == number }
      } else {
        stay = others.isEmpty ? -1 : others.removeFirst()
      }
    }
  }

  /// What the slices of all learners depend on.
  private struct Scene: Equatable {
    var activity = Activity.outsideSchedule
    var tutors = NearestTutors()
    /// Learners in the room and anywhere, audience left out; a third changes nothing.
    var inRoom = 0
    var anywhere = 0
  }

  let session: Int
  let parts: [SessionPart]

  /// Cuts the session; `only` limits the result to one learner.
  func slices(of stays: [Stay], only wanted: Int? = nil, into result: inout [Slice]) {
    var running: [Running] = []
    guard let places = places(of: stays, &running) else { return }
    if let wanted, !running.contains(where: { $0.person == wanted }) { return }
    let events = events(of: stays)
    let edges = parts.flatMap { [$0.interval.from.seconds, $0.interval.to.seconds] }

    var tutors = TutorCounts()
    var inRoom = 0
    var anywhere = 0
    var scene = Scene()
    var changed: [Int] = []
    var next = 0
    var edge = 0
    var part = 0
    while next < events.count {
      var at = events[next].at
      if edge < edges.count, edges[edge] < at { at = edges[edge] }
      while edge < edges.count, edges[edge] <= at { edge += 1 }
      changed.removeAll(keepingCapacity: true)
      while next < events.count, events[next].at == at {
        let number = events[next].number / 2
        let step = events[next].number.isMultiple(of: 2) ? 1 : -1
        let stay = stays[number]
        next += 1
        guard !stay.isTutor else {
          tutors.change(stay, by: step)
          continue
        }
        let place = places.places[stay.person - places.lowest]
        changed.append(place)
        if step > 0 {
          running[place].begin(number)
        } else {
          running[place].end(number)
        }
        guard !stay.isAudience else { continue }
        anywhere += Self.change(&running[place].anywhere, by: step)
        if stay.mode == .inPerson { inRoom += Self.change(&running[place].inRoom, by: step) }
      }
      while part < parts.count, parts[part].interval.to.seconds <= at { part += 1 }
      let isInPart = part < parts.count && parts[part].interval.from.seconds <= at
      let now = Scene(
        activity: isInPart ? parts[part].activity : .outsideSchedule, tutors: tutors.nearest,
        inRoom: min(inRoom, 2), anywhere: min(anywhere, 2))
      if now != scene {
        scene = now
        for place in running.indices where wanted == nil || running[place].person == wanted {
          update(&running[place], stays, scene, at, &result)
        }
      } else {
        for place in changed where wanted == nil || running[place].person == wanted {
          update(&running[place], stays, scene, at, &result)
        }
      }
    }
  }

  /// Where each learner runs, by person from the lowest on, since guests have numbers below 0.
  ///
  /// Nothing where there is nobody.
  private func places(
    of stays: [Stay], _ running: inout [Running]
  ) -> (lowest: Int, places: [Int])? {
    var lowest = Int.max
    var highest = Int.min
    for stay in stays where !stay.isTutor {
      lowest = min(lowest, stay.person)
      highest = max(highest, stay.person)
    }
    guard lowest <= highest else { return nil }
    var places = [Int](repeating: -1, count: highest - lowest + 1)
    for stay in stays where !stay.isTutor && places[stay.person - lowest] < 0 {
      places[stay.person - lowest] = running.count
      running.append(Running(person: stay.person))
    }
    return (lowest, places)
  }

  private func events(of stays: [Stay]) -> [Event] {
    var events: [Event] = []
    events.reserveCapacity(stays.count * 2)
    for (index, stay) in stays.enumerated() {
      events.append(Event(at: stay.from, number: index * 2))
      events.append(Event(at: stay.to, number: index * 2 + 1))
    }
    events.sort()
    return events
  }

  /// Counts one more or one less; says by how much that changes how many people there are.
  private static func change(_ count: inout Int, by step: Int) -> Int {
    let wasThere = count > 0
    count += step
    return (count > 0 ? 1 : 0) - (wasThere ? 1 : 0)
  }

  /// Ends the slice that is open and opens the next, where the learner's second is worth another.
  private func update(
    _ learner: inout Running, _ stays: [Stay], _ scene: Scene, _ at: Int, _ result: inout [Slice]
  ) {
    var best: Slice?
    if learner.stay >= 0 {
      func slice(_ number: Int) -> Slice {
        Slice(
          learner: learner.person, session: session, from: at, to: at,
          cell: cell(
            of: stays[number], scene, peersInRoom: scene.inRoom - (learner.inRoom > 0 ? 1 : 0),
            peersAnywhere: scene.anywhere - (learner.anywhere > 0 ? 1 : 0)))
      }
      var first = slice(learner.stay)
      for number in learner.others {
        let other = slice(number)
        if ranks(other, before: first) { first = other }
      }
      best = first
    }
    if let open = learner.open {
      if let best, best.cell == open.cell { return }
      var ended = open
      ended.to = at
      result.append(ended)
    }
    learner.open = best
  }

  private func cell(
    of stay: Stay, _ scene: Scene, peersInRoom: Int, peersAnywhere: Int
  ) -> LedgerCell {
    let tutor = stay.mode == .inPerson ? scene.tutors.ofInPerson : scene.tutors.ofRemote
    let peer: Contact =
      stay.isAudience
      ? .none
      : stay.mode == .inPerson && peersInRoom > 0
        ? .inPerson : peersAnywhere > 0 ? .remote : .none
    return LedgerCell(
      activity: scene.activity, place: stay.mode, tutor: tutor?.contact ?? .none, peer: peer,
      evidence: min(stay.level, tutor?.level ?? .logged))
  }

  private func ranks(_ a: Slice, before b: Slice) -> Bool {
    a.rank != b.rank ? a.rank < b.rank : a.cell.place == .inPerson && b.cell.place == .remote
  }
}
