import Foundation

/// All files of a submission, in the order of their paths.
///
/// A submission is a folder, one .zip of a folder, or a single file. Nothing of it is passed over in
/// silence: what is not read is listed with the reason.
public struct SubmissionFiles: Sendable {
  /// The files to read, sorted by path as bytes.
  public let files: [SubmissionFile]
  /// What is not read, sorted by path as bytes.
  public let skipped: [SkippedFile]

  /// Lists a submission.
  ///
  /// - Throws: `SubmissionError` where it is not there or cannot be read.
  public init(at path: String) throws(SubmissionError) {
    try self.init(at: path, limits: .standard)
  }

  init(at path: String, limits: ReadingLimits) throws(SubmissionError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .notFound(path: path) : .unreadable(path: path)
    }
    let listing: SubmissionListing
    if status.st_mode & S_IFMT == S_IFDIR {
      listing = try SubmissionFolder(path: path, limits: limits).listing()
    } else {
      // A link that the user names is the user's choice; links inside a submission are not.
      guard let real = realpath(path, nil) else { throw .unreadable(path: path) }
      defer { free(real) }
      let file = String(cString: real)
      guard let bytes = FileBytes(path: file) else { throw .unreadable(path: path) }
      if ArchiveSignature.isPlainArchive(bytes.bytes) {
        guard let archive = SubmissionArchive(path: file) else { throw .unreadable(path: path) }
        listing = archive.listing(size: bytes.count, limits: limits).withoutTopFolder()
      } else {
        let name = String(path.split(separator: "/").last ?? "")
        listing = SubmissionListing(
          files: [SubmissionFile(path: name, byteCount: bytes.count, place: .disk(file))])
      }
    }
    files = listing.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    skipped = listing.skipped.sorted {
      $0.path == $1.path
        ? $0.reason.rawValue < $1.reason.rawValue
        : $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
  }
}

/// One file of a submission, not read yet.
public struct SubmissionFile: Sendable {
  enum Place: Sendable {
    case disk(String)
    case archive(SubmissionArchive, entry: UInt64)
  }

  /// Its path inside the submission, with `/` between folders.
  public let path: String
  /// Its size in bytes.
  public let byteCount: Int
  let place: Place

  /// Reads the file; a large one is mapped, not copied.
  func load() throws(SubmissionError) -> FileBytes {
    let bytes =
      switch place {
      case .disk(let path): FileBytes(path: path)
      case .archive(let archive, let entry): archive.load(entry, size: byteCount)
      }
    guard let bytes else { throw .unreadable(path: path) }
    return bytes
  }

  /// Hands over the file's bytes for as long as `body` runs.
  ///
  /// - Throws: `SubmissionError` where the file cannot be read; whatever `body` throws.
  public func withBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    let file = try load()
    return try withExtendedLifetime(file) { try body(file.bytes) }
  }
}

/// Something in a submission that is not read.
public struct SkippedFile: Hashable, Sendable {
  /// Its path inside the submission; a folder ends in `/` and stands for all it holds.
  public let path: String
  /// Why it is not read.
  public let reason: SkipReason
}

/// Why a submission, or a file of it, cannot be read.
public enum SubmissionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nothing is there.
  case notFound(path: String)
  /// Something is there, and cannot be read.
  case unreadable(path: String)

  /// What the person at the terminal reads.
  public var description: String {
    switch self {
    case .notFound(let path):
      """
      \(path): error: nothing is here [not-found]
        help: check the path; a submission is a folder or a .zip of one
      """
    case .unreadable(let path):
      """
      \(path): error: this cannot be read [unreadable-file]
        help: check that you may open it, and that it is whole
      """
    }
  }
}

/// What a look into a submission found, in any order.
struct SubmissionListing {
  var files: [SubmissionFile] = []
  var skipped: [SkippedFile] = []

  /// The same files with paths inside the one folder that holds all of them: a folder that was
  /// compressed whole is the submission, not a folder of it.
  func withoutTopFolder() -> SubmissionListing {
    guard let first = files.first, let end = first.path.firstIndex(of: "/") else { return self }
    let top = String(first.path[...end])
    guard files.allSatisfy({ $0.path.hasPrefix(top) }) else { return self }
    func inside(_ path: String) -> String {
      path.hasPrefix(top) ? String(path.dropFirst(top.count)) : path
    }
    return SubmissionListing(
      files: files.map {
        SubmissionFile(path: inside($0.path), byteCount: $0.byteCount, place: $0.place)
      },
      skipped: skipped.map { SkippedFile(path: inside($0.path), reason: $0.reason) })
  }
}
