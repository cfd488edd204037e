/// How characters that steer a screen, rather than appear on it, are made visible.
///
/// Names in a log are written by whoever joined the meeting, so a page or a terminal never obeys
/// them.
enum ShownText {
  /// Whether a character could hide, reorder or command the text around it.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// `⟨U+202E⟩`.
  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
  }

  /// A text as a terminal may show it: control characters as `\x1b`, others as `⟨U+202E⟩`.
  static func terminal(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if !isHidden(scalar) {
        shown.unicodeScalars.append(scalar)
      } else if scalar.value < 0x100 {
        let digits = String(scalar.value, radix: 16)
        shown += "\\x" + (digits.count < 2 ? "0" : "") + digits
      } else {
        shown += codePoint(scalar)
      }
    }
    return shown
  }

  /// A sentence on one line: every run of spaces and line ends becomes one space.
  static func oneLine(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\t" || $0.isNewline }.joined(separator: " ")
  }
}
