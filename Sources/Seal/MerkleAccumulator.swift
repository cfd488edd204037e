/// The root of a growing tree of RFC 6962, in memory that grows with the logarithm of its leaves.
public struct MerkleAccumulator: Sendable {
  /// The roots of the full subtrees, the largest first.
  private var peaks: [MerkleHash] = []
  /// How many leaves were added.
  public private(set) var count = 0

  /// A tree without leaves.
  public init() {}

  /// Adds a leaf at the end.
  public mutating func add(_ leaf: MerkleHash) { add(leaf, leaves: 1) }

  /// Adds a full subtree at the end, by its root; `leaves` is a power of two, and as many or a multiple
  /// of them are there.
  mutating func add(_ root: MerkleHash, leaves: Int) {
    var hash = root
    var size = count / leaves
    // Two full subtrees of one size are one of twice that size.
    while size & 1 == 1 {
      hash = .node(peaks.removeLast(), hash)
      size >>= 1
    }
    peaks.append(hash)
    count += leaves
  }

  /// The root over all leaves added until now.
  public var root: MerkleHash {
    guard var root = peaks.last else { return .ofNothing }
    for peak in peaks.dropLast().reversed() { root = .node(peak, root) }
    return root
  }
}
