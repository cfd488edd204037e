import BigInt

/// Limits around a whole portfolio's share that widen for those of whom little is known: who lies
/// inside differs from the whole by no more than chance would make likely.
///
/// A share lies beyond a limit where the whole's share lies outside its Wilson interval (Wilson
/// 1927): |k - n p| > z sqrt(n p (1 - p)), compared in whole numbers.
public struct Funnel: Sendable {
  /// Where a share lies.
  public enum Place: String, CaseIterable, Comparable, Sendable {
    /// Beyond the outer limit, below.
    case farBelow = "far_below"
    /// Between the limits, below.
    case below
    /// Within the inner limits.
    case inside
    /// Between the limits, above.
    case above
    /// Beyond the outer limit, above.
    case farAbove = "far_above"

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Tells which place is lower.
    public static func < (a: Place, b: Place) -> Bool { a.rank < b.rank }
  }

  private let part: BigInt
  private let whole: BigInt
  private let inner: BigInt
  private let outer: BigInt

  /// A funnel around `part` of `whole`; limits in hundredths of a standard error.
  public init(around part: Int, of whole: Int, inner: Int, outer: Int) {
    self.part = BigInt(part)
    self.whole = BigInt(whole)
    self.inner = BigInt(inner)
    self.outer = BigInt(outer)
  }

  /// Where `count` of `total` lies; inside where there is nothing to compare.
  public func place(of count: Int, in total: Int) -> Place {
    guard total > 0, whole > 0 else { return .inside }
    let number = BigInt(total)
    let difference = BigInt(count) * whole - number * part
    let square = difference * difference * 10_000
    let variance = number * part * (whole - part)
    if square > outer * outer * variance { return difference < 0 ? .farBelow : .farAbove }
    if square > inner * inner * variance { return difference < 0 ? .below : .above }
    return .inside
  }
}
