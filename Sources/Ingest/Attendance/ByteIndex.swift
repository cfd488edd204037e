/// Looks short texts up by their bytes, without making a String of each: ids, a million times over.
struct ByteIndex {
  private var slots: [Int32]
  private var keys: [UInt8] = []
  private var ends: [Int] = []
  private var values: [Int32] = []
  private let mask: Int

  init(_ entries: [(key: String, value: Int)]) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = size - 1
    for (key, value) in entries {
      let bytes = Array(key.utf8)
      var slot = bytes.withUnsafeBufferPointer { ByteIndex.hash($0) } & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(values.count)
      values.append(Int32(value))
      keys += bytes
      ends.append(keys.count)
    }
  }

  /// The value of a key, or nothing.
  func value(of key: UnsafeBufferPointer<UInt8>) -> Int32? {
    var slot = ByteIndex.hash(key) & mask
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      let start = entry == 0 ? 0 : ends[entry - 1]
      if ends[entry] - start == key.count {
        let isSame = keys.withUnsafeBufferPointer { stored in
          for i in 0..<key.count where stored[start + i] != key[i] { return false }
          return true
        }
        if isSame { return values[entry] }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// FNV-1a, folded.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }
}
