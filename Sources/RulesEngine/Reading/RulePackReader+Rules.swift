import Evidence
import Yams

extension RulePackReader {
  private static let ruleKeys = [
    "id", "finds", "leaves-open", "about", "scope", "severity", "force", "require", "action",
    "owner", "working-days",
  ]

  /// Reads one rule; the node is where it stands.
  mutating func readRule(_ node: Node) -> (rule: Rule, node: Node)? {
    let named = node.mapping?["id"]?.scalar?.string
    let what = named.map { "rule '\($0)'" } ?? "a rule"
    guard
      let fields = pack.fields(
        node, of: what, required: Self.ruleKeys,
        optional: ["clock", "when", "unless", "exempt", "not-beside", "share"])
    else { return nil }
    let clock = readClock(fields["clock"], of: what)
    let when = readConditions(fields["when"], of: "when of \(what)")
    let unless = readConditions(fields["unless"], of: "unless of \(what)")
    let requirement = fields["require"].flatMap { readRequirement($0, of: what, clock) }
    let texts = ["finds", "leaves-open", "about", "action", "owner"].map {
      pack.text(fields[$0], of: "\($0) of \(what)")
    }
    let scope = pack.choice(fields["scope"], of: "scope of \(what)", as: Rule.Scope.self)
    let severity = pack.choice(fields["severity"], of: "severity of \(what)", as: Severity.self)
    let force = pack.choice(fields["force"], of: "force of \(what)", as: Force.self)
    let deadline = pack.number(fields["working-days"], of: "working-days of \(what)")
    guard let id = pack.id(fields["id"], of: "the rule's id"), let scope, let severity, let force,
      let deadline, let requirement, let finds = texts[0], let leavesOpen = texts[1],
      let about = texts[2], let action = texts[3], let owner = texts[4]
    else { return nil }
    if scope == .medianLearner,
      requirement.clauses.contains(where: { $0.measure.findsWords || $0.measure.unit == .percent })
    {
      pack.report("\(what) has a median of something that is no number", "wrong-unit", at: node)
    }
    var rule = Rule(
      id: id, finds: finds, leavesOpen: leavesOpen, about: about, severity: severity,
      force: force, action: action, owner: owner, deadline: deadline, scope: scope,
      clock: clock ?? .courseStart, when: when, unless: unless, requirement: requirement,
      notBeside: pack.id(fields["not-beside"], of: "not-beside of \(what)"))
    rule.exemptions = readExemptions(fields["exempt"], of: "exempt of \(what)", clock)
    rule.academicYear = academicYear
    rule.share = readShare(fields["share"], of: what, scope, clock, at: node)
    settleScope(of: &rule, what, at: fields["scope"] ?? node)
    return (rule, fields["id"] ?? node)
  }

  private mutating func readClock(_ node: Node?, of what: String) -> Clock? {
    let clock = pack.choice(node, of: "clock of \(what)", as: Clock.self)
    if clock == .academicYear, academicYear == nil {
      pack.report(
        "\(what) goes by academic years, and the pack has no 'academic-year'",
        "missing-academic-year", at: node)
    }
    return clock
  }

  private static let groups = ["all", "any", "some"]

  /// Reads a clause, or a group of them: `all`, `any`, or `some` with how many.
  private mutating func readRequirement(_ node: Node, of what: String, _ clock: Clock?)
    -> Requirement?
  {
    guard let entries = pack.entries(node, of: what) else { return nil }
    guard let group = entries.first(where: { Self.groups.contains($0.key) }) else {
      return readClause(node, of: what, clock).map { .clause($0) }
    }
    for extra in entries where extra.key != group.key && extra.key != "at-least" {
      pack.report(
        "unknown key '\(extra.key)' beside '\(group.key)' in \(what)", "unknown-key",
        at: extra.keyNode)
    }
    let parts = pack.items(group.value, of: "\(group.key) of \(what)").compactMap {
      readRequirement($0, of: what, clock)
    }
    guard !parts.isEmpty else { return nil }
    if group.key == "all" { return .all(parts) }
    if group.key == "any" { return .any(parts) }
    guard let number = entries.first(where: { $0.key == "at-least" }) else {
      pack.report("some of \(what) has no 'at-least'", "missing-at-least", at: node)
      return nil
    }
    return pack.number(number.value, of: "at-least of \(what)").map { .some($0, of: parts) }
  }

  /// Reads how many of the learners must meet a rule.
  private mutating func readShare(
    _ node: Node?, of what: String, _ scope: Rule.Scope, _ clock: Clock?, at place: Node
  ) -> Clause? {
    guard scope == .shareOfLearners else {
      if let node {
        pack.report(
          "share of \(what) needs the scope 'share of learners'", "wrong-scope", at: node)
      }
      return nil
    }
    guard let node else {
      pack.report("\(what) has no 'share'", "missing-share", at: place)
      return nil
    }
    guard let entries = pack.entries(node, of: "share of \(what)") else { return nil }
    return readComparisons(
      of: LearnerShare(Choices([:])), entries, in: "share of \(what)", clock, at: node)
  }

  private mutating func readClause(_ node: Node, of what: String, _ clock: Clock?) -> Clause? {
    guard let (measure, rest) = readMeasure(node, of: what) else { return nil }
    return readComparisons(of: measure, rest, in: what, clock, at: node)
  }

  private mutating func readComparisons(
    of measure: any Measure, _ rest: [Entry], in what: String, _ clock: Clock?, at node: Node
  ) -> Clause? {
    var comparisons: [Comparison] = []
    for (key, keyNode, value) in rest {
      guard let relation = relation(key, keyNode, for: measure, of: what, isCondition: false)
      else { continue }
      let values = readDatedValues(value, of: what, ValueKind(measure))
      if clock == nil, let dated = values.first(where: { $0.value.from != nil }) {
        pack.report("\(what) has dated values but no 'clock'", "missing-clock", at: dated.node)
      }
      if !values.isEmpty {
        comparisons.append(Comparison(relation: relation, values: values.map(\.value)))
      }
    }
    if rest.isEmpty {
      pack.report("\(what) compares with nothing", "no-comparison", at: node)
    } else if comparisons.count > 2 {
      pack.report("\(what) has more than two comparisons", "too-many-comparisons", at: node)
    }
    return comparisons.isEmpty ? nil : Clause(measure: measure, comparisons: comparisons)
  }

  /// Reads conditions, which are about the course.
  mutating func readConditions(_ node: Node?, of what: String) -> [Condition] {
    pack.items(node, of: what).compactMap { item in
      guard let (measure, rest) = readMeasure(item, of: what) else { return nil }
      guard let (key, keyNode, value) = rest.first, rest.count == 1 else {
        pack.report("\(what) needs one comparison each", "no-comparison", at: item)
        return nil
      }
      guard let relation = relation(key, keyNode, for: measure, of: what, isCondition: true)
      else { return nil }
      if relation == .stated {
        return pack.word(value, of: "stated of \(what)", among: ["yes", "no"]).map {
          Condition(measure: measure, relation: relation, value: .words([$0]))
        }
      }
      if relation.isForNumbers {
        guard let entries = pack.entries(value, of: "\(key) of \(what)"),
          let entry = entries.first, entries.count == 1,
          let amount = readAmount(entry, of: what, ValueKind(measure))
        else { return nil }
        return Condition(measure: measure, relation: relation, value: amount)
      }
      let words = readWords(value, of: "\(key) of \(what)", among: measure.domain)
      return words.isEmpty
        ? nil : Condition(measure: measure, relation: relation, value: .words(words))
    }
  }
}
