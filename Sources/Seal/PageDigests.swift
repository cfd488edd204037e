import Foundation

/// The SHA-256 of each page of `audit.sqlite`, with the table that it belongs to.
///
/// A text: the size of a page, then a line a page, the digest and the table.
struct PageDigests: Sendable {
  let pageSize: Int
  private let digests: [MerkleHash]
  /// The table of each page, by its place among all.
  private let owners: [Int32]
  private let tables: [String]

  /// Reads a list; nothing where it is not written as it must be.
  init?(text: [UInt8]) {
    var start = 0
    /// The next line that is not empty; nothing at the end.
    func line() -> ArraySlice<UInt8>? {
      while start < text.count {
        let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
        let line = text[start..<end]
        start = end + 1
        if !line.isEmpty { return line }
      }
      return nil
    }
    guard let first = line().map({ String(decoding: $0, as: UTF8.self) }),
      first.hasPrefix("page size "), let size = Int(first.dropFirst("page size ".count)),
      (512...65_536).contains(size)
    else { return nil }
    var digests: [MerkleHash] = []
    var owners: [Int32] = []
    var tables: [ArraySlice<UInt8>] = []
    var known: [ArraySlice<UInt8>: Int32] = [:]
    digests.reserveCapacity(text.count / 67)
    owners.reserveCapacity(text.count / 67)
    while let line = line() {
      guard let digest = MerkleHash(hexadecimal: line.prefix(64)) else { return nil }
      let table = line.dropFirst(66)
      // Pages of one table come in a row.
      if let last = owners.last, tables[Int(last)].elementsEqual(table) {
        owners.append(last)
      } else {
        let place = known[table] ?? Int32(tables.count)
        if place == tables.count {
          known[table] = place
          tables.append(table)
        }
        owners.append(place)
      }
      digests.append(digest)
    }
    pageSize = size
    self.digests = digests
    self.owners = owners
    self.tables = tables.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The list of a database's pages; `owners` are the tables of the pages in their order.
  static func text(of database: URL, pageSize: Int, owners: [String]) throws -> [UInt8] {
    var text = Array("page size \(pageSize)\n".utf8)
    text.reserveCapacity(owners.reduce(text.count) { $0 + 67 + $1.utf8.count })
    try forEachDigest(of: database, pageSize) { index, digest, _ in
      Hexadecimal.append(digest.bytes, to: &text)
      text.append(contentsOf: "  ".utf8)
      if index < owners.count { text.append(contentsOf: owners[index].utf8) }
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  /// Pages that are not what they were.
  func differences(of database: URL) throws -> [SealDifference] {
    var found: [SealDifference] = []
    var count = 0
    try PageDigests.forEachDigest(of: database, pageSize) { index, digest, isWhole in
      count += 1
      guard index < digests.count, isWhole, digest != digests[index] else { return }
      found.append(.page(number: index + 1, table: tables[Int(owners[index])]))
    }
    if count != digests.count { found.append(.pageCount(found: count, expected: digests.count)) }
    return found
  }

  /// How many pages are hashed in one turn.
  private static let pagesATurn = 64

  /// Hands over each page's digest in the pages' order, and whether the page is whole; the pages are
  /// hashed on as many cores as there are.
  private static func forEachDigest(
    of database: URL, _ size: Int, _ body: (Int, MerkleHash, Bool) -> Void
  ) throws {
    let blocks = try FileBlocks(of: database, bytes: size * pagesATurn * 8)
    var index = 0
    while let block = try blocks.next() {
      for (place, digest) in digests(of: block, size).enumerated() {
        body(index, digest, (place + 1) * size <= block.count)
        index += 1
      }
    }
  }

  private static func digests(of block: UnsafeRawBufferPointer, _ size: Int) -> [MerkleHash] {
    let count = (block.count + size - 1) / size
    return onAllCores(turns: (count + pagesATurn - 1) / pagesATurn) { turn in
      (turn * pagesATurn..<min((turn + 1) * pagesATurn, count)).map { place in
        let page = place * size..<min((place + 1) * size, block.count)
        return MerkleHash.of(UnsafeRawBufferPointer(rebasing: block[page]))
      }
    }.flatMap { $0 }
  }
}
