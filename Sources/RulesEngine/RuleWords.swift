import Evidence

extension Rule.Scope {
  /// Whom the rule is about, as a line of the tree begins.
  var words: String {
    switch self {
    case .course: "of the course"
    case .everyLearner: "of every learner"
    case .everyLearnerNotWithdrawn: "of every learner who has not withdrawn"
    case .anyLearner: "of any one learner"
    case .medianLearner: "of the median learner who has not withdrawn"
    case .courseAndLearners: "of the course and of every learner"
    case .shareOfLearners: "of each learner who has not withdrawn"
    case .everySession: "of every session"
    case .centre: "of the centre's courses"
    case .qualification: "of the qualification's courses"
    }
  }
}

extension Explanation {
  /// A condition in words.
  func text(_ condition: Condition) -> String {
    guard condition.relation == .stated, case .words(let words) = condition.value else {
      return text(condition.measure, condition.relation, condition.value)
    }
    return "\(condition.measure.words) \(words == ["yes"] ? "filled in" : "left blank")"
  }

  /// A comparison in words.
  func text(_ measure: any Measure, _ relation: Relation, _ value: RuleValue) -> String {
    "\(measure.words) \(relation.words(before: value))\(text(value))"
  }

  /// A value in words.
  func text(_ value: RuleValue) -> String {
    switch value {
    case .amount(let seconds, .hours):
      pack.counting.hour == 3600
        ? durationText(seconds)
        : "\(pack.counting.hoursText(seconds)) of \(pack.counting.hour / 60) minutes "
          + "(\(durationText(seconds)))"
    case .amount(let percent, .percent): "\(percent) %"
    case .amount(let number, .toOne): "\(number) to one"
    case .amount(let days, .days): counted(days, "day")
    case .amount(let months, .months): counted(months, "month")
    case .amount(let number, _): String(number)
    case .words(let words): alternatives(words.map(plain))
    case .lookup(let fact, let entries):
      entries.map { "\(text($0.value)) where \(fact.words) is \(plain($0.key))" }
        .joined(separator: "; ")
    case .qualification(let field, let divisor):
      divisor > 1 ? "\(field.words), divided by \(divisor)" : "\(field.words), as on record"
    case .unknown: "a value that cannot be given"
    case .notRequired: "not asked for"
    }
  }

  /// What was found, in words.
  func text(_ reading: Reading, _ measure: any Measure) -> String {
    switch reading {
    case .nothing: return "nothing to measure"
    case .unknown(let word): return word.map(plain) ?? "left blank"
    case .word(let word, let other):
      let found = plain(word)
      return other.map { $0 == word ? found : "\(found), and \(plain($0)) is possible" } ?? found
    case .figure(let figure):
      func number(_ value: Int) -> String {
        measure.rowUnit == "s" ? durationText(value) : String(value)
      }
      if measure.rowUnit == "share" { return share(figure) }
      if measure.rowUnit == "ratio" { return ratio(figure) }
      if measure.rowUnit == "learners" { return learners(figure) }
      var text = number(figure.evidenced)
      if figure.isUnbounded {
        text += " evidenced, no upper bound"
      } else if figure.possible != figure.evidenced {
        text += " evidenced, \(number(figure.possible)) possible"
      }
      return text + (figure.whole.map { ", of \(number($0)) claimed" } ?? "")
    }
  }

  /// `25.0 % (105 h of 420 h)`, or from the least to the greatest.
  private func share(_ figure: Figure) -> String {
    func text(_ part: Int, of whole: Int?) -> String {
      guard let whole, whole > 0 else { return "nothing" }
      let tenths = part * 1000 / whole
      return "\(tenths / 10).\(tenths % 10) % (\(durationText(part)) of \(durationText(whole)))"
    }
    let least = text(figure.evidenced, of: figure.whole)
    if figure.isUnbounded { return "\(least) evidenced, no upper bound" }
    let most = text(figure.possible, of: figure.wholeOfPossible)
    return least == most ? least : "from \(least) to \(most)"
  }

  /// `8 of 10 learners`, or from the least to the greatest.
  private func learners(_ figure: Figure) -> String {
    let whole = counted(figure.whole ?? 0, "learner")
    return figure.evidenced == figure.possible
      ? "\(figure.evidenced) of \(whole)"
      : "from \(figure.evidenced) to \(figure.possible) of \(whole)"
  }

  /// `8.3 to one`, or from the least to the greatest; the parts are the measure's own to say.
  private func ratio(_ figure: Figure) -> String {
    let least = ratioText(figure.evidenced, to: figure.whole)
    if figure.isUnbounded { return "\(least) evidenced, no upper bound" }
    let most = ratioText(figure.possible, to: figure.wholeOfPossible)
    return least == most ? least : "from \(least) to \(most)"
  }

  /// An id of ours as words: `evidence_missing` as `evidence missing`.
  private func plain(_ word: String) -> String { word.replacing("_", with: " ") }
}

/// `8 to one`; tenths, rounded down, where it does not divide.
func ratioText(_ part: Int, to whole: Int?) -> String {
  guard let whole, whole > 0 else { return "\(part) to none" }
  let tenths = part * 10 / whole
  let isWhole = part % whole == 0
  return isWhole ? "\(part / whole) to one" : "\(tenths / 10).\(tenths % 10) to one"
}
