import Synchronization

/// The addresses, aliases and names of a course's people, made when somebody is first looked for by
/// one: most records say ids.
final class RosterNames: Sendable {
  /// Whom a word leads to: one person, or nobody because it leads to several.
  enum Holder {
    case one(Int)
    case several

    mutating func add(_ number: Int) {
      if case .one(number) = self { return }
      self = .several
    }
  }

  /// Whom each word leads to, words as they are compared.
  struct Tables {
    fileprivate(set) var byEmail: [String: Holder] = [:]
    fileprivate(set) var byAlias: [String: Holder] = [:]
    fileprivate(set) var byName: [String: Holder] = [:]
    /// The words of names in alphabetical order, with blanks between.
    fileprivate(set) var byWords: [String: Holder] = [:]

    fileprivate mutating func add(_ number: Int, _ person: ListedPerson) {
      for word in person.emailWords { byEmail[word, default: .one(number)].add(number) }
      for word in person.aliasWords { byAlias[word, default: .one(number)].add(number) }
      if let word = person.nameWord { byName[word, default: .one(number)].add(number) }
      if let name = person.name {
        byWords[RosterNames.words(of: name), default: .one(number)].add(number)
      }
    }
  }

  private let members: [Int32]
  let people: ListedPeople
  private let made = Mutex<Tables?>(nil)

  /// `members` are places among `people`.
  init(_ members: [Int32], of people: ListedPeople) {
    self.members = members
    self.people = people
  }

  /// All of them.
  var tables: Tables {
    made.withLock { made in
      if let made { return made }
      var tables = Tables()
      for member in members { tables.add(Int(member), people.list[Int(member)]) }
      made = tables
      return tables
    }
  }

  /// The words of a name in one order, whichever comes first.
  static func words(of name: String) -> String {
    NormalisedName.words(name).joined(separator: " ")
  }
}
