import BigInt

/// How many records to look at so that too many deviations would hardly stay unseen.
///
/// The sample is accepted with at most `accepted` deviations. Were as many as `deviating` of the
/// records not as they should be, that would happen with a chance of at most one minus the
/// confidence. A chance that equals one minus the confidence is enough: ties are decided by whole
/// numbers.
public struct AttributePlan: Sendable, Hashable {
  /// What is asked of a plan.
  public struct Wish: Sendable, Hashable {
    /// The share of deviations that would be too many.
    public let tolerable: Fraction
    /// How sure the reader wants to be.
    public let confidence: Fraction
    /// How many deviations are to be expected.
    public let expected: Expectation

    /// Puts a wish; throws `PlanFault.outOfRange` for a rate or confidence that cannot be.
    public init(
      tolerable: Fraction, confidence: Fraction, expected: Expectation = .deviations(0)
    ) throws(PlanFault) {
      let one = Fraction(1)
      guard tolerable > Fraction(0), tolerable < one else {
        throw .outOfRange("the tolerable rate")
      }
      guard confidence > Fraction(0), confidence < one else { throw .outOfRange("the confidence") }
      if case .rate(let rate) = expected, rate < Fraction(0) || rate >= tolerable {
        throw .expectsTooMany
      }
      self.tolerable = tolerable
      self.confidence = confidence
      self.expected = expected
    }

    /// The chance of being wrong that the reader bears.
    public var risk: Fraction { Fraction(1) - confidence }

    /// 95 % confidence and 5 % tolerable, without a deviation: what a page shows unasked.
    public static let usual = Wish()

    private init() {
      tolerable = Fraction(1, 20)
      confidence = Fraction(19, 20)
      expected = .deviations(0)
    }
  }

  /// How many deviations a sample may hold and still be accepted.
  public enum Expectation: Sendable, Hashable {
    /// So many.
    case deviations(Int)
    /// A share of the sample, rounded up to whole records.
    case rate(Fraction)
  }

  /// What was asked.
  public let wish: Wish
  /// How many records there are; nothing for a population without end.
  public let population: Int?
  /// How many deviating records would be too many; nothing for a population without end.
  public let deviating: Int?
  /// How many records to look at.
  public let size: Int
  /// With how many deviations at most the sample is accepted.
  public let accepted: Int

  /// The least sample of `population` records; of a population without end where it is nothing.
  public init(_ wish: Wish, of population: Int?) throws(PlanFault) {
    self.wish = wish
    self.population = population
    guard let population else {
      deviating = nil
      (size, accepted) = try Self.least(wish, from: 0, limit: nil) { taken, accepted in
        BinomialTail.isAtMost(
          wish.risk, accepted: accepted, taken: taken, rate: wish.tolerable)
      }
      return
    }
    guard population > 0 else { throw .nothingToDraw }
    let many = Self.tooMany(wish.tolerable, of: population)
    deviating = many
    (size, accepted) = try Self.least(wish, from: 0, limit: population) { taken, accepted in
      accepted < many
        && HypergeometricTail.chance(
          ofAtMost: accepted, taken: taken, deviating: many, population: population) <= wish.risk
    }
  }

  /// The number of deviating records that would be too many: the tolerable share, rounded up.
  public static func tooMany(_ tolerable: Fraction, of population: Int) -> Int {
    Int((tolerable * Fraction(population)).roundedUp)
  }

  /// The chance that the sample is accepted though just too many records deviate.
  public var chance: Fraction {
    guard let population, let deviating else {
      return BinomialTail.chance(ofAtMost: accepted, taken: size, rate: wish.tolerable)
    }
    return HypergeometricTail.chance(
      ofAtMost: accepted, taken: size, deviating: deviating, population: population)
  }

  /// The least size at which `holds`, with the deviations that may then be found.
  private static func least(
    _ wish: Wish, from start: Int, limit: Int?, _ holds: (Int, Int) -> Bool
  ) throws(PlanFault) -> (Int, Int) {
    switch wish.expected {
    case .deviations(let count):
      guard let size = first(from: count + 1, limit: limit, { holds($0, count) }) else {
        throw .expectsTooMany
      }
      return (size, count)
    case .rate(let rate):
      var (size, count) = (1, 0)
      while true {
        // The sizes of which the expected share is `count` deviations, rounded up.
        let last = rate.numerator == 0 ? nil : Int((Fraction(count) / rate).roundedDown)
        let until = [last, limit].compactMap { $0 }.min()
        if until.map({ size <= $0 && holds($0, count) }) ?? true {
          if let found = first(from: size, limit: until, { holds($0, count) }) {
            return (found, count)
          }
        }
        if let limit, (last ?? limit) >= limit { throw .expectsTooMany }
        size = max(size, (last ?? 0) + 1)
        count += 1
      }
    }
  }

  /// The least number from `start` at which something holds that goes on holding.
  static func first(
    from start: Int, limit: Int?, _ holds: (Int) -> Bool
  ) -> Int? {
    var step = 1
    var low = start
    if let limit, low > limit { return nil }
    if holds(low) { return low }
    while true {
      var high = low + step
      if let limit { high = min(high, limit) }
      if holds(high) {
        while high - low > 1 {
          let middle = (low + high) / 2
          if holds(middle) { high = middle } else { low = middle }
        }
        return high
      }
      if high == limit { return nil }
      low = high
      step *= 2
    }
  }
}
