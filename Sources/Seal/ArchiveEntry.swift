/// A file in a stored archive, and the bytes by which APPNOTE.TXT 6.3.10 describes it.
///
/// Always the same for the same file: no time, no owner, nothing compressed, and sizes in the 64-bit
/// field (4.5.3) whether they are large or not.
struct ArchiveEntry: Hashable, Sendable {
  let name: String
  let size: Int
  let checksum: UInt32
  /// Where its header begins in the archive.
  let offset: Int

  static let localMark = 0x0403_4B50
  /// Bytes of a local header without its name.
  static let localBytes = 30 + 20

  static let directoryMark = 0x0201_4B50
  /// Bytes of an entry of the directory without its name.
  static let directoryBytes = 46 + 28
  /// Bytes of what ends the directory.
  static let endBytes = 56 + 20 + 22

  /// Where its bytes begin in the archive.
  var start: Int { offset + ArchiveEntry.localBytes + name.utf8.count }
  /// Where what comes after it begins.
  var end: Int { start + size }

  static func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  /// Names in UTF-8, stored, 1 January 1980.
  private func common(_ extraBytes: Int) -> [UInt8] {
    let little = ArchiveEntry.little
    return little(0x0800, 2) + little(0, 2) + little(0, 2) + little(0x21, 2)
      + little(Int(checksum), 4) + little(0xFFFF_FFFF, 4) + little(0xFFFF_FFFF, 4)
      + little(name.utf8.count, 2) + little(extraBytes, 2)
  }

  /// What stands before its bytes.
  var localHeader: [UInt8] {
    let little = ArchiveEntry.little
    return little(ArchiveEntry.localMark, 4) + little(45, 2) + common(20) + Array(name.utf8)
      + little(1, 2) + little(16, 2) + little(size, 8) + little(size, 8)
  }

  /// What stands in the directory.
  var directoryHeader: [UInt8] {
    let little = ArchiveEntry.little
    return little(ArchiveEntry.directoryMark, 4) + little(45, 2) + little(45, 2) + common(28)
      + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(0xFFFF_FFFF, 4)
      + Array(name.utf8)
      + little(1, 2) + little(24, 2) + little(size, 8) + little(size, 8) + little(offset, 8)
  }

  /// The directory of entries, and the end of the archive.
  static func directory(of entries: [ArchiveEntry]) -> [UInt8] {
    let start = entries.last?.end ?? 0
    let headers = entries.flatMap(\.directoryHeader)
    return headers
      + little(0x0606_4B50, 4) + little(44, 8) + little(45, 2) + little(45, 2) + little(0, 4)
      + little(0, 4) + little(entries.count, 8) + little(entries.count, 8)
      + little(headers.count, 8) + little(start, 8)
      + little(0x0706_4B50, 4) + little(0, 4) + little(start + headers.count, 8) + little(1, 4)
      + little(0x0605_4B50, 4) + little(0, 4) + little(0xFFFF, 2) + little(0xFFFF, 2)
      + little(0xFFFF_FFFF, 4) + little(0xFFFF_FFFF, 4) + little(0, 2)
  }
}
