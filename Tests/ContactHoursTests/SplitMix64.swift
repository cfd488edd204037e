/// A small generator of random numbers: one seed, one sequence, on every platform.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number of a closed range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// True in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// One of several things.
  mutating func pick<T>(_ things: [T]) -> T { things[number(0...(things.count - 1))] }

  /// The same things in another order.
  mutating func shuffled<T>(_ things: [T]) -> [T] {
    var things = things
    for i in things.indices.reversed() { things.swapAt(i, number(0...i)) }
    return things
  }
}
