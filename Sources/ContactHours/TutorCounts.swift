import Evidence

/// The nearest tutor of a learner, and the best evidence among the equally near.
struct NearestTutor: Equatable {
  var contact: Contact
  var level: EvidenceLevel
}

/// The nearest tutor of whoever is in the room, and of whoever is on a link.
struct NearestTutors: Equatable {
  var ofInPerson: NearestTutor?
  var ofRemote: NearestTutor?
}

/// How many tutors are there, by mode and by level.
struct TutorCounts {
  private var counts: InlineArray<6, Int> = [0, 0, 0, 0, 0, 0]

  mutating func change(_ stay: Stay, by step: Int) {
    counts[(stay.mode == .inPerson ? 0 : 3) + stay.level.weakness] += step
  }

  /// Who is nearest now.
  var nearest: NearestTutors {
    let inRoom = best(from: 0)
    let onLink = best(from: 3)
    let ofRemote = (inRoom ?? onLink).map {
      NearestTutor(contact: .remote, level: max($0, onLink ?? $0))
    }
    let ofInPerson = inRoom.map { NearestTutor(contact: .inPerson, level: $0) } ?? ofRemote
    return NearestTutors(ofInPerson: ofInPerson, ofRemote: ofRemote)
  }

  private func best(from first: Int) -> EvidenceLevel? {
    if counts[first] > 0 { return .logged }
    if counts[first + 1] > 0 { return .registered }
    return counts[first + 2] > 0 ? .declared : nil
  }
}
