public import Evidence

/// Finds where files name one person: by name in either order, by address, id or label, in small or
/// capital letters, in UTF-8, Windows-1252 or UTF-16.
public struct PersonalSearch {
  private var bytePatterns: [Pattern] = []
  private var pairPatterns: [Pattern] = []

  /// Words that follow one another, with at most three marks between them.
  private struct Pattern: Hashable {
    let words: [[UInt16]]
    /// Whether it must fill a cell: a single name is many people's.
    let fillsCell: Bool
  }

  private static let mostMarks = 3

  /// Looks for names, in which words may stand in either order and with other marks between them, and
  /// for texts that stand as they are, such as an address.
  public init(names: [String], exact: [String]) {
    var bytes: Set<Pattern> = []
    var pairs: Set<Pattern> = []
    func add(_ words: [String], fillsCell: Bool) {
      for form in Self.forms where !words.isEmpty {
        let written = words.map(form)
        pairs.insert(
          Pattern(words: written.map { Self.small(Array($0.utf16)) }, fillsCell: fillsCell))
        bytes.insert(
          Pattern(
            words: written.map { Self.small($0.utf8.map { UInt16($0) }) }, fillsCell: fillsCell))
        let latin = written.map { $0.unicodeScalars.map { $0.value < 256 ? UInt16($0.value) : 0 } }
        if !latin.joined().contains(0) {
          bytes.insert(Pattern(words: latin.map(Self.small), fillsCell: fillsCell))
        }
      }
    }
    for name in names {
      let words = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      add(words, fillsCell: words.count == 1)
      if words.count > 1, let last = words.last { add([last] + words.dropLast(), fillsCell: false) }
    }
    for text in exact where text.utf8.count > 1 {
      add([text], fillsCell: false)
      if text.contains("@") {
        add([text.split(separator: "@").joined(separator: "%40")], fillsCell: false)
        for digest in MailDigest.all(of: text) { add([digest], fillsCell: false) }
      }
    }
    bytePatterns = Array(bytes)
    pairPatterns = Array(pairs)
  }

  // A letter beyond ASCII in its two forms: those of ASCII are compared as small ones.
  private static let forms: [@Sendable (String) -> String] = [
    { $0 }, { $0.lowercased() }, { $0.uppercased() },
  ]

  private static func small(_ units: [UInt16]) -> [UInt16] { units.map(small) }
  private static func small(_ unit: UInt16) -> UInt16 {
    (65...90).contains(unit) ? unit + 32 : unit
  }
  private static func isWord(_ unit: UInt16) -> Bool {
    (48...57).contains(unit) || (65...90).contains(unit) || (97...122).contains(unit)
  }

  /// Whether a text names the person.
  public func finds(in text: String) -> Bool {
    let units = text.utf8.map { Self.small(UInt16($0)) }
    return !places(in: units, bytePatterns).isEmpty
  }

  /// The ranges of bytes in a line that name the person, in their order and apart.
  public func places(
    in bytes: UnsafeRawBufferPointer, _ line: Range<Int>, _ units: PhysicalLines.Units
  ) -> [Range<Int>] {
    let width = units.width
    var text: [UInt16] = []
    text.reserveCapacity(line.count / width)
    for place in stride(from: line.lowerBound, to: line.upperBound - width + 1, by: width) {
      text.append(Self.small(PhysicalLines.unit(at: place, of: bytes, units)))
    }
    return places(in: text, units == .bytes ? bytePatterns : pairPatterns).map {
      line.lowerBound + $0.lowerBound * width..<line.lowerBound + $0.upperBound * width
    }
  }

  private func places(in text: [UInt16], _ patterns: [Pattern]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for pattern in patterns {
      guard let first = pattern.words.first?.first else { continue }
      for start in text.indices where text[start] == first {
        guard let end = end(of: pattern, at: start, in: text) else { continue }
        found.append(start..<end)
      }
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { apart, range in
      if let last = apart.last, range.lowerBound <= last.upperBound {
        apart[apart.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        apart.append(range)
      }
    }
  }

  /// Where a pattern that begins here ends; nothing where it is not there.
  private func end(of pattern: Pattern, at start: Int, in text: [UInt16]) -> Int? {
    if start > 0, Self.isWord(text[start - 1]) { return nil }
    var place = start
    for (index, word) in pattern.words.enumerated() {
      if index > 0 {
        let most = min(place + Self.mostMarks, text.count)
        while place < most, !Self.isWord(text[place]) { place += 1 }
      }
      guard text.count - place >= word.count,
        text[place..<place + word.count].elementsEqual(word)
      else { return nil }
      place += word.count
    }
    if place < text.count, Self.isWord(text[place]) { return nil }
    let ends = [UInt16](",;\t\"|".utf16)
    let isCell =
      (start == 0 || ends.contains(text[start - 1]))
      && (place == text.count || ends.contains(text[place]))
    return pattern.fillsCell && !isCell ? nil : place
  }
}
