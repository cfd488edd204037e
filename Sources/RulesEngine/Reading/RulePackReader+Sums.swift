import Evidence
import Yams

extension RulePackReader {
  /// Reads the parts of a sum over courses; hands back the entries left for comparisons.
  mutating func readSum(_ entries: [Entry], of what: String, at node: Node)
    -> (any Measure, [Entry])?
  {
    guard let listed = entries.first(where: { $0.key == "parts" }) else {
      pack.report("measure 'sum' in \(what) has no 'parts'", "missing-key", at: node)
      return nil
    }
    var sum = SumMeasure(Choices([:]))
    let items = pack.items(listed.value, of: "parts of \(what)")
    sum.parts = items.compactMap { readPart($0, of: "a part of \(what)") }
    guard sum.parts.count == items.count, !items.isEmpty else { return nil }
    return (sum, entries.filter { $0.key != "parts" && $0.key != "measure" })
  }

  private mutating func readPart(_ node: Node, of what: String) -> SumMeasure.Part? {
    guard
      let fields = pack.fields(
        node, of: what, required: ["what"], optional: ["activity", "tag", "courses", "at-most"]),
      let kind = pack.choice(
        fields["what"], of: "what of \(what)", as: ContactTime.Kind.self)
    else { return nil }
    var time = ContactTime(kind: kind)
    time.activities = Set(
      pack.items(fields["activity"], of: "activity of \(what)").compactMap {
        pack.choice($0, of: "activity of \(what)", as: Activity.self)
      })
    time.tags = Set(
      pack.items(fields["tag"], of: "tag of \(what)").compactMap {
        pack.text($0, of: "tag of \(what)")
      })
    let limit = fields["at-most"].map {
      readDatedValue($0, of: "at-most of \(what)", ValueKind(SumMeasure(Choices([:]))))
    }
    if let dated = limit??.value.from {
      pack.report(
        "at-most of \(what) is one value for all days, not one from \(dated.iso8601)",
        "bad-date", at: fields["at-most"])
    }
    let courses = readConditions(fields["courses"], of: "courses of \(what)")
    if case .some(.none) = limit { return nil }
    let place = node.mark.map { "\(pack.file):\($0.line):\($0.column)" } ?? ""
    return SumMeasure.Part(id: place, time: time, courses: courses, cap: limit??.value)
  }

  /// Gives a rule's sums whose courses they add up, by its scope; reports what does not go together.
  mutating func settleScope(of rule: inout Rule, _ what: String, at node: Node) {
    let clauses = rule.requirement.clauses
    let sums = clauses.count { $0.measure is SumMeasure }
    let over: SumMeasure.Over? =
      switch rule.scope {
      case .everyLearner, .everyLearnerNotWithdrawn, .anyLearner, .shareOfLearners: .learner
      case .centre: .centre
      case .qualification: .qualification
      case .course, .medianLearner, .courseAndLearners, .everySession: nil
      }
    let inSessions = clauses.allSatisfy { clause in
      clause.measure is RatioMeasure
        || (clause.measure as? HoursMeasure).map { $0.time.kind.isReceivedInSessions } ?? false
    }
    if rule.scope == .everySession && !inSessions {
      pack.report(
        "\(what) is about every session, of which only 'ratio' and 'hours' received can ask",
        "wrong-scope", at: node)
    }
    let isOfSeveral = rule.scope == .centre || rule.scope == .qualification
    if isOfSeveral && sums < clauses.count {
      pack.report(
        "\(what) is about a \(rule.scope.rawValue), of which only 'sum' can ask", "wrong-scope",
        at: node)
    } else if let over {
      rule.requirement = rule.requirement.changingSums { $0.over = over }
    } else if sums > 0 {
      pack.report(
        "'sum' in \(what) needs a scope of learners, centre or qualification, not "
          + rule.scope.rawValue, "wrong-scope", at: node)
    }
  }
}
