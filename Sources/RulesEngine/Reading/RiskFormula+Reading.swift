import Evidence
import RulePacks
import Yams

extension RiskFormula {
  /// The formula that comes with the program.
  public static func builtIn() throws(PackProblems) -> RiskFormula {
    let text = BuiltInPacks.tables.first { $0.id == "risk-ranking" }?.yaml ?? ""
    return try read(text, file: "risk-ranking.yaml")
  }

  /// Reads a formula; throws every problem it has, in the order of its lines.
  static func read(_ text: String, file: String) throws(PackProblems) -> RiskFormula {
    var reader = RulePackReader(file: file)
    let read = reader.readRiskFormula(text)
    return try reader.pack.finished(read)
  }
}

extension RulePackReader {
  mutating func readRiskFormula(_ text: String) -> RiskFormula? {
    guard let root = pack.document(text),
      let fields = pack.fields(
        root, of: "the table",
        required: ["about", "force", "sources", "factors", "strata", "spreads", "funnel"])
    else { return nil }
    let about = pack.text(fields["about"], of: "about of the table")
    readSources(fields["sources"])
    let factors = pack.items(fields["factors"], of: "factors").compactMap { readFactor($0) }
    let strata = pack.items(fields["strata"], of: "strata").compactMap { readStratum($0) }
    if let node = fields["strata"] {
      let bounds = strata.map(\.from)
      let fall = zip(bounds, bounds.dropFirst()).allSatisfy { $0 > $1 }
      if !fall || bounds.last != 0 {
        pack.report("strata must go down to one from 0", "bad-number", at: node)
      }
    }
    guard let about, let spreads = pack.text(fields["spreads"], of: "spreads of the table"),
      let force = pack.choice(fields["force"], of: "force of the table", as: Force.self),
      let node = fields["funnel"],
      let funnel = pack.fields(node, of: "funnel", required: ["inner", "outer", "source"]),
      let inner = pack.number(funnel["inner"], of: "inner of funnel"),
      let outer = pack.number(funnel["outer"], of: "outer of funnel"),
      let source = readSource(
        funnel["source"].map { ("source", $0, $0) }, of: "the funnel", at: node)
    else { return nil }
    if inner < 1 || outer <= inner {
      pack.report("outer of funnel must lie beyond inner", "bad-number", at: node)
    }
    return RiskFormula(
      about: about, force: force, factors: factors, strata: strata, aboutSpreads: spreads,
      inner: inner, outer: outer, funnelSource: source)
  }

  private mutating func readFactor(_ node: Node) -> RiskFormula.Factor? {
    let what = "a factor"
    guard
      let fields = pack.fields(
        node, of: what, required: ["measure", "points", "per", "at-most", "says", "source"]),
      let measure = pack.choice(
        fields["measure"], of: "measure of \(what)", as: RiskFormula.Measure.self),
      let points = pack.number(fields["points"], of: "points of \(what)"),
      let per = pack.number(fields["per"], of: "per of \(what)"),
      let atMost = pack.number(fields["at-most"], of: "at-most of \(what)"),
      let says = pack.text(fields["says"], of: "says of \(what)"),
      let source = readSource(
        fields["source"].map { ("source", $0, $0) }, of: what, at: node)
    else { return nil }
    guard per > 0 else {
      pack.report("per of \(what) must be at least 1", "bad-number", at: fields["per"])
      return nil
    }
    return RiskFormula.Factor(
      measure: measure, points: points, per: per, atMost: atMost, says: says, source: source)
  }

  private mutating func readStratum(_ node: Node) -> RiskFormula.Stratum? {
    guard let fields = pack.fields(node, of: "a stratum", required: ["stratum", "from", "spread"]),
      let id = pack.id(fields["stratum"], of: "the stratum's id"),
      let from = pack.number(fields["from"], of: "from of stratum '\(id)'"),
      let spread = pack.number(fields["spread"], of: "spread of stratum '\(id)'")
    else { return nil }
    guard spread > 0 else {
      pack.report("spread of a stratum must be at least 1", "bad-number", at: fields["spread"])
      return nil
    }
    return RiskFormula.Stratum(id: id, from: from, spread: spread)
  }
}
