import Evidence

/// A spreadsheet's number that a format shows as a date, a time of day or a length of time.
enum SerialDate {
  /// What a number format shows.
  enum Kind: Hashable {
    case number
    /// A date, with the time where the number has one, whether or not the format shows it.
    case date
    case timeOfDay
    /// Hours that go on beyond a day.
    case elapsed
    /// A whole number with zeros before it, up to so many digits: an id that was written as a number.
    case padded(Int)
  }

  /// What a built-in number format shows (ECMA-376, part 1, 18.8.30).
  static func kind(ofBuiltIn id: Int) -> Kind {
    switch id {
    case 14...17, 22, 27...31, 34...36, 50...54, 57, 58: .date
    case 18...21, 32, 33, 45, 47, 55, 56: .timeOfDay
    case 46: .elapsed
    default: .number
    }
  }

  /// What a number format shows, by its code; only the part for positive numbers counts.
  static func kind(of code: String) -> Kind {
    if (2...30).contains(code.count), code.allSatisfy({ $0 == "0" }) { return .padded(code.count) }
    var letters = ""
    var isElapsed = false
    var rest = Substring(code)
    while let first = rest.first {
      rest = rest.dropFirst()
      switch first {
      case "\"":
        rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }.lowercased()
        rest = rest.drop { $0 != "]" }.dropFirst()
        if !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }) { isElapsed = true }
      case ";": rest = ""
      default: letters += first.lowercased()
      }
    }
    if letters.hasPrefix("general") { return .number }
    if isElapsed { return .elapsed }
    if letters.contains("y") || letters.contains("d") { return .date }
    if letters.contains("h") || letters.contains("s") { return .timeOfDay }
    // Months by themselves, as mmm; a format of digits has no letter m.
    return letters.contains("m") ? .date : .number
  }

  /// The number as text, as a CSV of the sheet would have it.
  static func text(_ serial: Double, _ kind: Kind, is1904: Bool) -> String {
    if case .padded(let digits) = kind, serial >= 0 {
      let text = number(serial)
      return text.allSatisfy(\.isNumber)
        ? String(repeating: "0", count: max(0, digits - text.count)) + text : text
    }
    guard kind != .number, serial >= 0, serial < 3_000_000 else { return number(serial) }
    let seconds = Int((serial * 86_400).rounded())
    if kind == .elapsed { return clock(seconds) }
    let day = seconds / 86_400
    let rest = seconds % 86_400
    if kind == .timeOfDay, day == 0 { return clock(rest) }
    let date: String
    if is1904 {
      date = Day(number: day - 24_107).iso8601
    } else if day == 60 {
      // A day that only spreadsheets have.
      date = "1900-02-29"
    } else {
      date = Day(number: day - (day < 60 ? 25_568 : 25_569)).iso8601
    }
    return rest == 0 ? date : "\(date) \(clock(rest))"
  }

  /// A length or a time of day as `18:00:00`.
  static func clock(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }

  /// A number without an exponent or a point that it does not need.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "#NUM!" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    return String(value)
  }
}
