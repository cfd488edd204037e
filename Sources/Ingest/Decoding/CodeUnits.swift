/// A file's text, one code unit at a time, without a copy.
protocol CodeUnits {
  /// How many units there are, the byte order mark among them.
  var count: Int { get }
  /// The unit at a position.
  func unit(at position: Int) -> UInt16
}

/// Units of one byte: UTF-8, Windows-1252.
struct ByteUnits: CodeUnits {
  private let base: UnsafePointer<UInt8>?
  let count: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    count = bytes.count
  }

  @inline(__always)
  func unit(at position: Int) -> UInt16 {
    UInt16(base.unsafelyUnwrapped[position])
  }
}

/// Units of two bytes: UTF-16 in either order.
///
/// A file cut in the middle of a unit ends in a lone surrogate, so that the cut is found as text
/// that is no text.
struct PairUnits: CodeUnits {
  private let bytes: UnsafeRawBufferPointer
  private let low: Int
  let count: Int

  init(_ bytes: UnsafeRawBufferPointer, isLittleEndian: Bool) {
    self.bytes = bytes
    low = isLittleEndian ? 0 : 1
    count = (bytes.count + 1) / 2
  }

  @inline(__always)
  func unit(at position: Int) -> UInt16 {
    let first = 2 * position
    guard first + 1 < bytes.count else { return 0xDC00 }
    return UInt16(bytes[first + low]) | UInt16(bytes[first + 1 - low]) << 8
  }
}
