/// An entry of an archive, as the archive describes it.
struct ArchiveEntry {
  var index: UInt64
  var name: String
  var size = 0
  var packed = 0
  var isLink = false
  /// Whether it is a device, a pipe or a socket.
  var isNoFile = false
  var isEncrypted = false
  var isUnpackable = true
  var isReadable = true

  /// Whether it only names a folder.
  var isFolder: Bool { name.hasSuffix("/") && size == 0 }
}

/// Decides entry by entry, in the archive's own order, which of them may be unpacked.
struct ArchiveAdmission {
  private let limits: ReadingLimits
  private var admitted = 0
  private var unpacked = 0
  private var packed = 0
  private var names: Set<[UInt8]> = []

  init(limits: ReadingLimits) { self.limits = limits }

  /// The path under which an entry is listed, and why it is not read if its name says so.
  static func place(of name: String) -> (path: String, reason: SkipReason?) {
    guard let parts = SubmissionNames.components(ofEntry: name) else { return (name, .outside) }
    for (index, part) in parts.enumerated() {
      guard let reason = SubmissionNames.reason(toSkip: part) else { continue }
      let path = parts[...index].joined(separator: "/")
      return (index + 1 < parts.count ? path + "/" : path, reason)
    }
    return (parts.joined(separator: "/"), nil)
  }

  /// Whether no more entries are admitted.
  var isFull: Bool { admitted == limits.archiveEntries }

  /// Why an entry is not read; nothing where it is admitted, and then it counts.
  mutating func reason(toSkip entry: ArchiveEntry) -> SkipReason? {
    if !entry.isReadable { return .unreadable }
    if entry.isLink { return .link }
    if entry.isNoFile { return .notAFile }
    if entry.isEncrypted { return .encrypted }
    if !entry.isUnpackable { return .unknownPacking }
    if entry.size > limits.ratioFreeBytes, entry.size / limits.unpackedRatio > entry.packed {
      return .tooDense
    }
    if entry.size > limits.unpackedBytes - unpacked { return .tooLarge }
    // Many entries, each of which is small enough to be packed as tightly as it likes.
    let together = unpacked + entry.size
    if together > limits.ratioFreeBytes, together / limits.unpackedRatio > packed + entry.packed {
      return .tooDense
    }
    let path = ArchiveAdmission.place(of: entry.name).path
    guard names.insert(Array(path.utf8)).inserted else { return .repeated }
    admitted += 1
    unpacked = together
    packed += entry.packed
    return nil
  }
}
