/// How a requirement compares what was found with what is required; the word is its key.
enum Relation: String, CaseIterable, Sendable {
  case atLeast = "at-least"
  case moreThan = "more-than"
  case atMost = "at-most"
  case lessThan = "less-than"
  case equals
  case oneOf = "one-of"
  case noneOf = "none-of"
  /// The field is filled in (`yes`) or blank (`no`).
  case stated

  /// In words, before the value; a list of one is that one.
  func words(before value: RuleValue) -> String {
    let isOne = if case .words(let words) = value { words.count == 1 } else { true }
    return switch self {
    case .atLeast: "at least "
    case .moreThan: "more than "
    case .atMost: "at most "
    case .lessThan: "less than "
    case .equals: "exactly "
    case .oneOf: isOne ? "" : "one of "
    case .noneOf: isOne ? "not " : "none of "
    case .stated: ""
    }
  }

  /// Whether it compares numbers.
  var isForNumbers: Bool {
    switch self {
    case .atLeast, .moreThan, .atMost, .lessThan, .equals: true
    case .oneOf, .noneOf, .stated: false
    }
  }

  /// Whether time still to come can only help.
  var canStillBeReached: Bool { self == .atLeast || self == .moreThan || self == .equals }
}

/// One comparison of a requirement, with the values it has had.
struct Comparison: Hashable, Sendable {
  /// How.
  var relation: Relation
  /// With what; the oldest first.
  var values: [DatedValue]
}
