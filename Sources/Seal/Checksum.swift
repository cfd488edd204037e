/// CRC-32 as archives have it (APPNOTE.TXT 6.3.10, 4.4.7).
struct Checksum {
  private var sum: UInt32 = .max

  /// The sum over what was taken in.
  var value: UInt32 { ~sum }

  mutating func take(_ bytes: UnsafeRawBufferPointer) {
    var sum = sum
    Checksum.table.withUnsafeBufferPointer { table in
      for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
    }
    self.sum = sum
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
}
