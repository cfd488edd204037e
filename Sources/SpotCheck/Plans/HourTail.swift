import BigInt

/// How likely hours drawn one by one hold few that are not evidenced (the Poisson law of
/// hour-unit sampling).
public enum HourTail {
  /// Whether at most `accepted` turn up with a chance of at most `limit` where `expected` would.
  ///
  /// The exponential of a quotient is never one itself, so bounds drawn close enough decide.
  public static func isAtMost(_ limit: Fraction, accepted: Int, expected: Fraction) -> Bool {
    guard expected.numerator > 0 else { return limit >= Fraction(1) }
    guard limit.numerator > 0 else { return false }
    var term = Fraction(1)
    var needed = Fraction(0)
    for step in 0...accepted {
      needed = needed + term
      term = term * expected / Fraction(step + 1)
    }
    needed = needed / limit
    // Whether e^expected reaches what is needed.
    var (sum, part, step) = (Fraction(1), Fraction(1), 0)
    while true {
      if sum >= needed { return true }
      step += 1
      part = part * expected / Fraction(step)
      let next = Fraction(step + 1)
      if expected < next {
        // What follows is less than a geometric row that starts with `part`.
        let rest = part * next / (next - expected)
        if sum + rest < needed { return false }
      }
      sum = sum + part
    }
  }
}
