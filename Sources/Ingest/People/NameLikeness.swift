import Evidence

/// How a name in a log is like a name on a course's list.
///
/// For suggestions only, which a person accepts or not: nobody is matched by it.
public enum NameLikeness: Int, Comparable, Sendable, CaseIterable {
  /// The same words in another order, or with other accents.
  case sameWords
  /// All of the name, and other words: a roll number, a place, a platform's remark.
  case nameAmongWords
  /// The e-mail address without its domain.
  case addressWithoutDomain
  /// A forename or surname in full and the other's initial.
  case initialOfOne
  /// One or two letters written otherwise.
  case misspelt
  /// A forename or a surname, with or without a device's words.
  case oneName
  /// Initials alone.
  case initials

  /// The likeness, in words.
  public var words: String {
    switch self {
    case .sameWords: "the same words"
    case .nameAmongWords: "the name among other words"
    case .addressWithoutDomain: "the address without its domain"
    case .initialOfOne: "one name and an initial"
    case .misspelt: "a letter or two apart"
    case .oneName: "one of the names alone"
    case .initials: "the initials alone"
    }
  }

  /// Orders likenesses, the closest first.
  public static func < (a: NameLikeness, b: NameLikeness) -> Bool { a.rawValue < b.rawValue }

  /// Somebody on a course's list.
  public struct Person: Sendable {
    /// The id that is suggested.
    public var id: String
    /// The name, and aliases.
    public var names: [String]
    /// The e-mail address, if known.
    public var email: String?

    /// Describes somebody.
    public init(id: String, names: [String], email: String?) {
      self.id = id
      self.names = names
      self.email = email
    }
  }

  /// Whom a name could be, the likest first, people of equal likeness by id.
  public static func suggestions(
    for label: String, among people: [Person]
  ) -> [(id: String, likeness: NameLikeness)] {
    people.compactMap { person in
      likeness(of: label, to: person).map { (person.id, $0) }
    }
    .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
  }

  /// The closest likeness of a name to any name or the address of a person.
  static func likeness(of label: String, to person: Person) -> NameLikeness? {
    let found = words(of: label)
    guard !found.isEmpty else { return nil }
    var likenesses = person.names.compactMap { likeness(of: found, to: words(of: $0)) }
    if let local = person.email?.split(separator: "@").first,
      found.joined() == words(of: String(local)).joined()
    {
      likenesses.append(.addressWithoutDomain)
    }
    return likenesses.min()
  }

  private static func likeness(of found: [String], to name: [String]) -> NameLikeness? {
    guard let forename = name.first, let surname = name.last, name.count > 1 else {
      return found == name ? .sameWords : nil
    }
    if found.sorted() == name.sorted() { return .sameWords }
    if Set(name).isSubset(of: found) { return .nameAmongWords }
    let long = found.filter { $0.count > 1 }
    let single = found.filter { $0.count == 1 }
    if long.count == 1, single.count == 1 {
      let ends = [(forename, surname), (surname, forename)]
      if ends.contains(where: { $0.0 == long[0] && $0.1.hasPrefix(single[0]) }) {
        return .initialOfOne
      }
    }
    if isMisspelt(found, name) { return .misspelt }
    let own = found.filter { !deviceWords.contains($0) && !$0.allSatisfy(\.isNumber) }
    if own.count == 1, [forename, surname].contains(own[0]), own[0].count > 2 { return .oneName }
    // What stands before an apostrophe: Tegan's iPad is read as tegan s ipad.
    if own.count == 2, own[1] == "s", own[0] == forename { return .oneName }
    let initials = name.compactMap(\.first).map(String.init)
    if found.count == 1, found[0] == initials.joined() { return .initials }
    return found.count > 1 && found == initials ? .initials : nil
  }

  /// Words on the names of devices.
  private static let deviceWords: Set<String> = [
    "ipad", "iphone", "phone", "mobile", "tablet", "laptop", "pc", "macbook", "galaxy", "samsung",
    "android", "pro", "air", "device", "computer", "pixel", "surface",
  ]

  /// The words of a name, without accents and platform suffixes.
  private static func words(of name: String) -> [String] {
    NormalisedName.plain(NormalisedName.of(name))
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether two names of as many words differ by one letter, or by two where they are long.
  private static func isMisspelt(_ a: [String], _ b: [String]) -> Bool {
    guard a.count == b.count else { return false }
    let (first, second) = (a.joined(separator: " "), b.joined(separator: " "))
    let length = min(first.count, second.count)
    return length >= 6 && EditDistance.between(first, second) <= (length >= 12 ? 2 : 1)
  }
}
