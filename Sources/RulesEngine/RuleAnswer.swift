import Evidence

/// What a rule says of one subject, with the figures as tables print them.
struct RuleAnswer: Hashable {
  var verdict: Verdict
  /// The evidenced figure: seconds or a count in digits, a class or a field's value.
  var evidenced: String?
  /// The possible figure; its finite part where it has no bound.
  var possible: String?
  /// What is required.
  var required: String?
  /// The value used; nothing where the rule does not apply or has no value on its day.
  var value: DatedValue?
  /// How the least and greatest figures sort among subjects.
  var figure: Figure?

  /// The answer where the rule is not about the subject.
  static let notApplicable = RuleAnswer(verdict: .notApplicable)
}

extension Verdict {
  /// All of several: not met if any is not, else open if any is, else met.
  static func all(_ verdicts: [Verdict]) -> Verdict {
    if verdicts.contains(.notMet) { return .notMet }
    if verdicts.contains(.cannotTell) { return .cannotTell }
    return verdicts.contains(.met) ? .met : .notApplicable
  }
}
