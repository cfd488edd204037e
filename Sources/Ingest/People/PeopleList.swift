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

/// Everybody of a submission, and the places by their ids.
final class ListedPeople: Sendable {
  let list: [ListedPerson]
  let ids: ByteIndex

  init(_ list: [ListedPerson], ids: ByteIndex) {
    self.list = list
    self.ids = ids
  }
}

/// An enrolment as people.csv has it, by indexes into the submission's lists.
///
/// All are held while a submission is read: they are kept small.
struct ListedEnrolment {
  private let storedCourse: Int32
  private let storedPerson: Int32
  private let storedStart: Int32
  private let storedEnd: Int32
  /// The place of the same person's next enrolment on this course; -1 at the last.
  var next: Int32 = -1
  var role: Role
  var isWithdrawn: Bool
  var group: String?
  var credentials: [Credential]
  var source: SourceLine

  init(
    course: Int, person: Int, role: Role, startsOn: Day?, endsOn: Day?, group: String?,
    isWithdrawn: Bool, credentials: [Credential] = [], source: SourceLine
  ) {
    storedCourse = Int32(course)
    storedPerson = Int32(person)
    storedStart = Self.stored(startsOn)
    storedEnd = Self.stored(endsOn)
    self.role = role
    self.isWithdrawn = isWithdrawn
    self.group = group
    self.credentials = credentials
    self.source = source
  }

  var course: Int { Int(storedCourse) }
  var person: Int { Int(storedPerson) }

  var startsOn: Day? { Self.day(storedStart) }
  var endsOn: Day? { Self.day(storedEnd) }

  /// A day in 32 bits; the least number stands for none.
  private static func stored(_ day: Day?) -> Int32 {
    day.map { Int32(clamping: $0.number) } ?? .min
  }

  private static func day(_ stored: Int32) -> Day? {
    stored == .min ? nil : Day(number: Int(stored))
  }

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
  /// Who is on the course, in order.
  private(set) var members: [Int32] = []
  private var names: RosterNames?

  /// Adds a person, once.
  mutating func add(_ number: Int) { members.append(Int32(number)) }

  /// Everybody is added: `people` are those of the whole submission.
  mutating func end(_ people: ListedPeople) {
    members.sort()
    names = RosterNames(members, of: people)
  }

  private func holds(_ number: Int) -> Bool {
    var (low, high) = (0, members.count)
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < members.count && members[low] == number
  }

  /// Matches by whatever a log's row has; `id` may be an e-mail address or a name, and
  /// `otherNames` are parts of the name that may be one by themselves.
  func match(
    id: String? = nil, emails: [String] = [], name: String? = nil, otherNames: [String] = []
  ) -> Match {
    guard let roster = names else { return CourseRoster.nobody(suggesting: nil) }
    if let id, let number = roster.people.ids[id], holds(number) { return .person(number) }
    let names = roster.tables
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
