/// Looks short texts up by their bytes, without making a String of each: ids, a million times over.
struct ByteIndex {
  private var names = ByteNames()
  /// The value of each name; of two that are the same, the first one's.
  private var values: [Int32] = []

  init(_ given: [(key: String, value: Int)]) {
    values.reserveCapacity(given.count)
    for (key, value) in given {
      var key = key
      let number = key.withUTF8 { names.number(of: $0) }
      if number == values.count { values.append(Int32(value)) }
    }
  }

  /// The value of a key, or nothing.
  func value(of key: UnsafeBufferPointer<UInt8>) -> Int32? {
    names.known(key).map { values[$0] }
  }
}
