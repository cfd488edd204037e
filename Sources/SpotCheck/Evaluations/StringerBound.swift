/// How large a share of the claimed hours may be in error, at most (Stringer).
///
/// For hours drawn one by one. Each drawn hour that is not fully evidenced is tainted by the share
/// of its record's claim that is not. A record with more evidence than it claims does not make up
/// for another.
public struct StringerBound: Sendable, Hashable {
  /// The bound, as a share of the claimed hours, to fourteen places and never too small.
  public let share: Fraction
  /// The share of hours in error among those drawn: the best single guess.
  public let estimate: Fraction

  /// Works out the bound from the taints of the drawn hours that have one.
  public init(drawn: Int, taints: [Fraction], confidence: Fraction) {
    let one = Fraction(1)
    let ordered = taints.filter { $0 > Fraction(0) }.map { min($0, one) }.sorted(by: >)
    func bound(_ errors: Int) -> Fraction {
      RateBounds(taken: drawn, deviations: errors, confidence: confidence).upper(14)
    }
    var last = bound(0)
    var share = last
    for (index, taint) in ordered.enumerated() {
      let next = bound(index + 1)
      share = share + (next - last) * taint
      last = next
    }
    self.share = min(one, share)
    estimate = ordered.reduce(Fraction(0), +) / Fraction(max(1, drawn))
  }
}
