/// The exponential and the logarithm from the four operations alone, so that a p-value has the same
/// digits on every machine.
enum PlainFunctions {
  private static let ln2 = 0.693_147_180_559_945_309_4

  /// e to the power of a number.
  static func exp(_ x: Double) -> Double {
    if x < -745 { return 0 }
    let halvings = (x / ln2).rounded()
    let rest = x - halvings * ln2
    var term = 1.0
    var sum = 1.0
    for step in 1...24 {
      term *= rest / Double(step)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(halvings), significand: 1)
  }

  /// The natural logarithm of a number above 0.
  static func log(_ x: Double) -> Double {
    // With the significand near 1 the series of the area tangent is short.
    let isLarge = x.significand > 1.5
    let significand = isLarge ? x.significand / 2 : x.significand
    let exponent = Int(x.exponent) + (isLarge ? 1 : 0)
    let ratio = (significand - 1) / (significand + 1)
    var power = ratio
    var sum = 0.0
    for odd in stride(from: 1, through: 59, by: 2) {
      sum += power / Double(odd)
      power *= ratio * ratio
    }
    return 2 * sum + Double(exponent) * ln2
  }
}
