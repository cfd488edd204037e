import Foundation

/// Writes a .zip of stored files, of which the same files always give the same bytes.
struct ArchiveWriter {
  private let output: PlainFile
  private var entries: [ArchiveEntry] = []

  init(making place: URL) throws { output = try PlainFile(making: place) }

  private var offset: Int { entries.last?.end ?? 0 }

  mutating func add(_ name: String, _ bytes: [UInt8]) throws {
    var checksum = Checksum()
    bytes.withUnsafeBytes { checksum.take($0) }
    let entry = ArchiveEntry(
      name: name, size: bytes.count, checksum: checksum.value, offset: offset)
    try output.append(entry.localHeader)
    try output.append(bytes)
    entries.append(entry)
  }

  /// Adds a file of a disk, which is read twice and held nowhere.
  mutating func add(_ name: String, file: URL) throws {
    var checksum = Checksum()
    var size = 0
    var blocks = try FileBlocks(of: file)
    while let block = try blocks.next() {
      size += block.count
      checksum.take(block)
    }
    let entry = ArchiveEntry(name: name, size: size, checksum: checksum.value, offset: offset)
    try output.append(entry.localHeader)
    var written = 0
    blocks = try FileBlocks(of: file)
    while let block = try blocks.next() {
      written += block.count
      try output.append(block)
    }
    guard written == size else { throw CocoaError(.fileReadCorruptFile) }
    entries.append(entry)
  }

  /// Writes the directory and closes the archive.
  func finish() throws {
    try output.append(ArchiveEntry.directory(of: entries))
    try output.synchronize()
    output.close()
  }

  /// Closes what cannot be finished.
  func abandon() { output.close() }
}
