import ContactHours
import Evidence

/// Whether a pack's examples see every comparison: each is seen true, false and left open, and each
/// is changed in turn, and some example must then fail (rule-packs.md, Rules of the house).
public struct RuleCoverage: Sendable {
  /// How many comparisons, each with the verdicts it can have, there are to see.
  public let comparisons: Int
  /// What no example shows of a comparison, a sentence each; empty where the pack is covered.
  public let unseen: [String]
  /// How many changes were tried.
  public let tried: Int
  /// The changes that no example notices, a sentence each; empty where the pack is covered.
  public let unnoticed: [String]

  /// Whether nothing is missing.
  public var isWhole: Bool { unseen.isEmpty && unnoticed.isEmpty }

  /// Looks at every comparison, and tries every change of a pack.
  public init(of pack: RulePack) {
    var seen = 0
    var unseen: [String] = []
    for rule in pack.rules {
      for (name, verdicts, wanted) in rule.comparisonsSeen(in: pack) {
        seen += wanted.count
        unseen += wanted.filter { !verdicts.contains($0) }.map {
          "\(rule.id): \(name) is never seen \($0 == .met ? "true" : $0.words)"
        }
      }
    }
    comparisons = seen
    self.unseen = unseen
    let mutants = pack.rules.indices.flatMap { index in
      pack.rules[index].changes.map { change -> (String, RulePack, Rule.Change) in
        var mutant = pack
        mutant.rules[index] = change.rule
        return ("\(change.rule.id): \(change.words)", mutant, change)
      }
    }
    tried = mutants.count
    unnoticed = mutants.filter { words, mutant, change in
      !mutant.examples.contains { example in
        example.expect.contains { $0.rule == change.rule.id }
          && !example.differences(in: mutant, ofVerdictsOnly: change.movesDate).isEmpty
      }
    }.map(\.0)
  }
}

extension Rule {
  /// Every comparison of the rule: what it is, the verdicts that examples of the rule show of it, and
  /// the verdicts it can have.
  func comparisonsSeen(in pack: RulePack) -> [(name: String, seen: Set<Verdict>, wanted: [Verdict])]
  {
    let shown = pack.examples.filter { $0.expect.contains { $0.rule == id } }
    let words = Explanation(pack: pack, rule: self)
    var rows: [(String, Set<Verdict>, [Verdict])] = []
    for (lead, condition) in words.conditions {
      let verdicts = shown.map { example -> Verdict in
        condition.verdict(
          of: subject(nil, of: example.audit, on: example.on, example.qualification(in: pack)))
      }
      let isClosed = condition.measure.isNeverOpen || condition.relation == .stated
      rows.append(
        (
          "'\(lead) \(words.text(condition))'", Set(verdicts),
          isClosed ? [.met, .notMet] : [.met, .notMet, .cannotTell]
        ))
    }
    for exemption in exemptions {
      let verdicts = shown.map { example in
        exemption.verdict(
          of: subject(nil, of: example.audit, on: example.on, example.qualification(in: pack)))
      }
      rows.append(("'\(exemption.text(words))'", Set(verdicts), [.met, .notMet]))
    }
    if let share {
      let verdicts = shown.map { example in
        example.adding(to: pack).answers(
          of: self, for: example.audit, on: example.on, example.qualification(in: pack)
        ).course.verdict
      }
      rows.append(
        ("'\(share.measure.words) …'", Set(verdicts), [.met, .notMet, .cannotTell]))
    }
    for (position, clause) in requirement.clauses.enumerated() {
      let verdicts = shown.flatMap { example -> [Verdict] in
        let bound = example.adding(to: pack).rules.first { $0.id == id }
        let clause = bound?.requirement.clauses[position] ?? clause
        let qualification = example.qualification(in: pack)
        let learners: [Int?] =
          scope == .course ? [nil] : [nil] + example.audit.learners.indices.map(Optional.some)
        let sessions: [Int?] =
          scope == .everySession ? example.audit.sessions.map(\.session) : [nil]
        return learners.flatMap { learner in
          sessions.map { session in
            var subject = subject(learner, of: example.audit, on: example.on, qualification)
            subject.session = session
            return clause.answer(of: subject, clock).0.verdict
          }
        }
      }
      rows.append(
        ("'\(clause.measure.words) …'", Set(verdicts), clause.measure.possibleVerdicts))
    }
    return rows
  }
}

extension Rule {
  /// A rule that differs from this one in one place.
  struct Change {
    var words: String
    var rule: Rule
    /// Whether it moves a date at which what is asked changes: a verdict must show it, and not only
    /// the date of the value.
    var movesDate = false
  }

