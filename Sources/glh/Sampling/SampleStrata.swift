import Report
import RulesEngine
import SpotCheck

/// The strata of a sample by risk: how many records each has, how closely it is looked at, and which
/// record is of which.
struct SampleStrata {
  /// The strata that have a record, from the highest.
  let strata: [StratifiedPlan.Stratum]
  /// A line a record, its stratum and its id: fixed with the list, before anybody knows the seed.
  let list: PopulationList
  /// Why the spreads are what they are.
  let reason: String
  // Ids are compared as bytes.
  private let names: [[UInt8]: String]

  /// What the file of the list is called.
  static let file = "strata.txt"

  /// Sorts records into the strata of the ranking; throws where a record has none.
  init(_ records: [SampleRecord]) throws {
    let formula = try RiskFormula.builtIn()
    let lines = PopulationList(records.map { "\($0.stratum)\t\($0.id)" })
    guard let lines, records.allSatisfy({ !$0.stratum.isEmpty }) else {
      throw CommandFailure(
        .nothingToAudit,
        """
        sample: error: a record is in no stratum [cannot-plan]
          help: glh check puts courses into strata; run it on each workspace
        """)
    }
    self.init(
      lines, spreads: formula.strata.map { ($0.id, Fraction($0.spread, 100)) },
      reason: formula.aboutSpreads)
  }

  /// Reads strata back from the lines of their file.
  init(_ list: PopulationList, spreads: [(name: String, spread: Fraction)], reason: String = "") {
    var names: [[UInt8]: String] = [:]
    for line in list.ids {
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { names[Array(parts[1].utf8)] = String(parts[0]) }
    }
    self.names = names
    self.list = list
    self.reason = reason
    strata = spreads.compactMap { name, spread in
      let count = names.values.count { $0 == name }
      return count > 0
        ? StratifiedPlan.Stratum(name: name, population: count, spread: spread) : nil
    }
  }

  /// The stratum of a record.
  func name(of id: String) -> String { names[Array(id.utf8)] ?? "" }

  /// Draws so many records in all, shared out over the strata.
  func tickets(of list: PopulationList, seed: String, count: Int) throws -> [Ticket] {
    let plan = try planned { () throws(PlanFault) in try StratifiedPlan(strata, size: count) }
    let sizes = Dictionary(zip(strata.map(\.name), plan.sizes)) { first, _ in first }
    return Draw.tickets(of: list, seed: seed, sizes: sizes) { name(of: $0) }
  }
}
