/// What other parts of the program say in English, in the words of a language.
///
/// They write a sentence with its values in it, into a table or a file, and know no language. Here a
/// sentence is found again by what stands around its values, and written anew around the same values:
/// what nothing fits stays as it is.
struct SaidWords: Sendable {
  /// A stretch of a text: in words of the language, or the English as it was said.
  enum Piece: Equatable {
    case words(String)
    case english(String)
  }

  let translation: Translation

  /// A text of one or several sentences, or of remarks with `; ` between them.
  func pieces(of text: String) -> [Piece] {
    if SaidList.single.contains(text), let words = translation.words(for: text) {
      return [.words(words)]
    }
    var pieces: [Piece] = []
    var rest = text[...]
    while !rest.isEmpty {
      let (found, length) = first(of: rest)
      switch (pieces.last, found) {
      case (.english(let before), .english(let next)):
        pieces[pieces.count - 1] = .english(before + next)
      case (.words(let before), .words(let next)):
        pieces[pieces.count - 1] = .words(before + next)
      default: pieces.append(found)
      }
      rest = rest.dropFirst(length)
    }
    return pieces
  }

  /// The first sentence or remark that has words, the shortest that does; else the shortest in English.
  private func first(of text: Substring) -> (Piece, length: Int) {
    var plain: Substring?
    for end in Self.ends(of: text) {
      let sentence = text[..<end]
      if plain == nil { plain = sentence }
      guard let words = words(for: String(sentence)) else { continue }
      let separator = text[end...].prefix { $0 == ";" || $0 == " " }
      return (.words(words + String(separator)), sentence.count + separator.count)
    }
    let sentence = plain ?? text
    let separator = text[sentence.endIndex...].prefix { $0 == ";" || $0 == " " }
    return (.english("\(sentence)\(separator)"), sentence.count + separator.count)
  }

  /// The first places where a sentence or a remark may end; the end of the text where it has few.
  private static func ends(of text: Substring) -> [Substring.Index] {
    var ends: [Substring.Index] = []
    var before: Character?
    for index in text.indices {
      let character = text[index]
      if character == " ", before == "." { ends.append(index) }
      if character == " ", before == ";" { ends.append(text.index(before: index)) }
      if ends.count == 8 { return ends }
      before = character
    }
    return ends + [text.endIndex]
  }

  private static let marks = [": ", "; ", ". "]

  /// One sentence in words of the language; nothing where it has none.
  ///
  /// A name and a colon may stand before it: of a column, or of a place in a workbook.
  private func words(for sentence: String) -> String? {
    if let words = whole(sentence) { return words }
    guard let colon = sentence.firstRange(of: ": ") else { return nil }
    let before = String(sentence[..<colon.lowerBound])
    guard !Self.marks.contains(where: before.contains) else { return nil }
    return whole(String(sentence[colon.upperBound...])).map { "\(whole(before) ?? before): \($0)" }
  }

  private func whole(_ sentence: String) -> String? {
    if SaidList.single.contains(sentence) { return translation.words(for: sentence) }
    let bytes = Array(sentence.utf8)
    for pattern in SaidList.patterns {
      // What a sentence begins with is one value, and not a sentence of its own before it.
      guard let values = pattern.values(in: bytes),
        !pattern.beginsWithValue || !Self.marks.contains(where: values[0].contains)
      else { continue }
      guard let words = translation.words(for: pattern.message) else { return nil }
      return TemplatePiece.filled(
        TemplatePiece.pieces(of: words, values: Array(1...max(1, values.count))),
        zip(values, pattern.values).map(value))
    }
    return nil
  }

  private func value(_ text: String, _ value: SaidList.Value) -> String {
    switch value {
    case .data: return text
    case .list:
      guard let values = SaidList.list.values(in: Array(text.utf8)),
        let words = translation.words(for: SaidList.list.message)
      else { return text }
      return TemplatePiece.filled(TemplatePiece.pieces(of: words, values: [1, 2]), values)
    case .said: return said(text)
    }
  }

