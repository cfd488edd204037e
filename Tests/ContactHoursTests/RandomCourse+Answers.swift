import ContactHours
import Evidence

extension RandomCourse {
  /// What the product says of this course, or of other evidence audited alike.
  func product(_ other: CourseEvidence? = nil) -> Answer {
    Answer(CourseAudit(other ?? evidence, on: date, dateWasGiven: dateWasGiven))
  }

  /// What the oracle says, perhaps with a mistake made on purpose.
  func oracle(_ other: CourseEvidence? = nil, mutation: Mutation? = nil) -> Answer {
    Oracle(other ?? evidence, on: date, dateWasGiven: dateWasGiven, mutation: mutation).answer()
  }

  /// Where the two differ.
  func differences(_ other: CourseEvidence? = nil) -> [String] {
    Comparison.differences(oracle: oracle(other), product: product(other))
  }
}
