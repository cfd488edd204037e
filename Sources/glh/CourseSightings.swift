import Evidence
import Ingest
import Store

/// Who of a course was seen under which names, as the person at the terminal reads it.
struct CourseSightings {
  private let byCourse: [String: [IdentityStore.Sighting]]
  private let identities: [String: IdentityStore.Identity]
  private let showsNames: Bool

  init(
    sightings: [IdentityStore.Sighting], identities: [IdentityStore.Identity], showsNames: Bool
  ) {
    byCourse = Dictionary(grouping: sightings, by: \.courseID)
    self.identities = Dictionary(identities.map { ($0.shownID, $0) }) { first, _ in first }
    self.showsNames = showsNames
  }

  /// The lines of one course: recognised, not recognised, not seen.
  func lines(of evidence: CourseEvidence) -> [String] {
    var lines = ["\(evidence.course.id) \(evidence.course.title)"]
    lines += recognised(evidence)
    lines += notRecognised(evidence)
    let seen = Set(
      evidence.presences.map(\.person) + evidence.marks.map(\.person)
        + evidence.marks.compactMap(\.markedBy))
    let unseen = Set(
      evidence.enrolments.filter { $0.role == .learner || $0.role == .tutor }
        .map(\.person)
    ).subtracting(seen).map { evidence.people[$0] }.sorted(by: inBytes)
    if !unseen.isEmpty {
      lines.append("  in no log or register: \(unseen.map(shown).joined(separator: ", "))")
    }
    return lines
  }

  private func inBytes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  private func shown(_ id: String) -> String {
    guard showsNames, let name = identities[id]?.name else { return id }
    return "\(id) (\(name))"
  }

  private func recognised(_ evidence: CourseEvidence) -> [String] {
    let sightings = byCourse[evidence.course.id] ?? []
    let named = Set(sightings.map(\.shownID))
    // A table of presence names people by their ids, and keeps no other word of them.
    let byTable = Set(evidence.presences.map { evidence.people[$0.person] }).subtracting(named)
    var lines: [String] = []
    for basis in MatchBasis.allCases {
      let found = sightings.filter { $0.basis == basis.rawValue }
      var people = Set(found.map(\.shownID))
      if basis == .id { people.formUnion(byTable) }
      if people.isEmpty { continue }
      lines.append(
        "  by \(basis.rawValue): \(people.sorted(by: inBytes).map(shown).joined(separator: ", "))")
      guard showsNames, basis != .id else { continue }
      for sighting in found.sorted(by: { inBytes($0.label, $1.label) }) {
        lines.append("    “\(sighting.label)” is \(sighting.shownID), \(sighting.records)×")
      }
    }
    return lines
  }

  private func notRecognised(_ evidence: CourseEvidence) -> [String] {
    let people = Set(evidence.enrolments.map(\.person)).compactMap { person in
      identities[evidence.people[person]].map { known in
        NameLikeness.Person(
          id: known.shownID, names: [known.name].compactMap { $0 } + known.aliases,
          email: known.email)
      }
    }
    return evidence.guestLabels.enumerated().flatMap { index, label -> [String] in
      let stays = evidence.guests.filter { $0.label == index }
      let sessions = Set(stays.map(\.session)).count
      let seconds = stays.reduce(0) { $0 + $1.interval.length }
      let name = identities[label]?.name ?? ""
      var lines = [
        "  not recognised: \(label)\(showsNames ? " “\(name)”" : ""), "
          + "\(sessions) session\(sessions == 1 ? "" : "s"), \(seconds / 60) min"
      ]
      let found = NameLikeness.suggestions(for: name, among: people)
      lines += found.prefix(3).map { "    may be \(shown($0.id)): \($0.likeness.words)" }
      if found.isEmpty { lines.append("    like nobody on the course's list") }
      if found.count > 1, found[0].likeness == found[1].likeness {
        lines.append("    more than one person is as likely: ask the centre")
      } else if showsNames, let likeliest = found.first {
        lines.append("    if so, write in people.csv: aliases of \(likeliest.id): \(name)")
      }
      return lines
    }
  }
}
