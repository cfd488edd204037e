/// How typed minutes of the hour end.
public struct FinalDigits: Sendable {
  /// How often each last digit comes, from 0 to 9.
  public private(set) var counts = [Int](repeating: 0, count: 10)

  /// Counts nothing yet.
  public init() {}

  /// Takes counts as they are, from 0 to 9.
  public init(counts: [Int]) { self.counts = counts }

  /// Counts a minute of the hour.
  public mutating func count(minute: Int) { counts[minute % 10] += 1 }

  /// How many minutes were counted.
  public var total: Int { counts.reduce(0, +) }

  /// How many of them are multiples of five.
  public var fives: Int { counts[0] + counts[5] }

  /// The index after Whipple: 100 where multiples of five are as frequent as any other minute, 500
  /// where there is nothing else.
  public var index: Double { total == 0 ? 0 : 500 * Double(fives) / Double(total) }

  /// The chance of as uneven last digits as these, if all ten were equally frequent.
  public var chanceOfEvenDigits: Double {
    ChiSquare.upperTail(ChiSquare.ofEqual(counts), degrees: 9)
  }
}
