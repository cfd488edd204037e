import Foundation

/// Numbers short texts in the order in which they come, without making a String of each.
struct ByteNames {
  private var slots = [Int32](repeating: -1, count: 64)
  private var hashes: [UInt64] = []
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]

  /// How many there are.
  var count: Int { hashes.count }

  /// The text of a number.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[ends[number]..<ends[number + 1]] }

  /// The number of a text, new or known.
  mutating func number(of text: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(text)
    let slot = slot(of: text, hash)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let number = hashes.count
    slots[slot] = Int32(number)
    hashes.append(hash)
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    if count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a text that has one.
  func known(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = slots[slot(of: text, Self.hash(text))]
    return number < 0 ? nil : Int(number)
  }

  /// Where the number of a text stands, or would stand.
  private func slot(of text: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isSame(number, text) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Whether a text is the one of a number.
  func isSame(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == text.count else { return false }
    guard let theirs = text.baseAddress else { return true }
    return bytes.withUnsafeBufferPointer { ours in
      ours.baseAddress.map { memcmp($0 + start, theirs, text.count) == 0 } ?? true
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(text.count) &* 0x9E37_79B9_7F4A_7C15
    let raw = UnsafeRawBufferPointer(text)
    var place = 0
    while place + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
      place += 8
    }
    while place < raw.count {
      hash = (hash ^ UInt64(raw[place])) &* 0x0000_0100_0000_01B3
      place += 1
    }
    hash ^= hash >> 29
    hash = hash &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 32
  }
}
