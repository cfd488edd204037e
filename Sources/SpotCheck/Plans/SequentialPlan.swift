import BigInt

/// A check that ends as soon as enough is seen (Wald's sequential probability ratio test).
///
/// Records are looked at in the order of the draw. After each, what was found is so much likelier
/// under one rate than under the other that the check ends, or it goes on.
public struct SequentialPlan: Sendable, Hashable {
  /// What follows after some records.
  public enum Step: Sendable, Hashable {
    /// Stop: what was seen speaks for the good rate.
    case accept
    /// Stop: what was seen speaks for the rate that is too much.
    case doNotAccept
    /// Look at the next one.
    case goOn
  }

  /// The share of deviations that is good.
  public let good: Fraction
  /// The share that would be too much.
  public let tooMuch: Fraction
  /// The chance borne of not accepting what is good.
  public let riskForCentre: Fraction
  /// The chance borne of accepting what is not.
  public let riskForLearners: Fraction

  /// A plan between two rates with two risks, each above 0 and below 100 %.
  public init(
    good: Fraction, tooMuch: Fraction, riskForCentre: Fraction, riskForLearners: Fraction
  ) throws(PlanFault) {
    let range = Fraction(0)..<Fraction(1)
    for share in [good, tooMuch, riskForCentre, riskForLearners] {
      guard share.numerator > 0, range.contains(share) else { throw .outOfRange("each rate") }
    }
    guard good < tooMuch else { throw .expectsTooMany }
    guard riskForCentre + riskForLearners < Fraction(1) else {
      throw .outOfRange("the two risks together")
    }
    self.good = good
    self.tooMuch = tooMuch
    self.riskForCentre = riskForCentre
    self.riskForLearners = riskForLearners
  }

  /// What follows after `taken` records with `deviations` among them, decided by whole numbers.
  public func step(taken: Int, deviations: Int) -> Step {
    let one = Fraction(1)
    let rest = taken - deviations
    let top =
      tooMuch.numerator.power(deviations) * (one - tooMuch).numerator.power(rest)
      * good.denominator.power(taken)
    // A share in lowest terms and its complement have one denominator, which is left out of both.
    let bottom =
      good.numerator.power(deviations) * (one - good).numerator.power(rest)
      * tooMuch.denominator.power(taken)
    let accept = riskForLearners / (one - riskForCentre)
    let refuse = (one - riskForLearners) / riskForCentre
    if top * accept.denominator <= bottom * accept.numerator { return .accept }
    if top * refuse.denominator >= bottom * refuse.numerator { return .doNotAccept }
    return .goOn
  }

  /// With how many records at the earliest the check ends well after so many deviations.
  public func leastAccepted(with deviations: Int) -> Int {
    var (low, high) = (deviations - 1, deviations + 1)
    func holds(_ taken: Int) -> Bool { step(taken: taken, deviations: deviations) == .accept }
    while !holds(high) { (low, high) = (high, high * 2) }
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// Up to how many records so many deviations end the check without acceptance; nothing where they
  /// never do.
  public func mostRefused(with deviations: Int) -> Int? {
    func holds(_ taken: Int) -> Bool { step(taken: taken, deviations: deviations) == .doNotAccept }
    guard deviations > 0, holds(deviations) else { return nil }
    var (low, high) = (deviations, deviations * 2)
    while holds(high) { (low, high) = (high, high * 2) }
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(middle) { low = middle } else { high = middle }
    }
    return low
  }

  /// The two straight lines of the plan as decimals, for a reader who draws them: deviations at
  /// which the check ends are slope times records plus the constant.
  public func lines(_ places: Int) -> (slope: String, accept: String, refuse: String) {
    let one = Fraction(1)
    let odds = NaturalLogarithm.of(
      tooMuch * (one - good) / (good * (one - tooMuch)), places: places + 8)
    func over(_ share: Fraction) -> String {
      (NaturalLogarithm.of(share, places: places + 8) / odds).decimal(places)
    }
    return (
      over((one - good) / (one - tooMuch)), over(riskForLearners / (one - riskForCentre)),
      over((one - riskForLearners) / riskForCentre)
    )
  }
}

/// Logarithms for figures that are only shown.
enum NaturalLogarithm {
  /// The natural logarithm of a share above zero, to so many places.
  static func of(_ share: Fraction, places: Int) -> Fraction {
    let scale = BigInt(10).power(places + 6)
    let one = Fraction(1)
    let ratio = (share - one) / (share + one)
    let square = ratio * ratio
    var power = ratio.numerator * scale / ratio.denominator
    var (sum, odd) = (BigInt(0), 1)
    while !power.isZero {
      sum += power / BigInt(odd)
      power = power * square.numerator / square.denominator
      odd += 2
    }
    return Fraction(2 * sum, scale)
  }
}
