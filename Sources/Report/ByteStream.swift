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
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.size { try finish() }
  }

  /// Hands over what is left.
  mutating func finish() throws {
    guard !buffer.isEmpty else { return }
    try hand(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
