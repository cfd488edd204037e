import ContactHours
import Evidence

extension Relation {
  /// Compares a number's bounds with a threshold (calculus.md, Bounds).
  ///
  /// `mayGrow`: the course has not ended, so what can still be reached is not ruled out.
  func verdict(of figure: Figure, against threshold: Int, in unit: ValueUnit, mayGrow: Bool)
    -> Verdict
  {
    let isShare = unit == .percent || unit == .toOne
    let scale = unit == .percent ? 100 : 1
    let least = figure.evidenced * scale
    let most = figure.possible * scale
    let lowLimit = isShare ? threshold * (figure.whole ?? 0) : threshold
    let highLimit = isShare ? threshold * (figure.wholeOfPossible ?? 0) : threshold
    let noCeiling = figure.isUnbounded || (mayGrow && canStillBeReached)
    let noFloor = figure.hasNoFloor || (mayGrow && figure.canShrink)
    // What is only so far counts for the course, never against it.
    func leastIs(_ holds: (Int, Int) -> Bool, against: Bool) -> Bool {
      !(against ? noFloor : figure.hasNoFloor) && holds(least, lowLimit)
    }
    func mostIs(_ holds: (Int, Int) -> Bool) -> Bool { !noCeiling && holds(most, highLimit) }

    let holds: Bool
    let fails: Bool
    switch self {
    case .atLeast: (holds, fails) = (leastIs(>=, against: false), mostIs(<))
    case .moreThan: (holds, fails) = (leastIs(>, against: false), mostIs(<=))
    case .atMost: (holds, fails) = (mostIs(<=), leastIs(>, against: true))
    case .lessThan: (holds, fails) = (mostIs(<), leastIs(>=, against: true))
    case .equals:
      holds = leastIs(==, against: false) && mostIs(==)
      fails = leastIs(>, against: true) || mostIs(<)
    case .oneOf, .noneOf, .stated: return .cannotTell
    }
    return holds ? .met : fails ? .notMet : .cannotTell
  }

  /// Compares a word with a list.
  ///
  /// Where what was found is not allowed but what is also possible is, nothing can be told.
  func verdict(of word: String, possibly other: String?, against words: [String]) -> Verdict {
    // A provider may write a name with other capitals.
    func isAllowed(_ word: String) -> Bool {
      words.contains { $0.lowercased() == word.lowercased() } == (self == .oneOf)
    }
    if isAllowed(word) { return .met }
    return other.map(isAllowed) ?? false ? .cannotTell : .notMet
  }
}

extension Reading {
  /// Compares what was found with a number or words; nothing found is not applicable.
  func verdict(_ relation: Relation, _ value: RuleValue?, mayGrow: Bool) -> Verdict {
    switch (self, value) {
    case (.nothing, _): .notApplicable
    case (.unknown, .words(let words)) where relation == .stated:
      words.contains("no") ? .met : .notMet
    case (_, .words(let words)) where relation == .stated:
      words.contains("yes") ? .met : .notMet
    case (.unknown, _): .cannotTell
    case (.figure(let figure), .amount(let threshold, let unit)):
      relation.verdict(of: figure, against: threshold, in: unit, mayGrow: mayGrow)
    case (.word(let word, let other), .words(let words)):
      relation.verdict(of: word, possibly: other, against: words)
    case (.figure, _), (.word, _): .cannotTell
    }
  }
}
