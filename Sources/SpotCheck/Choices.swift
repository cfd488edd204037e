public import BigInt

/// The number of ways to choose some of a whole, exactly.
public enum Choices {
  /// How many sets of `chosen` things `whole` things have; 0 where more are chosen than there are.
  public static func of(_ whole: Int, _ chosen: Int) -> BigInt {
    guard chosen >= 0, chosen <= whole else { return 0 }
    var count = BigInt(1)
    for step in 0..<min(chosen, whole - chosen) {
      count = count * BigInt(whole - step) / BigInt(step + 1)
    }
    return count
  }
}
