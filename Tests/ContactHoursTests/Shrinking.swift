import Evidence

/// Makes a failing case as small as it can be while it still fails.
enum Shrinking {
  /// The smallest case that dropping one thing after the other leads to.
  static func smallest(
    of evidence: CourseEvidence, while fails: (CourseEvidence) -> Bool
  ) -> CourseEvidence {
    var evidence = evidence
    var hasShrunk = true
    while hasShrunk {
      hasShrunk = false
      for smaller in reductions(of: evidence) where fails(smaller) {
        evidence = smaller
        hasShrunk = true
        break
      }
    }
    return evidence
  }

  private static func reductions(of evidence: CourseEvidence) -> [CourseEvidence] {
    var all = evidence.sessions.indices.map { dropping(session: $0, from: evidence) }
    func drop<T>(_ list: WritableKeyPath<CourseEvidence, [T]>) {
      for index in evidence[keyPath: list].indices {
        var smaller = evidence
        smaller[keyPath: list].remove(at: index)
        all.append(smaller)
      }
    }
    drop(\.presences)
    drop(\.marks)
    drop(\.guests)
    drop(\.rejected)
    drop(\.studies)
    drop(\.unboundedBy)
    drop(\.enrolments)
    for index in evidence.sessions.indices {
      for part in evidence.sessions[index].parts.indices
      where evidence.sessions[index].parts.count > 1 {
        var smaller = evidence
        smaller.sessions[index].parts.remove(at: part)
        all.append(smaller)
      }
      if evidence.sessions[index].namesTutors {
        var smaller = evidence
        smaller.sessions[index].tutors = []
        smaller.sessions[index].unknownTutors = 0
        smaller.sessions[index].namesTutors = false
        all.append(smaller)
      }
    }
    return all
  }

  private static func dropping(session: Int, from evidence: CourseEvidence) -> CourseEvidence {
    var smaller = evidence
    smaller.sessions.remove(at: session)
    func moved(_ index: Int) -> Int { index > session ? index - 1 : index }
    smaller.presences = evidence.presences.filter { $0.session != session }.map {
      var row = $0
      row.session = moved(row.session)
      return row
    }
    smaller.marks = evidence.marks.filter { $0.session != session }.map {
      var row = $0
      row.session = moved(row.session)
      return row
    }
    smaller.guests = evidence.guests.filter { $0.session != session }.map {
      var row = $0
      row.session = moved(row.session)
      return row
    }
    smaller.rejected = evidence.rejected.filter { $0.session != session }.map {
      var row = $0
      row.session = moved(row.session)
      return row
    }
    return smaller
  }
}
