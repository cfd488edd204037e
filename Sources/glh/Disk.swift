import CDisk
import Foundation

/// What must be on the disk before anything is called done.
///
/// A write that the disk could not keep is told once and never tried again: the system may already
/// have thrown the bytes away, so that a second try would seem to succeed.
enum Disk {
  /// Waits until all that was written to the disk that holds `folder` is there: files, their names
  /// and their folders.
  ///
  /// One call for the whole disk: a report can have thousands of pages, and asking for each takes
  /// longer than writing them.
  static func sync(holding folder: URL) throws {
    try withDescriptor(of: folder) { descriptor in
      guard syncfs(descriptor) == 0 else { throw cannotKeep(folder) }
    }
  }

  /// Waits until the names in a folder are on the disk.
  static func syncNames(in folder: URL) throws {
    try withDescriptor(of: folder) { descriptor in
      guard fsync(descriptor) == 0 else { throw cannotKeep(folder) }
    }
  }

  /// Puts what is at `new` where `old` is, and takes the old away; at no time is there neither.
  ///
  /// Where the file system cannot exchange two names, the old one waits at `spare` meanwhile:
  /// `restore` puts it back after a crash.
  static func replace(_ old: URL, with new: URL, spare: URL) throws {
    let files = FileManager.default
    if exchange(new, old) {
      do { try syncNames(in: old.deletingLastPathComponent()) } catch {
        _ = exchange(new, old)
        throw error
      }
      try? files.removeItem(at: new)
      return
    }
    guard [EINVAL, ENOSYS, ENOENT].contains(errno) else { throw cannotMake(old) }
    try? files.removeItem(at: spare)
    let hadOld = rename(old.path, spare.path) == 0
    guard rename(new.path, old.path) == 0 else {
      if hadOld { rename(spare.path, old.path) }
      throw cannotMake(old)
    }
    try syncNames(in: old.deletingLastPathComponent())
    try? files.removeItem(at: spare)
  }

  private static func exchange(_ a: URL, _ b: URL) -> Bool {
    renameat2(AT_FDCWD, a.path, AT_FDCWD, b.path, GLH_RENAME_EXCHANGE) == 0
  }

  /// Puts back what was moved to `spare`, where a crash left nothing at `old`.
  static func restore(_ old: URL, from spare: URL) {
    guard access(old.path, F_OK) != 0 else { return }
    rename(spare.path, old.path)
  }

  private static func withDescriptor(of folder: URL, _ body: (Int32) throws -> Void) throws {
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotKeep(folder) }
    defer { close(descriptor) }
    try body(descriptor)
  }

  private static func cannotKeep(_ folder: URL) -> CommandFailure {
    CommandFailure(
      .cannotWrite,
      """
      \(folder.path): error: the disk did not keep what was written [io]
        help: look after the disk first, then run the same command again
      """)
  }

  private static func cannotMake(_ folder: URL) -> CommandFailure {
    CommandFailure(
      .cannotCreate, "\(folder.path): error: the folder cannot be made [cannot-create]")
  }
}
