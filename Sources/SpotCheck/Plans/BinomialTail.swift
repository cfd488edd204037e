import BigInt

/// How likely a sample of a very large population holds few deviations, exactly.
public enum BinomialTail {
  /// The chance that `taken` records hold at most `accepted` deviations where each is one with the
  /// chance `rate`.
  public static func chance(ofAtMost accepted: Int, taken: Int, rate: Fraction) -> Fraction {
    let (sum, whole) = weights(upTo: accepted, taken: taken, rate: rate)
    return Fraction(sum, whole)
  }

  /// Whether that chance is at most `limit`, decided by whole numbers.
  static func isAtMost(
    _ limit: Fraction, accepted: Int, taken: Int, rate: Fraction
  ) -> Bool {
    let (sum, whole) = weights(upTo: accepted, taken: taken, rate: rate)
    return sum * limit.denominator <= limit.numerator * whole
  }

  /// The chance that they hold at least `count`, as a floating-point number to be shown.
  static func shownChance(ofAtLeast count: Int, taken: Int, rate: Fraction) -> Double {
    let (fewer, whole) = weights(upTo: count - 1, taken: taken, rate: rate)
    return ShownNumber.quotient(whole - fewer, whole)
  }

  /// The weights of 0 to `last` deviations added up, and the weight of everything.
  private static func weights(
    upTo last: Int, taken: Int, rate: Fraction
  ) -> (sum: BigInt, whole: BigInt) {
    let (bad, whole) = (rate.numerator, rate.denominator)
    let good = whole - bad
    let all = whole.power(taken)
    guard last < taken, good > 0 else { return (last < taken ? 0 : all, all) }
    guard last >= 0 else { return (0, all) }
    var term = good.power(taken)
    var sum = term
    for found in 0..<last {
      // A term is C(n, i) b^i g^(n-i): whole before and after.
      term = term / good * BigInt(taken - found) / BigInt(found + 1) * bad
      sum += term
    }
    return (sum, all)
  }
}
