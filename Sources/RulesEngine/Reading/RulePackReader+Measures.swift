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
    if type == SumMeasure.self { return readSum(entries, of: what, at: node) }
    entries.removeAll { $0.key == "measure" }
    var choices = [Choices.hour: [String(counting.hour)]]
    for option in type.options {
      if let entry = entries.first(where: { $0.key == option.key }) {
        let name = "\(option.key) of \(what)"
        if let form = option.form {
          guard let numbers = readNumbers(entry.value, of: name, form) else { return nil }
          choices[option.key] = numbers.map(String.init)
        } else if option.isList {
          choices[option.key] = readWords(entry.value, of: name, among: option.words)
        } else {
          guard let word = pack.word(entry.value, of: name, among: option.words) else {
            return nil
          }
          choices[option.key] = [word]
        }
      } else if let standard = option.standard {
        choices[option.key] = standard
      } else {
        pack.report("measure '\(name)' in \(what) has no '\(option.key)'", "missing-key", at: node)
        return nil
      }
      entries.removeAll { $0.key == option.key }
    }
    if let missing = type.missingOption(Choices(choices)) {
      pack.report("measure '\(name)' in \(what) has no '\(missing)'", "missing-key", at: node)
      return nil
    }
    if let conflict = type.conflict(Choices(choices)) {
      pack.report("measure '\(name)' in \(what) has \(conflict)", "unknown-word", at: node)
      return nil
    }
    return (type.init(Choices(choices)), entries)
  }

  /// Reads an option that is a number, or two.
  private mutating func readNumbers(_ node: Node, of name: String, _ form: MeasureOption.Form)
    -> [Int]?
  {
    switch form {
    case .number: pack.number(node, of: name).map { [$0] }
    case .duration: readHours(node, of: name).map { [$0] }
    case .clockTimes: pack.clockTimes(node, of: name).map { [$0.lowerBound, $0.upperBound] }
    }
  }

  /// Which comparison a key names, if the measure allows it.
  mutating func relation(
    _ key: String, _ node: Node, for measure: any Measure, of what: String, isCondition: Bool
  ) -> Relation? {
    let findsNumbers = !measure.findsWords
    let allowed = Relation.allCases.filter {
      $0 == .stated ? isCondition : $0.isForNumbers == findsNumbers
    }
    if let relation = allowed.first(where: { $0.rawValue == key }) { return relation }
    let hint = suggestion(for: key, among: allowed.map(\.rawValue))
    pack.report("unknown key '\(key)' in \(what)\(hint)", "unknown-key", at: node)
    return nil
  }
}
