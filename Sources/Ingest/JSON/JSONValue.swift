import Evidence
import Foundation

/// A value in the record that its reader is at; it holds until the reader goes on.
struct JSONValue {
  private let reader: JSONReader
  private let index: Int

  init(of reader: JSONReader, part index: Int = 0) {
    self.reader = reader
    self.index = index
  }

  private var part: JSONTape.Part { reader.tape.parts[index] }

  /// What it is.
  var kind: JSONTape.Kind { part.kind }

  /// The member of an object; nothing where it has none, or is none.
  subscript(_ key: StaticString) -> JSONValue? {
    guard part.kind == .object, let base = reader.bytes.baseAddress else { return nil }
    let length = key.utf8CodeUnitCount
    let parts = reader.tape.parts
    var at = index + 1
    while at < Int(part.next) {
      let known = parts[at]
      let isMeant =
        known.isEscaped
        ? JSONText.string(reader.bytes, known) == "\(key)"
        : known.end - known.start == length
          && memcmp(base + known.start, key.utf8Start, length) == 0
      if isMeant { return JSONValue(of: reader, part: at + 1) }
      at = Int(parts[at + 1].next)
    }
    return nil
  }

  /// The text; nothing where it is none.
  var string: String? {
    part.kind == .string ? JSONText.string(reader.bytes, part) : nil
  }

  /// The text where it is not empty but for blanks around it.
  var text: String? {
    guard let string else { return nil }
    // Nearly every text begins and ends with a letter or a digit, and is as it should be.
    if let first = string.utf8.first, let last = string.utf8.last,
      (0x21...0x7E).contains(first), (0x21...0x7E).contains(last)
    {
      return string
    }
    let trimmed = string.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty ? nil : trimmed
  }

  /// The bytes that it stands in; of a text, between its quotes.
  var raw: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: reader.bytes[part.start..<part.end])
  }

  /// A whole number of up to eighteen digits; nothing where it is another value.
  var integer: Int? {
    part.kind == .number && part.end - part.start <= 18
      ? Int(String(decoding: raw, as: UTF8.self)) : nil
  }

  /// True or false.
  var boolean: Bool? { part.kind == .yes ? true : part.kind == .no ? false : nil }

  /// The values of a list; none where it is no list.
  var elements: [JSONValue] {
    guard part.kind == .array else { return [] }
    var found: [JSONValue] = []
    var at = index + 1
    while at < Int(part.next) {
      found.append(JSONValue(of: reader, part: at))
      at = Int(reader.tape.parts[at].next)
    }
    return found
  }

  /// The members of an object, in order.
  var members: [(key: String, value: JSONValue)] {
    guard part.kind == .object else { return [] }
    var found: [(key: String, value: JSONValue)] = []
    var at = index + 1
    while at < Int(part.next) {
      found.append(
        (
          JSONText.string(reader.bytes, reader.tape.parts[at]),
          JSONValue(of: reader, part: at + 1)
        ))
      at = Int(reader.tape.parts[at + 1].next)
    }
    return found
  }

  /// Physical line, and column there in Unicode scalars from 1, of its first byte.
  var place: (line: Int, column: Int) { reader.place(of: start) }

  /// Physical line of its last byte.
  var endLine: Int { reader.line(of: max(part.end - 1, part.start)) }

  /// Where it stands as the source of a fact.
  func source(in file: Int) -> SourceLine {
    SourceLine(
      file: file, line: reader.line(of: start), byteOffset: reader.rawOffset(of: start))
  }

  private var start: Int { part.start - (part.kind == .string ? 1 : 0) }
}
