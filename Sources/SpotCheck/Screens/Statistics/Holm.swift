/// Holm's step-down adjustment for asking many questions at once (Holm 1979).
public enum Holm {
  /// The adjusted p-values, in the order of the given ones: below alpha for any of them by chance
  /// in at most alpha of all runs, however they depend on one another.
  public static func adjusted(_ chances: [Double]) -> [Double] {
    var adjusted = chances
    var greatest = 0.0
    let order = chances.indices.sorted { (chances[$0], $0) < (chances[$1], $1) }
    for (rank, index) in order.enumerated() {
      greatest = max(greatest, min(1, Double(chances.count - rank) * chances[index]))
      adjusted[index] = greatest
    }
    return adjusted
  }
}
