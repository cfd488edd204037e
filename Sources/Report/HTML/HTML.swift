/// A piece of a page, its words in the language that is being written.
///
/// Markup comes only from literals in this program: a text from data is escaped where it is put
/// in, and there is no way to make markup of one. A literal's words are a message of the catalogue.
struct HTML: ExpressibleByStringInterpolation {
  /// The markup.
  private(set) var markup: String

  init(stringLiteral value: StaticString) {
    let literal = value.description
    markup = Language.current.catalogue.map { $0.markup(literal, []) } ?? literal
  }

  init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

  private init(markup: String) { self.markup = markup }

  /// Markup that holds no words, as a style sheet or an attribute.
  static func code(_ literal: StaticString) -> HTML { HTML(markup: literal.description) }

  /// English prose that others wrote, as a rule pack's: never looked up, and marked as English in a
  /// page of another language.
  static func english(_ text: String) -> HTML {
    guard !Language.current.isEnglish, !text.isEmpty else { return HTML(markup: escaped(text)) }
    return HTML(markup: "<span lang=\"en\">" + escaped(text) + "</span>")
  }

  /// What another part of the program says: in words of the language where the catalogue has the
  /// sentence, else as English prose.
  static func said(_ text: String) -> HTML { said(text) { HTML(markup: escaped($0)) } }

  /// The same, with `part` making markup of words; what is English still is marked as that around it.
  static func said(_ text: String, _ part: (String) -> HTML) -> HTML {
    guard let catalogue = Language.current.catalogue else { return part(text) }
    var markup = ""
    for piece in catalogue.said(ShownText.oneLine(text)) {
      switch piece {
      case .words(let words): markup += part(words).markup
      case .english(let words): markup += "<span lang=\"en\">\(part(words).markup)</span>"
      }
    }
    return HTML(markup: markup)
  }

  /// The same within a drawing.
  static func drawnEnglish(_ text: String) -> HTML {
    guard !Language.current.isEnglish, !text.isEmpty else { return HTML(markup: escaped(text)) }
    return HTML(markup: "<tspan lang=\"en\">" + escaped(text) + "</tspan>")
  }

  /// Collects the pieces of a literal.
  struct StringInterpolation: StringInterpolationProtocol {
    private var pieces = Pieces()

    init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserve(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ literal: StaticString) { pieces.append(literal) }

    mutating func appendInterpolation(_ part: HTML) { pieces.append(value: part.markup) }

    mutating func appendInterpolation(_ parts: [HTML]) {
      pieces.append(parts: parts)
    }

    mutating func appendInterpolation(_ phrase: Phrase) {
      pieces.append(value: HTML.escaped(phrase.text))
    }

    mutating func appendInterpolation(_ text: String) { pieces.append(value: HTML.escaped(text)) }

    mutating func appendInterpolation(_ number: Int) { pieces.append(value: String(number)) }

    mutating func appendInterpolation(english text: String) {
      pieces.append(value: HTML.english(text).markup)
    }

    mutating func appendInterpolation(said text: String) {
      pieces.append(value: HTML.said(text).markup)
    }

    fileprivate var markup: String {
      guard let filling = pieces.filling else { return pieces.english }
      return filling.catalogue.markup(filling.template, filling.values)
    }
  }

  static func + (a: HTML, b: HTML) -> HTML { HTML(markup: a.markup + b.markup) }

  static func += (a: inout HTML, b: HTML) { a.markup += b.markup }

  /// Whether nothing would be shown.
  var isEmpty: Bool { markup.isEmpty }

  /// What another part of the program says, from several lines as one.
  static func saidProse(_ text: String) -> HTML { .said(ShownText.oneLine(text)) }

  /// An English sentence of several lines as one.
  static func prose(_ text: String) -> HTML { .english(ShownText.oneLine(text)) }

  /// Text as it may stand between tags and in a quoted attribute.
  private static func escaped(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x20...0x7E).contains(byte) && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22
        && byte != 0x27
    }
    if isPlain { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": shown += "&amp;"
      case "<": shown += "&lt;"
      case ">": shown += "&gt;"
      case "\"": shown += "&quot;"
      case "'": shown += "&#39;"
      case _ where ShownText.isHidden(scalar): shown += ShownText.codePoint(scalar)
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}

extension Sequence<HTML> {
  /// The pieces one after the other, with `separator` between them.
  func joined(_ separator: HTML) -> HTML {
    var whole = HTML.code("")
    var isFirst = true
    for piece in self {
      if !isFirst { whole += separator }
      whole += piece
      isFirst = false
    }
    return whole
  }
}
