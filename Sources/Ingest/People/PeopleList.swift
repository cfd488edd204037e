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
  private var byID: [String: Int] = [:]
  private var byEmail: [String: Set<Int>] = [:]
  private var byAlias: [String: Set<Int>] = [:]
  private var byName: [String: Set<Int>] = [:]
  private var byWords: [[String]: Set<Int>] = [:]
  private(set) var members: Set<Int> = []

  mutating func add(_ number: Int, _ person: ListedPerson) {
    guard members.insert(number).inserted else { return }
    byID[person.id] = number
    if let email = person.email {
      byEmail[NormalisedName.folded(email), default: []].insert(number)
      for digest in MailDigest.all(of: email) { byEmail[digest, default: []].insert(number) }
    }
    for alias in person.aliases {
      byAlias[NormalisedName.of(alias), default: []].insert(number)
      for digest in MailDigest.all(of: alias) { byAlias[digest, default: []].insert(number) }
    }
    for name in [person.name].compactMap({ $0 }) {
      byName[NormalisedName.of(name), default: []].insert(number)
      byWords[NormalisedName.words(name), default: []].insert(number)
    }
  }

  /// Matches by whatever a log's row has; `id` may be an e-mail address or a name, and
  /// `otherNames` are parts of the name that may be one by themselves.
  func match(
    id: String? = nil, emails: [String] = [], name: String? = nil, otherNames: [String] = []
  ) -> Match {
    if let id, let number = byID[id] { return .person(number) }
    for email in emails + [id].compactMap({ $0 }) where !email.isEmpty {
      let key = NormalisedName.folded(email)
      for found in [byEmail[key], byAlias[key]].compactMap({ $0 }) {
        if found.count == 1, let only = found.first { return .person(only) }
        if found.count > 1 {
          return .nobody(reason: "two people of the course share this address", suggestion: nil)
        }
      }
    }
    for text in [name, id].compactMap({ $0 }) where !text.isEmpty {
      let key = NormalisedName.of(text)
      for found in [byAlias[key], byName[key]].compactMap({ $0 }) {
        if found.count == 1, let only = found.first { return .person(only) }
        if found.count > 1 {
          return .nobody(reason: "two people of the course share this name", suggestion: nil)
        }
      }
    }
    let found = otherNames.reduce(into: Set<Int>()) { found, text in
      let key = NormalisedName.of(text)
      found.formUnion(byAlias[key] ?? byName[key] ?? [])
    }
    if found.count == 1, let only = found.first { return .person(only) }
    if found.count > 1 {
      return .nobody(reason: "the parts of the name are of two people", suggestion: nil)
    }
    let alike = (name ?? id).flatMap { byWords[NormalisedName.words($0)] } ?? []
    return .nobody(
      reason: "nobody on the course's list has this id, address or name",
      suggestion: alike.count == 1 ? alike.first : nil)
  }
}
