/// Finds people of a submission in any text: by address, name or id of three characters or more.
///
/// Each text is gone through once, however many people there are.
struct PeopleMarks {
  /// A word by which people are found, and they: indexes into the submission's people.
  private struct Mark {
    var bytes: [UInt8]
    var people: [Int]
  }

  /// In the order of their bytes.
  private var marks: [Mark] = []
  /// Marks that begin with the same three bytes.
  private var heads: [UInt32: Range<Int>] = [:]

  /// Of a longer word the beginning is looked for.
  private static let longest = 100

  init(_ people: [ListedPerson]) {
    var owners: [[UInt8]: [Int]] = [:]
    for (index, person) in people.enumerated() {
      for word in [person.email, person.name, person.id].compactMap({ $0 }) {
        let folded = NormalisedName.folded(word)
        guard folded.count >= 3 else { continue }
        owners[Array(folded.utf8.prefix(PeopleMarks.longest)), default: []].append(index)
      }
    }
    marks = owners.map { Mark(bytes: $0.key, people: $0.value) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    var start = 0
    while start < marks.count {
      let head = PeopleMarks.head(marks[start].bytes, at: 0)
      var end = start + 1
      while end < marks.count, PeopleMarks.head(marks[end].bytes, at: 0) == head { end += 1 }
      heads[head] = start..<end
      start = end
    }
  }

  private static func head(_ bytes: [UInt8], at place: Int) -> UInt32 {
    UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2])
  }

  /// Adds the people who stand in a folded text to others.
  func find(in text: [UInt8], _ found: inout Set<Int>) {
    guard text.count >= 3 else { return }
    for place in 0...text.count - 3 {
      guard var range = heads[PeopleMarks.head(text, at: place)] else { continue }
      var length = 3
      while !range.isEmpty {
        if marks[range.lowerBound].bytes.count == length {
          if !marks[range.lowerBound].people.allSatisfy(found.contains) {
            found.formUnion(marks[range.lowerBound].people)
          }
          range.removeFirst()
        }
        guard place + length < text.count else { break }
        range = narrowed(range, to: text[place + length], at: length)
        length += 1
      }
    }
  }

  /// The marks of a range that have a byte at a place; all of them are longer.
  private func narrowed(_ range: Range<Int>, to byte: UInt8, at place: Int) -> Range<Int> {
    func first(from start: Int, where isThere: (UInt8) -> Bool) -> Int {
      var low = start
      var high = range.upperBound
      while low < high {
        let middle = (low + high) / 2
        if isThere(marks[middle].bytes[place]) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let start = first(from: range.lowerBound) { $0 >= byte }
    return start..<first(from: start) { $0 > byte }
  }
}
