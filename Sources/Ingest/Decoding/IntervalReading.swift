import Evidence

/// What a join and a leave say together, where either may be read in more than one way.
enum IntervalReading: Hashable, Sendable {
  /// One interval, beyond doubt.
  case settled(Interval)
  /// Several: what all of them cover, and what any of them covers, apart and in order.
  case ambiguous(evidenced: Interval?, possible: [Interval])
  /// In every reading the leave is not after the join.
  case endsBeforeStart
  /// The join or the leave is a time that the zone's clocks never showed.
  case noSuchTime

  /// A duration that the record states beside its two times.
  struct StatedLength: Hashable, Sendable {
    /// What it states.
    let seconds: Seconds
    /// How far off the platform is known to be.
    let tolerance: Seconds
  }

  /// The readings of the meeting's own start and end.
  struct Bounds: Hashable, Sendable {
    let starts: [Instant]
    let ends: [Instant]

    /// Whether some reading of the meeting covers an interval.
    func cover(_ interval: Interval) -> Bool {
      starts.contains { $0 <= interval.from } && ends.contains { $0 >= interval.to }
    }
  }

  /// Keeps the readings that are in themselves possible, and of these the ones that the bounds and
  /// then the stated duration agree with; what agrees with no reading settles nothing.
  static func of(
    joins: [Instant], leaves: [Instant], stated: StatedLength? = nil, within bounds: Bounds? = nil
  ) -> IntervalReading {
    if joins.isEmpty || leaves.isEmpty { return .noSuchTime }
    if joins.count == 1, leaves.count == 1 {
      return Interval(from: joins[0], to: leaves[0]).map { .settled($0) } ?? .endsBeforeStart
    }
    var readings: [Interval] = []
    for join in joins {
      for leave in leaves {
        guard let reading = Interval(from: join, to: leave) else { continue }
        if !readings.contains(reading) { readings.append(reading) }
      }
    }
    if let bounds {
      let kept = readings.filter(bounds.cover)
      if !kept.isEmpty { readings = kept }
    }
    if let stated {
      let kept = readings.filter { abs($0.length - stated.seconds) <= stated.tolerance }
      if !kept.isEmpty { readings = kept }
    }
    guard let first = readings.first else { return .endsBeforeStart }
    if readings.count == 1 { return .settled(first) }
    let evidenced = readings.dropFirst().reduce(first as Interval?) { $0?.intersection($1) }
    return .ambiguous(evidenced: evidenced, possible: union(of: readings))
  }

  private static func union(of intervals: [Interval]) -> [Interval] {
    var union: [Interval] = []
    for interval in intervals.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      if let last = union.last, interval.from <= last.to {
        if let joined = Interval(from: last.from, to: max(last.to, interval.to)) {
          union[union.count - 1] = joined
        }
      } else {
        union.append(interval)
      }
    }
    return union
  }
}
