import Foundation

/// Fresh random salts of 16 bytes, from the system.
struct Salts {
  private let source: FileBlocks
  private var block: [UInt8] = []
  private var place = 0

  init() throws {
    source = try FileBlocks(of: URL(filePath: "/dev/urandom"), bytes: 1 << 16)
  }

  /// The next salt: never all zeros, which would say that it was erased.
  mutating func next() throws -> ArraySlice<UInt8> {
    if place + LineLeaves.saltBytes > block.count {
      block = try source.next().map { Array($0) } ?? []
      guard block.count == 1 << 16 else { throw CocoaError(.fileReadUnknown) }
      place = 0
    }
    let salt = block[place..<place + LineLeaves.saltBytes]
    place += LineLeaves.saltBytes
    return salt.allSatisfy { $0 == 0 } ? try next() : salt
  }
}
