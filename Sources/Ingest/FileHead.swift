/// A file as it is looked at to tell what it is: its bytes, and how they stand for text.
struct FileHead {
  let bytes: FileBytes
  let form: TextForm

  /// How many bytes of a text are looked at.
  static let lookedAt = 64 * 1024

  /// The first part of the file as text, without a byte order mark.
  var text: String {
    var units: [UInt8] = []
    let end = min(bytes.count, FileHead.lookedAt)
    let start = min(form.markBytes, end)
    form.appendUTF8(of: start..<end, in: bytes.bytes, unescapingQuotes: false, to: &units)
    return String(decoding: units, as: UTF8.self)
  }

  /// Whether the file begins with these bytes.
  func begins(with head: [UInt8]) -> Bool { bytes.bytes.starts(with: head) }
}
