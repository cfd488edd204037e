import Evidence
import Foundation
import TestSupport
import Testing

@testable import Seal

@Suite struct LineLeavesTests {
  private let folder: TemporaryFolder
  private var place: URL { folder.url.appending(path: "leaves") }

  init() throws { folder = try TemporaryFolder() }

  private func lines(_ text: [UInt8], _ units: PhysicalLines.Units = .bytes) -> [[UInt8]] {
    text.withUnsafeBytes { bytes in
      PhysicalLines(of: bytes, in: units).map { Array(bytes[$0]) }
    }
  }

  @Test func `LF, CRLF and a lone CR end a line, and the lines are the whole file`() {
    let cases: [(String, [String])] = [
      ("", []), ("a", ["a"]), ("a\nb", ["a\n", "b"]), ("a\r\nb\r\n", ["a\r\n", "b\r\n"]),
      ("a\rb\n\n", ["a\r", "b\n", "\n"]), ("\r\r\n", ["\r", "\r\n"]),
    ]
    for (text, expected) in cases {
      #expect(lines(Array(text.utf8)) == expected.map { Array($0.utf8) }, "\(text)")
    }
  }

  @Test func `in UTF-16 a byte of 10 inside a letter ends no line`() {
    // U+010A, U+0A41, LF, "b", and half a unit.
    let little: [UInt8] = [0x0A, 0x01, 0x41, 0x0A, 0x0A, 0x00, 0x62, 0x00, 0x63]
    #expect(lines(little, .littlePairs) == [Array(little[..<6]), Array(little[6...])])
    let big: [UInt8] = [0x01, 0x0A, 0x00, 0x0D, 0x00, 0x0A, 0x00, 0x62]
    #expect(lines(big, .bigPairs) == [Array(big[..<6]), Array(big[6...])])
  }

  private func sealed(_ text: String) throws -> (RunRecord.File, LineLeaves) {
    let bytes = Array(text.utf8)
    let (count, root) = try bytes.withUnsafeBytes {
      try LineLeaves.write(for: $0, in: .bytes, to: place)
    }
    let file = RunRecord.File(
      sha256: MerkleHash.of(bytes).hexadecimal, lines: count, root: root)
    return (file, try #require(LineLeaves(contentsOf: place)))
  }

  private func differences(
    _ text: String, from file: RunRecord.File, _ leaves: LineLeaves?,
    erased: [Int: MerkleHash] = [:]
  ) -> [Int] {
    let comparison = EvidenceComparison(
      file: file, leaves: leaves, leavesAreTrusted: true, erased: erased)
    return Array(text.utf8).withUnsafeBytes { comparison.differences(of: $0) }.compactMap {
      if case .line(_, let line) = $0 { line } else { nil }
    }
  }

  @Test func `many lines, and one of many bytes, have the root of the definition`() throws {
    let long = String(repeating: "a", count: LeafBatch.mostBytes + 5)
    let short = (0..<LeafBatch.linesAtOnce * 2 + 7).map { "line \($0)\n" }
    let lines = short + [long + "\n"] + short + [long]
    let (file, leaves) = try sealed(lines.joined())
    #expect(file.lines == lines.count && leaves.root == file.root)
    let data = Array(try Data(contentsOf: place))
    let entries = lines.enumerated().map { index, line in
      Array(data[16 + index * 48..<32 + index * 48]) + Array(line.utf8)
    }
    #expect(file.root.bytes == ObviousTree.root(entries))
    #expect(differences(lines.joined(), from: file, leaves) == [])
  }

  @Test func `of a long line what was read may go, and all of it is told`() throws {
    let bytes = [UInt8](repeating: 97, count: 40 << 20) + [10, 97]
    var told: [Range<Int>] = []
    let count = try bytes.withUnsafeBytes {
      try LineLeaves.write(for: $0, in: .bytes, to: place) { told.append($0) }.lines
    }
    #expect(count == 2)
    #expect(told.first == 0..<16 << 20)
    #expect(told.map(\.upperBound).max() == bytes.count)
  }

  @Test func `the same line twice has two leaves, and their root is that of the definition`() throws
  {
    let (file, leaves) = try sealed("same\nsame\nlast")
    #expect(file.lines == 3 && leaves.count == 3 && leaves.root == file.root)
    #expect(leaves.leaf(ofLine: 0) != leaves.leaf(ofLine: 1))
    let data = Array(try Data(contentsOf: place))
    #expect(data.count == 16 + 3 * 48)
    let entries = ["same\n", "same\n", "last"].enumerated().map { index, line in
      Array(data[16 + index * 48..<32 + index * 48]) + Array(line.utf8)
    }
    #expect(file.root.bytes == ObviousTree.root(entries))
  }

  @Test func `a changed line is named, and where lines moved only the first`() throws {
    let (file, leaves) = try sealed("a\nb\nc\nd\n")
    #expect(differences("a\nb\nc\nd\n", from: file, leaves) == [])
    #expect(differences("a\nB\nc\nd\n", from: file, leaves) == [2])
    #expect(differences("a\nB\nc\nD\n", from: file, leaves) == [2, 4])
    #expect(differences("a\nbxc\nd\n", from: file, leaves) == [2])
    #expect(differences("a\nb\nc\nd\ne\n", from: file, leaves) == [5])
    #expect(differences("a\nb\nc\n", from: file, leaves) == [4])
    #expect(differences("", from: file, leaves) == [1])
    #expect(differences("a\nB\nc\nd\n", from: file, nil) == [1])
  }

  @Test func `an erased line keeps its leaf and the root, and nobody can test what it said`() throws
  {
    let (file, before) = try sealed("first\nTegan Marwick\nlast\n")
    let leaf = before.leaf(ofLine: 1)
    try LineLeaves.eraseSalts(ofLines: [1], at: place)
    let leaves = try #require(LineLeaves(contentsOf: place))
    #expect(leaves.root == file.root && leaves.leaf(ofLine: 1) == leaf)
    #expect(leaves.isErased(line: 1) && !leaves.isErased(line: 0) && !leaves.isErased(line: 2))
    let tried = Array("Tegan Marwick\n".utf8).withUnsafeBytes { leaves.leaf(of: $0, asLine: 1) }
    #expect(tried != leaf)
    let masked = "first\n*************\nlast\n"
    let now = [2: MerkleHash.of(Array("*************\n".utf8))]
    #expect(differences(masked, from: file, leaves, erased: now) == [])
    #expect(differences(masked, from: file, leaves) == [2])
    #expect(differences("first\n************!\nlast\n", from: file, leaves, erased: now) == [2])
  }

  @Test func `an erasure keeps every offset, in bytes and in UTF-16`() throws {
    var erasure = LineErasure(in: .bytes)
    erasure.overwrite(6..<11, ofLine: 2, 4..<12)
    let text = Array("abc\n1,Tegan\nx".utf8)
    try folder.write(text, to: "copy")
    var erased = ErasedLines()
    text.withUnsafeBytes { erasure.note(in: &erased, ofFile: "f", from: $0) }
    try erasure.apply(to: folder.url.appending(path: "copy"))
    #expect(
      try Data(contentsOf: folder.url.appending(path: "copy")) == Data("abc\n1,*****\nx".utf8))
    #expect(erased.lines["f"] == [2: MerkleHash.of(Array("1,*****\n".utf8))])
    #expect(ErasedLines(text: erased.text)?.lines == erased.lines)
    var pairs = LineErasure(in: .littlePairs)
    pairs.overwrite(0..<4, ofLine: 1, 0..<4)
    #expect(pairs.writes.map(\.bytes) == [[0x2A, 0, 0x2A, 0]])
  }
}
