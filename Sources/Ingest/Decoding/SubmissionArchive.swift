import CZip
import Foundation

/// A submission that is one .zip, kept open while its files are read.
///
/// Every size is checked against what the archive says before anything is unpacked, and again while
/// unpacking: what says too little about itself is not read.
final class SubmissionArchive: @unchecked Sendable {
  private let handle: OpaquePointer
  private let lock = NSLock()

  init?(path: String) {
    var code: Int32 = 0
    guard let handle = zip_open(path, ZIP_RDONLY, &code) else { return nil }
    self.handle = handle
  }

  deinit { zip_discard(handle) }

  /// Looks at every entry of an archive of `size` bytes.
  func listing(size: Int, limits: ReadingLimits) -> SubmissionListing {
    let entries = self.entries()
    // Entries that lie apart cannot be larger, together, than the archive they lie in.
    var room = size
    for entry in entries where room >= 0 { room -= entry.packed }
    let isOverlapping = room < 0
    var folders: Set<SkippedFile> = []
    var admission = ArchiveAdmission(limits: limits)
    var listing = SubmissionListing()
    var refused: [SkipReason: Int] = [:]
    var beyond = 0
    for entry in entries where !entry.isFolder {
      // They are told together: there may be any number of them.
      if admission.isFull {
        beyond += 1
        continue
      }
      let place = ArchiveAdmission.place(of: entry.name)
      let reason =
        place.reason ?? (isOverlapping ? .overlapping : admission.reason(toSkip: entry))
        ?? self.reason(toSkip: entry)
      if let reason {
        let skipped = SkippedFile(path: place.path, reason: reason)
        let isNew = !place.path.hasSuffix("/") || folders.insert(skipped).inserted
        if isNew { refused[reason, default: 0] += 1 }
        if isNew, refused[reason, default: 0] <= limits.archiveEntries {
          listing.skipped.append(skipped)
        }
      } else {
        listing.files.append(
          SubmissionFile(
            path: place.path, byteCount: entry.size,
            place: .archive(self, entry: entry.index)))
      }
    }
    for (reason, count) in refused where count > limits.archiveEntries {
      listing.skipped.append(
        SkippedFile(path: "\(count - limits.archiveEntries) more entries", reason: reason))
    }
    if beyond > 0 {
      listing.skipped.append(SkippedFile(path: "\(beyond) more entries", reason: .tooMany))
    }
    return listing
  }

  /// Unpacks an entry; nothing where it is not what the archive says it is.
  func load(_ entry: UInt64, size: Int) -> FileBytes? {
    guard size <= FileBytes.largestCopy else { return loadLarge(entry, size: size) }
    return FileBytes(capacity: size + 1) { memory in
      // One byte more than announced shows an entry that says too little about its size.
      let count = self.read(entry, into: memory)
      return count == size ? count : nil
    }
  }

  /// Unpacks an entry piece by piece into a file without a name.
  private func loadLarge(_ entry: UInt64, size: Int) -> FileBytes? {
    lock.lock()
    defer { lock.unlock() }
    guard let file = zip_fopen_index(handle, entry, 0) else { return nil }
    defer { zip_fclose(file) }
    return FileBytes(aside: size) { Int(zip_fread(file, $0.baseAddress, UInt64($0.count))) }
  }

  private func read(_ entry: UInt64, into memory: UnsafeMutableRawBufferPointer) -> Int? {
    lock.lock()
    defer { lock.unlock() }
    guard let file = zip_fopen_index(handle, entry, 0) else { return nil }
    defer { zip_fclose(file) }
    var count = 0
    while count < memory.count, let base = memory.baseAddress {
      let got = zip_fread(file, base + count, UInt64(memory.count - count))
      if got < 0 { return nil }
      if got == 0 { break }
      count += Int(got)
    }
    return count
  }

  private func entries() -> [ArchiveEntry] {
    let count = zip_get_num_entries(handle, 0)
    return (0..<UInt64(max(0, count))).map { index in
      var status = zip_stat_t()
      zip_stat_init(&status)
      guard zip_stat_index(handle, index, 0, &status) == 0, let name = status.name else {
        return ArchiveEntry(index: index, name: "entry \(index + 1)", isReadable: false)
      }
      var system: UInt8 = 0
      var attributes: UInt32 = 0
      zip_file_get_external_attributes(handle, index, 0, &system, &attributes)
      let kind = system == 3 ? attributes >> 16 & 0o170000 : 0
      return ArchiveEntry(
        index: index, name: String(cString: name), size: Int(clamping: status.size),
        packed: Int(clamping: status.comp_size), isLink: kind == 0o120000,
        isNoFile: ![0, 0o100000, 0o040000, 0o120000].contains(kind),
        isEncrypted: status.encryption_method != 0,
        isUnpackable: zip_compression_method_supported(Int32(status.comp_method), 0) == 1)
    }
  }

  /// What can be told only by beginning to unpack an entry.
  private func reason(toSkip entry: ArchiveEntry) -> SkipReason? {
    let beginning = FileBytes(capacity: 128) { self.read(entry.index, into: $0) }
    guard let beginning else { return .unreadable }
    return ArchiveSignature.isPlainArchive(beginning.bytes) ? .nested : nil
  }
}
