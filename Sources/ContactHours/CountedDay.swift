public import Evidence

/// When time counts on one day of a course.
public struct CountedDay: Sendable {
  /// The local day.
  public let day: Day
  /// When it counts: in order, without overlap; none where nothing of the day does.
  public let stretches: [(from: Seconds, to: Seconds)]
  /// Whether all of the day counts, so that a record without a time of day needs none.
  public let isWhole: Bool

  /// Makes a day.
  public init(day: Day, stretches: [(from: Seconds, to: Seconds)], isWhole: Bool) {
    self.day = day
    self.stretches = stretches
    self.isWhole = isWhole
  }

  /// How many seconds count.
  public var length: Seconds { stretches.reduce(0) { $0 + $1.to - $1.from } }
}

extension CourseAudit {
  /// Study of one activity that lies within some days, of one person or of all learners.
  ///
  /// A record without a time of day is certain where all of its day counts; one without a day may be
  /// of any. `mode` is as for the whole course; `isAnyMode` takes records of every mode together.
  public func studied(
    _ activity: Activity, by person: Int?, _ mode: Mode?, isAnyMode: Bool = false,
    within days: [CountedDay]
  ) -> Bounds {
    let people = person.map { [$0] } ?? learners.map(\.person)
    let records = evidence.studies.filter {
      $0.activity == activity && (isAnyMode || $0.mode == mode)
        && ($0.day ?? auditDate) <= auditDate
    }
    guard !records.isEmpty else { return Bounds() }
    let counted = Stretches.union(days.flatMap(\.stretches))
    return people.reduce(Bounds()) { sum, person in
      let own = records.filter { $0.person == person }
      let timed = Stretches.union(
        own.compactMap(\.interval).map { ($0.from.seconds, $0.to.seconds) })
      let certain = Stretches.measure(Stretches.intersection(timed, counted))
      let stated = own.reduce(Bounds()) { sum, record in
        guard record.interval == nil, let seconds = record.stated else { return sum }
        guard let day = record.day else { return sum + Bounds(possible: seconds) }
        guard let found = days.first(where: { $0.day == day }) else { return sum }
        return sum
          + Bounds(
            evidenced: found.isWhole ? seconds : 0,
            possible: found.isWhole ? seconds : min(seconds, found.length))
      }
      return sum + Bounds(evidenced: certain, possible: certain) + stated
    }
  }
}
