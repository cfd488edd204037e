/// What proofs of RFC 6962 show to somebody who has roots and no leaves; the way of going through
/// them is that of RFC 9162, 2.1.3.2 and 2.1.4.2.
public enum MerkleProof {
  /// Whether a leaf stands at `index`, counted from 0, in the tree of `count` leaves with this root.
  public static func includes(
    _ leaf: MerkleHash, at index: Int, of count: Int, root: MerkleHash, proof: [MerkleHash]
  ) -> Bool {
    guard index >= 0, index < count else { return false }
    var place = index
    var last = count - 1
    var hash = leaf
    for other in proof {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        hash = .node(other, hash)
        while place & 1 == 0 && place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        hash = .node(hash, other)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }

  /// Whether the tree of `old` leaves is the beginning of the tree of `count` leaves.
  ///
  /// There is no old tree without leaves: of that one nothing could be shown.
  public static func isGrown(
    from old: Int, _ oldRoot: MerkleHash, to count: Int, _ root: MerkleHash, proof: [MerkleHash]
  ) -> Bool {
    guard old > 0, old <= count else { return false }
    if old == count { return proof.isEmpty && oldRoot == root }
    // A full tree is a node of the larger one, and is left out of the proof.
    var rest = proof[...]
    if old & (old - 1) == 0 { rest = [oldRoot] + rest }
    guard let first = rest.popFirst() else { return false }
    var place = old - 1
    var last = count - 1
    while place & 1 == 1 {
      place >>= 1
      last >>= 1
    }
    var (before, after) = (first, first)
    for other in rest {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        before = .node(other, before)
        after = .node(other, after)
        while place & 1 == 0 && place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        after = .node(after, other)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && before == oldRoot && after == root
  }
}
