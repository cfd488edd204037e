import Foundation

/// Where the parts of one JSON value stand: the value is scanned once, and its members are then
/// looked up by their bytes, so that nothing is copied that nobody asks for.
final class JSONTape {
  /// What a part is.
  enum Kind: UInt8 { case object, array, key, string, number, yes, no, null }

  /// A part of the value, in the order of the file.
  struct Part {
    /// Its first byte; of a text, the first after the quote.
    var start: Int
    /// The byte after its last; of a text, the closing quote.
    var end: Int
    /// The part after it and all that it holds; of a key, a digest of its bytes.
    var next: Int32
    var kind: Kind
    /// Whether a text has backslashes.
    var isEscaped: Bool
  }

  private(set) var parts: UnsafeMutablePointer<Part>
  private(set) var count = 0
  private var capacity = 1024
  private var open: [(part: Int, members: Int)] = []
  private let limits: JSONLimits

  init(limits: JSONLimits) {
    self.limits = limits
    parts = .allocate(capacity: capacity)
  }

  deinit { parts.deallocate() }

  /// Scans one value that begins at `start`; `end` is the byte after it, or where it breaks off.
  func scan(_ bytes: UnsafeRawBufferPointer, from start: Int) -> (end: Int, broken: JSONBreak?) {
    count = 0
    open.removeAll(keepingCapacity: true)
    let limit = min(bytes.count, start + limits.recordBytes)
    var at = start
    var expectsKey = false
    while true {
      if expectsKey {
        guard at < limit, bytes[at] == Ascii.quote else { return stop(.key, at, bytes, limit) }
        let first = at
        if let broken = text(bytes, &at, limit, .key) { return stop(broken, at, bytes, limit) }
        open[open.count - 1].members += 1
        if open[open.count - 1].members > limits.members { return (first, .tooManyMembers) }
        if repeats(bytes) { return (first, .repeatedKey) }
        JSONTape.skipBlanks(bytes, &at, limit)
        guard at < limit, bytes[at] == Ascii.colon else { return stop(.colon, at, bytes, limit) }
        at += 1
        JSONTape.skipBlanks(bytes, &at, limit)
      }
      guard at < limit else { return stop(.value, at, bytes, limit) }
      let byte = bytes[at]
      if byte == Ascii.brace || byte == Ascii.bracket {
        guard open.count < limits.depth else { return (at, .tooDeep) }
        open.append((count, 0))
        add(byte == Ascii.brace ? .object : .array, at, at)
        at += 1
        JSONTape.skipBlanks(bytes, &at, limit)
        // Both closing signs stand two after their opening ones.
        if at >= limit || bytes[at] != byte + 2 {
          expectsKey = byte == Ascii.brace
          continue
        }
      } else if let broken = scalar(bytes, &at, limit, byte) {
        return stop(broken, at, bytes, limit)
      }
      // After a value: the end of what holds it, or the next one.
      while true {
        guard let holder = open.last?.part else { return (at, nil) }
        JSONTape.skipBlanks(bytes, &at, limit)
        let opening = parts[holder].kind == .object ? Ascii.brace : Ascii.bracket
        guard at < limit else { return stop(.separator, at, bytes, limit) }
        if bytes[at] == opening + 2 {
          at += 1
          parts[holder].end = at
          parts[holder].next = Int32(truncatingIfNeeded: count)
          open.removeLast()
          continue
        }
        guard bytes[at] == Ascii.comma else { return stop(.separator, at, bytes, limit) }
        let comma = at
        at += 1
        JSONTape.skipBlanks(bytes, &at, limit)
        if at < limit, bytes[at] == opening + 2 { return (comma, .trailingComma) }
        expectsKey = opening == Ascii.brace
        break
      }
    }
  }

  /// Goes past blanks and line ends.
  @inline(__always)
  static func skipBlanks(_ bytes: UnsafeRawBufferPointer, _ at: inout Int, _ end: Int) {
    while at < end {
      let byte = bytes[at]
      guard
        byte == Ascii.space || byte == Ascii.lineFeed || byte == Ascii.carriageReturn
          || byte == Ascii.tab
      else { return }
      at += 1
    }
  }

  private func stop(
    _ broken: JSONBreak, _ at: Int, _ bytes: UnsafeRawBufferPointer, _ limit: Int
  ) -> (end: Int, broken: JSONBreak?) {
    if at >= limit { return (at, limit == bytes.count ? .end : .tooLong) }
    return (at, bytes[at] == 0 ? .nul : broken)
  }

  @inline(__always)
  private func add(_ kind: Kind, _ start: Int, _ end: Int, isEscaped: Bool = false) {
    if count == capacity { grow() }
    (parts + count).initialize(
      to: Part(
        start: start, end: end, next: Int32(truncatingIfNeeded: count + 1), kind: kind,
        isEscaped: isEscaped))
    count += 1
  }

