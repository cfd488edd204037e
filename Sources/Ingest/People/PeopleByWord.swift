import Synchronization

/// Whom a word may mean in the whole submission: an id, an address, an alias or a name.
///
/// It says on which courses it is worth looking; who is meant there, the course's own list says. Made
/// when first asked: most records say both ids.
final class PeopleByWord: Sendable {
  /// The people of each word, one leading to the next of the same word.
  private struct Table {
    var first: [String: Int32] = [:]
    var found: [(person: Int32, next: Int32)] = []

    mutating func add(_ person: Int, _ word: String) {
      found.append((Int32(person), first[word] ?? -1))
      first[word] = Int32(found.count - 1)
    }
  }

  private let people: ListedPeople
  private let made = Mutex<Table?>(nil)

  init(_ people: ListedPeople) { self.people = people }

  /// Everybody whom one of some words may mean, as any course's list would have it.
  func people(meantBy words: [String]) -> Set<Int> {
    made.withLock { made in
      let table = made ?? table()
      made = table
      var meant: Set<Int> = []
      for word in words {
        for form in [word, NormalisedName.folded(word), NormalisedName.of(word)] {
          var place = table.first[form] ?? -1
          while place >= 0 {
            meant.insert(Int(table.found[Int(place)].person))
            place = table.found[Int(place)].next
          }
        }
      }
      return meant
    }
  }

  private func table() -> Table {
    var table = Table()
    for (number, person) in people.list.enumerated() {
      let words = person.emailWords.union(person.aliasWords)
        .union([person.id]).union([person.nameWord].compactMap { $0 })
      for word in words { table.add(number, word) }
    }
    return table
  }
}
