import Foundation
import TestSupport
import Testing

@testable import Seal

@Suite struct ChainTests {
  private func chain(runs: Int) throws -> RunChain {
    var chain = RunChain()
    for run in 1...runs {
      var record = RunRecord(program: "glh", did: run == 1 ? .audit : .check)
      if run == 1 {
        record.files = [.init(sha256: "f", lines: 2, root: .leaf([1]))]
      }
      try chain.append(record)
    }
    return chain
  }

  private func written(_ chain: RunChain) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try chain.write(to: folder.url)
    return folder
  }

  @Test func `a chain that was written is read as it was`() throws {
    let folder = try written(chain(runs: 5))
    let again = RunChain(in: folder.url)
    #expect(again.count == 5 && again.differences() == [])
    #expect(again.records.map { $0?.run } == [1, 2, 3, 4, 5])
    #expect(again.files.map(\.sha256) == ["f"])
  }

  @Test func `every bit of every record, and of the head, is looked at`() throws {
    let folder = try written(chain(runs: 3))
    for name in [RunChain.fileName, RunChain.headName] {
      let place = folder.url.appending(path: name)
      let whole = try Data(contentsOf: place)
      var line = 1
      for byte in whole.indices {
        for bit in 0..<8 {
          var changed = whole
          changed[byte] ^= 1 << bit
          try changed.write(to: place)
          let found = RunChain(in: folder.url).differences()
          let isLocated =
            name == RunChain.headName
            ? !found.isEmpty
            : found.contains(.run(number: line))
              || found.contains { if case .runsMissing = $0 { true } else { false } }
          #expect(isLocated, "\(name): byte \(byte), bit \(bit): \(found)")
        }
        if whole[byte] == 10 { line += 1 }
      }
      try whole.write(to: place)
    }
  }

  @Test
  func `a run that was stopped between its record and the head is told, and the next one goes on`()
    throws
  {
    let folder = try written(chain(runs: 3))
    var longer = try chain(runs: 3)
    try longer.append(RunRecord(program: "glh", did: .report))
    let elsewhere = try written(longer)
    let place = folder.url.appending(path: RunChain.fileName)
    let record = try Data(contentsOf: elsewhere.url.appending(path: RunChain.fileName))
    try record.write(to: place)
    var stopped = RunChain(in: folder.url)
    #expect(stopped.differences() == [.unfinished])
    try stopped.append(RunRecord(program: "glh", did: .report))
    try stopped.write(to: folder.url)
    #expect(RunChain(in: folder.url).differences() == [] && stopped.count == 5)
    // A record that does not follow is no such thing.
    var other = record
    other[record.count - 3] ^= 1
    try other.write(to: elsewhere.url.appending(path: RunChain.fileName))
    #expect(RunChain(in: elsewhere.url).differences() == [.run(number: 4)])
  }

  @Test func `a chain that grew is told from one that was written anew or cut`() throws {
    let old = try chain(runs: 3)
    let head = try #require(old.head)
    #expect(try chain(runs: 7).differences(since: head) == [])
    #expect(try chain(runs: 3).differences(since: head) == [])
    #expect(
      try chain(runs: 2).differences(since: head) == [.runsMissing(found: 2, expected: 3)])
    var other = RunChain()
    for _ in 1...7 { try other.append(RunRecord(program: "glh", did: .report)) }
    #expect(other.differences(since: head) == [.notGrown(from: 3)])
  }

  @Test func `a file that is held no more is named`() throws {
    var chain = try chain(runs: 2)
    let head = try #require(chain.head)
    var record = RunRecord(program: "glh", did: .audit)
    record.files = [.init(sha256: "g", lines: 1, root: .leaf([2]))]
    try chain.append(record)
    #expect(chain.differences(since: head) == [.fileTakenAway(sha256: "f")])
  }
}