  /// Every change of one comparison, value, condition or scope.
  var changes: [Change] {
    var changes: [Change] = []
    func add(_ words: String, movesDate: Bool = false, _ change: (inout Rule) -> Void) {
      var rule = self
      change(&rule)
      changes.append(Change(words: words, rule: rule, movesDate: movesDate))
    }
    // An academic year takes the value of its first day: only a whole year makes a difference.
    let step = clock == .academicYear ? 366 : 1
    for (position, clause) in requirement.clauses.enumerated() {
      for change in clause.changes(movingDatesBy: step) {
        add(change.words, movesDate: change.movesDate) {
          $0.requirement = $0.requirement.changing(clause: position) { $0 = change.clause }
        }
      }
    }
    for change in share?.changes(movingDatesBy: step) ?? [] {
      add("share: \(change.words)", movesDate: change.movesDate) { $0.share = change.clause }
    }
    for (words, other) in requirement.regroupings { add(words) { $0.requirement = other } }
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
    for (words, others) in changesOfExemptions { add(words) { $0.exemptions = others } }
    for other in scope.neighbours {
      add("scope made \(other.rawValue)") { $0.scope = other }
    }
    return changes
  }
}

extension Requirement {
  /// The same branches, joined another way.
  var regroupings: [(words: String, requirement: Requirement)] {
    switch self {
    case .clause: []
    case .all(let parts): parts.count > 1 ? [("all made any", .any(parts))] : []
    case .any(let parts): parts.count > 1 ? [("any made all", .all(parts))] : []
    case .some(let number, let parts):
      [number - 1, number + 1].filter { (1...parts.count).contains($0) }
        .map { ("\(number) of made \($0) of", .some($0, of: parts)) }
    }
  }
}

extension Comparison {
  /// Whether another relation asks the same: nothing is below 0.
  func isSame(with other: Relation) -> Bool {
    relation == .atMost && other == .equals
      && values.allSatisfy { if case .amount(0, _) = $0.value { true } else { false } }
  }
}

extension Clause {
  /// Every change of one comparison, value or date.
  func changes(movingDatesBy step: Int) -> [(words: String, clause: Clause, movesDate: Bool)] {
    var changes: [(String, Clause, Bool)] = []
    func add(_ words: String, movesDate: Bool = false, _ change: (inout Clause) -> Void) {
      var clause = self
      change(&clause)
      changes.append((words, clause, movesDate))
    }
    for (words, sum) in (measure as? SumMeasure)?.changes ?? [] {
      add(words) { $0.measure = sum }
    }
    for (c, comparison) in comparisons.enumerated() {
      for other in comparison.relation.neighbours where !comparison.isSame(with: other) {
        add("\(comparison.relation.rawValue) made \(other.rawValue)") {
          $0.comparisons[c].relation = other
        }
      }
      for (v, dated) in comparison.values.enumerated() {
        for (words, value) in dated.value.neighbours(in: measure.domain) {
          add(words) { $0.comparisons[c].values[v].value = value }
        }
        if let from = dated.from {
          for day in [from.advanced(by: -step), from.advanced(by: step)] {
            // Where the same is asked before and after, the date alone tells the values apart.
            let isSame = v > 0 && comparison.values[v - 1].value == dated.value
            add("\(from.iso8601) made \(day.iso8601)", movesDate: !isSame) {
              $0.comparisons[c].values[v].from = day
            }
          }
        }
        // Where there is no value, that none can be given says no more.
        if comparison.values.count > 1, dated.from != nil || !dated.value.isUnknown {
          add("a value left out") { $0.comparisons[c].values.remove(at: v) }
        }
      }
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
    case .anyLearner: [.everyLearner, .course]
    case .medianLearner: [.everyLearner, .anyLearner, .course]
    case .courseAndLearners: [.everyLearner, .course]
    case .shareOfLearners: [.everyLearnerNotWithdrawn, .anyLearner]
    case .everySession: [.course]
    case .centre, .qualification: []
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
  fileprivate var isUnknown: Bool { if case .unknown = self { true } else { false } }

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
        entries[index].value.neighbours(in: domain).map { change in
          var changed = entries
          changed[index].value = change.value
          return ("\(entries[index].key): \(change.words)", .lookup(by: fact, changed))
        }
      }
    case .qualification(let field, let divisor):
      divisor > 1
        ? [divisor - 1, divisor + 1].map {
          ("divided by \(divisor) made \($0)", .qualification(field, dividedBy: $0))
        } : []
    case .notRequired: []
    case .unknown where !domain.isEmpty: [("no value made every word", .words(domain))]
    case .unknown:
      [("no value made 0", .amount(0, .percent)), ("no value made 100", .amount(100, .percent))]
    }
  }

  private static func changes(of words: [String], in domain: [String])
    -> [(words: String, list: [String])]
  {
    words.map { word in ("\(word) left out", words.filter { $0 != word }) }
      + domain.filter { !words.contains($0) }.map { ("\($0) put in", words + [$0]) }
  }
}
