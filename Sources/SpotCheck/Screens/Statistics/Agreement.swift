/// Agreement of two ways to say the same: who was there by the register, and by the log.
public struct Agreement: Sendable {
  /// Both say yes.
  public var both = 0
  /// Only the first says yes.
  public var firstOnly = 0
  /// Only the second says yes.
  public var secondOnly = 0
  /// Both say no.
  public var neither = 0

  /// Makes the table of four counts.
  public init(both: Int = 0, firstOnly: Int = 0, secondOnly: Int = 0, neither: Int = 0) {
    self.both = both
    self.firstOnly = firstOnly
    self.secondOnly = secondOnly
    self.neither = neither
  }

  /// How many were compared.
  public var total: Int { both + firstOnly + secondOnly + neither }

  /// Cohen's kappa, agreement beyond chance (Cohen 1960); nothing where chance alone would agree.
  public var kappa: Double? {
    let all = Double(total)
    guard total > 0 else { return nil }
    let seen = Double(both + neither) / all
    let first = Double(both + firstOnly) / all
    let second = Double(both + secondOnly) / all
    let byChance = first * second + (1 - first) * (1 - second)
    guard byChance < 1 else { return nil }
    return (seen - byChance) / (1 - byChance)
  }
}

/// How far two measures of the same lie apart (Bland and Altman 1986).
public struct LimitsOfAgreement: Sendable {
  /// The mean difference.
  public let mean: Double
  /// The standard deviation of the differences.
  public let deviation: Double

  /// Computes both from at least two differences.
  public init?(_ differences: [Double]) {
    guard differences.count > 1 else { return nil }
    let count = Double(differences.count)
    let mean = differences.reduce(0, +) / count
    let squares = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.mean = mean
    deviation = (squares / (count - 1)).squareRoot()
  }

  /// Between which limits 95 of 100 differences lie.
  public var limits: (low: Double, high: Double) {
    (mean - 1.96 * deviation, mean + 1.96 * deviation)
  }
}
