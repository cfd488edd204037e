import Evidence

/// A pack's page for the documentation, printed from the pack itself.
public struct RulePackPage {
  let pack: RulePack

  /// Prints the page of a pack.
  public init(_ pack: RulePack) { self.pack = pack }

  /// The page, as Markdown that ends with a line end.
  public var markdown: String {
    var lines = [
      "# \(pack.title)", "",
      "<!-- Printed from Sources/RulePacks/Packs/\(pack.id).yaml. -->", "",
      pack.about, "",
      "Pack `\(pack.id)`, \(pack.kind.rawValue), compared with its sources on "
        + "\(pack.checked.iso8601)."
        + asked, "",
    ]
    lines += pack.counting.lines
    if !pack.notAsked.isEmpty {
      lines += ["What the body asks besides, and no rule here does:", ""]
      lines += pack.notAsked.map { "- \($0)" } + [""]
    }
    lines += [
      "| rule | severity | force | what is found |",
      "|---|---|---|---|",
    ]
    lines += pack.rules.map { rule in
      "| [`\(rule.id)`](#\(rule.id)) | \(severity(of: rule)) | \(rule.force.rawValue) "
        + "| \(rule.finds) |"
    }
    for rule in pack.rules { lines += [""] + section(rule) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What brings a pack in that is only asked by name.
  private var asked: String {
    guard pack.isAskedByName else { return "" }
    let claim =
      pack.kind == .recognition
      ? ", or a claim of the kind `recognised_by` in claims.csv names its body" : ""
    return " It is asked only where `--rules \(pack.id)` or the course's own `regimes` in "
      + "courses.csv names it\(claim)."
  }

  private func severity(of rule: Rule) -> String {
    rule.severity(from: Array(rule.citations.prefix(1))).rawValue
  }

  private func section(_ rule: Rule) -> [String] {
    let words = Explanation(pack: pack, rule: rule)
    var lines = ["## \(rule.id)", "", rule.finds, "", rule.about, ""]
    lines += rule.when.map { "- Only where \(words.text($0))." }
    lines += rule.unless.map { "- Not where \(words.text($0))." }
    lines += required(
      rule.requirement, words, indent: "", lead: "Of \(rule.scope.words.dropFirst(3)): ")
    if let share = rule.share { lines += required(.clause(share), words, indent: "", lead: "") }
    lines += rule.exemptions.map { "- Exempt\($0.text(words).dropFirst("exempt".count))." }
    if let other = rule.notBeside {
      lines += ["- Not where `\(other)` is not met: that says it all."]
    }
    lines += ["- Severity \(severity(of: rule)), force \(rule.force.rawValue).", ""]
    for source in rule.citations {
      lines += ["> \(source.quote)", ">"]
      let clause = source.clause.map { ", \($0)" } ?? ""
      lines += [
        "> [\(source.title)\(clause)](\(source.url)), \(source.status.rawValue), "
          + "read \(source.seen)",
        "",
      ]
    }
    lines += [
      "Where it is left open: \(rule.leavesOpen)", "",
      "What to do: \(rule.action) Who: \(rule.owner), within "
        + "\(counted(rule.deadline, "working day")).", "",
      "| example | verdict |", "|---|---|",
    ]
    for example in pack.examples {
      lines += example.expect.filter { $0.rule == rule.id }.map {
        "| \(example.name) | \($0.verdict.rawValue) |"
      }
    }
    return lines
  }

  /// What a rule asks for, a line a value, groups as lists within the list.
  private func required(
    _ requirement: Requirement, _ words: Explanation, indent: String, lead: String
  ) -> [String] {
    func group(_ name: String, _ parts: [Requirement]) -> [String] {
      ["\(indent)- \(lead)\(name)"]
        + parts.flatMap { required($0, words, indent: indent + "  ", lead: "") }
    }
    switch requirement {
    case .clause(let clause):
      return clause.comparisons.flatMap { comparison in
        comparison.values.map { dated in
          let from = dated.from.map { "from \($0.iso8601), " } ?? ""
          let text = words.text(clause.measure, comparison.relation, dated.value)
          return "\(indent)- \(lead)\(from)\(text)."
        }
      }
    case .all(let parts): return group("all of", parts)
    case .any(let parts): return group("any of", parts)
    case .some(let number, let parts): return group("at least \(number) of", parts)
    }
  }
}
