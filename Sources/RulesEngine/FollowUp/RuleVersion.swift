import Evidence

extension RuleBook {
  /// What each rule asks, in plain lines, by `pack/rule`: whom it is about, its conditions, and its
  /// values with their dates, but not its sources, remarks and examples.
  ///
  /// The hash of a text is the version of its rule: a waiver is of one version.
  public var ruleTexts: [(name: String, text: String)] {
    packs.flatMap { pack in
      pack.rules.map { rule in
        ("\(pack.id)/\(rule.id)", Explanation(pack: pack, rule: rule).version)
      }
    }
  }
}

extension Explanation {
  /// What the rule asks, as one text.
  fileprivate var version: String {
    let head = [
      "\(pack.id)/\(rule.id)", "\(rule.force.rawValue), \(rule.severity.rawValue)",
      "by \(rule.clock.rawValue)", rule.notBeside.map { "not beside \($0)" } ?? "",
      pack.counting.words, "an hour is \(pack.counting.hour) s",
    ]
    return (head + asked.map { "\($0.depth) \($0.text)" }).joined(separator: "\n")
  }
}
