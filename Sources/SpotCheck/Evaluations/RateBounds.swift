import BigInt

/// What may be said of a rate after `deviations` were found among `taken` records of a population
/// without end (Clopper and Pearson).
public struct RateBounds: Sendable, Hashable {
  /// How many records were looked at.
  public let taken: Int
  /// How many deviations were found.
  public let deviations: Int
  /// How sure each bound is to hold.
  public let confidence: Fraction

  /// Prepares the bounds.
  public init(taken: Int, deviations: Int, confidence: Fraction) {
    self.taken = taken
    self.deviations = deviations
    self.confidence = confidence
  }

  private var risk: Fraction { Fraction(1) - confidence }

  /// Whether the upper bound is at most `rate`, decided by whole numbers.
  public func upperIsAtMost(_ rate: Fraction) -> Bool {
    deviations >= taken
      ? rate >= Fraction(1)
      : BinomialTail.isAtMost(risk, accepted: deviations, taken: taken, rate: rate)
  }

  /// Whether the lower bound is above `rate`, decided by whole numbers.
  public func lowerIsAbove(_ rate: Fraction) -> Bool {
    guard deviations > 0 else { return false }
    let fewer = BinomialTail.chance(ofAtMost: deviations - 1, taken: taken, rate: rate)
    return Fraction(1) - fewer < risk
  }

  /// The least decimal of so many places that the upper bound does not exceed.
  public func upper(_ places: Int) -> Fraction {
    Self.least(places) { upperIsAtMost($0) }
  }

  /// The greatest decimal of so many places that the lower bound does not fall below.
  public func lower(_ places: Int) -> Fraction {
    guard deviations > 0 else { return Fraction(0) }
    let step = Fraction(1, BigInt(10).power(places))
    return max(Fraction(0), Self.least(places) { !lowerIsAbove($0) } - step)
  }

  /// The least decimal at which something holds that goes on holding, up to 1.
  static func least(_ places: Int, _ holds: (Fraction) -> Bool) -> Fraction {
    let scale = BigInt(10).power(places)
    if holds(Fraction(0)) { return Fraction(0) }
    var (low, high) = (BigInt(0), scale)
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(Fraction(middle, scale)) { high = middle } else { low = middle }
    }
    return Fraction(high, scale)
  }
}
