/// The lines that were erased, each with the SHA-256 of what stands there now.
///
/// A text with a line for each: the file's hash, the physical line from 1, the digest.
public struct ErasedLines: Sendable {
  /// What stands where a line was, by file and line.
  public private(set) var lines: [String: [Int: MerkleHash]] = [:]

  /// Nothing erased.
  public init() {}

  /// Reads the list; nothing where it is not written as it must be.
  init?(text: [UInt8]) {
    for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count == 3, let number = Int(parts[1]),
        let digest = MerkleHash(hexadecimal: parts[2])
      else { return nil }
      lines[parts[0], default: [:]][number] = digest
    }
  }

  /// Notes what stands where a line was.
  public mutating func note(
    _ line: Int, ofFile sha256: String, nowHolds bytes: UnsafeRawBufferPointer
  ) {
    lines[sha256, default: [:]][line] = MerkleHash.of(bytes)
  }

  /// The erased lines of each file, files in the order of their hashes.
  public var parts: [RunRecord.Erasure] {
    lines.sorted { $0.key < $1.key }
      .map { RunRecord.Erasure(sha256: $0.key, lines: $0.value.keys.sorted()) }
  }

  var text: [UInt8] {
    lines.sorted { $0.key < $1.key }.flatMap { file, lines in
      lines.sorted { $0.key < $1.key }
        .flatMap { Array("\(file)\t\($0.key)\t\($0.value.hexadecimal)\n".utf8) }
    }
  }
}
