import Foundation

/// A .zip put together byte by byte, so that a test can make one that no honest program writes.
struct InventedArchive {
  struct Entry {
    var name: String
    var stored: [UInt8]
    var size: Int
    var checksum: UInt32
    /// 0 stored, 8 deflated.
    var method: UInt16 = 0
    var flags: UInt16 = 0
    var unixMode: UInt32 = 0o100644
    /// The entry whose bytes this one claims, in place of its own.
    var sharesBytesOf: Int?

    init(_ name: String, _ content: [UInt8]) {
      self.name = name
      stored = content
      size = content.count
      checksum = InventedArchive.checksum(content)
    }

    init(_ name: String, _ content: String) { self.init(name, Array(content.utf8)) }
  }

  var entries: [Entry]

  /// The whole archive.
  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    var offsets: [Int] = []
    for entry in entries {
      let offset = entry.sharesBytesOf.map { offsets[$0] } ?? file.count
      offsets.append(offset)
      let name = Array(entry.name.utf8)
      let fields =
        two(20) + two(entry.flags | 0x800) + two(entry.method) + two(0) + two(0x5C21)
        + four(entry.checksum) + four(UInt32(entry.stored.count)) + four(UInt32(entry.size))
        + two(UInt16(name.count))
      if entry.sharesBytesOf == nil {
        file += [0x50, 0x4B, 3, 4] + fields + two(0) + name + entry.stored
      }
      directory += [0x50, 0x4B, 1, 2] + two(0x0314) + fields + two(0) + two(0) + two(0) + two(0)
      directory += four(entry.unixMode << 16) + four(UInt32(offset)) + name
    }
    let count = two(UInt16(entries.count))
    let end =
      [0x50, 0x4B, 5, 6] + two(0) + two(0) + count + count + four(UInt32(directory.count))
      + four(UInt32(file.count)) + two(0)
    return file + directory + end
  }

  private func two(_ value: UInt16) -> [UInt8] {
    [UInt8(value & 0xFF), UInt8(value >> 8)]
  }

  private func four(_ value: UInt32) -> [UInt8] {
    two(UInt16(value & 0xFFFF)) + two(UInt16(value >> 16))
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value = UInt32.max
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}

/// A folder that is gone when the test is.
final class PassingFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/glh-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, and the folders it lies in.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }
}
