import Evidence

/// A person of the submission: one person_id is one person across all of it.
struct ListedPerson {
  /// The id as people.csv has it.
  var id: String
  /// The id that may be shown.
  var shownID = ""
  var name: String?
  var email: String?
  var aliases: [String] = []
  /// The role of the first enrolment, for the pseudonym's first word.
  var firstRole: Role
}

/// An enrolment as people.csv has it, by indexes into the submission's lists.
struct ListedEnrolment {
  var course: Int
  var person: Int
  var role: Role
  var startsOn: Day?
  var endsOn: Day?
  var group: String?
  var isWithdrawn: Bool
  var credentials: [Credential] = []
  var source: SourceLine

  func holds(on day: Day) -> Bool {
    (startsOn.map { $0 <= day } ?? true) && (endsOn.map { day <= $0 } ?? true)
  }

  func overlaps(_ other: ListedEnrolment) -> Bool {
    (startsOn ?? Day(number: .min)) <= (other.endsOn ?? Day(number: .max))
      && (other.startsOn ?? Day(number: .min)) <= (endsOn ?? Day(number: .max))
  }
}

/// Who a participant of a log is.
enum Match: Equatable {
  /// Somebody enrolled on the course.
  case person(Int)
  /// Nobody for certain: why, and whom a human may want to look at.
  case nobody(reason: String, suggestion: Int?)
}

/// Matches participants to the people of one course: by id, then e-mail, then alias, then exact
/// normalised name; nobody is merged by guess.
struct CourseRoster {
  /// Whom a word leads to: one person, or nobody because it leads to several.
  private enum Holder {
    case one(Int)
    case several

    mutating func add(_ number: Int) {
      if case .one(number) = self { return }
      self = .several
    }
  }

  private var byID: [String: Int] = [:]
  private var byEmail: [String: Holder] = [:]
  private var byAlias: [String: Holder] = [:]
  private var byName: [String: Holder] = [:]
  /// The words of names in alphabetical order, with blanks between.
  private var byWords: [String: Holder] = [:]
  private(set) var members: Set<Int> = []

  mutating func add(_ number: Int, _ person: ListedPerson) {
    guard members.insert(number).inserted else { return }
    byID[person.id] = number
    if let email = person.email {
      byEmail[NormalisedName.folded(email), default: .one(number)].add(number)
      for digest in MailDigest.all(of: email) {
        byEmail[digest, default: .one(number)].add(number)
      }
    }
    for alias in person.aliases {
      byAlias[NormalisedName.of(alias), default: .one(number)].add(number)
      for digest in MailDigest.all(of: alias) {
        byAlias[digest, default: .one(number)].add(number)
      }
    }
    if let name = person.name {
      byName[NormalisedName.of(name), default: .one(number)].add(number)
      byWords[CourseRoster.words(of: name), default: .one(number)].add(number)
    }
  }

  private static func words(of name: String) -> String {
    NormalisedName.words(name).joined(separator: " ")
  }

  /// Matches by whatever a log's row has; `id` may be an e-mail address or a name, and
  /// `otherNames` are parts of the name that may be one by themselves.
  func match(
    id: String? = nil, emails: [String] = [], name: String? = nil, otherNames: [String] = []
  ) -> Match {
    if let id, let number = byID[id] { return .person(number) }
    for email in emails + [id].compactMap({ $0 }) where !email.isEmpty {
      let key = NormalisedName.folded(email)
      switch byEmail[key] ?? byAlias[key] {
      case .one(let only): return .person(only)
      case .several:
        return .nobody(reason: "two people of the course share this address", suggestion: nil)
      case nil: continue
      }
    }
    for text in [name, id].compactMap({ $0 }) where !text.isEmpty {
      let key = NormalisedName.of(text)
      switch byAlias[key] ?? byName[key] {
      case .one(let only): return .person(only)
      case .several:
        return .nobody(reason: "two people of the course share this name", suggestion: nil)
      case nil: continue
      }
    }
    var found: Holder?
    for text in otherNames {
      let key = NormalisedName.of(text)
      switch byAlias[key] ?? byName[key] {
      case .one(let number): if found == nil { found = .one(number) } else { found?.add(number) }
      case .several: found = .several
      case nil: continue
      }
    }
    switch found {
    case .one(let only): return .person(only)
    case .several:
      return .nobody(reason: "the parts of the name are of two people", suggestion: nil)
    case nil: break
    }
    var suggestion: Int?
    if let text = name ?? id, case .one(let alike)? = byWords[CourseRoster.words(of: text)] {
      suggestion = alike
    }
    return .nobody(
      reason: "nobody on the course's list has this id, address or name", suggestion: suggestion)
  }
}
