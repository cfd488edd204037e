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
    let pieces = Self.pieces(of: template, knownMarkup) {
      MarkupTemplate(template).pieces(translated: translatedMarkup)
    }
    return TemplatePiece.filled(pieces, values)
  }

  /// A template of plain words with its values in their places.
  func phrase(_ template: String, _ values: [String]) -> String {
    let pieces = Self.pieces(of: template, knownPhrases) {
      PhraseTemplate(template).pieces(translated: translated)
    }
    return TemplatePiece.filled(pieces, values)
  }

  /// The pieces of a template, made once.
  private static func pieces(
    of template: String, _ known: borrowing Mutex<[String: [TemplatePiece]]>,
    _ make: () -> [TemplatePiece]
  ) -> [TemplatePiece] {
    known.withLock { known in
      if let pieces = known[template] { return pieces }
      let pieces = make()
      known[template] = pieces
      return pieces
    }
  }

  /// A count with its noun: `one` and `many` have the number at `{1}`.
  func counted(_ number: Int, one: String, many: String) -> String {
    let template = translation.form(of: one, for: number) ?? (number == 1 ? one : many)
    return TemplatePiece.filled(TemplatePiece.pieces(of: template, values: [1]), [grouped(number)])
  }

  /// What another part of the program says, sentence by sentence.
  func said(_ text: String) -> [SaidWords.Piece] {
    SaidWords(translation: translation).pieces(of: text)
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
