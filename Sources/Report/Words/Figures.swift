import Evidence

/// A rule's figures in words, whatever they are measured in.
enum Figures {
  /// A figure of a verdict or a finding; `–` for none.
  static func text(_ value: String?, unit: String, denominator: Int? = nil) -> Phrase {
    guard let value else { return "–" }
    switch unit {
    case "class": return classes(value)
    case "share": return share(value, of: denominator)
    case "learners": return learners(value, of: denominator)
    case "ratio": return ratio(value, to: denominator)
    case "s": return numbers(in: value) { "\(Hours.text($0)) h" }
    case "days": return numbers(in: value) { counted($0, "day") }
    case "months": return numbers(in: value) { counted($0, "month") }
    default: return numbers(in: value) { .data(grouped($0)) }
    }
  }

  /// What a rule requires; a share's is in percent.
  static func required(_ value: String?, unit: String) -> Phrase {
    guard unit == "share" || unit == "learners" else { return text(value, unit: unit) }
    guard let value else { return "–" }
    return .data(value.contains("%") ? value : value + " %")
  }

  /// What a rule requires and how it compares: `at least 60.00 h`, `at most 25 %`.
  static func required(_ value: String?, _ relation: String?, unit: String) -> Phrase {
    let words = required(value, unit: unit)
    guard value != nil, let relation else { return words }
    switch relation {
    case "at-least": return "at least \(words)"
    case "more-than": return "more than \(words)"
    case "at-most": return "at most \(words)"
    case "less-than": return "less than \(words)"
    case "equals": return "exactly \(words)"
    // Words that are allowed, or filled in, say so themselves.
    default: return words
    }
  }

  /// `62.5 %`, rounded down; `–` where the whole is nothing.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let tenths = part * 1000 / whole
    return "\(grouped(tenths / 10)).\(tenths % 10) %"
  }

  /// `62 %`, rounded down; `–` where the whole is nothing.
  static func wholePercent(_ part: Int, of whole: Int) -> String {
    whole > 0 ? "\(grouped(part * 100 / whole)) %" : "–"
  }

  /// `8 to one`; tenths, rounded down, where it does not divide.
  private static func ratio(_ value: String, to denominator: Int?) -> Phrase {
    guard let part = Int(value), let denominator else { return "\(value) to one" }
    guard denominator > 0 else { return part > 0 ? "some to none" : "–" }
    let tenths = part * 10 / denominator
    return part % denominator == 0
      ? "\(grouped(part / denominator)) to one"
      : "\(grouped(tenths / 10)).\(tenths % 10) to one"
  }

  /// `80.0 % (8 of 10 learners)`.
  private static func learners(_ value: String, of denominator: Int?) -> Phrase {
    guard let part = Int(value), let denominator else { return .data(value) }
    let whole = counted(denominator, "learner")
    return "\(percent(part, of: denominator)) (\(grouped(part)) of \(whole))"
  }

  private static func share(_ value: String, of denominator: Int?) -> Phrase {
    guard let part = Int(value) else { return .data(value) }
    guard let denominator else { return "\(Hours.text(part)) h" }
    let share = percent(part, of: denominator)
    return "\(share) (\(Hours.text(part)) of \(Hours.text(denominator)) h)"
  }

  private static func classes(_ value: String) -> Phrase {
    let names = value.split { $0 == "," || $0 == "|" || $0 == " " }.map(String.init)
    guard names.allSatisfy({ DeliveryClass(rawValue: $0) != nil }), !names.isEmpty else {
      return classesInWords(value)
    }
    return names.map(ResultWords.deliveryClass).joined(", ")
  }

  /// `not distance only or no live tutor` for `not distance_only or no_live_tutor`.
  private static func classesInWords(_ text: String) -> Phrase {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map { part -> Phrase in
      if part == "not" { return Phrase("not") }
      if part == "or" { return Phrase("or") }
      let name = part.hasSuffix(",") ? part.dropLast() : part
      guard DeliveryClass(rawValue: String(name)) != nil else { return .data(String(part)) }
      return "\(ResultWords.smallClass(String(name)))\(String(part.dropFirst(name.count)))"
    }
    return parts.joined(" ")
  }

  /// Puts every whole number of a text such as `at least 3600` into words of its unit.
  private static func numbers(in text: String, _ words: (Int) -> Phrase) -> Phrase {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    return parts.map { part -> Phrase in
      if part == "to" { return Phrase("to") }
      return Int(part).map(words) ?? .data(String(part))
    }.joined(" ")
  }
}
