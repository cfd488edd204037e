import Evidence
import Yams

extension PackText {
  /// A calendar day.
  mutating func day(_ node: Node?, of what: String) -> Day? {
    guard let node, let text = text(node, of: what) else { return nil }
    if let day = Day(iso8601: text) { return day }
    report("\(what) must be a day as yyyy-mm-dd, not '\(text)'", "bad-date", at: node)
    return nil
  }

  /// A day, or a month where the day was not kept.
  mutating func dayOrMonth(_ node: Node?, of what: String) -> String? {
    guard let node, let text = text(node, of: what) else { return nil }
    if Day(iso8601: text) != nil || Day(iso8601: text + "-01") != nil { return text }
    report("\(what) must be yyyy-mm-dd or yyyy-mm, not '\(text)'", "bad-date", at: node)
    return nil
  }

  /// A whole number from 0.
  mutating func number(_ node: Node?, of what: String) -> Int? {
    guard let node, let text = text(node, of: what) else { return nil }
    if let number = digits(text) { return number }
    report("\(what) must be a whole number, not '\(text)'", "bad-number", at: node)
    return nil
  }

  /// Time in seconds, from `420` (hours), `7h30m` or `59m59s`.
  mutating func duration(_ node: Node?, of what: String) -> Seconds? {
    guard let node, let text = text(node, of: what) else { return nil }
    if let seconds = seconds(text) { return seconds }
    report("\(what) must be a time as 420 or 7h30m, not '\(text)'", "bad-number", at: node)
    return nil
  }

  /// One hour at most in seconds, from `50 minutes`.
  mutating func minutes(_ node: Node?, of what: String) -> Seconds? {
    guard let node, let text = text(node, of: what) else { return nil }
    let words = text.split(separator: " ")
    if words.count == 2, words[1] == "minutes", let minutes = digits(words[0]),
      (1...60).contains(minutes)
    {
      return minutes * 60
    }
    report("\(what) must be a time as 50 minutes, not '\(text)'", "bad-number", at: node)
    return nil
  }

  /// Seconds after midnight, from `08:30`; `24:00` is the end of the day.
  mutating func timeOfDay(_ node: Node?, of what: String) -> Seconds? {
    guard let node, let text = text(node, of: what) else { return nil }
    if let second = secondOfDay(text) { return second }
    report("\(what) must be a time of day as 08:30, not '\(text)'", "bad-number", at: node)
    return nil
  }

  /// Two times of day, the later second, from `08:00-18:00`.
  mutating func clockTimes(_ node: Node?, of what: String) -> Range<Seconds>? {
    guard let node, let text = text(node, of: what) else { return nil }
    let times = text.split(separator: "-", omittingEmptySubsequences: false).map(secondOfDay)
    if times.count == 2, let from = times[0], let to = times[1], from < to { return from..<to }
    report(
      "\(what) must be two times of day as 08:00-18:00, not '\(text)'", "bad-number", at: node)
    return nil
  }

  private func secondOfDay(_ text: some StringProtocol) -> Seconds? {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 2, fields.allSatisfy({ $0.utf8.count == 2 }),
      let hour = digits(fields[0]), let minute = digits(fields[1]), minute < 60
    else { return nil }
    let second = hour * 3600 + minute * 60
    return second <= 86_400 ? second : nil
  }

  /// A day of every year, as 08-01.
  mutating func dayOfYear(_ node: Node?, of what: String) -> AcademicYear? {
    guard let node, let text = text(node, of: what) else { return nil }
    // 2025 is no leap year: the 29th of February is no day of every year.
    if text.utf8.count == 5, let day = Day(iso8601: "2025-\(text)") {
      return AcademicYear(month: day.fields.month, day: day.fields.day)
    }
    report("\(what) must be a month and a day as 08-01, not '\(text)'", "bad-date", at: node)
    return nil
  }

  /// `yes` or `no`.
  mutating func yesOrNo(_ node: Node?, of what: String) -> Bool? {
    word(node, of: what, among: ["yes", "no"]).map { $0 == "yes" }
  }

  /// Every digit a digit, and few enough that no sum overflows.
  private func digits(_ text: some StringProtocol) -> Int? {
    let isDigits = text.utf8.allSatisfy { (48...57).contains($0) }
    return isDigits && (1...7).contains(text.utf8.count) ? Int(text) : nil
  }

  func seconds(_ text: String) -> Seconds? {
    if let hours = digits(text) { return hours * 3600 }
    var rest = Substring(text)
    var total = 0
    for (letter, length) in [("h", 3600), ("m", 60), ("s", 1)] as [(Character, Int)] {
      guard let end = rest.firstIndex(of: letter) else { continue }
      guard let number = digits(rest[..<end]) else { return nil }
      total += number * length
      rest = rest[rest.index(after: end)...]
    }
    return rest.isEmpty && !text.isEmpty ? total : nil
  }
}
