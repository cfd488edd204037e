import ContactHours
import Evidence

/// A course stated outright, and what the rules of its pack say of it: documentation and test.
struct PackExample: Sendable {
  /// A sentence.
  var name: String
  /// The audit date.
  var on: Day
  /// The course, as the calculus hands it over.
  var audit: CourseAudit
  /// The courses before it, for rules that add several up.
  var before: [CourseAudit] = []
  /// A qualification that the example states, in place of the table's.
  var record: Qualification?
  /// What some of the pack's rules must say of it.
  var expect: [Expectation]

  /// What one rule must say.
  struct Expectation: Hashable, Sendable {
    var rule: String
    var verdict: Verdict
    /// First day of the value that must decide, or `always`; nothing where it is not said.
    var since: String?
  }

  /// The qualification of its course.
  func qualification(in pack: RulePack) -> Qualification? {
    record ?? pack.qualification(of: audit)
  }

  /// What differs between what a pack says and what the example expects, a sentence each.
  func differences(in pack: RulePack, ofVerdictsOnly: Bool = false) -> [String] {
    let pack = adding(to: pack)
    return expect.compactMap { expected in
      guard let rule = pack.rules.first(where: { $0.id == expected.rule }) else { return nil }
      let found = pack.answers(of: rule, for: audit, on: on, qualification(in: pack)).course
      if found.verdict != expected.verdict {
        return
          "\(name): \(expected.rule) is \(found.verdict.rawValue), "
          + "expected \(expected.verdict.rawValue)"
      }
      let since = (found.value ?? found.unresolved)?.from?.iso8601 ?? "always"
      guard let wanted = expected.since, wanted != since, !ofVerdictsOnly else { return nil }
      return "\(name): \(expected.rule) is decided by the value of \(since), expected \(wanted)"
    }
  }
}

extension RulePack {
  /// How many examples it has.
  public var exampleCount: Int { examples.count }

  /// Every example that the pack does not bear out, a sentence each; empty where all hold.
  public var failingExamples: [String] { examples.flatMap { $0.differences(in: self) } }
}
