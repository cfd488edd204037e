import Evidence
import Yams

extension RulePackReader {
  /// Reads where a rule's own pack says that it does not bind.
  mutating func readExemptions(_ node: Node?, of what: String, _ clock: Clock?) -> [Exemption] {
    pack.items(node, of: what).compactMap { readExemption($0, of: what, clock) }
  }

  private mutating func readExemption(_ node: Node, of what: String, _ clock: Clock?)
    -> Exemption?
  {
    guard
      let fields = pack.fields(
        node, of: what, required: ["words", "source"], optional: ["from", "until", "when"])
    else { return nil }
    let from = pack.day(fields["from"], of: "from of \(what)")
    let until = pack.day(fields["until"], of: "until of \(what)")
    if clock == nil, let dated = fields["from"] ?? fields["until"] {
      pack.report("\(what) has dates but its rule has no 'clock'", "missing-clock", at: dated)
    }
    if clock == .sessionDate {
      pack.report(
        "\(what) is chosen by one day, and the clock session_date has many", "wrong-clock", at: node
      )
    }
    if let from, let until, until <= from {
      pack.report("until of \(what) is not after from", "bad-date", at: fields["until"])
    }
    let when = readConditions(fields["when"], of: "when of \(what)")
    if fields["from"] == nil && fields["until"] == nil && when.isEmpty {
      pack.report("\(what) says neither when nor for which courses", "no-comparison", at: node)
    }
    let cited = pack.text(fields["source"], of: "source of \(what)")
    guard let words = pack.text(fields["words"], of: "words of \(what)"), cited != nil,
      let sourceNode = fields["source"],
      let source = readSource(("source", sourceNode, sourceNode), of: what, at: node)
    else { return nil }
    return Exemption(words: words, from: from, until: until, when: when, source: source)
  }
}
