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
        + "\(pack.checked.iso8601).", "",
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

  private func severity(of rule: Rule) -> String {
    rule.severity(from: rule.citations.first).rawValue
  }

  private func section(_ rule: Rule) -> [String] {
    let words = Explanation(pack: pack, rule: rule)
    var lines = ["## \(rule.id)", "", rule.finds, "", rule.about, ""]
    lines += rule.when.map { "- Only where \(words.text($0))." }
    lines += rule.unless.map { "- Not where \(words.text($0))." }
    let measure = rule.requirement.measure
    for comparison in rule.requirement.comparisons {
      lines += comparison.values.map { dated in
        let from = dated.from.map { "From \($0.iso8601), of" } ?? "Of"
        let text = words.text(measure, comparison.relation, dated.value)
        return "- \(from) \(rule.scope.words.dropFirst(3)): \(text)."
      }
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
}
