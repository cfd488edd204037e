/// A tree of RFC 6962 over leaves in their order, with the proofs of sections 2.1.1 and 2.1.2.
public struct MerkleTree: Sendable {
  /// Its leaves.
  public let leaves: [MerkleHash]

  /// A tree over leaves.
  public init(_ leaves: [MerkleHash]) { self.leaves = leaves }

  /// The root over the first `count` leaves.
  public func root(ofFirst count: Int) -> MerkleHash { root(0..<count) }

  /// The root over all leaves.
  public var root: MerkleHash { root(ofFirst: leaves.count) }

  private func root(_ range: Range<Int>) -> MerkleHash {
    var tree = MerkleAccumulator()
    for leaf in leaves[range] { tree.add(leaf) }
    return tree.root
  }

  /// The largest power of two below a number of leaves, where a tree is divided.
  private static func division(of count: Int) -> Int {
    var power = 1
    while power * 2 < count { power *= 2 }
    return power
  }

  /// The nodes by which a leaf, counted from 0, leads to the root over the first `count` leaves.
  public func inclusionProof(ofLeaf index: Int, inFirst count: Int) -> [MerkleHash] {
    precondition(index >= 0 && index < count && count <= leaves.count)
    func path(_ index: Int, _ range: Range<Int>) -> [MerkleHash] {
      guard range.count > 1 else { return [] }
      let middle = range.lowerBound + MerkleTree.division(of: range.count)
      return index < middle
        ? path(index, range.lowerBound..<middle) + [root(middle..<range.upperBound)]
        : path(index, middle..<range.upperBound) + [root(range.lowerBound..<middle)]
    }
    return path(index, 0..<count)
  }

  /// The nodes by which the tree over the first `old` leaves is seen to be the beginning of the tree
  /// over the first `count`.
  public func consistencyProof(from old: Int, to count: Int) -> [MerkleHash] {
    precondition(old > 0 && old <= count && count <= leaves.count)
    func proof(_ old: Int, _ range: Range<Int>, _ isWhole: Bool) -> [MerkleHash] {
      if old == range.upperBound { return isWhole ? [] : [root(range)] }
      let middle = range.lowerBound + MerkleTree.division(of: range.count)
      return old <= middle
        ? proof(old, range.lowerBound..<middle, isWhole) + [root(middle..<range.upperBound)]
        : proof(old, middle..<range.upperBound, false) + [root(range.lowerBound..<middle)]
    }
    return proof(old, 0..<count, true)
  }
}
