import Foundation

/// Fresh random salts of 16 bytes, from the system.
struct Salts {
  private let source: FileBlocks
  private var block: [UInt8] = []
  private var place = 0

  init() throws {
    source = try FileBlocks(of: URL(filePath: "/dev/urandom"), bytes: 1 << 16)
  }

  /// The next salt.
  mutating func next() throws -> [UInt8] {
    var salt = [UInt8](repeating: 0, count: LineLeaves.saltBytes)
    try salt.withUnsafeMutableBytes { try next(into: $0) }
    return salt
  }

  /// Writes the next salt to the beginning of bytes: never all zeros, which would say that it was erased.
  mutating func next(into bytes: UnsafeMutableRawBufferPointer) throws {
    if place + LineLeaves.saltBytes > block.count {
      block = try source.next().map { Array($0) } ?? []
      guard block.count == 1 << 16 else { throw CocoaError(.fileReadUnknown) }
      place = 0
    }
    let salt = place..<place + LineLeaves.saltBytes
    place = salt.upperBound
    block.withUnsafeBytes { bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[salt])) }
    if block[salt].allSatisfy({ $0 == 0 }) { try next(into: bytes) }
  }
}
