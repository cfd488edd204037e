import Testing

@testable import Seal

/// RFC 6962, by the vectors that its implementations share (certificate-transparency-go and others)
/// and beside its own definition.
@Suite struct MerkleTests {
  private static let entries: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
    Array(0x50...0x57), Array(0x60...0x6F),
  ]
  private static let roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]
  private static let tree = MerkleTree(entries.map { MerkleHash.leaf($0) })

  @Test(arguments: 0...8)
  func `the published roots are found, at once and leaf by leaf`(count: Int) {
    #expect(Self.tree.root(ofFirst: count).hexadecimal == Self.roots[count])
    var growing = MerkleAccumulator()
    for leaf in Self.tree.leaves.prefix(count) { growing.add(leaf) }
    #expect(growing.root.hexadecimal == Self.roots[count] && growing.count == count)
  }

  @Test(arguments: [
    (2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
    (
      1, 5,
      [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      ]
    ),
  ])
  func `the published inclusion proofs are found`(index: Int, count: Int, proof: [String]) {
    #expect(
      Self.tree.inclusionProof(ofLeaf: index, inFirst: count).map(\.hexadecimal) == proof)
  }

  @Test(arguments: [
    (1, 1, []),
    (
      1, 8,
      [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
      ]
    ),
    (
      6, 8,
      [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ]
    ),
    (
      2, 5,
      [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      ]
    ),
    (
      6, 7,
      [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ]
    ),
  ])
  func `the published consistency proofs are found`(old: Int, count: Int, proof: [String]) {
    #expect(Self.tree.consistencyProof(from: old, to: count).map(\.hexadecimal) == proof)
  }

  private static let many: [[UInt8]] = (0..<70).map { number in
    (0..<number % 9).map { UInt8(truncatingIfNeeded: number &* 31 &+ $0) }
  }

  @Test(arguments: 1...70)
  func `trees are those of the RFC's own definition, and their proofs hold`(count: Int) {
    let entries = Array(Self.many.prefix(count))
    let tree = MerkleTree(entries.map { MerkleHash.leaf($0) })
    #expect(tree.root.bytes == ObviousTree.root(entries))
    for index in 0..<count {
      let proof = tree.inclusionProof(ofLeaf: index, inFirst: count)
      #expect(proof.map(\.bytes) == ObviousTree.path(index, entries))
      let leaf = tree.leaves[index]
      #expect(MerkleProof.includes(leaf, at: index, of: count, root: tree.root, proof: proof))
      for wrong in wrongForms(of: proof, root: tree.root) {
        let holds = MerkleProof.includes(leaf, at: index, of: count, root: tree.root, proof: wrong)
        #expect(!holds)
      }
      let isElsewhere = MerkleProof.includes(
        leaf, at: index + 1, of: count, root: tree.root, proof: proof)
      #expect(!isElsewhere)
      let isAnother = MerkleProof.includes(
        .leaf([1, 2, 3]), at: index, of: count, root: tree.root, proof: proof)
      #expect(!isAnother)
    }
    for old in 1...count {
      let proof = tree.consistencyProof(from: old, to: count)
      #expect(proof.map(\.bytes) == ObviousTree.proof(old, entries))
      let root = tree.root(ofFirst: old)
      #expect(MerkleProof.isGrown(from: old, root, to: count, tree.root, proof: proof))
      for wrong in wrongForms(of: proof, root: tree.root) {
        let holds = MerkleProof.isGrown(from: old, root, to: count, tree.root, proof: wrong)
        #expect(!holds)
      }
      let isOther = MerkleProof.isGrown(
        from: old, .leaf([9]), to: count, tree.root, proof: proof)
      #expect(!isOther)
    }
  }

  /// What a proof may be mistaken for: shorter, longer, a bit elsewhere.
  private func wrongForms(of proof: [MerkleHash], root: MerkleHash) -> [[MerkleHash]] {
    var forms = [proof + [root], [root] + proof]
    if !proof.isEmpty { forms += [Array(proof.dropLast()), Array(proof.dropFirst())] }
    for place in proof.indices {
      var bytes = proof[place].bytes
      bytes[place % 32] ^= 4
      var changed = proof
      changed[place] = bytes.withUnsafeBytes { MerkleHash($0) } ?? root
      forms.append(changed)
    }
    return forms
  }

  @Test func `nothing is the beginning of everything, and shows nothing`() {
    let isGrown = MerkleProof.isGrown(
      from: 0, .ofNothing, to: 8, Self.tree.root, proof: [])
    #expect(!isGrown)
  }

  @Test(arguments: ["", "00", String(repeating: "0", count: 63), String(repeating: "G", count: 64)])
  func `what is no SHA-256 in hexadecimal is not read`(text: String) {
    #expect(MerkleHash(hexadecimal: text) == nil)
  }
}
