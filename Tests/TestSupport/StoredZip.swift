/// A .zip of files that are stored as they are (APPNOTE.TXT 6.3.10, method 0).
public struct StoredZip {
  /// An archive without files.
  public init() {}

  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file by its path in the archive.
  public mutating func add(_ path: String, _ bytes: [UInt8]) {
    let name = Array(path.utf8)
    // Version 2.0, names in UTF-8, stored, 1 January 2026.
    let common =
      little(20, 2) + little(0x0800, 2) + little(0, 2) + little(0, 2) + little(0x5C21, 2)
      + little(StoredZip.checksum(bytes), 4) + little(bytes.count, 4) + little(bytes.count, 4)
      + little(name.count, 2) + little(0, 2)
    directory +=
      little(0x0201_4B50, 4) + little(20, 2) + common + little(0, 10) + little(body.count, 4)
      + name
    body += little(0x0403_4B50, 4) + common + name + bytes
    count += 1
  }

  /// The whole archive.
  public var bytes: [UInt8] {
    body + directory + little(0x0605_4B50, 4) + little(0, 4) + little(count, 2) + little(count, 2)
      + little(directory.count, 4) + little(body.count, 4) + little(0, 2)
  }

  private func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> ($0 * 8)) : 0 }
  }

  /// CRC-32 as zip asks for it.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = .max
    for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
    return Int(~sum)
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
}
