import Evidence

/// Both ledgers of a course, and what each learner received by them.
struct LedgerSums {
  private(set) var entries: [LedgerEntry] = []
  private(set) var evidenced: [Int: Received] = [:]
  /// With rejected records and guests added.
  private(set) var possible: [Int: Received] = [:]
  /// Evidenced time in two sessions at once: learner, session that does not count it, seconds.
  private(set) var doubled: [(learner: Int, session: Int, seconds: Seconds)] = []
  /// Seconds by which the ledgers differ from the presence they were cut from; 0 unless the
  /// program is at fault.
  private(set) var unaccounted: Seconds = 0

  init(_ evidence: CourseEvidence, _ attendance: Attendance) {
    let sessions = evidence.sessions
    var rows: [Row] = []
    let proven = attendance.proven
    let provenTimes = LedgerSums.presence(proven)
    for (learner, ledger) in LedgerSums.ledgers(proven, sessions) {
      let received = take(ledger, of: learner, .evidenced, from: provenTimes, into: &rows)
      evidenced[learner] = received
      doubled += ledger.doubled.map { (learner, $0.key, $0.value) }
    }
    doubled.sort { ($0.learner, $0.session) < ($1.learner, $1.session) }
    if attendance.nothingIsDeclared {
      // Nothing is declared: the two ledgers are one.
      entries.reserveCapacity(rows.count * 2)
      for row in rows {
        var entry = row.entry
        entries.append(entry)
        entry.bound = .possible
        entries.append(entry)
      }
      possible = evidenced
    } else {
      let times = LedgerSums.presence(attendance.stays)
      for (learner, ledger) in LedgerSums.ledgers(attendance.stays, sessions) {
        possible[learner] = take(ledger, of: learner, .possible, from: times, into: &rows)
      }
      rows.sort()
      entries = rows.map(\.entry)
    }

    let hides = attendance.hidden.contains { !$0.isEmpty }
    let hasGuests = attendance.guests.contains { !$0.isEmpty }
    guard hides || hasGuests else { return }
    // What is added can pull a second into a session that counts less; the most is the larger of
    // with and without it.
    let extended = attendance.extended
    var added: [Int: Received] = [:]
    if hasGuests {
      added = GuestBounds(
        sessions: sessions, roster: attendance.roster, stays: extended,
        slices: LedgerSums.slices(extended, sessions), guests: attendance.guests
      ).received(by: attendance.learners)
    } else {
      for (learner, ledger) in LedgerSums.ledgers(extended, sessions) {
        added[learner] = ledger.received
      }
    }
    possible.merge(added, uniquingKeysWith: Received.largest)
  }

  private static func slices(
    _ stays: [[Stay]], _ sessions: [Session], only learner: Int? = nil
  ) -> [[Slice]] {
    stays.indices.map { session in
      var slices: [Slice] = []
      SessionSweep(session: session, parts: sessions[session].parts)
        .slices(of: stays[session], only: learner, into: &slices)
      return slices
    }
  }

  /// Each learner's ledger, by learner; `only` limits them to one.
  static func ledgers(
    _ stays: [[Stay]], _ sessions: [Session], only learner: Int? = nil
  ) -> [(learner: Int, ledger: LearnerLedger)] {
    var slices: [Slice] = []
    // Some are cut by who comes and goes.
    slices.reserveCapacity(stays.reduce(0) { $0 + $1.count } * 2)
    for session in stays.indices where !stays[session].isEmpty {
      SessionSweep(session: session, parts: sessions[session].parts)
        .slices(of: stays[session], only: learner, into: &slices)
    }
    return byLearner(slices, \.learner).map {
      ($0.learner, LearnerLedger($0.items, sessions: sessions))
    }
  }

  /// Things of each learner, learners in order and each one's things in the order they had.
  private static func byLearner<Item>(
    _ items: [Item], _ learner: (Item) -> Int
  ) -> [(learner: Int, items: ArraySlice<Item>)] {
    guard let most = items.lazy.map(learner).max() else { return [] }
    var places = [Int](repeating: 0, count: most + 2)
    for item in items { places[learner(item) + 1] += 1 }
    for index in 1..<places.count { places[index] += places[index - 1] }
    let starts = places
    let sorted = [Item](unsafeUninitializedCapacity: items.count) { buffer, count in
      for item in items {
        buffer.baseAddress?.advanced(by: places[learner(item)]).initialize(to: item)
        places[learner(item)] += 1
      }
      count = items.count
    }
    return (0...most).compactMap { learner in
      let range = starts[learner]..<starts[learner + 1]
      return range.isEmpty ? nil : (learner, sorted[range])
    }
  }

  /// How many seconds each learner was present, each counted once.
  private static func presence(_ stays: [[Stay]]) -> [Int: Seconds] {
    let own = stays.flatMap { $0.filter { !$0.isTutor } }
    return byLearner(own, \.person).reduce(into: [:]) { times, learner in
      times[learner.learner] = Stretches.measure(learner.items.map { ($0.from, $0.to) })
    }
  }

  /// An entry with a number that sorts as the ledger's key does: session, then the cell's words, of
  /// one learner after the other.
  private struct Row: Comparable {
    let key: Int
    let entry: LedgerEntry

    init(_ entry: LedgerEntry) {
      key =
        entry.learner << 44 | entry.session << 16 | entry.cell.number * 2
        | (entry.bound == .evidenced ? 0 : 1)
      self.entry = entry
    }

    static func < (a: Row, b: Row) -> Bool { a.key < b.key }
    static func == (a: Row, b: Row) -> Bool { a.key == b.key }
  }

  /// Adds a learner's ledger up; gives what was received.
  private mutating func take(
    _ ledger: LearnerLedger, of learner: Int, _ bound: Bound, from times: [Int: Seconds],
    into rows: inout [Row]
  ) -> Received {
    var received = Received()
    var own: [Row] = []
    own.reserveCapacity(ledger.slices.count)
    var counted = 0
    for slice in ledger.slices {
      let seconds = slice.to - slice.from
      received.add(slice.cell, seconds)
      counted += seconds
      own.append(
        Row(
          LedgerEntry(
            learner: learner, session: slice.session, cell: slice.cell, bound: bound,
            seconds: seconds)))
    }
    own.sort()
    var start = 0
    while start < own.count {
      var entry = own[start].entry
      var end = start + 1
      while end < own.count, own[end] == own[start] {
        entry.seconds += own[end].entry.seconds
        end += 1
      }
      rows.append(Row(entry))
      start = end
    }
    unaccounted += abs((times[learner] ?? 0) - counted)
    return received
  }
}
