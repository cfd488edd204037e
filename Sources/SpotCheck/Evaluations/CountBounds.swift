/// What may be said of the number of deviating records in a population after some were found
/// (hypergeometric).
public struct CountBounds: Sendable, Hashable {
  /// The greatest number that is still likely enough to have shown no more than was found.
  public let upper: Int
  /// The least number that is still likely enough to have shown no less than was found.
  public let lower: Int

  /// Works out the bounds: each number is left out if what was found, or more in its direction,
  /// would have had a chance of at most one minus the confidence.
  public init(population: Int, taken: Int, deviations: Int, confidence: Fraction) {
    let risk = Fraction(1) - confidence
    func showsNoMore(_ count: Int) -> Fraction {
      HypergeometricTail.chance(
        ofAtMost: deviations, taken: taken, deviating: count, population: population)
    }
    func showsNoLess(_ count: Int) -> Fraction {
      deviations == 0
        ? Fraction(1)
        : Fraction(1)
          - HypergeometricTail.chance(
            ofAtMost: deviations - 1, taken: taken, deviating: count, population: population)
    }
    // What was found is there; what was not looked at may be anything.
    let (least, most) = (deviations, population - taken + deviations)
    var (low, high) = (least, most + 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if showsNoMore(middle) > risk { low = middle } else { high = middle }
    }
    upper = low
    (low, high) = (least - 1, most)
    while high - low > 1 {
      let middle = (low + high) / 2
      if showsNoLess(middle) > risk { high = middle } else { low = middle }
    }
    lower = high
  }
}