  private func grow() {
    let larger = UnsafeMutablePointer<Part>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: parts, count: count)
    parts.deallocate()
    parts = larger
    capacity *= 2
  }

  @inline(__always)
  private func scalar(
    _ bytes: UnsafeRawBufferPointer, _ at: inout Int, _ limit: Int, _ byte: UInt8
  ) -> JSONBreak? {
    switch byte {
    case Ascii.quote: return text(bytes, &at, limit, .string)
    case UInt8(ascii: "t"): return word("true", .yes, bytes, &at, limit)
    case UInt8(ascii: "f"): return word("false", .no, bytes, &at, limit)
    case UInt8(ascii: "n"): return word("null", .null, bytes, &at, limit)
    case Ascii.dash, Ascii.zero...(Ascii.zero + 9): return number(bytes, &at, limit)
    default: return .value
    }
  }

  private func word(
    _ word: StaticString, _ kind: Kind, _ bytes: UnsafeRawBufferPointer, _ at: inout Int,
    _ limit: Int
  ) -> JSONBreak? {
    let length = word.utf8CodeUnitCount
    guard at + length <= limit, let base = bytes.baseAddress,
      memcmp(base + at, word.utf8Start, length) == 0
    else { return .value }
    add(kind, at, at + length)
    at += length
    return nil
  }

  private func number(
    _ bytes: UnsafeRawBufferPointer, _ at: inout Int, _ limit: Int
  ) -> JSONBreak? {
    let start = at
    func digits() -> Int {
      let first = at
      while at < limit, bytes[at] &- Ascii.zero < 10 { at += 1 }
      return at - first
    }
    if bytes[at] == Ascii.dash { at += 1 }
    let whole = at
    let count = digits()
    guard count > 0, count == 1 || bytes[whole] != Ascii.zero else { return .number }
    if at < limit, bytes[at] == Ascii.dot {
      at += 1
      guard digits() > 0 else { return .number }
    }
    if at < limit, bytes[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if at < limit, bytes[at] == Ascii.dash || bytes[at] == UInt8(ascii: "+") { at += 1 }
      guard digits() > 0 else { return .number }
    }
    add(.number, start, at)
    return nil
  }

  /// Scans a text from its opening quote; at a fault, `at` is where it is.
  @inline(__always)
  private func text(
    _ bytes: UnsafeRawBufferPointer, _ at: inout Int, _ limit: Int, _ kind: Kind
  ) -> JSONBreak? {
    let opening = at
    var isEscaped = false
    at += 1
    while true {
      at = JSONTape.endOfPlainText(bytes, from: at, upTo: limit)
      guard at < limit else { return .end }
      let byte = bytes[at]
      if byte == Ascii.quote {
        add(kind, opening + 1, at, isEscaped: isEscaped)
        at += 1
        return nil
      }
      if byte == Ascii.backslash {
        isEscaped = true
        let length = JSONText.escapeLength(bytes, at, limit)
        guard length > 0 else { return at + 6 > limit ? .end : .escape }
        if length == 6, JSONText.unit(bytes, at + 2) == 0 { return .nul }
        at += length
      } else if byte >= 0x80 {
        let length = UTF8Tally.sequenceLength(in: bytes, at: at)
        guard length > 0 else { return .notUTF8 }
        at += length
      } else {
        if byte == 0 { return .nul }
        guard byte == Ascii.lineFeed || byte == Ascii.carriageReturn else { return .control }
        at = opening
        return .string
      }
    }
  }

  /// The first byte of a text that is a quote, a backslash, a control or no ASCII, eight at a time.
  @inline(__always)
  private static func endOfPlainText(
    _ bytes: UnsafeRawBufferPointer, from start: Int, upTo limit: Int
  ) -> Int {
    var at = start
    let ones: UInt64 = 0x0101_0101_0101_0101
    while at + 8 <= limit {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      let found =
        (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
          | ((word &- (ones &* 0x20)) & ~word) | word) & (ones &* 0x80)
      if found != 0 { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < limit {
      let byte = bytes[at]
      if byte == Ascii.quote || byte == Ascii.backslash || byte < 0x20 || byte >= 0x80 { break }
      at += 1
    }
    return at
  }

  /// Whether the key that was scanned last stood before in its object.
  private func repeats(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let last = count - 1
    let key = parts[last]
    // Keys that are IRIs differ at their end.
    var digest = Int32(truncatingIfNeeded: key.end - key.start)
    for at in max(key.start, key.end - 4)..<key.end { digest = (digest &* 31) ^ Int32(bytes[at]) }
    parts[last].next = digest
    var other = open[open.count - 1].part + 1
    while other < last {
      let known = parts[other]
      if known.isEscaped || key.isEscaped {
        if JSONText.string(bytes, known) == JSONText.string(bytes, key) { return true }
      } else if known.next == digest, known.end - known.start == key.end - key.start,
        let base = bytes.baseAddress,
        memcmp(base + known.start, base + key.start, key.end - key.start) == 0
      {
        return true
      }
      other = Int(parts[other + 1].next)
    }
    return false
  }
}
