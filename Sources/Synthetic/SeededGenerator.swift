/// A stream of numbers that the same seed repeats on every machine.
///
/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014). It draws
/// whole numbers only and uses none of the standard library's shuffles or ranges, whose ways may
/// change between versions of Swift.
public struct SeededGenerator: Sendable {
  private var state: UInt64

  /// Makes the stream of a seed.
  public init(seed: UInt64) { state = seed }

  /// Makes one of many streams of a seed, for example one a course and a purpose.
  public init(seed: UInt64, stream: Int, part: Int = 0) {
    state = seed
    state = next() ^ UInt64(truncatingIfNeeded: stream)
    state = next() ^ UInt64(truncatingIfNeeded: part)
    state = next()
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to, not including, `bound`, which is at least 1.
  public mutating func number(below bound: Int) -> Int {
    // The high word of the product; its bias is below one in 2^64 / bound.
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number within a range, both ends included.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + number(below: range.upperBound - range.lowerBound + 1)
  }

  /// Tells whether something that happens `permille` times in 1,000 happens now.
  public mutating func happens(permille: Int) -> Bool { number(below: 1000) < permille }

  /// One of several things; `choices` is not empty.
  public mutating func one<T>(of choices: [T]) -> T { choices[number(below: choices.count)] }

  /// A wait in seconds of which half are below `halfLife`, a quarter above twice it, and so on.
  public mutating func wait(halfLife: Int, atMost limit: Int) -> Int {
    let halves = min(next().trailingZeroBitCount, 16)
    return min(halves * halfLife + number(below: halfLife), limit)
  }
}
