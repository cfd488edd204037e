import BigInt

/// How likely a sample without replacement holds few deviations, exactly.
public enum HypergeometricTail {
  /// The chance that `taken` of `population` records hold at most `accepted` of the `deviating`
  /// ones.
  public static func chance(
    ofAtMost accepted: Int, taken: Int, deviating: Int, population: Int
  ) -> Fraction {
    let first = max(0, taken - (population - deviating))
    let last = min(accepted, taken, deviating)
    guard first <= last else { return Fraction(0) }
    var term = Choices.of(deviating, first) * Choices.of(population - deviating, taken - first)
    var sum = term
    for found in first..<last {
      // Each term is a whole number, so the division leaves nothing.
      term =
        term * BigInt((deviating - found) * (taken - found))
        / BigInt((found + 1) * (population - deviating - taken + found + 1))
      sum += term
    }
    return Fraction(sum, Choices.of(population, taken))
  }

  /// The chance that a sample holds none of the deviating records; nothing where it is below one in
  /// a thousand million.
  public static func chanceOfNone(taken: Int, deviating: Int, population: Int) -> Fraction? {
    let (fewer, more) = (min(taken, deviating), max(taken, deviating))
    guard fewer + more <= population else { return Fraction(0) }
    var (top, bottom) = (BigInt(1), BigInt(1))
    for step in 0..<fewer {
      top *= BigInt(population - more - step)
      bottom *= BigInt(population - step)
      if step % 64 == 63, top * 1_000_000_000 < bottom { return nil }
    }
    return Fraction(top, bottom)
  }
}
