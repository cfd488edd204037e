/// Text on its way out, handed over in pieces of some 64 KB of UTF-8.
struct ByteStream {
  private var buffer: [UInt8] = []
  private let hand: ([UInt8]) throws -> Void
  private static let size = 65_536

  init(to hand: @escaping ([UInt8]) throws -> Void) {
    self.hand = hand
    buffer.reserveCapacity(Self.size + 4096)
  }

  mutating func write(_ text: String) throws {
    append(text)
    try handOver()
  }

  /// Adds text to the piece at hand; the piece goes out with `handOver`, as after every row.
  mutating func append(_ text: String) { buffer.append(contentsOf: text.utf8) }

  /// Adds bytes to the piece at hand.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { buffer.append(contentsOf: bytes) }

  /// Adds bytes to the piece at hand.
  mutating func append(_ bytes: [UInt8]) { buffer.append(contentsOf: bytes) }

  /// Adds one byte to the piece at hand.
  mutating func append(byte: UInt8) { buffer.append(byte) }

  /// Adds a number in decimal digits to the piece at hand.
  mutating func append(number: Int) {
    guard number >= 0 else { return append(String(number)) }
    var rest = number
    // Twenty digits hold any number; they come last first.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var first = 20
      repeat {
        first -= 1
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        digits[first] = 48 + UInt8(truncatingIfNeeded: digit)
        rest = quotient
      } while rest > 0
      buffer.append(contentsOf: UnsafeBufferPointer(rebasing: digits[first..<20]))
    }
  }

  /// Hands the piece over where it is large enough.
  mutating func handOver() throws {
    if buffer.count >= Self.size { try finish() }
  }

  /// Hands over what is left.
  mutating func finish() throws {
    guard !buffer.isEmpty else { return }
    try hand(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
