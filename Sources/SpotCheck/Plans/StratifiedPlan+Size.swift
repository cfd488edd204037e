extension StratifiedPlan {
  /// The least sample by parts that is accepted with the deviations expected, whichever parts they
  /// are found in, and misses too many with a chance of at most one minus the confidence, however
  /// those lie.
  ///
  /// It is never smaller than the sample of the whole: were the deviating records strewn by chance,
  /// both would miss them alike, and they may lie worse than that.
  public init(_ strata: [Stratum], wish: AttributePlan.Wish) throws(PlanFault) {
    guard case .deviations(let accepted) = wish.expected else { throw .needsNumber }
    let population = strata.reduce(0) { $0 + $1.population }
    let tooMany = AttributePlan.tooMany(wish.tolerable, of: population)
    let simple = try AttributePlan(wish, of: population)
    let ways = Self.ways(to: accepted, among: strata.count)
    let size = AttributePlan.first(
      from: max(simple.size, strata.count), limit: population
    ) { size in
      guard let plan = try? StratifiedPlan(strata, size: size) else { return false }
      // What the general search finds too, at once.
      if accepted == 0 { return plan.greatestChanceOfMissing(tooMany) <= wish.risk }
      return ways.allSatisfy { found in
        guard let sample = try? StratifiedSample(strata, taken: plan.sizes, deviations: found)
        else { return true }
        return !StratifiedBounds(sample, confidence: wish.confidence).mayBeAsManyAs(tooMany)
      }
    }
    guard let size else { throw .expectsTooMany }
    self = try StratifiedPlan(strata, size: size)
  }

  /// Every way to share out `count` things among some places.
  static func ways(to count: Int, among places: Int) -> [[Int]] {
    guard places > 1 else { return [[count]] }
    return (0...count).flatMap { first in
      ways(to: count - first, among: places - 1).map { [first] + $0 }
    }
  }
}
