/// The Poisson distribution's upper tail, for coincidences that are rare one by one.
enum PoissonTail {
  /// The chance of at least `count` where `mean` are expected.
  static func atLeast(_ count: Int, mean: Double) -> Double {
    guard count > 0 else { return 1 }
    guard mean > 0 else { return 0 }
    var term = PlainFunctions.exp(-mean)
    // So many are expected that none at all has no chance that could be told from 0.
    guard term > 0 else { return Double(count) > 2 * mean ? 0 : 1 }
    var below = term
    for step in 1..<max(2, count) where step < count {
      term *= mean / Double(step)
      below += term
    }
    guard Double(count) > mean else { return max(0, 1 - below) }
    var tail = 0.0
    var step = count
    term *= mean / Double(step)
    while term > tail * 1e-17 {
      tail += term
      step += 1
      term *= mean / Double(step)
    }
    return min(1, tail)
  }
}
