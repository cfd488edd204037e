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
    let proven = attendance.proven
    for (learner, ledger) in LedgerSums.ledgers(proven, sessions) {
      take(ledger, of: learner, .evidenced, from: proven)
      evidenced[learner] = ledger.received
      doubled += ledger.doubled.map { (learner, $0.key, $0.value) }
    }
    doubled.sort { ($0.learner, $0.session) < ($1.learner, $1.session) }
    if attendance.nothingIsDeclared {
      // Nothing is declared: the two ledgers are one.
      entries += entries.map { entry in
        var same = entry
        same.bound = .possible
        return same
      }
      possible = evidenced
    } else {
      for (learner, ledger) in LedgerSums.ledgers(attendance.stays, sessions) {
        take(ledger, of: learner, .possible, from: attendance.stays)
        possible[learner] = ledger.received
      }
    }
    entries = entries.map { (key: LedgerSums.order(of: $0), entry: $0) }
      .sorted { $0.key < $1.key }.map(\.entry)

    let hides = attendance.hidden.contains { !$0.isEmpty }
    let hasGuests = attendance.guests.contains { !$0.isEmpty }
    guard hides || hasGuests else { return }
    // What is added can pull a second into a session that counts less; the most is the larger of
    // with and without it.
    let extended = zip(attendance.stays, attendance.hidden).map { $0 + $1 }
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
    var byLearner: [Int: [Slice]] = [:]
    for slice in slices(stays, sessions, only: learner).joined() {
      byLearner[slice.learner, default: []].append(slice)
    }
    return byLearner.sorted { $0.key < $1.key }
      .map { ($0.key, LearnerLedger($0.value, sessions: sessions)) }
  }

  private mutating func take(
    _ ledger: LearnerLedger, of learner: Int, _ bound: Bound, from stays: [[Stay]]
  ) {
    var sums: [Place: Seconds] = [:]
    for slice in ledger.slices {
      sums[Place(session: slice.session, cell: slice.cell), default: 0] += slice.to - slice.from
    }
    for (place, seconds) in sums {
      entries.append(
        LedgerEntry(
          learner: learner, session: place.session, cell: place.cell, bound: bound,
          seconds: seconds))
    }
    let presence = stays.joined().lazy.filter { $0.person == learner && !$0.isTutor }
    let measure = Stretches.measure(presence.map { ($0.from, $0.to) })
    unaccounted += abs(measure - sums.values.reduce(0, +))
  }

  private struct Place: Hashable {
    var session: Int
    var cell: LedgerCell
  }

  /// A number that sorts as the ledger's key does: learner, session, then the cell's words.
  private static func order(of entry: LedgerEntry) -> Int {
    var key = entry.learner << 44 | entry.session << 16
    let cell = entry.cell
    var words = (activityOrder[cell.activity] ?? 0) * 2 + (cell.place == .inPerson ? 0 : 1)
    for contact in [cell.tutor, cell.peer] {
      words = words * 3 + (contact == .inPerson ? 0 : contact == .none ? 1 : 2)
    }
    words = words * 3 + (cell.evidence == .declared ? 0 : cell.evidence == .logged ? 1 : 2)
    key |= words * 2 + (entry.bound == .evidenced ? 0 : 1)
    return key
  }

  private static let activityOrder: [Activity: Int] = Dictionary(
    uniqueKeysWithValues: Activity.allCases.sorted { $0.rawValue < $1.rawValue }.enumerated().map {
      ($1, $0)
    })
}
