import Foundation
import Store

/// The lock that keeps two runs from writing to one workspace: a file beside it, which whoever
/// writes holds and takes away at the end.
struct WorkspaceLock {
  private let path: String
  private let descriptor: Int32

  /// Takes the lock, trying again until `seconds` have passed; then throws `StoreError.locked`.
  static func taken(at place: URL, of folder: URL, waiting seconds: Int) throws -> WorkspaceLock {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    while true {
      if let lock = try tried(at: place) { return lock }
      guard clock.now < end else { throw StoreError.locked(folder.path) }
      try Interruption.check()
      usleep(20_000)
    }
  }

  private static func tried(at place: URL) throws -> WorkspaceLock? {
    let descriptor = open(place.path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw CommandFailure(
        .cannotCreate,
        "\(place.deletingLastPathComponent().path): error: nothing can be written here "
          + "[cannot-create]")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, isStill(descriptor, at: place) else {
      close(descriptor)
      return nil
    }
    return WorkspaceLock(path: place.path, descriptor: descriptor)
  }

  /// Whether the file that was locked is the one that others find: the holder before may have taken
  /// it away between opening and locking.
  private static func isStill(_ descriptor: Int32, at place: URL) -> Bool {
    var (held, found) = (stat(), stat())
    return fstat(descriptor, &held) == 0 && stat(place.path, &found) == 0
      && held.st_ino == found.st_ino && held.st_dev == found.st_dev
  }

  /// Lets the next one in.
  func giveBack() {
    unlink(path)
    close(descriptor)
  }
}
