import Foundation

/// The SHA-256 of each page of `audit.sqlite`, with the table that it belongs to.
///
/// A text: the size of a page, then a line a page, the digest and the table.
struct PageDigests: Sendable {
  let pageSize: Int
  let pages: [(digest: MerkleHash, table: String)]

  /// Reads a list; nothing where it is not written as it must be.
  init?(text: [UInt8]) {
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
    guard let first = lines.first, first.hasPrefix("page size "),
      let size = Int(first.dropFirst("page size ".count)), (512...65_536).contains(size)
    else { return nil }
    var pages: [(MerkleHash, String)] = []
    pages.reserveCapacity(lines.count)
    for line in lines.dropFirst() {
      guard let digest = MerkleHash(hexadecimal: String(line.prefix(64))) else { return nil }
      pages.append((digest, String(line.dropFirst(66))))
    }
    pageSize = size
    self.pages = pages
  }

  /// The list of a database's pages; `owners` are the tables of the pages in their order.
  static func text(of database: URL, pageSize: Int, owners: [String]) throws -> [UInt8] {
    var text = Array("page size \(pageSize)\n".utf8)
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
      guard index < pages.count, isWhole else { return }
      if digest != pages[index].digest {
        found.append(.page(number: index + 1, table: pages[index].table))
      }
    }
    if count != pages.count { found.append(.pageCount(found: count, expected: pages.count)) }
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
