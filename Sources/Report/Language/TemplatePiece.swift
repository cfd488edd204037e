/// A piece of a template: what stands as it is, or the place of a value.
enum TemplatePiece: Equatable, Sendable {
  case fixed(String)
  /// From 1.
  case value(Int)

  /// The pieces one after the other, with their values.
  static func filled(_ pieces: [TemplatePiece], _ values: [String]) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .fixed(let fixed): text += fixed
      case .value(let number): text += values[number - 1]
      }
    }
    return text
  }

  /// A text taken apart at its places: `{2}` becomes the second of `values`.
  static func pieces(of text: String, values: [Int]) -> [TemplatePiece] {
    var pieces: [TemplatePiece] = []
    var fixed = ""
    for part in Place.split(text) {
      switch part {
      case .fixed(let text): fixed += text
      case .value(let number):
        if !fixed.isEmpty { pieces.append(.fixed(fixed)) }
        fixed = ""
        pieces.append(.value(values[number - 1]))
      }
    }
    if !fixed.isEmpty { pieces.append(.fixed(fixed)) }
    return pieces
  }
}

/// The places of values in a text: `{1}`, `{2}` and so on.
enum Place {
  static func text(_ number: Int) -> String { "{\(number)}" }

  /// The text cut at its places.
  static func split(_ text: String) -> [TemplatePiece] {
    var pieces: [TemplatePiece] = []
    var fixed = text[...]
    var rest = text[...]
    while let brace = rest.firstIndex(of: "{") {
      let digits = rest[rest.index(after: brace)...].prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits), number > 0, rest[digits.endIndex...].first == "}" else {
        rest = rest[rest.index(after: brace)...]
        continue
      }
      let before = fixed[..<brace]
      if !before.isEmpty { pieces.append(.fixed(String(before))) }
      pieces.append(.value(number))
      rest = rest[rest.index(after: digits.endIndex)...]
      fixed = rest
    }
    if !fixed.isEmpty { pieces.append(.fixed(String(fixed))) }
    return pieces
  }

  /// The numbers of a text's places, in the order in which they stand.
  static func numbers(in text: String) -> [Int] {
    split(text).compactMap { piece -> Int? in
      guard case .value(let number) = piece else { return nil }
      return number
    }
  }

  /// The text with its places numbered from 1 in the order in which they stand; a value that stands
  /// twice keeps one number.
  static func renumbered(_ text: String) -> (text: String, values: [Int]) {
    var values: [Int] = []
    var renumbered = ""
    for piece in split(text) {
      switch piece {
      case .fixed(let fixed): renumbered += fixed
      case .value(let number):
        let place = values.firstIndex(of: number) ?? values.count
        if place == values.count { values.append(number) }
        renumbered += Self.text(place + 1)
      }
    }
    return (renumbered, values)
  }
}
