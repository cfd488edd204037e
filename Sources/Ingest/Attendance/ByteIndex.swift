/// Looks short texts up by their bytes, without making a String of each: ids, a million times over.
struct ByteIndex {
  /// An entry's key and value; the keys lie one behind the other.
  private struct Entry {
    var start: Int32
    var length: Int32
    var value: Int32
    var hash: UInt32
  }

  private var slots: [Int32]
  private var entries: [Entry] = []
  private var keys: [UInt8] = []
  private let mask: Int

  init(_ given: [(key: String, value: Int)]) {
    var size = 16
    while size < given.count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = size - 1
    entries.reserveCapacity(given.count)
    for (key, value) in given {
      let start = keys.count
      keys += Array(key.utf8)
      let hash = keys[start...].withUnsafeBufferPointer { ByteIndex.hash($0) }
      var slot = Int(hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(entries.count)
      entries.append(
        Entry(
          start: Int32(start), length: Int32(keys.count - start), value: Int32(value), hash: hash))
    }
  }

  /// The value of a key, or nothing.
  func value(of key: UnsafeBufferPointer<UInt8>) -> Int32? {
    let hash = ByteIndex.hash(key)
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, Int(entry.length) == key.count {
        let start = Int(entry.start)
        let isSame = keys.withUnsafeBufferPointer { stored in
          for i in 0..<key.count where stored[start + i] != key[i] { return false }
          return true
        }
        if isSame { return entry.value }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Eight bytes at a time, mixed by multiplying.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var place = 0
    let raw = UnsafeRawBufferPointer(bytes)
    while place + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
      place += 8
    }
    while place < raw.count {
      hash = (hash ^ UInt64(raw[place])) &* 0x100_0000_01B3
      place += 1
    }
    hash = (hash ^ hash >> 29) &* 0xC4CE_B9FE_1A85_EC53
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
