import Evidence

extension RuleAnswer {
  /// By how much a figure misses what is required, by which value, and since when, in a sentence;
  /// nothing where it is no number.
  var margin: String? {
    guard let figure, let relation, case .amount(let amount, let valueUnit)? = value?.value else {
      return nil
    }
    if valueUnit == .toOne { return ratioMargin(figure, relation, amount) }
    let isTime = unit == "s" || unit == "share"
    let noun = unit == "months" ? "month" : unit == "days" ? "day" : nil
    func text(_ number: Int) -> String {
      isTime ? durationText(number) : noun.map { counted(number, $0) } ?? String(number)
    }
    let isPercent = valueUnit == .percent
    let basis = { (whole: Int?) in
      isPercent && amount != 100 ? " (\(amount) % of \(text(whole ?? 0)))" : ""
    }
    switch relation {
    case .atMost, .lessThan:
      let whole = figure.whole
      let limit = isPercent ? amount * (whole ?? 0) / 100 : amount
      let over = figure.evidenced - limit
      guard limit > 0 else {
        return "\(text(figure.evidenced)) is found where none is allowed\(since)."
      }
      let size = over > 0 ? "\(text(over)) over" : "not below"
      return
        "\(text(figure.evidenced)) is \(size) the \(text(limit))\(basis(whole)) allowed\(since)."
    case .atLeast, .moreThan:
      guard amount > 0 else { return nil }
      let whole = figure.wholeOfPossible
      // Rounded up: what is a second short of a share is short of it.
      let limit = isPercent ? (amount * (whole ?? 0) + 99) / 100 : amount
      let short = limit - figure.possible
      guard figure.possible > 0 else {
        return "None is found of the \(text(limit)) required\(since)."
      }
      let size = short > 0 ? "\(text(short)) short of" : "not above"
      return
        "\(text(figure.possible)) is \(size) the \(text(limit))\(basis(whole)) required\(since)."
    case .equals:
      return "\(text(figure.evidenced)) is not the \(text(amount)) required\(since)."
    case .oneOf, .noneOf, .stated: return nil
    }
  }

  /// By how much to one there is, and how much is allowed or required.
  private func ratioMargin(_ figure: Figure, _ relation: Relation, _ amount: Int) -> String? {
    let most = ratioText(figure.possible, to: figure.wholeOfPossible)
    let least = ratioText(figure.evidenced, to: figure.whole)
    return switch relation {
    case .atMost, .lessThan:
      "\(least) is \(relation == .atMost ? "above" : "not below") the \(amount) to one allowed\(since)."
    case .atLeast, .moreThan:
      "\(most) is \(relation == .atLeast ? "below" : "not above") the \(amount) to one required\(since)."
    case .equals: "\(least) is not the \(amount) to one required\(since)."
    case .oneOf, .noneOf, .stated: nil
    }
  }

  private var since: String {
    guard let value else { return "" }
    let date = value.from.map { " since \($0.iso8601)" } ?? ""
    return "\(date) (\(value.source.title))"
  }
}
