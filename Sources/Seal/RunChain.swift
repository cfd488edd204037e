public import Foundation

/// The chain of runs of a workspace: a record a line, each with the leaf of the one before.
public struct RunChain: Sendable {
  /// The bytes of the records.
  private var lines: [[UInt8]]
  /// The records; nothing where a line is none.
  public private(set) var records: [RunRecord?]
  private var headText: [UInt8]?

  static let fileName = "runs.jsonl"
  /// What the head is called in `private/seal/`.
  public static let headName = "head.json"

  /// A chain without runs.
  public init() {
    lines = []
    records = []
  }

  /// Reads the chain of `private/seal/`; where there is none, it has no runs.
  public init(in folder: URL) {
    let data = (try? Data(contentsOf: folder.appending(path: RunChain.fileName))) ?? Data()
    self.init(text: Array(data))
    headText = (try? Data(contentsOf: folder.appending(path: RunChain.headName))).map { Array($0) }
  }

  init(text: [UInt8]) {
    lines = text.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
    // What stands after the last line end is a record cut short, or nothing.
    if lines.last?.isEmpty == true { lines.removeLast() }
    records = lines.map { CanonicalJSON.value(RunRecord.self, $0) }
  }

  /// How many runs there are.
  public var count: Int { lines.count }

  private var tree: MerkleTree { MerkleTree(lines.map { MerkleHash.leaf($0) }) }

  /// The head over the runs that are there; nothing where there are none.
  public var head: ChainHead? {
    let tree = tree
    guard let last = tree.leaves.last else { return nil }
    return ChainHead(runs: count, last: last, root: tree.root)
  }

  /// The record of the last run.
  public var last: RunRecord? { records.last ?? nil }

  /// The files that were held after a run, counted from 1.
  public func files(afterRun run: Int) -> [RunRecord.File] {
    records.prefix(run).compactMap { $0?.files }.last ?? []
  }

  /// The files that are held now.
  public var files: [RunRecord.File] { files(afterRun: count) }

  /// Adds a run, and gives it its place.
  mutating func append(_ record: RunRecord) throws {
    var placed = record
    placed.run = count + 1
    placed.previous = lines.last.map { MerkleHash.leaf($0) }
    let line = try CanonicalJSON.bytes(placed)
    lines.append(line)
    records.append(placed)
    headText = try head?.text
  }

  /// Writes the chain and its head.
  func write(to folder: URL) throws {
    let text = lines.reduce(into: Data()) { $0 += Data($1 + [10]) }
    try PlainFile.replace(folder.appending(path: RunChain.fileName), with: text)
    if let headText {
      try PlainFile.replace(folder.appending(path: RunChain.headName), with: Data(headText))
    }
  }

  /// Records that are not what they were, judged by the records after them and by the head.
  public func differences() -> [SealDifference] {
    guard let head = headText.flatMap({ ChainHead(text: $0) }) else { return [.head] }
    if head.runs > count { return [.runsMissing(found: count, expected: head.runs)] }
    let leaves = tree.leaves
    let root = tree.root
    if leaves.isEmpty || (head.root == root && head.last != leaves.last) { return [.head] }
    if isAheadByOneRun(of: head, leaves) { return [.unfinished] }
    var found: [SealDifference] = []
    if head.runs < count { found.append(.head) }
    // From the end: a record that is what it was vouches for the one before.
    var expected: MerkleHash? = head.last
    for place in leaves.indices.reversed() {
      let record = records[place]
      let isSame = expected == nil || leaves[place] == expected
      if isSame, let record, record.run == place + 1 {
        expected = record.previous
        if place > 0, expected == nil { found.append(.run(number: place + 1)) }
      } else {
        found.append(.run(number: place + 1))
        expected = nil
      }
    }
    if found.isEmpty, head.root != root { found.append(.head) }
    return found.reversed()
  }

  /// Whether a run was stopped after its record was written, and before the head was: all before it is
  /// what the head says, and it follows.
  private func isAheadByOneRun(of head: ChainHead, _ leaves: [MerkleHash]) -> Bool {
    guard head.runs > 0, head.runs + 1 == count, let record = last else { return false }
    return MerkleTree(leaves).root(ofFirst: head.runs) == head.root
      && record.run == count && record.previous == head.last
      && leaves[head.runs - 1] == head.last
  }

  /// What shows that the chain is not an earlier one grown, or that it holds less.
  public func differences(since earlier: ChainHead) -> [SealDifference] {
    guard earlier.runs > 0, earlier.runs <= count, let head else {
      return [.runsMissing(found: count, expected: earlier.runs)]
    }
    let proof = tree.consistencyProof(from: earlier.runs, to: count)
    guard
      MerkleProof.isGrown(
        from: earlier.runs, earlier.root, to: count, head.root, proof: proof)
    else { return [.notGrown(from: earlier.runs)] }
    let now = Set(files.map(\.root))
    return files(afterRun: earlier.runs).filter { !now.contains($0.root) }
      .map { .fileTakenAway(sha256: $0.sha256) }
  }
}
