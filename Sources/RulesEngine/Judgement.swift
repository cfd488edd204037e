import ContactHours
import Evidence

extension Relation {
  /// Compares a number's bounds with a threshold (calculus.md, Bounds).
  ///
  /// `mayGrow`: the course has not ended, so what can still be reached is not ruled out.
  func verdict(of figure: Figure, against threshold: Int, in unit: ValueUnit, mayGrow: Bool)
    -> Verdict
  {
    let isShare = unit == .percent
    let least = isShare ? figure.evidenced * 100 : figure.evidenced
    let limit = isShare ? threshold * (figure.whole ?? 0) : threshold
    let isOpen = figure.isUnbounded || (mayGrow && canStillBeReached)
    let most = isOpen ? nil : isShare ? figure.possible * 100 : figure.possible
    func mostIs(_ holds: (Int, Int) -> Bool) -> Bool { most.map { holds($0, limit) } ?? false }

    let holds: Bool
    let fails: Bool
    switch self {
    case .atLeast: (holds, fails) = (least >= limit, mostIs(<))
    case .moreThan: (holds, fails) = (least > limit, mostIs(<=))
    case .atMost: (holds, fails) = (mostIs(<=), least > limit)
    case .lessThan: (holds, fails) = (mostIs(<), least >= limit)
    case .equals: (holds, fails) = (least == limit && mostIs(==), least > limit || mostIs(<))
    case .oneOf, .noneOf, .stated: return .cannotTell
    }
    return holds ? .met : fails ? .notMet : .cannotTell
  }

  /// Compares a word with a list.
  ///
  /// Where what was found is not allowed but what is also possible is, nothing can be told.
  func verdict(of word: String, possibly other: String?, against words: [String]) -> Verdict {
    func isAllowed(_ word: String) -> Bool { words.contains(word) == (self == .oneOf) }
    if isAllowed(word) { return .met }
    return other.map(isAllowed) ?? false ? .cannotTell : .notMet
  }
}

extension Reading {
  /// Compares what was found with a value; nothing found is not applicable.
  func verdict(_ relation: Relation, _ value: RuleValue, of audit: CourseAudit, mayGrow: Bool)
    -> Verdict
  {
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
    case (.word(let word, let other), .lookup):
      value.words(for: audit).map { relation.verdict(of: word, possibly: other, against: $0) }
        ?? .cannotTell
    case (.figure, _), (.word, _): .cannotTell
    }
  }
}

extension RuleValue {
  /// The list that holds for a course; nothing where the field it goes by is blank or unlisted.
  func words(for audit: CourseAudit) -> [String]? {
    switch self {
    case .amount: nil
    case .words(let words): words
    case .lookup(let fact, let entries):
      fact.value(in: audit).flatMap { key in entries.first { $0.key == key }?.words }
    }
  }
}
