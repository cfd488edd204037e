/// Programs that join a meeting to take notes, by the names under which they join.
///
/// The list is ours: names seen in published transcripts and reports, read on 2026-11-26. Only a whole
/// name counts, never a part of one, and only where nobody on the course's list matches.
enum NoteTaker {
  /// Whole names.
  static let names: Set<String> = [
    "fathom notetaker", "fireflies.ai notetaker", "meetgeek notetaker", "otter.ai", "otterpilot",
    "read.ai meeting notes", "tl;dv",
  ]
  /// What follows the name of whoever sent the program, as in “Tegan's OtterPilot”.
  static let sentBy: Set<String> = [
    "'s fathom notetaker", "'s meetgeek notetaker", "'s otterpilot",
  ]
  /// What comes before it, as in “Fireflies.ai Notetaker Tegan”.
  static let sentFor: Set<String> = ["fireflies.ai notetaker "]

  /// Why a record of one is left out.
  static let reason = "a program that takes notes, by its name"

  /// Whether a name is that of such a program.
  static func bears(_ name: String) -> Bool {
    let text = String(NormalisedName.of(name).map { $0 == "\u{2019}" ? "'" : $0 })
    return names.contains(text) || sentFor.contains { text.hasPrefix($0) }
      || sentBy.contains { text.hasSuffix($0) && text.count > $0.count }
  }
}
