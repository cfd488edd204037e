/// Whether an id comes before another, by their bytes.
func precedes(_ a: String, _ b: String) -> Bool {
  a.utf8.lexicographicallyPrecedes(b.utf8)
}

/// `a`, `a or b`, `a, b or c`.
func alternatives(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " or " + last
}

/// `1 session`, `2 sessions`.
func counted(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}

/// Seconds as `12 h 15 min`, exactly; `0 h` for none.
func durationText(_ seconds: Int) -> String {
  let fields = [(seconds / 3600, "h"), (seconds / 60 % 60, "min"), (seconds % 60, "s")]
  let text = fields.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ")
  return text.isEmpty ? "0 h" : text
}
