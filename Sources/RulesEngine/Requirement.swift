/// What a rule asks for: a measure, and one comparison or two at once.
struct Requirement: Sendable {
  /// What is measured.
  var measure: any Measure
  /// With what it is compared; all must hold.
  var comparisons: [Comparison]
}

/// What must hold of a course for a rule to be about it.
struct Condition: Sendable {
  /// What is measured, of the course.
  var measure: any Measure
  /// How it is compared.
  var relation: Relation
  /// With what.
  var value: RuleValue
}
