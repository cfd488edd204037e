import Synchronization

/// The words of one language, put into the templates of the code.
final class Catalogue: Sendable {
  let translation: Translation
  /// Templates that were put into this language already.
  private let knownMarkup = Mutex<[String: [TemplatePiece]]>([:])
  private let knownPhrases = Mutex<[String: [TemplatePiece]]>([:])

  init(_ translation: Translation) { self.translation = translation }

  /// A template of markup with its values in their places.
  func markup(_ template: String, _ values: [String]) -> String {
    let pieces = knownMarkup.withLock { known -> [TemplatePiece] in
      if let pieces = known[template] { return pieces }
      let pieces = MarkupTemplate(template).pieces(translated: translatedMarkup)
      known[template] = pieces
      return pieces
    }
    return TemplatePiece.filled(pieces, values)
  }

  /// A template of plain words with its values in their places.
  func phrase(_ template: String, _ values: [String]) -> String {
    let pieces = knownPhrases.withLock { known -> [TemplatePiece] in
      if let pieces = known[template] { return pieces }
      let pieces = PhraseTemplate(template).pieces(translated: translated)
      known[template] = pieces
      return pieces
    }
    return TemplatePiece.filled(pieces, values)
  }

  /// A count with its noun: `one` and `many` have the number at `{1}`.
  func counted(_ number: Int, one: String, many: String) -> String {
    let template = translation.form(of: one, for: number) ?? (number == 1 ? one : many)
    return TemplatePiece.filled(TemplatePiece.pieces(of: template, values: [1]), [grouped(number)])
  }

  private func translated(_ message: String) -> String {
    translation.words(for: message) ?? message
  }

  private func translatedMarkup(_ message: String, inAttribute: Bool) -> String {
    let text = translated(message)
    // The English words are markup already.
    return text == message ? text : MarkupTemplate.escaped(text, inAttribute: inAttribute)
  }
}
