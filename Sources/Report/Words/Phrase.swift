/// Words of our own as plain text, in the language that is being written.
///
/// Like `HTML` it is made of literals in this program; a text from data is put in as it is and never
/// looked up. Put into a page it is escaped.
struct Phrase: ExpressibleByStringInterpolation, Equatable, CustomStringConvertible {
  /// The words.
  let text: String

  init(stringLiteral value: StaticString) {
    let words = value.description
    text = Language.current.catalogue.map { $0.phrase(words, []) } ?? words
  }

  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  private init(text: String) { self.text = text }

  /// A text from data, such as a title or an id, where a phrase is asked for.
  static func data(_ text: String) -> Phrase { Phrase(text: text) }

  var description: String { text }

  /// Collects the pieces of a literal.
  struct StringInterpolation: StringInterpolationProtocol {
    private var pieces = Pieces()

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: StaticString) { pieces.append(literal) }

    mutating func appendInterpolation(_ phrase: Phrase) { pieces.append(value: phrase.text) }

    mutating func appendInterpolation(_ text: String) { pieces.append(value: text) }

    mutating func appendInterpolation(_ number: Int) { pieces.append(value: String(number)) }

    fileprivate var text: String {
      guard let filling = pieces.filling else { return pieces.english }
      return filling.catalogue.phrase(filling.template, filling.values)
    }
  }
}

extension Sequence<Phrase> {
  /// The phrases one after the other, with `separator` between them.
  func joined(_ separator: String) -> Phrase { .data(map(\.text).joined(separator: separator)) }
}

/// The pieces of a literal with values: at once the text where the language is English, otherwise the
/// template and its values.
struct Pieces {
  struct Filling {
    let catalogue: Catalogue
    var template = ""
    var values: [String] = []
  }

  private(set) var english = ""
  private(set) var filling = Language.current.catalogue.map { Filling(catalogue: $0) }

  mutating func append(_ literal: StaticString) {
    if filling == nil {
      english += literal.description
    } else {
      filling?.template += literal.description
    }
  }

  mutating func append(value: String) {
    guard let number = filling?.values.count else {
      english += value
      return
    }
    filling?.template += Place.text(number + 1)
    filling?.values.append(value)
  }

  mutating func append(parts: [HTML]) {
    if filling == nil {
      for part in parts { english += part.markup }
    } else {
      append(value: parts.map(\.markup).joined())
    }
  }

  mutating func reserve(_ capacity: Int) { english.reserveCapacity(capacity) }
}

/// `1 learner`, `2 learners`; other languages may have more forms.
func counted(_ number: Int, _ one: StaticString, _ many: StaticString? = nil) -> Phrase {
  let many = many?.description ?? one.description + "s"
  guard let catalogue = Language.current.catalogue else {
    return .data("\(grouped(number)) \(number == 1 ? one.description : many)")
  }
  return .data(catalogue.counted(number, one: "{1} \(one)", many: "{1} \(many)"))
}
