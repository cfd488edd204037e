/// Looks ids up, as text or, a million times over, by their bytes without making a String of each.
///
/// Texts that are the same but for how their accents are written are one id; bytes are not.
struct ByteIndex {
  private var names = ByteNames()
  /// The value of each name.
  private var values: [Int32] = []
  /// The ids that are not ASCII, which may be written in several ways.
  private var accented: [String: Int] = [:]

  /// How many ids there are.
  var count: Int { values.count }

  /// The value of an id, or nothing; what is set stands, and is never removed.
  subscript(id: String) -> Int? {
    get {
      if !ByteIndex.isASCII(id) { return accented[id] }
      var id = id
      return id.withUTF8 { value(of: $0) }.map { Int($0) }
    }
    set {
      guard let newValue else { return }
      if !ByteIndex.isASCII(id) { accented[id] = newValue }
      var id = id
      let number = id.withUTF8 { names.number(of: $0) }
      if number < values.count {
        values[number] = Int32(newValue)
      } else {
        values.append(Int32(newValue))
      }
    }
  }

  /// The value of an id that is written in just these bytes, or nothing.
  func value(of id: UnsafeBufferPointer<UInt8>) -> Int32? {
    names.known(id).map { values[$0] }
  }

  private static func isASCII(_ id: String) -> Bool { id.utf8.allSatisfy { $0 < 0x80 } }
}
