import Evidence

/// Sentences as a list or a label needs them.
enum Sentence {
  /// On one line, without the full stop at its end.
  static func withoutStop(_ text: String) -> String {
    let line = ShownText.oneLine(text)
    return line.hasSuffix(".") ? String(line.dropLast()) : line
  }

  /// On one line, with a full stop at its end.
  static func withStop(_ text: String) -> String {
    let line = ShownText.oneLine(text)
    guard let last = line.last, !".!?…".contains(last) else { return line }
    return line + "."
  }

  /// What a finding says; where the evidence leaves it open, its title says that.
  static func finding(_ finding: FindingRow) -> String { withStop(finding.title) }

  /// What else a reader of a course's class should know (calculus.md).
  static func note(_ note: String) -> HTML {
    guard note != "other kind possible" else {
      return "Contact of the other kind, in the room or on a link, is possible but not evidenced."
    }
    return .english(capitalised(withStop(note)))
  }

  /// With a capital letter at its start.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
