import Evidence

/// What a value of a rule is in; the word is the value's key in a pack.
enum ValueUnit: String, CaseIterable, Sendable {
  /// Hours and minutes, held in seconds.
  case hours
  /// Whole percent of what the measure names.
  case percent
  /// A number of things or people.
  case count
  /// Calendar days.
  case days
  /// Delivery classes.
  case classes
  /// Values of a declared field.
  case words
}

/// A value of a rule or a condition.
enum RuleValue: Hashable, Sendable {
  /// A number; hours in seconds.
  case amount(Int, ValueUnit)
  /// A list of classes or words.
  case words([String])
  /// A list for each value of a declared field, in the order of the pack.
  case lookup(by: Fact, [Entry])

  /// The list that goes with one value of the field.
  struct Entry: Hashable, Sendable {
    var key: String
    var words: [String]
  }
}

/// A value, since when it holds, and where that is written.
struct DatedValue: Hashable, Sendable {
  /// First day; nothing where the source has no date, and the value always held.
  var from: Day?
  /// What is required.
  var value: RuleValue
  /// Where it is written.
  var source: Citation
}

/// Which day of a course chooses among dated values.
enum Clock: String, CaseIterable, Sendable {
  case courseStart = "course_start"
  case learnerStart = "learner_start"
  case sessionDate = "session_date"
  case academicYear = "academic_year"
  case auditDate = "audit_date"

  /// Whether a measure uses it so far.
  var isInUse: Bool { self == .courseStart || self == .auditDate }
}

extension [DatedValue] {
  /// The value in force on a day: the latest that starts on or before it.
  ///
  /// Each value holds until the next one starts, that day not included.
  func inForce(on day: Day) -> DatedValue? {
    last { $0.from.map { $0 <= day } ?? true }
  }
}
