import Evidence

/// The leaves of some lines of a file, hashed on as many cores as there are.
struct LeafBatch {
  /// Lines that one core hashes before it takes the next ones: a power of two, so that they are a
  /// subtree of the tree of all.
  static let linesAtOnce = 1_024
  /// Lines of a batch, at most.
  static let mostLines = 32 * linesAtOnce
  /// Bytes of a batch, at most.
  static let mostBytes = 8 << 20

  /// The entries as the file of leaves holds them: a salt and a leaf for each line.
  let entries: [UInt8]
  /// Roots over `linesAtOnce` leaves each.
  private let roots: [MerkleHash]
  private let count: Int

  /// Gives lines, each shorter than a batch, fresh salts and leaves.
  init(_ lines: [Range<Int>], of bytes: UnsafeRawBufferPointer, _ salts: inout Salts) throws {
    var entries = [UInt8](repeating: 0, count: lines.count * LineLeaves.entryBytes)
    let turns = (lines.count + LeafBatch.linesAtOnce - 1) / LeafBatch.linesAtOnce
    roots = try entries.withUnsafeMutableBytes { entries in
      for start in stride(from: 0, to: entries.count, by: LineLeaves.entryBytes) {
        try salts.next(into: UnsafeMutableRawBufferPointer(rebasing: entries[start...]))
      }
      return onAllCores(turns: turns) { turn in
        let start = turn * LeafBatch.linesAtOnce
        let end = min(start + LeafBatch.linesAtOnce, lines.count)
        return LeafBatch.hash(
          lines[start..<end], of: bytes,
          UnsafeMutableRawBufferPointer(
            rebasing: entries[start * LineLeaves.entryBytes..<end * LineLeaves.entryBytes]))
      }
    }
    count = lines.count
    self.entries = entries
  }

  /// Writes the leaves of lines beside their salts, and gives back the root over them.
  private static func hash(
    _ lines: ArraySlice<Range<Int>>, of bytes: UnsafeRawBufferPointer,
    _ entries: UnsafeMutableRawBufferPointer
  ) -> MerkleHash {
    var tree = MerkleAccumulator()
    // The leaf's first byte, the salt and the line lie together, so that they are hashed at once.
    var text: [UInt8] = []
    for (index, line) in lines.enumerated() {
      let place = index * LineLeaves.entryBytes
      let leaf = place + LineLeaves.saltBytes
      text.removeAll(keepingCapacity: true)
      text.append(MerkleHash.leafMark)
      text.append(contentsOf: entries[place..<leaf])
      text.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[line]))
      let hash = MerkleHash.of(text)
      hash.write(to: UnsafeMutableRawBufferPointer(rebasing: entries[leaf...]))
      tree.add(hash)
    }
    return tree.root
  }

  /// Adds the leaves to a tree.
  func add(to tree: inout MerkleAccumulator) {
    for (turn, root) in roots.enumerated() {
      let start = turn * LeafBatch.linesAtOnce
      if start + LeafBatch.linesAtOnce <= count, tree.count % LeafBatch.linesAtOnce == 0 {
        tree.add(root, leaves: LeafBatch.linesAtOnce)
        continue
      }
      entries.withUnsafeBytes { entries in
        for index in start..<min(start + LeafBatch.linesAtOnce, count) {
          let place = index * LineLeaves.entryBytes + LineLeaves.saltBytes
          let leaf = UnsafeRawBufferPointer(
            rebasing: entries[place..<place + MerkleHash.byteCount])
          tree.add(MerkleHash(leaf) ?? .ofNothing)
        }
      }
    }
  }
}
