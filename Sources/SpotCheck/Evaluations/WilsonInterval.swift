import BigInt

/// The range in which a rate probably lies, both ways at 95 % (Wilson): for description only.
public struct WilsonInterval: Sendable, Hashable {
  /// The lower end.
  public let lower: Fraction
  /// The upper end.
  public let upper: Fraction

  /// The quantile of the normal law that leaves 2.5 % above it.
  private static let quantile = Fraction(1_959_963_984_540_054, 1_000_000_000_000_000)

  /// Describes `deviations` found among `taken` records, to twelve places.
  public init(taken: Int, deviations: Int) {
    let n = Fraction(taken)
    let rate = Fraction(deviations, max(1, taken))
    let square = Self.quantile * Self.quantile
    let centre = rate + square / (Fraction(2) * n)
    let under =
      rate * (Fraction(1) - rate) / n + square / (Fraction(4) * n * n)
    let scale = BigInt(10).power(24)
    let root = Fraction(
      (under.numerator * scale * scale / under.denominator).squareRoot(), scale)
    let whole = Fraction(1) + square / n
    // The ends are exact where nothing, or everything, deviates.
    lower = deviations == 0 ? Fraction(0) : (centre - Self.quantile * root) / whole
    upper = deviations == taken ? Fraction(1) : (centre + Self.quantile * root) / whole
  }
}
