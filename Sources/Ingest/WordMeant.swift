import Evidence

/// Which of a few words a cell that has none of them may have meant.
///
/// Only a word of ours is ever named: what stands in the cell is not quoted.
enum WordMeant {
  /// `; did you mean skills_practice?` where one word alone is nearest and near enough, else nothing.
  static func hint(for text: String, among words: [String]) -> String {
    let written = plain(text)
    // Of so short a word, any other of its length is as near.
    guard (4...40).contains(written.count) else { return "" }
    let near = words.map { (word: $0, distance: EditDistance.between(written, plain($0))) }
      .sorted { $0.distance < $1.distance }
    guard let first = near.first, first.distance <= written.count / 3,
      near.dropFirst().first.map({ $0.distance > first.distance }) ?? true
    else { return "" }
    return "; did you mean \(first.word)?"
  }

  /// Without what parts words, which people write in many ways: `Left early` as `leftearly`.
  private static func plain(_ text: String) -> String {
    text.lowercased().filter { !" _-".contains($0) }
  }
}
