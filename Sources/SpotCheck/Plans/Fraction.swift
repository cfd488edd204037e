public import BigInt

/// A share as a quotient of whole numbers, so that nothing is lost by writing it down.
public struct Fraction: Sendable, Hashable, Comparable {
  /// What is divided.
  public let numerator: BigInt
  /// What it is divided by, above zero.
  public let denominator: BigInt

  /// The quotient of two whole numbers, in lowest terms; the second must not be zero.
  public init(_ numerator: BigInt, _ denominator: BigInt = 1) {
    precondition(!denominator.isZero, "a share of nothing")
    let common = numerator.greatestCommonDivisor(with: denominator)
    let sign: BigInt = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / common
    self.denominator = sign * denominator / common
  }

  /// The quotient of two whole numbers; the second must not be zero.
  public init(_ numerator: Int, _ denominator: Int = 1) {
    self.init(BigInt(numerator), BigInt(denominator))
  }

  /// Reads `5%`, `3.5 %`, `0.05` or `1/20` exactly; nothing where it is none of these.
  public init?(_ text: String) {
    var digits = text.filter { $0 != " " }[...]
    let isPercent = digits.last == "%"
    if isPercent { digits = digits.dropLast() }
    let halves = digits.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count <= 2, halves.allSatisfy({ $0.utf8.count <= 40 }),
      let top = halves.first.flatMap(Self.decimal)
    else { return nil }
    var value = top
    if halves.count == 2 {
      guard let under = Self.decimal(halves[1]), under.numerator > 0 else { return nil }
      value = top / under
    }
    self = isPercent ? value / Fraction(100) : value
  }

  private static func decimal(_ text: Substring) -> Fraction? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
      !parts.joined().isEmpty, let whole = BigInt(parts.joined())
    else { return nil }
    return Fraction(whole, BigInt(10).power(parts.count == 2 ? parts[1].utf8.count : 0))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// The whole number at or above it.
  public var roundedUp: BigInt { -((-numerator).floored(by: denominator)) }
  /// The whole number at or below it.
  public var roundedDown: BigInt { numerator.floored(by: denominator) }

  /// Whether the first is smaller.
  public static func < (a: Fraction, b: Fraction) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }
  /// The sum.
  public static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(
      a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }
  /// The difference.
  public static func - (a: Fraction, b: Fraction) -> Fraction {
    Fraction(
      a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)
  }
  /// The product.
  public static func * (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.numerator, a.denominator * b.denominator)
  }
  /// The quotient; the second must not be zero.
  public static func / (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.denominator, a.denominator * b.numerator)
  }

  /// Which way a decimal is rounded where it does not end.
  public enum Rounding: Sendable {
    /// To the nearer, halves up.
    case nearest
    /// Never below the value: for what may at most be so.
    case up
    /// Never above the value.
    case down
  }

  /// As a decimal of so many places, for example `0.0495`.
  public func decimal(_ places: Int, _ rounding: Rounding = .nearest) -> String {
    let scaled = self * Fraction(BigInt(10).power(places))
    let whole =
      switch rounding {
      case .nearest: (scaled + Fraction(1, 2)).roundedDown
      case .up: scaled.roundedUp
      case .down: scaled.roundedDown
      }
    var digits = String(whole.magnitude)
    digits = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let point = places > 0 ? "." : ""
    return (whole < 0 ? "-" : "") + digits.dropLast(places) + point + digits.suffix(places)
  }

  /// In percent, without trailing noughts where it ends there: `5 %`, `4.96 %`.
  public func percent(_ places: Int = 2, _ rounding: Rounding = .nearest) -> String {
    var text = (self * Fraction(100)).decimal(places, rounding)
    if text.contains(".") {
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(".") { text.removeLast() }
    }
    return text + " %"
  }
}

extension BigInt {
  /// The quotient rounded down, also below zero.
  fileprivate func floored(by divisor: BigInt) -> BigInt {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
