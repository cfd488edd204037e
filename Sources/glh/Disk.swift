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

  /// Makes an empty file, or empties one; nothing where that cannot be.
  ///
  /// Foundation would make it under another name first, and leave that after a kill.
  static func make(_ place: URL, mode: mode_t = 0o666) -> FileHandle? {
    let descriptor = open(place.path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, mode)
    return descriptor < 0 ? nil : FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Gives a file that is never written again a second name, or copies it where that cannot be.
  static func share(_ file: URL, as other: URL) throws {
    if link(file.path, other.path) == 0 { return }
    try FileManager.default.copyItem(at: file, to: other)
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
  /// `restore` puts it back after a crash. The old one's bytes are overwritten first where asked.
  static func replace(_ old: URL, with new: URL, spare: URL, overwriting: Bool = false) throws {
    let files = FileManager.default
    if exchange(new, old) {
      do { try syncNames(in: old.deletingLastPathComponent()) } catch {
        _ = exchange(new, old)
        throw error
      }
      if overwriting { overwrite(new) }
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
    if overwriting { overwrite(spare) }
    try? files.removeItem(at: spare)
  }

  /// Writes zeros over every file of a folder, so that a disk that writes in place holds them no more.
  private static func overwrite(_ folder: URL) {
    let zeros = Data(count: 1 << 16)
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? [] {
      guard let file = try? FileHandle(forUpdating: folder.appending(path: path)) else { continue }
      defer { try? file.close() }
      guard let size = try? file.seekToEnd(), (try? file.seek(toOffset: 0)) != nil else { continue }
      for start in stride(from: 0, to: size, by: zeros.count) {
        try? file.write(contentsOf: zeros.prefix(Int(min(UInt64(zeros.count), size - start))))
      }
      try? file.synchronize()
    }
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
