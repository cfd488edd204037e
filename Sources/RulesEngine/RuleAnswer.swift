import Evidence

/// What a rule says of one subject, with the figures as tables print them.
struct RuleAnswer: Hashable {
  var verdict: Verdict
  /// The evidenced figure: seconds or a count in digits, a class or a field's value.
  var evidenced: String?
  /// The possible figure; its finite part where it has no bound.
  var possible: String?
  /// What the least and the greatest share are of, in seconds.
  var evidencedOf: Int?
  var possibleOf: Int?
  /// What is required.
  var required: String?
  /// The value that decides; nothing where the rule does not apply or has no value on its day.
  var value: DatedValue?
  /// The pack's own value on its day, where it says that none can be given or where to look it up.
  var unresolved: DatedValue?
  /// How what was found is compared with that value.
  var relation: Relation?
  /// What is measured, in words.
  var measured: String?
  /// What the figures are in, as tables call it.
  var unit: String?
  /// How the least and greatest figures sort among subjects.
  var figure: Figure?

  /// The first day of the academic year that decides, where the rule asks each of them.
  var academicYear: Day?

  /// What exempts, or may: `verdict` is what is left with it.
  var exemption: ExemptionFound?

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

  /// At least so many of several, those that do not apply left out.
  static func some(_ number: Int, of verdicts: [Verdict]) -> Verdict {
    let asked = verdicts.filter { $0 != .notApplicable }
    guard !asked.isEmpty else { return .notApplicable }
    let met = asked.count { $0 == .met }
    if met >= number { return .met }
    return met + asked.count { $0 == .cannotTell } >= number ? .cannotTell : .notMet
  }
}
