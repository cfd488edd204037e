import Evidence
import Yams

extension RulePackReader {
  /// The rules of a pack that builds on another: the other's, each tightened at most, and its own.
  mutating func extend(_ base: RulePack, with own: [(rule: Rule, node: Node)]) -> [Rule] {
    var rules = base.rules
    for (rule, node) in own {
      guard let index = rules.firstIndex(where: { $0.id == rule.id }) else {
        rules.append(rule)
        continue
      }
      if let loosened = rule.loosening(of: rules[index]) {
        pack.report(
          "rule '\(rule.id)' loosens that of \(base.id): \(loosened)", "loosens-rule", at: node)
      }
      rules[index] = rule
    }
    return rules
  }
}

extension Rule {
  /// In what a rule asks less than the one it stands for; nothing where it asks as much or more.
  func loosening(of base: Rule) -> String? {
    if scope != base.scope || clock != base.clock {
      return "it is about others, or at another time"
    }
    let (own, others) = (requirement.clauses, base.requirement.clauses)
    guard own.count == others.count, when.count <= base.when.count,
      unless.count <= base.unless.count, exemptions.count <= base.exemptions.count
    else { return "it asks in another way" }
    for (clause, other) in zip(own, others) {
      guard clause.measure.words == other.measure.words,
        clause.comparisons.map(\.relation) == other.comparisons.map(\.relation)
      else { return "it measures something else" }
      for (comparison, base) in zip(clause.comparisons, other.comparisons) {
        let days = (comparison.values + base.values).map { $0.from ?? Day(number: .min / 2) }
        for day in days {
          guard let asked = base.values.inForce(on: day) else { continue }
          guard let value = comparison.values.inForce(on: day)?.value,
            value.isAsTight(as: asked.value, comparison.relation)
          else {
            let since = asked.from.map { " from \($0.iso8601)" } ?? ""
            return "the value\(since) is weaker, or missing"
          }
        }
      }
    }
    let severities = Severity.allCases
    let isMilder =
      (severities.firstIndex(of: severity) ?? 0) > (severities.firstIndex(of: base.severity) ?? 0)
    if isMilder { return "its severity is lower" }
    return base.force == .requirement && force != .requirement ? "its force is weaker" : nil
  }
}

extension RuleValue {
  /// Whether a value asks as much as another, or more.
  fileprivate func isAsTight(as other: RuleValue, _ relation: Relation) -> Bool {
    switch (self, other) {
    case (_, .notRequired), (_, .unknown): return true
    case (.amount(let a, let unit), .amount(let b, let otherUnit)):
      guard unit == otherUnit else { return false }
      switch relation {
      case .atLeast, .moreThan: return a >= b
      case .atMost, .lessThan: return a <= b
      case .equals, .oneOf, .noneOf, .stated: return a == b
      }
    case (.words(let a), .words(let b)):
      return relation == .noneOf ? Set(a).isSuperset(of: b) : Set(a).isSubset(of: b)
    default: return self == other
    }
  }
}
