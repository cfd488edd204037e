import Evidence

/// One learner's slices from all sessions of a course, each second counted once.
struct LearnerLedger {
  /// Disjoint, in order of time.
  let slices: [Slice]
  /// Seconds in more than one session at once, by the session that does not count them.
  let doubled: [Int: Seconds]

  /// Chooses, where sessions overlap, the slice that ranks first.
  init(_ all: some Collection<Slice>, sessions: [Session]) {
    let sorted = all.sorted {
      $0.from != $1.from ? $0.from < $1.from : $0.session < $1.session
    }
    var result: [Slice] = []
    var doubled: [Int: Seconds] = [:]
    result.reserveCapacity(sorted.count)
    var start = 0
    while start < sorted.count {
      var end = start + 1
      var reach = sorted[start].to
      while end < sorted.count, sorted[end].from < reach {
        reach = max(reach, sorted[end].to)
        end += 1
      }
      if end == start + 1 {
        result.append(sorted[start])
      } else {
        LearnerLedger.settle(
          Array(sorted[start..<end]), sessions: sessions, into: &result, &doubled)
      }
      start = end
    }
    slices = result
    self.doubled = doubled
  }

  private static func settle(
    _ clashing: [Slice], sessions: [Session], into result: inout [Slice],
    _ doubled: inout [Int: Seconds]
  ) {
    let cuts = Set(clashing.flatMap { [$0.from, $0.to] }).sorted()
    let ordered = clashing.sorted { ranks($0, before: $1, sessions) }
    for (from, to) in zip(cuts, cuts.dropFirst()) {
      let there = ordered.filter { $0.from <= from && $0.to >= to }
      guard var best = there.first else { continue }
      for other in there.dropFirst() { doubled[other.session, default: 0] += to - from }
      best.from = from
      best.to = to
      result.append(best)
    }
  }

  private static func ranks(_ a: Slice, before b: Slice, _ sessions: [Session]) -> Bool {
    if a.rank != b.rank { return a.rank < b.rank }
    let startA = sessions[a.session].startsAt
    let startB = sessions[b.session].startsAt
    if startA != startB { return startA < startB }
    if a.session != b.session { return a.session < b.session }
    return a.cell.place == .inPerson && b.cell.place == .remote
  }

  /// What the learner received.
  var received: Received { slices.reduce(into: Received()) { $0.add($1.cell, $1.to - $1.from) } }
}

/// Seconds received, by kind of contact.
struct Received {
  var tutor = 0
  var inPersonTutor = 0
  var remoteTutor = 0
  var peer = 0
  var live = 0

  mutating func add(_ cell: LedgerCell, _ seconds: Seconds) {
    if cell.isTutorContact {
      tutor += seconds
      if cell.tutor == .inPerson { inPersonTutor += seconds } else { remoteTutor += seconds }
    }
    if cell.isPeerContact { peer += seconds }
    if cell.isLiveContact { live += seconds }
  }

  /// Measure by measure, the larger.
  static func largest(_ a: Received, _ b: Received) -> Received {
    Received(
      tutor: max(a.tutor, b.tutor), inPersonTutor: max(a.inPersonTutor, b.inPersonTutor),
      remoteTutor: max(a.remoteTutor, b.remoteTutor), peer: max(a.peer, b.peer),
      live: max(a.live, b.live))
  }
}
