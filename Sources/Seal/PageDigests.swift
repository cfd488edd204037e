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
    try forEachPage(of: database, pageSize) { index, page in
      Hexadecimal.append(MerkleHash.of(page).bytes, to: &text)
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
    try PageDigests.forEachPage(of: database, pageSize) { index, page in
      count += 1
      guard index < pages.count, page.count == pageSize else { return }
      if MerkleHash.of(page) != pages[index].digest {
        found.append(.page(number: index + 1, table: pages[index].table))
      }
    }
    if count != pages.count { found.append(.pageCount(found: count, expected: pages.count)) }
    return found
  }

  private static func forEachPage(
    of database: URL, _ size: Int, _ body: (Int, UnsafeRawBufferPointer) -> Void
  ) throws {
    let handle = try FileHandle(forReadingFrom: database)
    defer { try? handle.close() }
    var index = 0
    while let block = try handle.read(upToCount: size * 256), !block.isEmpty {
      block.withUnsafeBytes { bytes in
        for start in stride(from: 0, to: bytes.count, by: size) {
          body(
            index, UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + size, bytes.count)]))
          index += 1
        }
      }
    }
  }
}
