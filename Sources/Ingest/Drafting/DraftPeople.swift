import Evidence

/// Everybody whom a draft's files name, a row a person and course.
struct DraftPeople {
  /// A person as the draft lists him.
  struct Entry {
    var id: String
    var name: String
    var email: String?
    var isHost: Bool
  }

  /// By course, in the order of names.
  private(set) var ofCourse: [[Entry]] = []

  /// An address is one person in all courses; a name without an address is one within its course.
  init(_ courses: [DraftCourse]) {
    var ids: [String: String] = [:]
    var count = 0
    for course in courses {
      var found: [String: Entry] = [:]
      let people = course.sources.flatMap(\.people)
      // Whoever stands with an address somewhere is that person where the name alone stands.
      var addresses: [String: Set<String>] = [:]
      for person in people {
        guard let email = person.email else { continue }
        addresses[NormalisedName.of(person.name), default: []].insert(NormalisedName.folded(email))
      }
      for person in people {
        let name = NormalisedName.of(person.name)
        let known = addresses[name] ?? []
        let email =
          person.email.map(NormalisedName.folded) ?? (known.count == 1 ? known.first : nil)
        let key = email ?? name
        var entry =
          found[key] ?? Entry(id: "", name: person.name, email: nil, isHost: false)
        entry.email = entry.email ?? person.email
        entry.isHost = entry.isHost || person.isHost
        if entry.id.isEmpty, let own = person.id { entry.id = own }
        found[key] = entry
      }
      var entries: [Entry] = []
      for (key, entry) in found.sorted(by: { ($0.value.name, $0.key) < ($1.value.name, $1.key) }) {
        var entry = entry
        if entry.id.isEmpty {
          if let known = entry.email.flatMap({ ids[NormalisedName.folded($0)] }) {
            entry.id = known
          } else {
            count += 1
            entry.id = "P-" + (count < 10 ? "0" : "") + "\(count)"
          }
        }
        if entry.email != nil { ids[key] = entry.id }
        entries.append(entry)
      }
      ofCourse.append(entries)
    }
  }
}
