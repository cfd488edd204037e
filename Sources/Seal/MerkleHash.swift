import Crypto

/// A SHA-256 value, 32 bytes, as trees of RFC 6962 are made of.
public struct MerkleHash: Hashable, Sendable {
  private let words: SIMD4<UInt64>

  /// How many bytes it has.
  public static let byteCount = 32

  private init(_ digest: SHA256.Digest) {
    words = digest.withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
  }

  /// Takes 32 bytes as they are; nothing where there are more or fewer.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count == MerkleHash.byteCount else { return nil }
    words = bytes.loadUnaligned(as: SIMD4<UInt64>.self)
  }

  /// Reads 64 hexadecimal digits in lower case; nothing where the text is anything else.
  public init?(hexadecimal text: String) {
    self.init(hexadecimal: text.utf8)
  }

  init?(hexadecimal text: some Collection<UInt8>) {
    guard let bytes = Hexadecimal.bytes(of: text),
      let hash = bytes.withUnsafeBytes({ MerkleHash($0) })
    else { return nil }
    self = hash
  }

  /// Its bytes.
  public var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

  /// Adds its bytes to others.
  @inline(__always)
  func append(to bytes: inout [UInt8]) {
    withUnsafeBytes(of: words) { bytes.append(contentsOf: $0) }
  }

  /// Writes its bytes to the beginning of others.
  @inline(__always)
  func write(to bytes: UnsafeMutableRawBufferPointer) {
    bytes.storeBytes(of: words, as: SIMD4<UInt64>.self)
  }

  /// Its bytes in hexadecimal, in lower case.
  public var hexadecimal: String { Hexadecimal.text(of: bytes) }

  /// SHA-256 of bytes.
  public static func of(_ bytes: UnsafeRawBufferPointer) -> MerkleHash {
    var hasher = SHA256()
    hasher.update(bufferPointer: bytes)
    return MerkleHash(hasher.finalize())
  }

  /// SHA-256 of bytes.
  public static func of(_ bytes: [UInt8]) -> MerkleHash { bytes.withUnsafeBytes { of($0) } }

  /// SHA-256 of what is handed over piece by piece.
  static func of(pieces body: ((UnsafeRawBufferPointer) -> Void) throws -> Void) rethrows
    -> MerkleHash
  {
    var hasher = SHA256()
    try body { hasher.update(bufferPointer: $0) }
    return MerkleHash(hasher.finalize())
  }

  /// What a leaf's hash begins with, RFC 6962, 2.1.
  static let leafMark: UInt8 = 0

  /// The leaf of an entry: SHA-256(0x00 ‖ salt ‖ entry), RFC 6962, 2.1.
  ///
  /// `salt` is part of the entry; without one the entry stands alone.
  static func leaf(
    salt: UnsafeRawBufferPointer = UnsafeRawBufferPointer(start: nil, count: 0),
    _ entry: UnsafeRawBufferPointer
  ) -> MerkleHash {
    var hasher = SHA256()
    withUnsafeBytes(of: leafMark) { hasher.update(bufferPointer: $0) }
    hasher.update(bufferPointer: salt)
    hasher.update(bufferPointer: entry)
    return MerkleHash(hasher.finalize())
  }

  /// The leaf of an entry without a salt.
  public static func leaf(_ entry: [UInt8]) -> MerkleHash { entry.withUnsafeBytes { leaf($0) } }

  /// A node over two others: SHA-256(0x01 ‖ left ‖ right), RFC 6962, 2.1.
  static func node(_ left: MerkleHash, _ right: MerkleHash) -> MerkleHash {
    withUnsafeTemporaryAllocation(byteCount: 1 + 2 * byteCount, alignment: 1) { bytes in
      bytes[0] = 1
      bytes.storeBytes(of: left.words, toByteOffset: 1, as: SIMD4<UInt64>.self)
      bytes.storeBytes(of: right.words, toByteOffset: 1 + byteCount, as: SIMD4<UInt64>.self)
      return of(UnsafeRawBufferPointer(bytes))
    }
  }

  /// The root of a tree without leaves: SHA-256 of nothing.
  static let ofNothing = MerkleHash.of([])
}

extension MerkleHash: Codable {
  /// Reads hexadecimal digits.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let hash = MerkleHash(hexadecimal: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no SHA-256")
    }
    self = hash
  }

  /// Writes hexadecimal digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hexadecimal)
  }
}
