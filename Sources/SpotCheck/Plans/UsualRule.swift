import BigInt

/// Rules of thumb by which samples are often taken, and what they miss.
public enum UsualRule: String, CaseIterable, Sendable {
  /// The square root of the number of records, rounded up, and one.
  case squareRoot
  /// One in ten, rounded up.
  case tenPerCent
  /// Thirty, whatever there is.
  case thirty

  /// How many of `population` records the rule takes.
  public func size(of population: Int) -> Int {
    switch self {
    case .squareRoot:
      let root = Int(BigUInt(population).squareRoot())
      return min(population, root * root == population ? root + 1 : root + 2)
    case .tenPerCent: return (population + 9) / 10
    case .thirty: return min(30, population)
    }
  }

  /// The chance that its sample holds none of the deviating records; nothing where it is below one
  /// in a thousand million.
  public func chanceOfMissing(_ deviating: Int, of population: Int) -> Fraction? {
    HypergeometricTail.chanceOfNone(
      taken: size(of: population), deviating: deviating, population: population)
  }
}
