import Evidence
import Yams

/// Reads a rule pack, strictly: whatever it cannot read it reports, all of it at once.
public struct RulePackReader {
  var pack: PackText
  /// The pack's sources by id.
  var sources: [String: Citation] = [:]
  /// Every id that stands under `sources`, read or not; nothing where that is no mapping.
  var sourceNames: [String]?
  /// How the pack counts time.
  var counting = Counting()
  /// When an academic year begins; nothing where the pack does not say.
  var academicYear: AcademicYear?

  /// Reads packs that are called `file` in messages.
  init(file: String) { pack = PackText(file: file) }

  /// Reads a pack's text; throws every problem it has, in the order of its lines.
  ///
  /// `qualifications` is the table in which its lookups by qualification look; `bases` are the packs
  /// that it may build on. Examples are half of a pack: of one that is proved already they may be left
  /// out where only its rules are asked.
  public static func read(
    _ text: String, file: String, qualifications: QualificationTable = QualificationTable(),
    bases: [RulePack] = [], withExamples: Bool = true
  ) throws(PackProblems) -> RulePack {
    var reader = RulePackReader(file: file)
    let read = reader.read(text, qualifications, bases, withExamples)
    let problems = reader.pack.problems
    guard problems.isEmpty, let read else {
      throw PackProblems(
        problems: problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return read
  }

  private mutating func read(
    _ text: String, _ table: QualificationTable, _ bases: [RulePack], _ withExamples: Bool
  ) -> RulePack? {
    guard let root = pack.document(text),
      let fields = pack.fields(
        root, of: "the pack",
        required: ["pack", "title", "about", "kind", "checked", "sources", "rules", "examples"],
        optional: [
          "academic-year", "applies", "asked", "bodies", "extends", "not-asked", "qualifications",
        ]
          // A pack that builds on another counts as that one does.
          + (root.mapping?["extends"] == nil ? Counting.keys : []))
    else { return nil }
    readCounting(fields, bases)
    academicYear = pack.dayOfYear(fields["academic-year"], of: "academic-year of the pack")
    readSources(fields["sources"])
    let own = readQualifications(fields["qualifications"])
    let ruleNodes = pack.items(fields["rules"], of: "rules")
    let ruleNames = ruleNodes.compactMap { $0.mapping?["id"]?.scalar?.string }
    let rules = ruleNodes.compactMap { readRule($0) }
    reportRepeated(rules.map { ($0.rule.id, $0.node) })
    let base = readBase(fields["extends"], among: bases)
    let allRules = base.map { extend($0, with: rules) } ?? rules.map(\.rule)
    let exampleNodes = withExamples ? pack.items(fields["examples"], of: "examples") : []
    let examples = exampleNodes.compactMap {
      readExample($0, rules: ruleNames + (base?.rules.map(\.id) ?? []))
    }
    for (rule, node) in rules {
      guard let other = rule.notBeside, !allRules.contains(where: { $0.id == other }) else {
        continue
      }
      let hint = suggestion(for: other, among: allRules.map(\.id))
      pack.report(
        "unknown rule '\(other)' in not-beside of rule '\(rule.id)'\(hint)", "unknown-rule",
        at: node)
    }
    let shown = Set(examples.flatMap { $0.expect.map(\.rule) })
    for (rule, node) in rules
    where withExamples && !shown.contains(rule.id) && fields["examples"] != nil {
      pack.report("rule '\(rule.id)' has no example", "no-example", at: node)
    }
    let applies = readConditions(fields["applies"], of: "applies of the pack")
    guard let id = pack.id(fields["pack"], of: "the pack's id"),
      let title = pack.text(fields["title"], of: "title of the pack"),
      let about = pack.text(fields["about"], of: "about of the pack"),
      let kind = pack.choice(fields["kind"], of: "kind of the pack", as: RulePack.Kind.self),
      let checked = pack.day(fields["checked"], of: "checked of the pack")
    else { return nil }
    return RulePack(
      id: id, title: title, about: about, kind: kind, checked: checked, rules: allRules,
      notAsked: pack.items(fields["not-asked"], of: "not-asked of the pack").compactMap {
        pack.text($0, of: "not-asked of the pack")
      },
      isAskedByName: pack.word(
        fields["asked"], of: "asked of the pack", among: ["always", "by-name"]) == "by-name",
      bodies: pack.items(fields["bodies"], of: "bodies of the pack").compactMap {
        pack.text($0, of: "bodies of the pack")
      }, applies: applies + (base?.applies ?? []),
      examples: examples.map(counting.counted)
        + (base.map { inherited($0, replaced: rules.map(\.rule.id)) } ?? []),
      counting: counting, qualifications: QualificationTable(own + table.all))
  }

  /// Reads what the pack counts as an hour, and which breaks and lateness it lets count.
  private mutating func readCounting(_ fields: [String: Node], _ bases: [RulePack]) {
    if let id = fields["extends"]?.scalar?.string, let base = bases.first(where: { $0.id == id }) {
      counting = base.counting
    }
    func minutes(_ key: String) -> Seconds? {
      pack.minutes(fields[key], of: "\(key) of the pack")
    }
    counting.hour = minutes("hour") ?? counting.hour
    counting.breaks = minutes("break") ?? counting.breaks
    counting.grace = minutes("grace") ?? counting.grace
  }

  /// The pack that `extends` names.
  private mutating func readBase(_ node: Node?, among bases: [RulePack]) -> RulePack? {
    guard let node, let id = pack.text(node, of: "extends of the pack") else { return nil }
    if let base = bases.first(where: { $0.id == id }) { return base }
    let hint = suggestion(for: id, among: bases.map(\.id))
    pack.report("no built-in pack is named '\(id)'\(hint)", "unknown-pack", at: node)
    return nil
  }

  /// The examples of a pack that is built on, of the rules that still are its own.
  private func inherited(_ base: RulePack, replaced: [String]) -> [PackExample] {
    base.examples.compactMap { example in
      var example = example
      example.expect.removeAll { replaced.contains($0.rule) }
      return example.expect.isEmpty ? nil : example
    }
  }

  private mutating func reportRepeated(_ rules: [(id: String, node: Node)]) {
    var seen: Set<String> = []
    for (id, node) in rules where !seen.insert(id).inserted {
      pack.report("rule '\(id)' stands twice", "duplicate-rule", at: node)
    }
  }

  mutating func readSources(_ node: Node?) {
    guard let node, let entries = pack.entries(node, of: "sources") else { return }
    sourceNames = entries.map(\.key)
    for (key, keyNode, value) in entries {
      guard let id = pack.id(keyNode, of: "the source's id") else { continue }
      let what = "source '\(key)'"
      guard
        let fields = pack.fields(
          value, of: what, required: ["title", "url", "quote", "seen", "status"],
          optional: ["clause"]),
        let title = pack.text(fields["title"], of: "title of \(what)"),
        let url = url(fields["url"], of: "url of \(what)"),
        let quote = pack.text(fields["quote"], of: "quote of \(what)"),
        let seen = pack.dayOrMonth(fields["seen"], of: "seen of \(what)"),
        let status = pack.choice(
          fields["status"], of: "status of \(what)", as: Citation.Status.self)
      else { continue }
      sources[id] = Citation(
        title: title, clause: pack.text(fields["clause"], of: "clause of \(what)"), url: url,
        quote: quote, seen: seen, status: status)
    }
  }

  private mutating func url(_ node: Node?, of what: String) -> String? {
    guard let node, let text = pack.text(node, of: what) else { return nil }
    let isSafe = text.utf8.allSatisfy { $0 > 32 && $0 < 127 && !"<>\"`\\".utf8.contains($0) }
    if isSafe, text.hasPrefix("https://") || text.hasPrefix("http://") { return text }
    pack.report("\(what) is not an http address", "bad-url", at: node)
    return nil
  }
}
