import Evidence

/// Whether a pack's examples see every comparison: each is changed in turn, and some example
/// must then fail (rule-packs.md, Rules of the house).
public struct RuleCoverage: Sendable {
  /// How many changes were tried.
  public let tried: Int
  /// The changes that no example notices, a sentence each; empty where the pack is covered.
  public let unnoticed: [String]

  /// Tries every change of a pack.
  public init(of pack: RulePack) {
    let mutants = pack.rules.indices.flatMap { index in
      pack.rules[index].changes.map { change -> (String, RulePack) in
        var mutant = pack
        mutant.rules[index] = change.rule
        return ("\(change.rule.id): \(change.words)", mutant)
      }
    }
    tried = mutants.count
    unnoticed = mutants.filter { $0.1.failingExamples.isEmpty }.map { $0.0 }
  }
}

extension Rule {
  /// A rule that differs from this one in one place.
  struct Change {
    var words: String
    var rule: Rule
  }

  /// Every change of one comparison, value, condition or scope.
  var changes: [Change] {
    var changes: [Change] = []
    func add(_ words: String, _ change: (inout Rule) -> Void) {
      var rule = self
      change(&rule)
      changes.append(Change(words: words, rule: rule))
    }
    for (c, comparison) in requirement.comparisons.enumerated() {
      for other in comparison.relation.neighbours {
        add("\(comparison.relation.rawValue) made \(other.rawValue)") {
          $0.requirement.comparisons[c].relation = other
        }
      }
      for (v, dated) in comparison.values.enumerated() {
        for (words, value) in dated.value.neighbours(in: requirement.measure.domain) {
          add(words) { $0.requirement.comparisons[c].values[v].value = value }
        }
        if let from = dated.from {
          for day in [Day(number: from.number - 1), Day(number: from.number + 1)] {
            add("\(from.iso8601) made \(day.iso8601)") {
              $0.requirement.comparisons[c].values[v].from = day
            }
          }
        }
        if comparison.values.count > 1 {
          add("a value left out") { $0.requirement.comparisons[c].values.remove(at: v) }
        }
      }
    }
    for (list, isUnless) in [(when, false), (unless, true)] {
      for (index, condition) in list.enumerated() {
        let name = isUnless ? "unless" : "when"
        add("\(name) left out") { rule in
          if isUnless { rule.unless.remove(at: index) } else { rule.when.remove(at: index) }
        }
        for (words, changed) in condition.changes {
          add("\(name): \(words)") { rule in
            if isUnless { rule.unless[index] = changed } else { rule.when[index] = changed }
          }
        }
      }
    }
    for other in scope.neighbours {
      add("scope made \(other.rawValue)") { $0.scope = other }
    }
    return changes
  }
}

extension Condition {
  var changes: [(words: String, condition: Condition)] {
    var changes = relation.neighbours.map { other in
      var changed = self
      changed.relation = other
      return ("\(relation.rawValue) made \(other.rawValue)", changed)
    }
    let domain = relation == .stated ? ["yes", "no"] : measure.domain
    for (words, value) in value.neighbours(in: domain) {
      var changed = self
      changed.value = value
      changes.append((words, changed))
    }
    return changes
  }
}

extension Rule.Scope {
  var neighbours: [Rule.Scope] {
    switch self {
    case .course: []
    case .everyLearner: [.everyLearnerNotWithdrawn, .course]
    case .everyLearnerNotWithdrawn: [.everyLearner, .course]
    case .courseAndLearners: [.everyLearner, .course]
    }
  }
}

extension Relation {
  /// The comparisons it is easily mistaken for.
  var neighbours: [Relation] {
    switch self {
    case .atLeast: [.moreThan, .atMost, .equals]
    case .moreThan: [.atLeast, .lessThan]
    case .atMost: [.lessThan, .atLeast, .equals]
    case .lessThan: [.atMost, .moreThan]
    case .equals: [.atLeast, .atMost]
    case .oneOf: [.noneOf]
    case .noneOf: [.oneOf]
    case .stated: []
    }
  }
}

extension RuleValue {
  /// The values next to it: a unit more or less, a word more or less.
  func neighbours(in domain: [String]) -> [(words: String, value: RuleValue)] {
    switch self {
    case .amount(let number, let unit):
      [("\(number) made \(number + 1)", .amount(number + 1, unit))]
        + (number > 0 ? [("\(number) made \(number - 1)", .amount(number - 1, unit))] : [])
    case .words(let words):
      RuleValue.changes(of: words, in: domain).map { ($0.words, .words($0.list)) }
    case .lookup(let fact, let entries):
      entries.indices.flatMap { index in
        let entry = entries[index]
        return RuleValue.changes(of: entry.words, in: domain).map { change in
          var changed = entries
          changed[index].words = change.list
          let value = RuleValue.lookup(by: fact, changed)
          return ("\(entry.key): \(change.words)", value)
        }
      }
    }
  }

  private static func changes(of words: [String], in domain: [String])
    -> [(words: String, list: [String])]
  {
    words.map { word in ("\(word) left out", words.filter { $0 != word }) }
      + domain.filter { !words.contains($0) }.map { ("\($0) put in", words + [$0]) }
  }
}
