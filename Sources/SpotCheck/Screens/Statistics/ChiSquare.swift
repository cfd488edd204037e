/// The chi-square distribution's upper tail.
public enum ChiSquare {
  /// The chance of at least `value` with so many degrees of freedom.
  ///
  /// By the recurrence Q(a + 1, x) = Q(a, x) + x^a e^-x / Γ(a + 1) from a = 1/2 or 1; the
  /// complementary error function comes from its series or its continued fraction.
  public static func upperTail(_ value: Double, degrees: Int) -> Double {
    guard value > 0, degrees > 0 else { return 1 }
    let x = value / 2
    let isOdd = !degrees.isMultiple(of: 2)
    var tail = isOdd ? complementaryError(x.squareRoot()) : PlainFunctions.exp(-x)
    // x^a e^-x / Γ(a + 1) at a = 1/2 is 2 sqrt(x / pi) e^-x, at a = 1 it is x e^-x.
    var term =
      isOdd
      ? 2 * (x / Double.pi).squareRoot() * PlainFunctions.exp(-x) : x * PlainFunctions.exp(-x)
    var half = isOdd ? 0.5 : 1.0
    while half + 0.5 < Double(degrees) / 2 {
      tail += term
      half += 1
      term *= x / half
    }
    return min(1, tail)
  }

  /// The statistic of counts that are expected to be equal.
  public static func ofEqual(_ counts: [Int]) -> Double {
    let total = counts.reduce(0, +)
    guard total > 0 else { return 0 }
    let expected = Double(total) / Double(counts.count)
    return counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
  }

  /// The chance that a normal deviate lies further than sqrt(2) z from its mean.
  static func complementaryError(_ z: Double) -> Double {
    if z < 2 {
      // erf z = 2 / sqrt(pi) e^-z² Σ 2^n z^(2n+1) / (1·3·…·(2n+1)), all terms positive.
      var term = z
      var sum = z
      for step in 1...60 {
        term *= 2 * z * z / Double(2 * step + 1)
        sum += term
      }
      return 1 - 2 / Double.pi.squareRoot() * PlainFunctions.exp(-z * z) * sum
    }
    var fraction = z
    for step in stride(from: 80, through: 1, by: -1) { fraction = z + Double(step) / 2 / fraction }
    return PlainFunctions.exp(-z * z) / Double.pi.squareRoot() / fraction
  }
}
