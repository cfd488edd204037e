/// `; did you mean 'x'?` where one of the words is near enough, else nothing.
public func suggestion(for word: String, among known: [String]) -> String {
  nearest(to: word, among: known).map { "; did you mean '\($0)'?" } ?? ""
}

/// The word that differs least, if it differs by no more than a third.
func nearest(to word: String, among known: [String]) -> String? {
  let near = known.map { (word: $0, distance: editDistance(word, $0)) }
    .min { $0.distance < $1.distance }
  return near.flatMap { $0.distance <= max(1, word.count / 3) ? $0.word : nil }
}

/// How many letters must be put in, taken out or changed to make one word of the other.
func editDistance(_ a: String, _ b: String) -> Int {
  let a = Array(a.utf8)
  let b = Array(b.utf8)
  var row = Array(0...b.count)
  for i in a.indices {
    var diagonal = row[0]
    row[0] = i + 1
    for j in b.indices {
      let change = diagonal + (a[i] == b[j] ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[b.count]
}
