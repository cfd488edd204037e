import Evidence
import Yams

/// What the values of a measure or of a field of the table may be.
struct ValueKind {
  var unit: ValueUnit
  var findsWords: Bool
  /// The words allowed; none where any text is.
  var domain: [String]

  init(_ measure: any Measure) {
    unit = measure.unit
    findsWords = measure.findsWords
    domain = measure.domain
  }

  init(_ field: QualificationField) {
    unit = field.unit
    findsWords = field.unit == .words
    domain = field.domain
  }
}

extension RulePackReader {
  private static let valueKeys = ["from", "by", "source"]

  /// Reads a value with its date and source.
  mutating func readDatedValue(_ node: Node, of what: String, _ kind: ValueKind)
    -> (value: DatedValue, node: Node)?
  {
    guard let entries = pack.entries(node, of: "a value of \(what)") else { return nil }
    let from = entries.first { $0.key == "from" }
    let day = from.flatMap { pack.day($0.value, of: "from of \(what)") }
    let units = entries.filter { !Self.valueKeys.contains($0.key) }
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
      lookup.map { readLookup($0.value, unit, of: what, kind) } ?? readValue(unit, of: what, kind)
    guard let value, let source, from == nil || day != nil else { return nil }
    return (DatedValue(from: day, value: value, source: source), node)
  }

  /// Reads values, the oldest first; reports two for one day.
  mutating func readDatedValues(_ node: Node, of what: String, _ kind: ValueKind)
    -> [(value: DatedValue, node: Node)]
  {
    let values = pack.items(node, of: what).compactMap { readDatedValue($0, of: what, kind) }
    var seen: Set<Int> = []
    for (value, node) in values where !seen.insert(value.from?.number ?? .min).inserted {
      let day = value.from.map { "from \($0.iso8601)" } ?? "without a date"
      pack.report("\(what) has two values \(day)", "two-values", at: node)
    }
    return values.sorted { ($0.value.from?.number ?? .min) < ($1.value.from?.number ?? .min) }
  }

  /// Reads the source that a key names.
  mutating func readSource(_ entry: Entry?, of what: String, at node: Node) -> Citation? {
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

  /// Reads a number or words, a field of the table of qualifications, or that there is no value.
  private mutating func readValue(_ entry: Entry, of what: String, _ kind: ValueKind)
    -> RuleValue?
  {
    switch entry.key {
    case "unknown":
      return pack.text(entry.value, of: "unknown of \(what)").map { .unknown($0) }
    case "not-required":
      return pack.text(entry.value, of: "not-required of \(what)").map { .notRequired($0) }
    case "qualification": return readField(entry.value, of: what, kind, divisor: 1)
    default: break
    }
    guard isUnit(entry, of: kind, what) else { return nil }
    // `count: {qualification: tqt, divided-by: 10}`.
    if !kind.findsWords, entry.value.mapping != nil {
      guard
        let fields = pack.fields(
          entry.value, of: "\(entry.key) of \(what)", required: ["qualification", "divided-by"]),
        let field = fields["qualification"],
        let divisor = pack.number(fields["divided-by"], of: "divided-by of \(what)")
      else { return nil }
      return readField(field, of: what, kind, divisor: max(1, divisor))
    }
    return kind.findsWords
      ? readList(entry, of: what, kind) : readAmount(entry, of: what, kind)
  }

  private mutating func readField(
    _ node: Node, of what: String, _ kind: ValueKind, divisor: Int
  ) -> RuleValue? {
    guard let field = pack.choice(node, of: "qualification of \(what)", as: QualificationField.self)
    else { return nil }
    if divisor == 1 && field.unit != kind.unit {
      pack.report(
        "\(what) is measured in \(kind.unit.rawValue), \(field.rawValue) in \(field.unit.rawValue)",
        "wrong-unit", at: node)
      return nil
    }
    return .qualification(field, dividedBy: divisor)
  }

  /// Reads a number whose key is its unit.
  mutating func readAmount(_ entry: Entry, of what: String, _ kind: ValueKind) -> RuleValue? {
    guard isUnit(entry, of: kind, what) else { return nil }
    let name = "\(entry.key) of \(what)"
    let number =
      kind.unit == .hours
      ? readHours(entry.value, of: name) : pack.number(entry.value, of: name)
    return number.map { .amount($0, kind.unit) }
  }

  /// Reads hours as the pack counts them, into seconds of the clock.
  mutating func readHours(_ node: Node, of name: String) -> Seconds? {
    guard let told = pack.duration(node, of: name) else { return nil }
    guard told * counting.hour % 3600 == 0 else {
      pack.report(
        "\(name) is no whole number of seconds in hours of \(counting.hour / 60) minutes",
        "bad-number", at: node)
      return nil
    }
    return told * counting.hour / 3600
  }

  private mutating func readList(_ entry: Entry, of what: String, _ kind: ValueKind)
    -> RuleValue?
  {
    let words = readWords(entry.value, of: "\(entry.key) of \(what)", among: kind.domain)
    return words.isEmpty ? nil : .words(words)
  }

  /// Reads a value for each value of a declared field; `null` says that there is none.
  private mutating func readLookup(
    _ by: Node, _ entry: Entry, of what: String, _ kind: ValueKind
  ) -> RuleValue? {
    guard isUnit(entry, of: kind, what),
      let fact = pack.choice(by, of: "by of \(what)", as: Fact.self),
      let rows = pack.entries(entry.value, of: "\(entry.key) of \(what)")
    else { return nil }
    let entries = rows.compactMap { row -> RuleValue.Entry? in
      let name = "a key of \(entry.key) of \(what)"
      let word =
        fact.domain.isEmpty
        ? pack.text(row.keyNode, of: name)
        : pack.word(row.keyNode, of: name, among: fact.domain)
      guard let key = word else { return nil }
      if row.value.scalar?.string == "null" {
        return RuleValue.Entry(key: key, value: .unknown("No value is known for \(key)."))
      }
      let own: Entry = (entry.key, entry.keyNode, row.value)
      return readValue(own, of: what, kind).map { RuleValue.Entry(key: key, value: $0) }
    }
    return entries.isEmpty ? nil : .lookup(by: fact, entries)
  }

  /// Reads a list of words, of those allowed where not any text is.
  mutating func readWords(_ node: Node, of what: String, among words: [String]) -> [String] {
    pack.items(node, of: what).compactMap {
      words.isEmpty ? pack.text($0, of: what) : pack.word($0, of: what, among: words)
    }
  }

  private mutating func isUnit(_ entry: Entry, of kind: ValueKind, _ what: String) -> Bool {
    let unit = kind.unit.rawValue
    if entry.key == unit { return true }
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
