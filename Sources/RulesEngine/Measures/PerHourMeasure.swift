import ContactHours
import Evidence

/// How many hours of one kind of time there are for each hour of another.
struct PerHourMeasure: Measure {
  static let name = "hours-for-each"
  static let about = """
    Hours of `what` for each hour of `for-each`, compared without rounding: 8 hours of placement for \
    each of supervision meet a bound of 8 to one, a second more does not. Both are received or \
    logged by the learner, or offered by the course. Without any of `what` there is nothing to ask.
    """
  private static let kinds = ContactTime.Kind.allCases.map(\.rawValue)
  static let options = [
    MeasureOption(key: "what", words: kinds, standard: nil),
    MeasureOption(key: "for-each", words: kinds, standard: nil),
  ]

  let part: ContactTime
  let whole: ContactTime

  init(_ choices: Choices) {
    part = ContactTime(kind: choices["what"].flatMap(ContactTime.Kind.init) ?? .placement)
    whole = ContactTime(
      kind: choices["for-each"].flatMap(ContactTime.Kind.init) ?? .placementSupervision)
  }

  let unit = ValueUnit.toOne
  let rowUnit = "ratio"
  var words: String { "\(part.kind.words), for each hour of \(whole.kind.words), is" }

  func reading(of subject: Subject) -> Reading {
    guard let found = part.bounds(of: subject), let base = whole.bounds(of: subject) else {
      return .unknown(nil)
    }
    let (hasNoBound, baseHasNone) = (
      part.hasNoBound(found, of: subject), whole.hasNoBound(base, of: subject)
    )
    guard found.possible > 0 || hasNoBound else { return .nothing }
    return .figure(
      Figure(
        evidenced: found.evidenced, possible: found.possible, isUnbounded: hasNoBound,
        whole: base.possible, possibleWhole: base.evidenced, hasNoFloor: baseHasNone,
        canShrink: true))
  }

  func details(of subject: Subject) -> [String] {
    guard case .figure(let figure) = reading(of: subject) else { return [] }
    func text(_ part: Seconds, _ whole: Seconds?) -> String {
      "\(durationText(part)) to \(durationText(whole ?? 0))"
    }
    let least = text(figure.evidenced, figure.whole)
    let most = text(figure.possible, figure.wholeOfPossible)
    return [least == most ? least : "at the least \(least), at the most \(most)"]
  }

  func settledBy(_ subject: Subject) -> [String] {
    let lines = [part, whole].flatMap { $0.settledBy(subject) ?? [] }
    return lines.isEmpty ? subject.audit.missingRecords(of: subject.person) : lines
  }
}
