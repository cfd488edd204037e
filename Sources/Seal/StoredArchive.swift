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
    while bytes.count - offset >= ArchiveEntry.localBytes,
      number(bytes, offset, 4) == ArchiveEntry.localMark
    {
      let nameBytes = number(bytes, offset + 26, 2)
      guard bytes.count - offset - ArchiveEntry.localBytes >= nameBytes else {
        throw damaged(bytes, at: offset, after: found)
      }
      let name = String(decoding: bytes[offset + 30..<offset + 30 + nameBytes], as: UTF8.self)
      let entry = ArchiveEntry(
        name: name, size: number(bytes, offset + 30 + nameBytes + 4, 7),
        checksum: UInt32(number(bytes, offset + 14, 4)), offset: offset)
      guard name.utf8.count == nameBytes, entry.size <= bytes.count - entry.start,
        bytes[offset..<entry.start].elementsEqual(entry.localHeader), isSafe(name),
        names.insert(name).inserted
      else { throw damaged(bytes, at: offset, after: found) }
      found.append(entry)
      offset = entry.end
    }
    guard bytes[offset...].elementsEqual(ArchiveEntry.directory(of: found)) else {
      throw damaged(bytes, at: offset, after: found)
    }
    return found
  }

  private static func number(_ bytes: UnsafeRawBufferPointer, _ place: Int, _ width: Int) -> Int {
    (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << ($1 * 8) }
  }

  /// Which entry is not as it must be, where the headers are read up to an offset: the one that the
  /// directory has there, one whose bytes have another sum, or one that it names otherwise; else the
  /// directory itself.
  private static func damaged(
    _ bytes: UnsafeRawBufferPointer, at offset: Int, after found: [ArchiveEntry]
  ) -> Damaged {
    let names = directoryNames(bytes)
    if let name = names[offset] { return Damaged(entry: name) }
    if let entry = found.first(where: { !isWhole($0, bytes) }) { return Damaged(entry: entry.name) }
    let other = found.first { (names[$0.offset] ?? $0.name) != $0.name }
    return Damaged(entry: other.flatMap { names[$0.offset] })
  }

  /// The names that the directory gives entries, by where they begin, however their headers read.
  private static func directoryNames(_ bytes: UnsafeRawBufferPointer) -> [Int: String] {
    let end = bytes.count - ArchiveEntry.endBytes
    var names: [Int: String] = [:]
    guard end >= 0 else { return names }
    var place = number(bytes, end + 48, 8)
    while place >= 0, place <= end - ArchiveEntry.directoryBytes,
      number(bytes, place, 4) == ArchiveEntry.directoryMark
    {
      let nameBytes = number(bytes, place + 28, 2)
      guard place + ArchiveEntry.directoryBytes + nameBytes <= end else { break }
      let name = String(decoding: bytes[place + 46..<place + 46 + nameBytes], as: UTF8.self)
      if isSafe(name) { names[number(bytes, place + 46 + nameBytes + 20, 8)] = name }
      place += ArchiveEntry.directoryBytes + nameBytes
    }
    return names
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
    data.withUnsafeBytes { StoredArchive.isWhole(entry, $0) }
  }

  private static func isWhole(_ entry: ArchiveEntry, _ bytes: UnsafeRawBufferPointer) -> Bool {
    var checksum = Checksum()
    checksum.take(UnsafeRawBufferPointer(rebasing: bytes[entry.start..<entry.end]))
    return checksum.value == entry.checksum
  }
}
