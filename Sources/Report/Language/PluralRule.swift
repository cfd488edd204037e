/// Which form of a message a number takes: the `plural=` expression of a PO file's header, as gettext
/// defines it (the operators of C over `n`).
struct PluralRule: Sendable {
  /// How many forms there are.
  let forms: Int
  private let expression: [Token]

  /// English: one, and all others.
  static let fallback = PluralRule(
    forms: 2, expression: [.n, .sign("!="), .number(1)])

  private init(forms: Int, expression: [Token]) {
    (self.forms, self.expression) = (forms, expression)
  }

  /// Reads `nplurals=2; plural=(n != 1);`; nothing where it does not read.
  init?(_ header: String) {
    let fields = header.split(separator: ";").map {
      $0.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
    }
    guard let count = fields.first(where: { $0.first == "nplurals" })?.last.flatMap({ Int($0) }),
      (1...9).contains(count), let rule = fields.first(where: { $0.first == "plural" })?.last,
      let tokens = Token.all(in: rule)
    else { return nil }
    forms = count
    expression = tokens
    // A rule that is no expression, or that leads out of the forms, is found before it is used.
    for number in 0...1000 {
      var reading = Reading(tokens: tokens[...], n: number)
      guard let form = reading.choice(), reading.tokens.isEmpty, (0..<count).contains(form) else {
        return nil
      }
    }
  }

  /// The form for a number, from 0.
  func form(for number: Int) -> Int {
    var reading = Reading(tokens: expression[...], n: abs(number))
    let form = reading.choice() ?? 0
    return (0..<forms).contains(form) ? form : forms - 1
  }

  private enum Token: Equatable, Sendable {
    case number(Int)
    case n
    case sign(String)

    /// Two-letter signs stand before those that begin like them.
    private static let signs = [
      "||", "&&", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", "(",
      ")",
    ]

    static func all(in text: String) -> [Token]? {
      var tokens: [Token] = []
      var rest = text[...]
      while let first = rest.first {
        guard tokens.count < 200 else { return nil }
        if first.isWhitespace {
          rest = rest.dropFirst()
        } else if first == "n" {
          tokens.append(.n)
          rest = rest.dropFirst()
        } else if first.isASCII, first.isNumber {
          let digits = rest.prefix { $0.isASCII && $0.isNumber }
          guard let number = Int(digits), number < 1_000_000 else { return nil }
          tokens.append(.number(number))
          rest = rest[digits.endIndex...]
        } else if let sign = signs.first(where: { rest.hasPrefix($0) }) {
          tokens.append(.sign(sign))
          rest = rest.dropFirst(sign.count)
        } else {
          return nil
        }
      }
      return tokens
    }
  }

  /// Reads and computes at once, by the precedence of C.
  private struct Reading {
    var tokens: ArraySlice<Token>
    let n: Int

    private static let levels = [
      ["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"],
    ]

    mutating func takes(_ sign: String) -> Bool {
      guard tokens.first == .sign(sign) else { return false }
      tokens = tokens.dropFirst()
      return true
    }

    mutating func choice() -> Int? {
      guard let condition = binary(0) else { return nil }
      guard takes("?") else { return condition }
      guard let yes = choice(), takes(":"), let no = choice() else { return nil }
      return condition != 0 ? yes : no
    }

    private mutating func binary(_ level: Int) -> Int? {
      guard level < Self.levels.count else { return unary() }
      guard var left = binary(level + 1) else { return nil }
      while let sign = Self.levels[level].first(where: { tokens.first == .sign($0) }) {
        tokens = tokens.dropFirst()
        guard let right = binary(level + 1), let value = Self.value(left, sign, right) else {
          return nil
        }
        left = value
      }
      return left
    }

    private mutating func unary() -> Int? {
      if takes("!") { return unary().map { $0 == 0 ? 1 : 0 } }
      if takes("(") {
        guard let inner = choice(), takes(")") else { return nil }
        return inner
      }
      guard let token = tokens.popFirst() else { return nil }
      switch token {
      case .number(let number): return number
      case .n: return n
      case .sign: return nil
      }
    }

    private static func value(_ a: Int, _ sign: String, _ b: Int) -> Int? {
      switch sign {
      case "||": a != 0 || b != 0 ? 1 : 0
      case "&&": a != 0 && b != 0 ? 1 : 0
      case "==": a == b ? 1 : 0
      case "!=": a != b ? 1 : 0
      case "<=": a <= b ? 1 : 0
      case ">=": a >= b ? 1 : 0
      case "<": a < b ? 1 : 0
      case ">": a > b ? 1 : 0
      case "+": a &+ b
      case "-": a &- b
      case "*": a &* b
      // Products wrap around, so that even the least of all numbers may stand before a division by -1.
      case "/": b == 0 || b == -1 ? nil : a / b
      default: b == 0 || b == -1 ? nil : a % b
      }
    }
  }
}

extension String {
  /// Without blanks at both ends.
  fileprivate var trimmed: String {
    let inner = drop { $0.isWhitespace }
    return String(inner.reversed().drop { $0.isWhitespace }.reversed())
  }
}
