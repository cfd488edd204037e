import Evidence

/// What a cell of a workbook's sheet holds: never a formula.
enum SheetCell: Equatable {
  /// Words, shown as they stand whatever they begin with.
  case text(String)
  /// A whole number.
  case number(Int)
  /// A length of time, shown in hours with two decimal places.
  case hours(Seconds)
  /// A day.
  case day(Day)
  /// A day and time in UTC.
  case instant(Instant)
  /// Words that lead to a page beside the workbook.
  case link(String, words: String)
  /// Nothing is known, or nothing applies.
  case empty

  /// Words, or nothing.
  init(_ text: String?) { self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }

  /// Words of our own.
  init(_ phrase: Phrase) { self = SheetCell(phrase.text) }

  /// A day for `2026-01-10`; other words as they stand.
  init(day text: String?) {
    self = text.flatMap { Day(iso8601: $0) }.map { .day($0) } ?? SheetCell(text)
  }

  /// A day and time for `2026-01-10T18:00:00Z`; other words as they stand.
  init(instant text: String) {
    self = Dates.instant(iso8601: text).map { .instant($0) } ?? SheetCell(text)
  }

  /// A figure of a finding: a number where it is one, else words.
  init(figure value: String?, unit: String, denominator: Int?) {
    guard let value else {
      self = .empty
      return
    }
    switch (unit, Int(value)) {
    case ("s", let seconds?): self = .hours(seconds)
    case ("count", let number?), ("days", let number?), ("months", let number?):
      self = .number(number)
    default: self = SheetCell(Figures.text(value, unit: unit, denominator: denominator))
    }
  }

  /// What a spreadsheet counts of a moment: days since 30 December 1899.
  static func serial(_ seconds: Seconds) -> Double { Double(seconds) / 86_400 + 25_569 }
}
