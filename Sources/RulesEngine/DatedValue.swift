import Evidence

/// What a value of a rule is in; the word is the value's key in a pack.
enum ValueUnit: String, CaseIterable, Sendable {
  /// Hours and minutes, held in seconds.
  case hours
  /// Whole percent of what the measure names.
  case percent
  /// So much of one thing for one of another: 8 for 8 to one.
  case toOne = "to-one"
  /// A number of things or people.
  case count
  /// Calendar days.
  case days
  /// Whole calendar months.
  case months
  /// Delivery classes.
  case classes
  /// Values of a declared field.
  case words
}

/// A value of a rule or a condition.
indirect enum RuleValue: Hashable, Sendable {
  /// A number; hours in seconds.
  case amount(Int, ValueUnit)
  /// A list of classes or words.
  case words([String])
  /// A value for each value of a declared field, in the order of the pack.
  case lookup(by: Fact, [Entry])
  /// What the table of qualifications says of the course's own, each with its own date and source.
  case qualification(QualificationField, dividedBy: Int)
  /// No value can be given, and why.
  case unknown(String)
  /// Nothing was required then, and what stood in its place.
  case notRequired(String)

  /// What goes with one value of the field.
  struct Entry: Hashable, Sendable {
    var key: String
    var value: RuleValue
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

  /// The number or the words that hold for a subject, with the date and source they have; nothing
  /// where none can be given.
  func resolved(for subject: Subject) -> DatedValue? {
    switch value {
    case .amount, .words: return self
    case .unknown, .notRequired: return nil
    case .lookup(let fact, let entries):
      guard let key = fact.value(in: subject),
        let entry = entries.first(where: { $0.key == key })
      else { return nil }
      return DatedValue(from: from, value: entry.value, source: source).resolved(for: subject)
    case .qualification(let field, let divisor):
      guard
        let found = subject.qualification?.values(field).inForce(on: subject.day)?
          .resolved(for: subject)
      else { return nil }
      guard divisor > 1, case .amount(let amount, let unit) = found.value else { return found }
      let units = unit == .hours ? amount / 3600 : amount
      // To the nearest whole number, a half up.
      return DatedValue(
        from: found.from, value: .amount((2 * units + divisor) / (2 * divisor), .count),
        source: source)
    }
  }
}

/// Which day of a course chooses among dated values.
enum Clock: String, CaseIterable, Sendable {
  case courseStart = "course_start"
  case learnerStart = "learner_start"
  case sessionDate = "session_date"
  case academicYear = "academic_year"
  case auditDate = "audit_date"
}

extension [DatedValue] {
  /// The value in force on a day: the latest that starts on or before it.
  ///
  /// Each value holds until the next one starts, that day not included.
  func inForce(on day: Day) -> DatedValue? {
    last { $0.from.map { $0 <= day } ?? true }
  }
}
