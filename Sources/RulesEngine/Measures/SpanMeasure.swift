import ContactHours
import Evidence

/// How long the course lasts, from its first day to its last.
struct SpanMeasure: Measure {
  static let name = "span"
  static let about = """
    Whole calendar months, or days, from the course's first day to its last: as declared, else to \
    its last session or study.
    """
  static let options = [
    MeasureOption(key: "what", words: ["months", "days"], standard: "months")
  ]

  let isInDays: Bool

  init(_ choices: Choices) { isInDays = choices["what"] == "days" }

  var unit: ValueUnit { isInDays ? .days : .months }
  var rowUnit: String { isInDays ? "days" : "months" }
  var words: String { "the course's length is" }

  func reading(of subject: Subject) -> Reading {
    let start = subject.audit.evidence.course.startsOn
    // Both days belong to the course.
    let end = subject.audit.lastDay.advanced(by: 1)
    let length = isInDays ? end.number - start.number : start.wholeMonths(until: end)
    return .figure(Figure(evidenced: max(0, length), possible: max(0, length)))
  }

  func settledBy(_ subject: Subject) -> [String] { ["ends_on in courses.csv."] }
}

extension Day {
  /// How many times the same day of the month comes again, up to a later day.
  func wholeMonths(until later: Day) -> Int {
    let (a, b) = (fields, later.fields)
    let months = (b.year - a.year) * 12 + b.month - a.month
    return b.day < a.day ? months - 1 : months
  }
}
