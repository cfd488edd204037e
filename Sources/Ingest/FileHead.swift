/// A file as it is looked at to tell what it is: its bytes, and how they stand for text.
struct FileHead {
  let bytes: FileBytes
  let form: TextForm
  /// The first part of the file as text, without a byte order mark.
  let text: String

  init(bytes: FileBytes, form: TextForm) {
    self.bytes = bytes
    self.form = form
    var units: [UInt8] = []
    let end = min(bytes.count, FileHead.lookedAt)
    let start = min(form.markBytes, end)
    form.appendUTF8(of: start..<end, in: bytes.bytes, unescapingQuotes: false, to: &units)
    text = String(decoding: units, as: UTF8.self)
  }

  /// How many bytes of a text are looked at.
  static let lookedAt = 64 * 1024

  /// Whether the file begins with these bytes.
  func begins(with head: [UInt8]) -> Bool { bytes.bytes.starts(with: head) }
}
