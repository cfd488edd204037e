/// Durations in words; seconds become hours only here.
enum Hours {
  /// `12.25` for 44,100 seconds: hundredths of an hour, rounded down.
  static func text(_ seconds: Int) -> String {
    let hundredths = seconds * 100 / 3600
    let rest = hundredths % 100
    return grouped(hundredths / 100) + "." + (rest < 10 ? "0" : "") + String(rest)
  }

  /// `6.5` for 23,400 seconds: tenths of an hour, rounded down, for a narrow cell.
  static func tenths(_ seconds: Int) -> String {
    grouped(seconds / 3600) + "." + String(seconds % 3600 / 360)
  }

  /// `0.00`, `0.00 to 12.50` or `0.00, no upper limit`.
  static func range(_ evidenced: Int, _ possible: Int, unbounded: Bool = false) -> Phrase {
    if unbounded { return "\(text(evidenced)), no upper limit" }
    guard evidenced != possible else { return .data(text(evidenced)) }
    // Rounding must not make two figures look like one.
    guard text(evidenced) != text(possible) else {
      return "\(grouped(evidenced)) s to \(grouped(possible)) s"
    }
    return "\(text(evidenced)) to \(text(possible))"
  }

  /// `0.00`, `0.00–12.50` or `0.00–?`, for a narrow column.
  static func shortRange(_ evidenced: Int, _ possible: Int, unbounded: Bool = false) -> String {
    if unbounded { return text(evidenced) + "–?" }
    return evidenced == possible ? text(evidenced) : text(evidenced) + "–" + text(possible)
  }

  /// `90:05` for 5,405 seconds.
  static func minutes(_ seconds: Int) -> String {
    let rest = seconds % 60
    return grouped(seconds / 60) + ":" + (rest < 10 ? "0" : "") + String(rest)
  }

  /// `90:05` or `0:00 to 90:05`.
  static func minutesRange(_ evidenced: Int, _ possible: Int) -> Phrase {
    evidenced == possible
      ? .data(minutes(evidenced)) : "\(minutes(evidenced)) to \(minutes(possible))"
  }
}

/// `18,402`.
func grouped(_ number: Int) -> String {
  let digits = Array(String(number.magnitude))
  var text = number < 0 ? "−" : ""
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  return text
}
