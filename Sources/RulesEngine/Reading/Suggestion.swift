import Evidence

/// `; did you mean 'x'?` where one of the words is near enough, else nothing.
public func suggestion(for word: String, among known: [String]) -> String {
  nearest(to: word, among: known).map { "; did you mean '\($0)'?" } ?? ""
}

/// The word that differs least, if it differs by no more than a third.
func nearest(to word: String, among known: [String]) -> String? {
  // Longer than any word that is meant: nothing is as near as a third.
  guard word.utf8.count <= 200 else { return nil }
  let near = known.map { (word: $0, distance: EditDistance.between(word, $0)) }
    .min { $0.distance < $1.distance }
  return near.flatMap { $0.distance <= max(1, word.count / 3) ? $0.word : nil }
}
