import BigInt

/// How many hours to look at, each drawn with the same chance, so that a record is drawn in
/// proportion to the hours it claims.
public struct HourPlan: Sendable, Hashable {
  /// What was asked.
  public let wish: AttributePlan.Wish
  /// The hours claimed, in seconds.
  public let seconds: Int
  /// How many hours to draw.
  public let size: Int

  /// The least number of hours, by the Poisson law, whose limit for no hour in error is the
  /// published factor over the tolerable share.
  public init(_ wish: AttributePlan.Wish, seconds: Int) throws(PlanFault) {
    guard seconds > 0 else { throw .nothingToDraw }
    guard case .deviations(let accepted) = wish.expected else {
      throw .needsNumber
    }
    self.wish = wish
    self.seconds = seconds
    var (low, high) = (0, 1)
    func holds(_ size: Int) -> Bool {
      HourTail.isAtMost(
        wish.risk, accepted: accepted, expected: Fraction(size) * wish.tolerable)
    }
    while !holds(high) { (low, high) = (high, high * 2) }
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle }
    }
    size = high
  }

  /// The seconds from one drawn hour to the next.
  public var interval: Fraction { Fraction(BigInt(seconds), BigInt(size)) }

  /// The chance that none of the drawn hours is in error though the tolerable share is, where each
  /// is drawn on its own.
  public var chance: Fraction {
    BinomialTail.chance(ofAtMost: 0, taken: size, rate: wish.tolerable)
  }
}
