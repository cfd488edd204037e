import Foundation

/// Ways through the bytes of a JSON file without reading what they say.
enum JSONSkipping {
  /// Most bytes of an envelope before its list.
  private static let longestEnvelope = 1 << 20

  /// The place after the record at `start` that cannot be read: where its brackets close, or before
  /// the next line that begins as the record's own does.
  ///
  /// With `depth`, so many brackets are open at `start`.
  static func end(
    of bytes: UnsafeRawBufferPointer, from start: Int, depth opened: Int = 0
  ) -> Int {
    var indentation = start
    while indentation > 0, bytes[indentation - 1] == Ascii.space || bytes[indentation - 1] == 9 {
      indentation -= 1
    }
    let beginsLine = indentation == 0 || bytes[indentation - 1] == Ascii.lineFeed
    let margin = start - indentation
    var depth = opened
    var at = start
    var isText = false
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == Ascii.lineFeed {
        // No text goes on over a line's end.
        isText = false
        if opened == 0, depth == 0 { return at }
        if opened == 0, beginsLine, at + margin < bytes.count, bytes[at + margin] == Ascii.brace,
          bytes[at..<at + margin].allSatisfy({ $0 == Ascii.space || $0 == Ascii.tab })
        {
          return at
        }
      } else if isText {
        if byte == Ascii.backslash { at += 1 }
        if byte == Ascii.quote { isText = false }
      } else if byte == Ascii.quote {
        isText = true
      } else if byte == Ascii.brace || byte == Ascii.bracket {
        depth += 1
      } else if byte == Ascii.brace + 2 || byte == Ascii.bracket + 2 {
        depth -= 1
        if depth <= 0 { return at }
      } else if byte == Ascii.comma, depth == 0 {
        return at - 1 > start ? at - 1 : at
      }
    }
    return bytes.count
  }

  /// The place after the `[` of an envelope's list, where the object at `start` has one under one
  /// of the keys.
  static func list(
    in bytes: UnsafeRawBufferPointer, from start: Int, keys: [StaticString]
  ) -> Int? {
    let limit = min(bytes.count, start + longestEnvelope)
    var at = start + 1
    while true {
      JSONTape.skipBlanks(bytes, &at, limit)
      guard at < limit, bytes[at] == Ascii.quote else { return nil }
      let first = at + 1
      guard let last = endOfText(bytes, at, limit) else { return nil }
      let key = bytes[first..<last - 1]
      at = last
      JSONTape.skipBlanks(bytes, &at, limit)
      guard at < limit, bytes[at] == Ascii.colon else { return nil }
      at += 1
      JSONTape.skipBlanks(bytes, &at, limit)
      guard at < limit else { return nil }
      if bytes[at] == Ascii.bracket,
        keys.contains(where: { $0.withUTF8Buffer { key.elementsEqual($0) } })
      {
        return at + 1
      }
      switch bytes[at] {
      case Ascii.quote: at = endOfText(bytes, at, limit) ?? limit
      case Ascii.brace, Ascii.bracket: at = end(of: bytes, from: at)
      default:
        while at < limit, bytes[at] != Ascii.comma, bytes[at] != Ascii.brace + 2 { at += 1 }
      }
      JSONTape.skipBlanks(bytes, &at, limit)
      guard at < limit, bytes[at] == Ascii.comma else { return nil }
      at += 1
    }
  }

  /// The place after the quote that closes a text.
  private static func endOfText(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ limit: Int
  ) -> Int? {
    var at = start + 1
    while at < limit {
      if bytes[at] == Ascii.quote { return at + 1 }
      at += bytes[at] == Ascii.backslash ? 2 : 1
    }
    return nil
  }

  /// Whether a word of ASCII stands anywhere in a file; true where its text is not in bytes.
  static func contains(_ word: StaticString, in file: FileBytes, form: TextForm?) -> Bool {
    guard let base = file.bytes.baseAddress, form?.encoding.unitBytes != 2 else { return true }
    let length = word.utf8CodeUnitCount
    let first = Int32(word.utf8Start[0])
    var at = 0
    var letGo = 0
    while at + length <= file.count, let found = memchr(base + at, first, file.count - at) {
      at = UnsafeRawPointer(found) - base
      guard at + length <= file.count else { return false }
      if memcmp(base + at, word.utf8Start, length) == 0 { return true }
      at += 1
      if at - letGo >= 16 << 20 {
        file.letGo(letGo..<at)
        letGo = at
      }
    }
    return false
  }

  /// The next place of a brace behind a comma, blanks between them.
  static func objectBehindComma(
    _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> Int? {
    var at = start
    while at < end {
      let byte = bytes[at]
      at += 1
      guard byte == Ascii.comma else { continue }
      JSONTape.skipBlanks(bytes, &at, end)
      if at < end, bytes[at] == Ascii.brace { return at }
    }
    return nil
  }

  /// How many lines end in a stretch of bytes.
  static func lineEnds(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
    var count = 0
    for byte in UnsafeRawBufferPointer(rebasing: bytes[range]) where byte == Ascii.lineFeed {
      count += 1
    }
    return count
  }
}
