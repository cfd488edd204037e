import Foundation

/// A file that is written: an error of the disk is an error, and what was synchronised is on it.
struct PlainFile {
  private let handle: FileHandle
  private let place: URL

  /// Makes a file for its owner alone; one that is there is emptied.
  init(making place: URL) throws {
    guard
      FileManager.default.createFile(
        atPath: place.path, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown, userInfo: ["NSFilePath": place.path]) }
    handle = try FileHandle(forWritingTo: place)
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
    guard rename(aside.path, place.path) == 0 else {
      throw CocoaError(.fileWriteUnknown, userInfo: ["NSFilePath": place.path])
    }
  }
}