  /// What the program put into a sentence: a count with its noun, another thing that it says, or
  /// several.
  private func said(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if let number = Int(digits), text[digits.endIndex...].first == " ",
      let noun = SaidList.nouns[String(text[digits.endIndex...].dropFirst())],
      let form = translation.form(of: noun, for: number)
    {
      return TemplatePiece.filled(
        TemplatePiece.pieces(of: form, values: [1]), [grouped(number)])
    }
    if let words = whole(text) ?? translation.words(for: text) { return words }
    let parts = text.split(separator: ", ").compactMap { whole(String($0)) }
    return parts.isEmpty || parts.count < text.split(separator: ", ").count
      ? text : parts.joined(separator: ", ")
  }
}

/// The sentences of other parts of the program, as the scanner of their sources finds them.
enum SaidList {
  /// What a value is: data, the first of several data, or what the program says as well.
  enum Value: Character, Sendable {
    case data = "-"
    case list = "="
    case said = "+"
  }

  /// A sentence with values in it.
  struct Pattern: Sendable {
    let message: String
    let values: [Value]
    /// What stands before, between and behind the values, which never stand side by side.
    private let fixed: [[UInt8]]

    init(message: String, values: [Value]) {
      self.message = message
      self.values = values
      var fixed: [[UInt8]] = [[]]
      for piece in Place.split(message) {
        switch piece {
        case .fixed(let text): fixed[fixed.count - 1] += Array(text.utf8)
        case .value: fixed.append([])
        }
      }
      self.fixed = fixed
    }

    var beginsWithValue: Bool { fixed[0].isEmpty }

    /// How much of it is the program's own.
    var weight: Int { fixed.reduce(0) { $0 + $1.count } }

    /// The values of a sentence that this one fits.
    func values(in text: [UInt8]) -> [String]? {
      guard text.starts(with: fixed[0]), let last = fixed.last,
        text.count >= fixed[0].count + last.count,
        text[(text.count - last.count)...].elementsEqual(last)
      else { return nil }
      let end = text.count - last.count
      var at = fixed[0].count
      var values: [String] = []
      for between in fixed.dropFirst().dropLast() {
        guard let place = Self.place(of: between, in: text[at..<end]) else { return nil }
        values.append(String(decoding: text[at..<place], as: UTF8.self))
        at = place + between.count
      }
      values.append(String(decoding: text[at..<end], as: UTF8.self))
      return values
    }

    private static func place(of part: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
      guard part.count <= text.count else { return nil }
      return (text.startIndex...(text.endIndex - part.count)).first { start in
        text[start] == part[0] && text[start..<(start + part.count)].elementsEqual(part)
      }
    }
  }

  private static let lines: [(message: String, values: [Value])] = text.split(separator: "\n").map {
    let parts = $0.split(separator: "\t")
    return (String(parts[0]), parts.count > 1 ? parts[1].compactMap(Value.init) : [])
  }

  /// Every one, in the order of the sources.
  static let messages = lines.map(\.message)

  /// Those that hold no value.
  static let single = Set(lines.filter(\.values.isEmpty).map(\.message))

  /// Several data, the first by name: a value, and never a sentence.
  static let list = Pattern(message: "{1} and {2} more", values: [.data, .data])

  /// Those that do, the most telling first.
  static let patterns = lines.filter { !$0.values.isEmpty && $0.message != list.message }
    .map { Pattern(message: $0.message, values: $0.values) }
    .sorted { ($1.weight, $0.message) < ($0.weight, $1.message) }

  /// What is counted, one or many of it, by the message that counts it.
  static let nouns = WordList.counting.reduce(into: [String: String]()) { nouns, message in
    for form in [message.key, message.value] where form.hasPrefix("{1} ") {
      nouns[String(form.dropFirst(4))] = message.key
    }
  }
}
