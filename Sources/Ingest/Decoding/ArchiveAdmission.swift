/// An entry of an archive, as the archive describes it.
struct ArchiveEntry {
  var index: UInt64
  var name: String
  var size = 0
  var packed = 0
  var isLink = false
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

  /// Why an entry is not read; nothing where it is admitted, and then it counts.
  mutating func reason(toSkip entry: ArchiveEntry) -> SkipReason? {
    if !entry.isReadable { return .unreadable }
    if entry.isLink { return .link }
    if entry.isEncrypted { return .encrypted }
    if !entry.isUnpackable { return .unknownPacking }
    if admitted == limits.archiveEntries { return .tooMany }
    if entry.size > limits.ratioFreeBytes, entry.size / limits.unpackedRatio > entry.packed {
      return .tooDense
    }
    if entry.size > limits.unpackedBytes - unpacked { return .tooLarge }
    let path = ArchiveAdmission.place(of: entry.name).path
    guard names.insert(Array(path.utf8)).inserted else { return .repeated }
    admitted += 1
    unpacked += entry.size
    return nil
  }
}
