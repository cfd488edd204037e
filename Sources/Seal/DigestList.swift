import Foundation

/// A list of files with their SHA-256, in the form that `sha256sum --check` reads.
struct DigestList: Sendable {
  /// The hashes by the paths below the workspace.
  var digests: [String: MerkleHash] = [:]

  init() {}

  /// Reads a list; nothing where it is not written as it must be.
  init?(text: [UInt8]) {
    for line in text.split(separator: 10) {
      let parts = String(decoding: line, as: UTF8.self)
      guard let hash = MerkleHash(hexadecimal: String(parts.prefix(64))),
        parts.dropFirst(64).hasPrefix("  ")
      else { return nil }
      digests[String(parts.dropFirst(66))] = hash
    }
  }

  var text: [UInt8] {
    digests.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .flatMap { Array("\($0.value.hexadecimal)  \($0.key)\n".utf8) }
  }

  /// SHA-256 of each file, read on as many cores as there are; nothing where one cannot be read.
  static func digests(of files: [URL]) -> [MerkleHash?] {
    onAllCores(turns: files.count) { digest(of: files[$0]) }
  }

  /// SHA-256 of a file; nothing where it cannot be read.
  static func digest(of file: URL) -> MerkleHash? {
    guard let blocks = try? FileBlocks(of: file) else { return nil }
    return try? MerkleHash.of(pieces: { take in
      while let block = try blocks.next() { take(block) }
    })
  }
}
