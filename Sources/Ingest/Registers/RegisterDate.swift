import Evidence

/// A date as registers write it: as platforms do, or with a weekday before it, a month's name in
/// it, or the end of the session behind it, as `Mon 14 Sep 2026 18:00-20:00`.
struct RegisterDate {
  /// The date, with its time where it has one.
  let written: WrittenTime

  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Reads the whole of a text; nothing where it is no such date.
  init?(_ text: String) {
    guard text.utf8.count <= 64, text.contains(where: \.isNumber) else { return nil }
    let words = RegisterDate.withoutEnd(text).split { $0.isWhitespace || $0 == "," }
    let first = words.first.map { $0.lowercased() } ?? ""
    let hasWeekday = RegisterDate.weekdays.contains { first.hasPrefix($0) } && words.count > 1
    let rest = hasWeekday ? Array(words.dropFirst()) : words
    let plain = rest.joined(separator: " ")
    guard let written = WrittenTime(plain) ?? RegisterDate.named(plain) else { return nil }
    self.written = written
  }

  /// The seconds since midnight of a time of day, as `18:00`, `6:00 PM` or `18:00-20:00`.
  static func secondOfDay(_ text: String) -> Seconds? {
    guard text.utf8.count <= 64 else { return nil }
    return WrittenTime("2000-01-01 " + withoutEnd(text))?.secondOfDay
  }

  /// A text without what follows a dash behind a time of day.
  private static func withoutEnd(_ text: String) -> Substring {
    guard let colon = text.firstIndex(of: ":"),
      let dash = text[colon...].firstIndex(where: { "-–—".contains($0) })
    else { return text[...] }
    return text[..<dash]
  }

  /// A date with the month's name in English between day and year.
  private static func named(_ text: String) -> WrittenTime? {
    let words = text.split { $0 == " " || $0 == "-" || $0 == "/" || $0 == "." }
    guard words.count >= 3, let month = month(words[1]), words[2].allSatisfy(\.isNumber),
      words[2].count == 2 || words[2].count == 4
    else { return nil }
    let year = words[2].count == 2 ? "20" + words[2] : String(words[2])
    let day = words[0].prefix(while: \.isNumber)
    guard !day.isEmpty, ["", "st", "nd", "rd", "th"].contains(words[0].dropFirst(day.count)) else {
      return nil
    }
    return WrittenTime(
      (["\(year)-\(month)-\(day)"] + words.dropFirst(3).map(String.init)).joined(separator: " "))
  }

  private static func month(_ word: Substring) -> Int? {
    let word = word.lowercased()
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }
}
