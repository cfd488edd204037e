import Evidence

/// Compares a kept copy with the leaves of its lines.
struct EvidenceComparison {
  let file: RunRecord.File
  let leaves: LineLeaves?
  /// Whether the leaves themselves are what they were.
  let leavesAreTrusted: Bool
  /// What stands where lines were erased, by line.
  let erased: [Int: MerkleHash]

  /// Lines that are not what they were.
  ///
  /// Where a line end came or went, every line after it has moved: then only the first is named.
  func differences(of bytes: UnsafeRawBufferPointer) -> [SealDifference] {
    guard let leaves, leavesAreTrusted, leaves.root == file.root else {
      // Without leaves the file as a whole can be compared, unless it was erased in part.
      let isSame = !erased.isEmpty || MerkleHash.of(bytes).hexadecimal == file.sha256
      return isSame ? [] : [.line(sha256: file.sha256, line: 1)]
    }
    var found: [Int] = []
    var count = 0
    for range in PhysicalLines(of: bytes, in: leaves.units) {
      defer { count += 1 }
      guard count < leaves.count else { continue }
      let line = UnsafeRawBufferPointer(rebasing: bytes[range])
      let isSame =
        erased[count + 1].map { MerkleHash.of(line) == $0 }
        ?? (leaves.leaf(of: line, asLine: count) == leaves.leaf(ofLine: count))
      if !isSame { found.append(count + 1) }
    }
    if count != leaves.count { found = [found.first ?? min(count, leaves.count) + 1] }
    return found.map { .line(sha256: file.sha256, line: $0) }
  }
}
