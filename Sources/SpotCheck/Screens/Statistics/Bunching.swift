/// How often the same numbers come again (Simonsohn, Data Colada 77: number bunching).
public enum Bunching {
  /// The average frequency Σf² / Σf of the values; 1 where each comes once.
  public static func averageFrequency(_ values: [Int]) -> Double {
    guard !values.isEmpty else { return 0 }
    return Double(frequencies(values).reduce(0) { $0 + $1 * $1 }) / Double(values.count)
  }

  /// The entropy -Σ p ln p of the values.
  public static func entropy(_ values: [Int]) -> Double {
    let count = Double(values.count)
    return frequencies(values).reduce(0) {
      let share = Double($1) / count
      return $0 - share * PlainFunctions.log(share)
    }
  }

  private static func frequencies(_ values: [Int]) -> [Int] {
    var counts: [Int: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.values.sorted()
  }
}
