public import Evidence
public import Foundation

/// The salted leaves of one file's physical lines, as `private/seal/leaves/` keeps them.
///
/// A file of 16 bytes of head (`glh-leaf`, the kind of units, zeros), then 48 bytes a line: 16 of
/// salt, 32 of leaf. A leaf is the leaf of RFC 6962 over the salt and the line's bytes, its line end
/// included. An erased line has zeros for its salt, and its leaf stands as it was: without the salt
/// nobody can try out what the line said.
public struct LineLeaves: Sendable {
  static let mark = Array("glh-leaf".utf8)
  static let headBytes = 16
  static let saltBytes = 16
  static let entryBytes = saltBytes + MerkleHash.byteCount

  private let data: Data
  /// What the units of the file's text are.
  public let units: PhysicalLines.Units

  /// How many lines the file has.
  public let count: Int

  /// Opens the leaves of a file; nothing where they cannot be read or are of another kind.
  public init?(contentsOf place: URL) {
    guard let data = try? Data(contentsOf: place, options: .alwaysMapped),
      data.count >= LineLeaves.headBytes, data.starts(with: LineLeaves.mark),
      let units = PhysicalLines.Units(rawValue: data[LineLeaves.mark.count]),
      (data.count - LineLeaves.headBytes) % LineLeaves.entryBytes == 0
    else { return nil }
    self.data = data
    self.units = units
    count = (data.count - LineLeaves.headBytes) / LineLeaves.entryBytes
  }

  private func withEntry<Result>(
    _ index: Int, _ body: (_ salt: UnsafeRawBufferPointer, _ leaf: UnsafeRawBufferPointer) -> Result
  ) -> Result {
    let start = LineLeaves.headBytes + index * LineLeaves.entryBytes
    return data.withUnsafeBytes { bytes in
      let entry = UnsafeRawBufferPointer(
        rebasing: bytes[start..<start + LineLeaves.entryBytes])
      return body(
        UnsafeRawBufferPointer(rebasing: entry[..<LineLeaves.saltBytes]),
        UnsafeRawBufferPointer(rebasing: entry[LineLeaves.saltBytes...]))
    }
  }

  /// The leaf of a line, counted from 0.
  public func leaf(ofLine index: Int) -> MerkleHash {
    withEntry(index) { MerkleHash($1) ?? .ofNothing }
  }

  /// Whether a line's salt is gone, and with it the way to test what it said.
  public func isErased(line index: Int) -> Bool {
    withEntry(index) { salt, _ in salt.allSatisfy { $0 == 0 } }
  }

  /// The leaf that bytes have under the salt of a line.
  func leaf(of bytes: UnsafeRawBufferPointer, asLine index: Int) -> MerkleHash {
    withEntry(index) { salt, _ in .leaf(salt: salt, bytes) }
  }

  /// The root over all leaves.
  public var root: MerkleHash {
    var tree = MerkleAccumulator()
    for index in 0..<count { tree.add(leaf(ofLine: index)) }
    return tree.root
  }

  /// Gives every line of a file a fresh salt and a leaf, and writes them.
  ///
  /// `passed` is told of bytes that were read, now and then: what of a mapped file is in memory may go.
  ///
  /// - Returns: how many lines there are, and the root over their leaves.
  public static func write(
    for bytes: UnsafeRawBufferPointer, in units: PhysicalLines.Units, to place: URL,
    passed: @escaping (Range<Int>) -> Void = { _ in }
  ) throws -> (lines: Int, root: MerkleHash) {
    let output = try PlainFile(making: place)
    defer { output.close() }
    try output.append(mark + [units.rawValue, 0, 0, 0, 0, 0, 0, 0])
    var salts = try Salts()
    var tree = MerkleAccumulator()
    var lines: [Range<Int>] = []
    func hashLines() throws {
      guard let first = lines.first, let last = lines.last else { return }
      let batch = try LeafBatch(lines, of: bytes, &salts)
      batch.add(to: &tree)
      try output.append(batch.entries)
      passed(first.lowerBound..<last.upperBound)
      lines.removeAll(keepingCapacity: true)
    }
    for line in PhysicalLines(of: bytes, in: units, passed: passed) {
      if line.count >= LeafBatch.mostBytes {
        try hashLines()
        let salt = try salts.next()
        let leaf = leaf(ofLong: line, of: bytes, salt: salt, passed)
        tree.add(leaf)
        try output.append(salt + leaf.bytes)
        continue
      }
      lines.append(line)
      if lines.count == LeafBatch.mostLines
        || line.upperBound - lines[0].lowerBound >= LeafBatch.mostBytes
      {
        try hashLines()
      }
    }
    try hashLines()
    try output.synchronize()
    return (tree.count, tree.root)
  }

  /// The leaf of a line that is too long to be looked at as a whole.
  private static func leaf(
    ofLong line: Range<Int>, of bytes: UnsafeRawBufferPointer, salt: [UInt8],
    _ passed: (Range<Int>) -> Void
  ) -> MerkleHash {
    MerkleHash.of { hash in
      ([MerkleHash.leafMark] + salt).withUnsafeBytes(hash)
      for start in stride(from: line.lowerBound, to: line.upperBound, by: LeafBatch.mostBytes) {
        let piece = start..<min(start + LeafBatch.mostBytes, line.upperBound)
        hash(UnsafeRawBufferPointer(rebasing: bytes[piece]))
        passed(piece)
      }
    }
  }

  /// Overwrites the salts of lines, counted from 0, with zeros.
  public static func eraseSalts(ofLines lines: some Sequence<Int>, at place: URL) throws {
    let output = try PlainFile(changing: place)
    defer { output.close() }
    let zeros = [UInt8](repeating: 0, count: saltBytes)
    for line in lines { try output.write(zeros, at: headBytes + line * entryBytes) }
    try output.synchronize()
  }
}
