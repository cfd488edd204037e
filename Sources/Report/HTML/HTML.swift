/// A piece of a page.
///
/// Markup comes only from literals in this program: a text from data is escaped where it is put
/// in, and there is no way to make markup of one.
struct HTML: ExpressibleByStringInterpolation {
  /// The markup.
  private(set) var markup: String

  init(stringLiteral value: StaticString) { markup = value.description }

  init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

  /// Collects the pieces of a literal.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ literal: StaticString) { markup += literal.description }

    mutating func appendInterpolation(_ part: HTML) { markup += part.markup }

    mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { markup += part.markup }
    }

    mutating func appendInterpolation(_ text: String) { markup += HTML.escaped(text) }

    mutating func appendInterpolation(_ number: Int) { markup += String(number) }
  }

  static func + (a: HTML, b: HTML) -> HTML { "\(a)\(b)" }

  static func += (a: inout HTML, b: HTML) { a.markup += b.markup }

  /// Whether nothing would be shown.
  var isEmpty: Bool { markup.isEmpty }

  /// A sentence of several lines as one.
  static func prose(_ text: String) -> HTML { "\(ShownText.oneLine(text))" }

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
    var whole: HTML = ""
    var isFirst = true
    for piece in self {
      if !isFirst { whole += separator }
      whole += piece
      isFirst = false
    }
    return whole
  }
}
