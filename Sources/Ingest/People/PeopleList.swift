import Evidence

/// A person of the submission: one person_id is one person across all of it.
struct ListedPerson {
  /// The id as people.csv has it.
  var id: String
  var name: String?
  var email: String?
  var aliases: [String] = []
  /// The role of the first enrolment, for the pseudonym's first word.
  var firstRole: Role

  /// The e-mail address as it is compared, and its digests.
  var emailWords: Set<String> {
    email.map { MailDigest.all(of: $0).union([NormalisedName.folded($0)]) } ?? []
  }

  /// The aliases as they are compared, and the digests of those that are addresses.
  var aliasWords: Set<String> {
    Set(aliases.flatMap { MailDigest.all(of: $0).union([NormalisedName.of($0)]) })
  }

  /// The name as it is compared.
  var nameWord: String? { name.map(NormalisedName.of) }
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
  /// The place of the same person's next enrolment on this course; -1 at the last.
  var next: Int32 = -1

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
  private var byID: [String: Int] = [:]
  /// Who is on the course, in the order of the list.
  private(set) var members: [Int32] = []
  private var names: RosterNames?

  /// Adds a person by the id in people.csv.
  mutating func add(_ number: Int, _ id: String) {
    guard byID.updateValue(number, forKey: id) == nil else { return }
    members.append(Int32(number))
  }

  /// Everybody is added: `people` are those of the whole submission.
  mutating func end(_ people: [ListedPerson]) {
    names = RosterNames(members, of: people)
  }

  /// Matches by whatever a log's row has; `id` may be an e-mail address or a name, and
  /// `otherNames` are parts of the name that may be one by themselves.
  func match(
    id: String? = nil, emails: [String] = [], name: String? = nil, otherNames: [String] = []
  ) -> Match {
    if let id, let number = byID[id] { return .person(number) }
    guard let names = names?.tables else {
      return CourseRoster.nobody(suggesting: nil)
    }
    for email in emails + [id].compactMap({ $0 }) where !email.isEmpty {
      let key = NormalisedName.folded(email)
      switch names.byEmail[key] ?? names.byAlias[key] {
      case .one(let only): return .person(only)
      case .several:
        return .nobody(reason: "two people of the course share this address", suggestion: nil)
      case nil: continue
      }
    }
    for text in [name, id].compactMap({ $0 }) where !text.isEmpty {
      let key = NormalisedName.of(text)
      switch names.byAlias[key] ?? names.byName[key] {
      case .one(let only): return .person(only)
      case .several:
        return .nobody(reason: "two people of the course share this name", suggestion: nil)
      case nil: continue
      }
    }
    var found: RosterNames.Holder?
    for text in otherNames {
      let key = NormalisedName.of(text)
      switch names.byAlias[key] ?? names.byName[key] {
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
    if let text = name ?? id, case .one(let alike)? = names.byWords[RosterNames.words(of: text)] {
      suggestion = alike
    }
    return CourseRoster.nobody(suggesting: suggestion)
  }

  private static func nobody(suggesting alike: Int?) -> Match {
    .nobody(
      reason: "nobody on the course's list has this id, address or name", suggestion: alike)
  }
}
