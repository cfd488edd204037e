import BigInt

/// Numbers of the screens as they are shown: few digits, the same on every machine.
enum ShownNumber {
  /// A share between 0 and 1 as a floating-point number, however long its two numbers are.
  static func quotient(_ numerator: BigInt, _ denominator: BigInt) -> Double {
    guard numerator > 0 else { return 0 }
    let shift = 62 + denominator.bitWidth - numerator.bitWidth
    let scaled = shift >= 0 ? numerator << shift : numerator >> -shift
    let quotient = Double(Int(scaled / denominator))
    return quotient * Double(sign: .plus, exponent: -shift, significand: 1)
  }

  /// Three significant digits: `0.0312`, `1.57e-17`; rounded up, so that a chance is never shown
  /// below what it is.
  static func chance(_ value: Double) -> String {
    guard value > 0 else { return "0" }
    guard value < 1 else { return "1" }
    var exponent = 0
    var significand = value
    while significand < 1 {
      significand *= 10
      exponent -= 1
    }
    var digits = Int((significand * 100 - 1e-9).rounded(.up))
    if digits >= 1000 {
      digits = 100
      exponent += 1
    }
    if exponent >= 0 { return "1" }
    let text = String(digits)
    guard exponent < -4 else {
      return "0." + String(repeating: "0", count: -exponent - 1) + text
    }
    return "\(text.prefix(1)).\(text.dropFirst())e\(exponent)"
  }

  /// With so many decimals, rounded to nearest.
  static func rounded(_ value: Double, decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(scaled) }
    let rest = String(scaled % scale)
    let padding = String(repeating: "0", count: decimals - rest.count)
    return "\(sign)\(scaled / scale).\(padding)\(rest)"
  }
}
