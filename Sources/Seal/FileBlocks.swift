import Foundation

/// A file read from its beginning, block after block, into the same memory.
///
/// Not by Foundation, which asks the system for 4 KB at a time however much is wanted.
final class FileBlocks {
  private let descriptor: Int32
  private let block: UnsafeMutableRawBufferPointer

  /// Opens a file to read so many bytes at a time.
  init(of file: URL, bytes: Int = 1 << 20) throws {
    descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CocoaError(.fileReadUnknown, userInfo: ["NSFilePath": file.path])
    }
    block = .allocate(byteCount: bytes, alignment: 16)
  }

  deinit {
    close(descriptor)
    block.deallocate()
  }

  /// The next bytes, fewer than a block only at the end of the file, and nothing behind it.
  ///
  /// They hold until the next ones are asked for.
  func next() throws -> UnsafeRawBufferPointer? {
    var count = 0
    while count < block.count {
      let found = read(descriptor, block.baseAddress?.advanced(by: count), block.count - count)
      if found < 0, errno == EINTR { continue }
      guard found >= 0 else { throw CocoaError(.fileReadUnknown) }
      if found == 0 { break }
      count += found
    }
    return count == 0 ? nil : UnsafeRawBufferPointer(rebasing: block[..<count])
  }
}
