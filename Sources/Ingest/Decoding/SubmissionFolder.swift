import Foundation

/// A submission that is a folder.
struct SubmissionFolder {
  let path: String
  let limits: ReadingLimits

  /// Looks at everything in it, at any depth.
  func listing() throws(SubmissionError) -> SubmissionListing {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw .unreadable(path: path)
    }
    var listing = SubmissionListing()
    for name in names { look(at: name, named: name, depth: 1, in: &listing) }
    return listing
  }

  private func look(
    at relative: String, named name: String, depth: Int, in listing: inout SubmissionListing
  ) {
    let full = path + "/" + relative
    var status = stat()
    guard lstat(full, &status) == 0 else {
      listing.skipped.append(SkippedFile(path: relative, reason: .unreadable))
      return
    }
    let kind = status.st_mode & S_IFMT
    let listed = kind == S_IFDIR ? relative + "/" : relative
    if kind == S_IFLNK {
      listing.skipped.append(SkippedFile(path: listed, reason: .link))
    } else if let reason = SubmissionNames.reason(toSkip: name) {
      listing.skipped.append(SkippedFile(path: listed, reason: reason))
    } else if kind == S_IFREG {
      listing.files.append(
        SubmissionFile(path: relative, byteCount: Int(status.st_size), place: .disk(full)))
    } else if kind != S_IFDIR {
      listing.skipped.append(SkippedFile(path: listed, reason: .notAFile))
    } else if depth >= limits.folderDepth {
      listing.skipped.append(SkippedFile(path: listed, reason: .tooDeep))
    } else if let names = try? FileManager.default.contentsOfDirectory(atPath: full) {
      for name in names {
        look(at: listed + name, named: name, depth: depth + 1, in: &listing)
      }
    } else {
      listing.skipped.append(SkippedFile(path: listed, reason: .unreadable))
    }
  }
}
