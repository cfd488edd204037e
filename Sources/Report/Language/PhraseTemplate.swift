/// Plain words with places for values: one message, whatever blanks stand around it.
struct PhraseTemplate {
  private let template: String

  init(_ template: String) { self.template = template }

  /// What a translator is asked for; nothing where there is no word to translate.
  var message: String? { Self.hasWords(template) ? Self.message(in: template).text : nil }

  func pieces(translated: (String) -> String) -> [TemplatePiece] {
    let all = TemplatePiece.pieces(of: template, values: Array(1...99))
    guard Self.hasWords(template) else { return all }
    let blank = { (character: Character) in character.isWhitespace }
    let before = String(template.prefix(while: blank))
    let after = String(template.reversed().prefix(while: blank).reversed())
    let message = Self.message(in: template)
    return [.fixed(before)]
      + TemplatePiece.pieces(of: translated(message.text), values: message.values) + [.fixed(after)]
  }

  /// The words of a template on one line, its places numbered from 1.
  static func message(in template: String) -> (text: String, values: [Int]) {
    Place.renumbered(ShownText.oneLine(template))
  }

  /// Whether there is a letter outside of tags and places.
  static func hasWords(_ template: String) -> Bool {
    var isInTag = false
    for scalar in template.unicodeScalars {
      switch scalar {
      case "<": isInTag = true
      case ">": isInTag = false
      default: if !isInTag, scalar.properties.isAlphabetic { return true }
      }
    }
    return false
  }
}
