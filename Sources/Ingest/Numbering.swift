import Evidence
import Store

/// Gives courses, people and sessions their numbers in the workspace, in the order of the ids that
/// may be shown, as bytes; between those of sessions there is room for later ones.
struct Numbering {
  let mask: NameMask
  private let lists: SubmissionLists
  private let shownIDs: [String]
  private let shownSessions: [String]
  let course: [Int]
  let person: [Int]
  private(set) var session: [Int]

  /// `shown` are ids that may be shown, by people's own, where a workspace has them already.
  init(
    _ lists: SubmissionLists, files: [FileReading], mask: NameMask,
    _ pseudonyms: inout Pseudonyms, shown: [String: String] = [:]
  ) {
    self.lists = lists
    self.mask = mask
    shownIDs = lists.people.map { person in
      if let known = shown[person.id] { return known }
      guard IdentifyingID.isIdentifying(person.id, name: person.name) else { return person.id }
      let word = person.firstRole.rawValue
      return pseudonyms.pseudonym(
        word == "ai" ? "AI" : word.prefix(1).uppercased() + word.dropFirst(), of: person.id)
    }
    var taken = Set<String>()
    shownSessions = lists.sessions.map { session in
      let shown = mask.id(session.id)
      return taken.insert(shown).inserted ? shown : pseudonyms.pseudonym("Session", of: session.id)
    }
    course = Numbering.places(lists.courses.map(\.id))
    person = Numbering.places(shownIDs)
    let roomy = RoomyNumbers.first(shownSessions.count)
    session = Numbering.places(shownSessions).map { roomy[$0 - 1] }
    for file in files {
      file.account.path = mask.path(file.path)
      file.account.shown = mask.text
    }
  }

  /// The place of each id in the order of their bytes, from 1.
  private static func places(_ ids: [String]) -> [Int] {
    var places = Array(repeating: 0, count: ids.count)
    // The order of ASCII texts is that of their bytes, and is found much faster.
    let isASCII = ids.allSatisfy { id in id.utf8.allSatisfy { $0 < 0x80 } }
    let order = ids.indices.sorted {
      isASCII ? ids[$0] < ids[$1] : ids[$0].utf8.lexicographicallyPrecedes(ids[$1].utf8)
    }
    for (position, index) in order.enumerated() { places[index] = position + 1 }
    return places
  }

  /// Gives sessions the numbers that a workspace has for them, and others numbers between those.
  ///
  /// - Returns: the sessions that are new; nothing where one that is known is not among them, or
  ///   where there is no room.
  mutating func keep(sessions known: [String: Int]) -> [Int]? {
    var order = Array(repeating: 0, count: session.count)
    for (index, place) in Numbering.places(shownSessions).enumerated() { order[place - 1] = index }
    let kept = order.map { known[shownSessions[$0]] }
    guard kept.count(where: { $0 != nil }) == known.count,
      let numbers = RoomyNumbers.filled(kept)
    else { return nil }
    for (index, number) in zip(order, numbers) { session[index] = number }
    return order.indices.filter { kept[$0] == nil }.map { order[$0] }
  }

  /// The id of a person that may be shown.
  func shownID(_ index: Int) -> String { shownIDs[index] }

  /// The id of a session that may be shown.
  func shownSession(_ index: Int) -> String { shownSessions[index] }

  /// Stores everything but the evidence itself.
  func storeDefinitions(
    in store: EvidenceStore, _ identity: IdentityStore, files: [FileReading]
  ) throws {
    try store.transaction { writer in
      try add(files, writer)
      for (index, item) in lists.courses.enumerated() {
        var shown = item
        shown.title = mask.text(item.title)
        try writer.add(shown, number: course[index])
      }
      for (index, id) in shownIDs.enumerated() {
        try writer.addPerson(id: id, number: person[index])
      }
      for item in lists.enrolments {
        try writer.add(
          Enrolment(
            person: person[item.person], role: item.role, startsOn: item.startsOn,
            endsOn: item.endsOn, group: item.group.map(mask.id), isWithdrawn: item.isWithdrawn,
            credentials: item.credentials.map {
              Credential(name: mask.id($0.name), from: $0.from, until: $0.until)
            }, source: item.source), course: course[item.course])
      }
      for index in lists.sessions.indices { try add(session: index, writer) }
    }
    try identity.add(
      lists.people.lazy.enumerated().map { index, person in
        IdentityStore.Identity(
          shownID: shownIDs[index], personID: person.id, name: person.name, email: person.email,
          aliases: person.aliases)
      })
  }

  /// Stores files and sessions beside what a workspace holds already.
  func storeAdded(files: [FileReading], sessions: [Int], in store: EvidenceStore) throws {
    try store.transaction { writer in
      try add(files, writer)
      for index in sessions { try add(session: index, writer) }
    }
  }

  private func add(_ files: [FileReading], _ writer: EvidenceWriter) throws {
    for file in files {
      try writer.add(
        StoredFile(
          id: file.number, sha256: file.sha256, path: file.account.path,
          byteCount: file.bytes.count))
    }
  }

  /// Gives files the paths of a mask that knows more names.
  func store(paths mask: NameMask, of files: [FileReading], in store: EvidenceStore) throws {
    try store.transaction { writer in
      for file in files {
        let path = mask.path(file.path)
        file.account.shown = mask.text
        guard path != file.account.path else { continue }
        try writer.rename(file: file.number, from: file.account.path, to: path)
        file.account.path = path
      }
    }
  }

  private func add(session index: Int, _ writer: EvidenceWriter) throws {
    let item = lists.sessions[index]
    let roster = lists.rosters[item.course]
    var tutors: [Int] = []
    var unknown = 0
    for id in item.tutorIDs {
      if case .person(let found) = roster.match(id: id) {
        tutors.append(person[found])
      } else {
        unknown += 1
      }
    }
    try writer.add(
      Session(
        id: shownSessions[index], isPlanned: item.isPlanned, isMoved: item.isMoved,
        parts: item.parts, mode: item.mode, namesTutors: !item.tutorIDs.isEmpty, tutors: tutors,
        unknownTutors: unknown, group: item.group.map(mask.id), isOptional: item.isOptional,
        tags: item.tags.map(mask.id), day: item.day,
        isCoveredByHostLog: item.isCoveredByHostLog),
      number: session[index], course: course[item.course])
  }
}
