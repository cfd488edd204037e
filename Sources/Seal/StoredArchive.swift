import Foundation

/// A .zip of stored files that was written by `ArchiveWriter`, read strictly: every byte must be the
/// one that the writer would have written.
struct StoredArchive: Sendable {
  /// A byte is not what the writer would have written, in or before an entry.
  struct Damaged: Error {
    /// The entry, or nothing for the directory at the end.
    let entry: String?
  }

  let entries: [ArchiveEntry]
  private let data: Data

  /// Opens an archive; throws `Damaged` where its frame is not as it must be.
  init(at place: URL) throws {
    data = try Data(contentsOf: place, options: .alwaysMapped)
    entries = try data.withUnsafeBytes { try StoredArchive.entries($0) }
  }

  private static func entries(_ bytes: UnsafeRawBufferPointer) throws -> [ArchiveEntry] {
    var found: [ArchiveEntry] = []
    var names: Set<String> = []
    var offset = 0
    func number(_ place: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << ($1 * 8) }
    }
    while bytes.count - offset >= ArchiveEntry.localBytes,
      number(offset, 4) == ArchiveEntry.localMark
    {
      let nameBytes = number(offset + 26, 2)
      guard bytes.count - offset - ArchiveEntry.localBytes >= nameBytes else {
        throw Damaged(entry: found.last?.name)
      }
      let name = String(decoding: bytes[offset + 30..<offset + 30 + nameBytes], as: UTF8.self)
      let size = number(offset + 30 + nameBytes + 4, 7)
      let entry = ArchiveEntry(
        name: name, size: size, checksum: UInt32(number(offset + 14, 4)), offset: offset)
      guard name.utf8.count == nameBytes, size <= bytes.count - entry.start,
        bytes[offset..<entry.start].elementsEqual(entry.localHeader), isSafe(name),
        names.insert(name).inserted
      else { throw Damaged(entry: isSafe(name) ? name : found.last?.name) }
      found.append(entry)
      offset = entry.end
    }
    guard bytes[offset...].elementsEqual(ArchiveEntry.directory(of: found)) else {
      throw Damaged(entry: bytes.count - offset > 200_000 ? found.last?.name : nil)
    }
    return found
  }

  /// Whether a name leads to a file below the folder that it is unpacked into.
  private static func isSafe(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && !name.utf8.contains { $0 < 0x20 || $0 == 0x5C }
  }

  /// Hands over the bytes of an entry.
  func withBytes<Result>(
    of entry: ArchiveEntry, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try data.withUnsafeBytes {
      try body(UnsafeRawBufferPointer(rebasing: $0[entry.start..<entry.end]))
    }
  }

  /// Whether an entry's bytes have the sum that its header says.
  func isWhole(_ entry: ArchiveEntry) -> Bool {
    var checksum = Checksum()
    withBytes(of: entry) { checksum.take($0) }
    return checksum.value == entry.checksum
  }
}
