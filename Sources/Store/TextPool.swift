import Evidence

/// Texts in one piece of memory, so that many rows can show them without a copy.
struct TextPool {
  private var bytes: [UInt8] = []
  private var ends = [0]

  /// Adds a text; says its place among them.
  mutating func add(_ text: String) -> Int {
    bytes += text.utf8
    ends.append(bytes.count)
    return ends.count - 2
  }

  /// Looks at all texts where they lie.
  func withViews(_ body: ([CellView]) throws -> Void) rethrows {
    try bytes.withUnsafeBufferPointer { bytes in
      try body(
        zip(ends, ends.dropFirst()).map { start, end in
          .text(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        })
    }
  }
}
