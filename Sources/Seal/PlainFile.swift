import Foundation

/// A file that is written: an error of the disk is an error, and what was synchronised is on it.
struct PlainFile {
  private let handle: FileHandle
  private let place: URL

  /// Makes a file for its owner alone; one that is there is emptied.
  init(making place: URL) throws {
    // Not by Foundation, which would make it under another name first, and leave that after a kill.
    let descriptor = open(place.path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw CocoaError(.fileWriteUnknown, userInfo: ["NSFilePath": place.path])
    }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    self.place = place
  }

  /// Opens a file to overwrite parts of it.
  init(changing place: URL) throws {
    handle = try FileHandle(forUpdating: place)
    self.place = place
  }

  func append(_ bytes: some DataProtocol) throws {
    try told { try handle.write(contentsOf: bytes) }
  }

  func write(_ bytes: some DataProtocol, at offset: Int) throws {
    try told {
      try handle.seek(toOffset: UInt64(offset))
      try handle.write(contentsOf: bytes)
    }
  }

  func synchronize() throws { try told { try handle.synchronize() } }

  private func told(_ body: () throws -> Void) throws {
    do { try body() } catch {
      throw CocoaError(.fileWriteUnknown, userInfo: ["NSFilePath": place.path])
    }
  }

  func close() { try? handle.close() }

  /// The bytes of a file, read into one place; nothing where it cannot be read.
  static func bytes(of place: URL) -> [UInt8]? {
    guard let blocks = try? FileBlocks(of: place),
      let size = try? place.resourceValues(forKeys: [.fileSizeKey]).fileSize
    else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    do {
      while let block = try blocks.next() { bytes.append(contentsOf: block) }
    } catch { return nil }
    return bytes
  }

  /// Writes a file aside, for its owner alone, and puts it in its place when it is whole.
  static func replace(_ place: URL, with bytes: some DataProtocol) throws {
    let aside = place.appendingPathExtension("partial")
    let file = try PlainFile(making: aside)
    do {
      try file.append(bytes)
      try file.synchronize()
      file.close()
    } catch {
      file.close()
      try? FileManager.default.removeItem(at: aside)
      throw error
    }
    try take(aside, place)
  }

  /// Gives a file that is whole its name, and waits until the disk has that too.
  static func take(_ aside: URL, _ place: URL) throws {
    guard rename(aside.path, place.path) == 0 else {
      throw CocoaError(.fileWriteUnknown, userInfo: ["NSFilePath": place.path])
    }
    try synchronizeNames(in: place.deletingLastPathComponent())
  }

  /// Waits until the names in a folder are on the disk.
  static func synchronizeNames(in folder: URL) throws {
    guard namesAreKept(in: folder.path) else {
      throw CocoaError(.fileWriteUnknown, userInfo: ["NSFilePath": folder.path])
    }
  }
}

private func namesAreKept(in folder: String) -> Bool {
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return false }
  defer { close(descriptor) }
  return fsync(descriptor) == 0
}
