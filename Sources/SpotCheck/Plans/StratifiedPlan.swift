import BigInt

/// How a sample is shared out over parts of the population that are not alike.
///
/// Neyman's allocation: each part gets in proportion to its records times how unlike they are.
public struct StratifiedPlan: Sendable, Hashable {
  /// A part of the population.
  public struct Stratum: Sendable, Hashable {
    /// What it is called.
    public let name: String
    /// How many records it has.
    public let population: Int
    /// How unlike its records are: a standard deviation, or any weight of risk.
    public let spread: Fraction

    /// Describes a part; equal spreads share out by size alone.
    public init(name: String, population: Int, spread: Fraction) {
      self.name = name
      self.population = population
      self.spread = spread
    }
  }

  /// The parts, in the order given.
  public let strata: [Stratum]
  /// How many records of each part to look at.
  public let sizes: [Int]

  /// Shares out `size` records: at least one of each part, never more than it has; what is left
  /// goes to the largest remainders, among equals to the first.
  public init(_ strata: [Stratum], size: Int) throws(PlanFault) {
    let populations = strata.map(\.population)
    guard !strata.isEmpty, populations.allSatisfy({ $0 > 0 }) else { throw .nothingToDraw }
    guard strata.allSatisfy({ $0.spread >= Fraction(0) }) else { throw .outOfRange("a spread") }
    self.strata = strata
    let total = min(max(size, strata.count), populations.reduce(0, +))
    var fixed = [Int?](repeating: nil, count: strata.count)
    var quotas: [Fraction] = []
    while true {
      let left = total - fixed.reduce(0) { $0 + ($1 ?? 0) }
      quotas = Self.quotas(left, strata, fixed)
      // Who would get more than there is gets all; only then is it seen who would get nothing.
      let full = strata.indices.filter {
        fixed[$0] == nil && quotas[$0] > Fraction(populations[$0])
      }
      for index in full { fixed[index] = populations[index] }
      if !full.isEmpty { continue }
      let few = strata.indices.filter { fixed[$0] == nil && quotas[$0] < Fraction(1) }
      for index in few { fixed[index] = 1 }
      if few.isEmpty { break }
    }
    var sizes = strata.indices.map { fixed[$0] ?? Int(quotas[$0].roundedDown) }
    func rest(_ index: Int) -> Fraction { quotas[index] - Fraction(quotas[index].roundedDown) }
    let order = strata.indices.filter { fixed[$0] == nil && sizes[$0] < populations[$0] }
      .sorted { (rest($1), $0) < (rest($0), $1) }
    let left = total - sizes.reduce(0, +)
    for index in order.prefix(max(0, left)) { sizes[index] += 1 }
    self.sizes = sizes
  }

  private static func quotas(_ left: Int, _ strata: [Stratum], _ fixed: [Int?]) -> [Fraction] {
    let free = strata.indices.filter { fixed[$0] == nil }
    var weights = strata.map { Fraction($0.population) * $0.spread }
    // Parts that are all alike within themselves still share by size.
    if free.allSatisfy({ weights[$0].numerator == 0 }) {
      weights = strata.map { Fraction($0.population) }
    }
    let whole = free.reduce(Fraction(0)) { $0 + weights[$1] }
    guard whole.numerator > 0 else { return strata.map { _ in Fraction(0) } }
    return strata.indices.map {
      fixed[$0] == nil ? Fraction(max(0, left)) * weights[$0] / whole : Fraction(0)
    }
  }

  /// The chance of finding none of `deviating` records where they lie as badly as they can.
  ///
  /// Another deviating record in a part makes its chance smaller by a factor that falls with each,
  /// so adding them one by one where the factor is greatest gives the worst.
  public func greatestChanceOfMissing(_ deviating: Int) -> Fraction {
    var placed = [Int](repeating: 0, count: strata.count)
    var chance = Fraction(1)
    for _ in 0..<deviating {
      let factors = strata.indices.map { index -> Fraction in
        let clean = strata[index].population - placed[index]
        return clean > 0
          ? Fraction(BigInt(max(0, clean - sizes[index])), BigInt(clean)) : Fraction(-1)
      }
      guard let worst = strata.indices.max(by: { (factors[$0], $1) < (factors[$1], $0) }),
        factors[worst].numerator >= 0
      else { return Fraction(0) }
      placed[worst] += 1
      chance = chance * factors[worst]
      if chance.numerator == 0 { return chance }
    }
    return chance
  }
}
