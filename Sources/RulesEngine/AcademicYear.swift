import Evidence

/// The day of the calendar on which an academic year begins, as a pack states it.
struct AcademicYear: Hashable, Sendable {
  var month: Int
  var day: Int

  /// The years that hold the days from one to another, each from its first day to the next one's.
  func periods(from first: Day, to last: Day) -> [Subject.Period] {
    let years = (first.fields.year - 1)...(last.fields.year + 1)
    let starts = years.compactMap { Day(year: $0, month: month, day: day) }
    return zip(starts, starts.dropFirst()).map { Subject.Period(from: $0, until: $1) }
      .filter { period in
        period.until.map { first < $0 } ?? true && period.from.map { $0 <= last } ?? true
      }
  }
}
