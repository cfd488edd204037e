import Foundation

/// A temporary file that has no name any more: many bytes in it cost no memory, and it goes with whoever
/// reads it.
final class AsideFile {
  let descriptor: Int32
  private(set) var count = 0

  /// Makes one; nothing where that cannot be done.
  init?() {
    var name = Array((FileManager.default.temporaryDirectory.path + "/glh-XXXXXX").utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { return nil }
    unlink(name)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Writes bytes behind the others; false where there is no room.
  func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes
    while let base = rest.baseAddress, !rest.isEmpty {
      let wrote = write(descriptor, base, rest.count)
      if wrote < 0 && errno == EINTR { continue }
      guard wrote > 0 else { return false }
      rest = UnsafeRawBufferPointer(rebasing: rest[wrote...])
    }
    count += bytes.count
    return true
  }

  /// The same.
  func append(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { append($0) } }

  /// What was written.
  func file() -> FileBytes? { FileBytes(mapping: descriptor, size: count) }
}
