public import Foundation

/// The head of a chain of runs: what somebody keeps who wants to see later that it only grew.
public struct ChainHead: Codable, Hashable, Sendable {
  /// How many runs there are.
  public let runs: Int
  /// The leaf of the last one.
  public let last: MerkleHash
  /// The root of RFC 6962 over all of them.
  public let root: MerkleHash

  /// Reads a head that was kept; nothing where the file holds none.
  public init?(contentsOf place: URL) {
    guard let data = try? Data(contentsOf: place),
      let head = ChainHead(text: Array(data))
    else { return nil }
    self = head
  }

  init(runs: Int, last: MerkleHash, root: MerkleHash) {
    self.runs = runs
    self.last = last
    self.root = root
  }

  init?(text: [UInt8]) {
    guard text.last == 10, let head = CanonicalJSON.value(ChainHead.self, Array(text.dropLast()))
    else { return nil }
    self = head
  }

  var text: [UInt8] { get throws { try CanonicalJSON.bytes(self) + [10] } }
}
