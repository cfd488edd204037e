/// Markup with places for values, taken apart into what a translator is asked for.
///
/// A message is what stands between two tags that are not of running text, with the tags of running
/// text (links, emphasis, code) that are in it, and the label of a region or a list of links.
struct MarkupTemplate {
  /// A stretch of markup.
  enum Part: Equatable {
    /// Tags and figures, as they stand.
    case fixed(String)
    /// Words: the message and the numbers of the values at its places.
    case message(String, values: [Int], inAttribute: Bool)
  }

  /// Tags that stand within a sentence.
  static let running: Set<String> = ["a", "code", "em", "span", "strong", "tspan"]

  let parts: [Part]

  init(_ template: String) {
    var parts: [Part] = []
    var run: [Token] = []
    for token in Token.all(in: template) {
      if token.isRunning {
        run.append(token)
      } else {
        parts += Self.parts(of: run)
        run = []
        parts += Self.labelled(token.text)
      }
    }
    parts += Self.parts(of: run)
    self.parts = parts
  }

  /// What a translator is asked for.
  var messages: [String] {
    parts.compactMap { part -> String? in
      guard case .message(let text, _, _) = part else { return nil }
      return text
    }
  }

  func pieces(translated: (_ message: String, _ inAttribute: Bool) -> String) -> [TemplatePiece] {
    parts.flatMap { part -> [TemplatePiece] in
      switch part {
      case .fixed(let text): TemplatePiece.pieces(of: text, values: Array(1...99))
      case .message(let text, let values, let inAttribute):
        TemplatePiece.pieces(of: translated(text, inAttribute), values: values)
      }
    }
  }

  /// A tag, or what stands between two.
  private struct Token {
    let text: String
    let isTag: Bool

    var isClosing: Bool { text.hasPrefix("</") }
    var name: Substring {
      text.dropFirst(isClosing ? 2 : 1).prefix { $0.isLetter || $0.isNumber || $0 == "!" }
    }
    var isRunning: Bool { !isTag || MarkupTemplate.running.contains(String(name)) }
    var isBlank: Bool { !isTag && text.allSatisfy(\.isWhitespace) }

    static func all(in template: String) -> [Token] {
      var tokens: [Token] = []
      var text = ""
      var isTag = false
      var isQuoted = false
      func close() {
        if !text.isEmpty { tokens.append(Token(text: text, isTag: isTag)) }
        text = ""
      }
      for character in template {
        if isTag {
          text.append(character)
          if character == "\"" { isQuoted.toggle() }
          if character == ">", !isQuoted {
            close()
            isTag = false
          }
        } else if character == "<" {
          close()
          (isTag, isQuoted) = (true, false)
          text.append(character)
        } else {
          text.append(character)
        }
      }
      close()
      return tokens
    }
  }

  /// The parts of a run of words and tags of running text.
  private static func parts(of run: [Token]) -> [Part] {
    var inner = run[...]
    var (before, after) = ("", "")
    while let first = inner.first, let last = inner.last {
      if first.isBlank {
        before += first.text
        inner = inner.dropFirst()
      } else if last.isBlank {
        after = last.text + after
        inner = inner.dropLast()
      } else if inner.count > 1, first.isTag, !first.isClosing,
        closing(of: inner) == inner.endIndex - 1
      {
        // A tag around the whole is not the translator's business.
        (before, after) = (before + first.text, last.text + after)
        inner = inner.dropFirst().dropLast()
      } else if inner.count > 1, first.isTag, inner[inner.startIndex + 1].isClosing {
        before += first.text + inner[inner.startIndex + 1].text
        inner = inner.dropFirst(2)
      } else if inner.count > 2, last.isClosing, inner[inner.endIndex - 2].isTag,
        !inner[inner.endIndex - 2].isClosing
      {
        after = inner[inner.endIndex - 2].text + last.text + after
        inner = inner.dropLast(2)
      } else {
        break
      }
    }
    let text = inner.map(\.text).joined()
    // One letter alone is a sign, such as a class of evidence.
    guard PhraseTemplate.hasWords(text), text.count > 1 else {
      return (before + text + after).isEmpty ? [] : [.fixed(before + text + after)]
    }
    let blank = { (character: Character) in character.isWhitespace }
    before += String(text.prefix(while: blank))
    after = String(text.reversed().prefix(while: blank).reversed()) + after
    let message = PhraseTemplate.message(in: text)
    var parts: [Part] = before.isEmpty ? [] : [.fixed(before)]
    parts.append(.message(message.text, values: message.values, inAttribute: false))
    if !after.isEmpty { parts.append(.fixed(after)) }
    return parts
  }

  /// Where the tag that opens `run` is closed.
  private static func closing(of run: ArraySlice<Token>) -> Int? {
    var depth = 0
    for (index, token) in zip(run.indices, run) where token.isTag {
      depth += token.isClosing ? -1 : 1
      if depth == 0 { return index }
    }
    return nil
  }

  /// A tag with its label, if it has one in words, as a message.
  private static func labelled(_ tag: String) -> [Part] {
    let mark = "aria-label=\""
    guard let start = tag.firstRange(of: mark)?.upperBound,
      let end = tag[start...].firstIndex(of: "\""),
      PhraseTemplate.hasWords(String(tag[start..<end]))
    else { return [.fixed(tag)] }
    let message = PhraseTemplate.message(in: String(tag[start..<end]))
    return [
      .fixed(String(tag[..<start])),
      .message(message.text, values: message.values, inAttribute: true),
      .fixed(String(tag[end...])),
    ]
  }

  /// Signs that a message may have as entities, and a translator's words too.
  private static let entities = ["&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;"]

  /// A translator's words as markup: the tags are those of the message, so only signs are escaped that
  /// are no entity already.
  static func escaped(_ words: String, inAttribute: Bool) -> String {
    var escaped = ""
    for index in words.indices {
      switch words[index] {
      case "&" where !entities.contains { words[index...].hasPrefix($0) }: escaped += "&amp;"
      case "\"" where inAttribute: escaped += "&quot;"
      default: escaped.append(words[index])
      }
    }
    return escaped
  }
}
