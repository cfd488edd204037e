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

  /// How many records to look at in all.
  public var size: Int { sizes.reduce(0, +) }

  /// The chance of finding none of `deviating` records where they lie as badly as they can.
  ///
  /// Another deviating record in a part makes its chance smaller by a factor that falls with each,
  /// so adding them one by one where the factor is greatest gives the worst.
  public func greatestChanceOfMissing(_ deviating: Int) -> Fraction {
    var placed = [Int](repeating: 0, count: strata.count)
    for _ in 0..<deviating {
      var worst: Int?
      for index in strata.indices where placed[index] < strata[index].population - sizes[index] {
        if let best = worst, !isWorse(index, than: best, placed) { continue }
        worst = index
      }
      // Whatever is left over lies among the records that are looked at.
      guard let worst else { return Fraction(0) }
      placed[worst] += 1
    }
    return strata.indices.reduce(Fraction(1)) { chance, index in
      chance
        * HypergeometricTail.chance(
          ofAtMost: 0, taken: sizes[index], deviating: placed[index],
          population: strata[index].population)
    }
  }

  /// Whether one more deviating record is missed more likely in one part than in another: clean
  /// records that are not looked at over clean records, compared crosswise.
  private func isWorse(_ index: Int, than other: Int, _ placed: [Int]) -> Bool {
    let (a, b) = (
      strata[index].population - placed[index], strata[other].population - placed[other]
    )
    return (a - sizes[index]) * b > (b - sizes[other]) * a
  }
}
