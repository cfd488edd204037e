import Evidence
import Yams

extension RulePackReader {
  typealias Entry = (key: String, keyNode: Node, value: Node)

  /// Reads which measure is meant and its choices; hands back the entries left for comparisons.
  mutating func readMeasure(_ node: Node, of what: String) -> (any Measure, [Entry])? {
    guard var entries = pack.entries(node, of: what) else { return nil }
    guard let named = entries.first(where: { $0.key == "measure" }) else {
      pack.report("\(what) has no 'measure'", "missing-measure", at: node)
      return nil
    }
    guard let name = pack.text(named.value, of: "measure of \(what)") else { return nil }
    guard let type = Measures.all.first(where: { $0.name == name }) else {
      let hint = suggestion(for: name, among: Measures.all.map { $0.name })
      pack.report("unknown measure '\(name)' in \(what)\(hint)", "unknown-measure", at: named.value)
      return nil
    }
    entries.removeAll { $0.key == "measure" }
    var choices: [String: String] = [:]
    for option in type.options {
      if let entry = entries.first(where: { $0.key == option.key }) {
        guard
          let word = pack.word(
            entry.value, of: "\(option.key) of \(what)", among: option.words)
        else { return nil }
        choices[option.key] = word
      } else if let standard = option.standard {
        choices[option.key] = standard
      } else {
        pack.report("measure '\(name)' in \(what) has no '\(option.key)'", "missing-key", at: node)
        return nil
      }
      entries.removeAll { $0.key == option.key }
    }
    return (type.init(choices), entries)
  }

  /// Which comparison a key names, if the measure allows it.
  mutating func relation(
    _ key: String, _ node: Node, for measure: any Measure, of what: String, isCondition: Bool
  ) -> Relation? {
    let findsNumbers = measure.domain.isEmpty
    let allowed = Relation.allCases.filter {
      $0.isForNumbers == findsNumbers && ($0 != .stated || (isCondition && !findsNumbers))
    }
    if let relation = allowed.first(where: { $0.rawValue == key }) { return relation }
    let hint = suggestion(for: key, among: allowed.map(\.rawValue))
    pack.report("unknown key '\(key)' in \(what)\(hint)", "unknown-key", at: node)
    return nil
  }

  /// Reads a value with its date and source.
  mutating func readDatedValue(_ node: Node, of what: String, _ measure: any Measure)
    -> (value: DatedValue, node: Node)?
  {
    guard let entries = pack.entries(node, of: "a value of \(what)") else { return nil }
    let from = entries.first { $0.key == "from" }
    let day = from.flatMap { pack.day($0.value, of: "from of \(what)") }
    let units = entries.filter { !["from", "by", "source"].contains($0.key) }
    guard let unit = units.first else {
      let dated = from.map { " from \($0.value.scalar?.string ?? "")" } ?? ""
      pack.report("a value of \(what)\(dated) says nothing", "missing-value", at: node)
      return nil
    }
    for extra in units.dropFirst() {
      pack.report("a value of \(what) says two things", "two-units", at: extra.keyNode)
    }
    let source = readSource(entries.first { $0.key == "source" }, of: what, at: node)
    let lookup = entries.first { $0.key == "by" }
    let value =
      lookup.map { readLookup($0.value, unit, of: what, measure) }
      ?? (measure.domain.isEmpty
        ? readAmount(unit, of: what, measure) : readList(unit, of: what, measure))
    guard let value, let source, from == nil || day != nil else { return nil }
    return (DatedValue(from: day, value: value, source: source), node)
  }

  private mutating func readSource(_ entry: Entry?, of what: String, at node: Node) -> Citation? {
    guard let entry else {
      pack.report("a value of \(what) has no 'source'", "missing-source", at: node)
      return nil
    }
    guard let id = pack.text(entry.value, of: "source of \(what)") else { return nil }
    if let source = sources[id] { return source }
    // A source that stands there but does not read has been reported where it stands.
    guard let known = sourceNames, !known.contains(id) else { return nil }
    pack.report(
      "unknown source '\(id)' in \(what)\(suggestion(for: id, among: known))", "unknown-source",
      at: entry.value)
    return nil
  }

  /// Reads a number whose key is its unit.
  mutating func readAmount(_ entry: Entry, of what: String, _ measure: any Measure) -> RuleValue? {
    guard isUnit(entry, of: measure, what) else { return nil }
    let name = "\(entry.key) of \(what)"
    let number =
      measure.unit == .hours
      ? pack.duration(entry.value, of: name) : pack.number(entry.value, of: name)
    return number.map { .amount($0, measure.unit) }
  }

  private mutating func readList(_ entry: Entry, of what: String, _ measure: any Measure)
    -> RuleValue?
  {
    guard isUnit(entry, of: measure, what) else { return nil }
    let words = readWords(entry.value, of: "\(entry.key) of \(what)", among: measure.domain)
    return words.isEmpty ? nil : .words(words)
  }

  /// Reads a list for each value of a declared field.
  private mutating func readLookup(
    _ by: Node, _ entry: Entry, of what: String, _ measure: any Measure
  ) -> RuleValue? {
    guard isUnit(entry, of: measure, what),
      let fact = pack.choice(by, of: "by of \(what)", as: Fact.self),
      let rows = pack.entries(entry.value, of: "\(entry.key) of \(what)")
    else { return nil }
    let entries = rows.compactMap { row -> RuleValue.Entry? in
      guard
        let key = pack.word(
          row.keyNode, of: "a key of \(entry.key) of \(what)", among: fact.domain)
      else { return nil }
      let words = readWords(row.value, of: "\(key) of \(what)", among: measure.domain)
      return words.isEmpty ? nil : RuleValue.Entry(key: key, words: words)
    }
    return entries.isEmpty ? nil : .lookup(by: fact, entries)
  }

  mutating func readWords(_ node: Node, of what: String, among words: [String]) -> [String] {
    pack.items(node, of: what).compactMap { pack.word($0, of: what, among: words) }
  }

  private mutating func isUnit(_ entry: Entry, of measure: any Measure, _ what: String) -> Bool {
    if entry.key == measure.unit.rawValue { return true }
    let unit = measure.unit.rawValue
    if ValueUnit(rawValue: entry.key) != nil {
      pack.report(
        "\(what) is measured in \(unit), not in \(entry.key)", "wrong-unit", at: entry.keyNode)
    } else {
      let hint = suggestion(for: entry.key, among: ValueUnit.allCases.map(\.rawValue))
      pack.report(
        "unknown unit '\(entry.key)' in \(what)\(hint)", "unknown-unit", at: entry.keyNode)
    }
    return false
  }
}
