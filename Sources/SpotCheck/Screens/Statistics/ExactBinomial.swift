import BigInt

/// The binomial distribution in whole numbers: a chance is a fraction until it is shown.
public enum ExactBinomial {
  /// The chance of at least `count` of `trials`, each with the chance `numerator / denominator`.
  public static func upperTail(
    _ count: Int, of trials: Int, chance numerator: Int, in denominator: Int
  ) -> Double {
    guard count > 0 else { return 1 }
    guard count <= trials, numerator > 0 else { return 0 }
    let yes = BigInt(numerator)
    let no = BigInt(denominator - numerator)
    // From all of them downwards: C(n, k) yes^k no^(n-k), each from the one before.
    var ways = BigInt(1)
    var sum = BigInt(0)
    var noPower = BigInt(1)
    for left in 0...(trials - count) {
      sum += ways * yes.power(trials - left) * noPower
      ways = ways * BigInt(trials - left) / BigInt(left + 1)
      noPower *= no
    }
    return fraction(sum, BigInt(denominator).power(trials))
  }

  /// A fraction between 0 and 1 as a floating-point number, however long its two numbers are.
  static func fraction(_ numerator: BigInt, _ denominator: BigInt) -> Double {
    guard numerator > 0 else { return 0 }
    let shift = 62 + denominator.bitWidth - numerator.bitWidth
    let scaled = shift >= 0 ? numerator << shift : numerator >> -shift
    let quotient = Double(Int(scaled / denominator))
    return quotient * Double(sign: .plus, exponent: -shift, significand: 1)
  }
}
