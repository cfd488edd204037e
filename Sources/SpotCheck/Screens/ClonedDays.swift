import Evidence

/// Days whose records are those of another day.
enum ClonedDays {
  static let screen = Screen.ofCourse(
    id: "cloned-days",
    title: "Days whose records are the same as another day's",
    question:
      "How were the records of these days made? They repeat another day's, person by person.",
    about: """
      Two sessions with the same learners are compared: by the arrivals and departures of a log to \
      the second, counted from the session's start, or by the marks of a register. Only days on \
      which at least two learners have something other than what is usual for them count, so that \
      two days of everybody present are no question. Chance is what is left when each learner's own \
      records are dealt out to the days anew. A form that is filled in by copying the last one and \
      changing it may lie behind it.
      """,
    isTested: true
  ) { course, _ in look(course) }

  private static let leastLearners = 3
  private static let leastSessions = 4
  private static let leastUnusual = 2

  /// Sessions of the same learners, each with a number that stands for what is said of each.
  private struct Family {
    var sessions: [Int] = []
    var said: [[Int]] = []
  }

  private static func look(_ course: ScreenedCourse) -> ScreenAnswer {
    let families = families(of: course).filter { $0.sessions.count >= leastSessions }
    let lookedAt = families.reduce(0) { $0 + $1.sessions.count }
    guard lookedAt > 0 else { return .tooFew(lookedAt, "comparable sessions") }
    var expected = 0.0
    var repeated: [Int] = []
    var pairs = 0
    for family in families {
      let usual = family.said[0].indices.map { learner in
        usualValue(family.said.map { $0[learner] })
      }
      expected += expectedPairs(family, usual)
      var seen: [[Int]: Int] = [:]
      for (session, said) in zip(family.sessions, family.said) {
        let unusual = zip(said, usual).count { $0 != $1 }
        guard unusual >= leastUnusual else { continue }
        let earlier = seen[said, default: 0]
        if earlier > 0 { repeated.append(session) }
        pairs += earlier
        seen[said] = earlier + 1
      }
    }
    let records = repeated.sorted().flatMap { session in
      course.stays[session].isEmpty
        ? course.marks[session].map(\.source) : course.stays[session].flatMap(\.sources)
    }
    return .tested(
      "\(counted(repeated.count, "session")) of \(lookedAt) repeat an earlier one: "
        + "\(counted(pairs, "equal pair")), \(ShownNumber.rounded(expected, decimals: 2)) by chance",
      lookedAt: lookedAt, chance: PoissonTail.atLeast(pairs, mean: expected),
      records: records)
  }

  private static func usualValue(_ values: [Int]) -> Int {
    var counts: [Int: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  /// How many pairs of equal, unusual days are expected if each learner's values were dealt anew.
  private static func expectedPairs(_ family: Family, _ usual: [Int]) -> Double {
    let count = family.sessions.count
    let pairs = Double(count * (count - 1))
    // The chance that all learners so far are equal, by how many of them are unusual.
    var chances = [Double](repeating: 0, count: leastUnusual + 1)
    chances[0] = 1
    for learner in usual.indices {
      var counts: [Int: Int] = [:]
      for said in family.said { counts[said[learner], default: 0] += 1 }
      let common = counts[usual[learner]] ?? 0
      let same = Double(common * (common - 1)) / pairs
      let all = counts.values.reduce(0) { $0 + $1 * ($1 - 1) }
      let other = Double(all - common * (common - 1)) / pairs
      var next = chances.map { $0 * same }
      for unusual in chances.indices {
        next[min(unusual + 1, leastUnusual)] += chances[unusual] * other
      }
      chances = next
    }
    return pairs / 2 * chances[leastUnusual]
  }

  /// Sessions by their learners and by what speaks of them.
  private static func families(of course: ScreenedCourse) -> [Family] {
    var families: [[Int]: Family] = [:]
    for session in course.evidence.sessions.indices {
      let learners = course.expectedLearners(in: session)
      guard learners.count >= leastLearners else { continue }
      let hasLog = !course.stays[session].isEmpty
      let all = hasLog ? logged(course, session) : marked(course, session)
      let said = learners.map { all[$0] }
      guard said.count(where: { $0 != 0 }) >= leastLearners else { continue }
      let key = [hasLog ? 1 : 0] + learners
      families[key, default: Family()].sessions.append(session)
      families[key]?.said.append(said)
    }
    return families.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  /// What is said of each person of the course; 0 where nothing is.
  private static func logged(_ course: ScreenedCourse, _ session: Int) -> [Int] {
    let start = course.evidence.sessions[session].startsAt.seconds
    let nothing = [Int](repeating: 0, count: course.evidence.people.count)
    return course.stays[session].reduce(into: nothing) { said, stay in
      // Two lengths of at most some days in one number; never 0, which is nobody there.
      said[stay.person] =
        (stay.from.seconds - start + 500_000) * 1_000_000 + stay.to.seconds - start + 1
    }
  }

  private static func marked(_ course: ScreenedCourse, _ session: Int) -> [Int] {
    let nothing = [Int](repeating: 0, count: course.evidence.people.count)
    return course.marks[session].reduce(into: nothing) { said, mark in
      let kind = MarkKind.allCases.firstIndex(of: mark.kind) ?? 0
      said[mark.person] = 1 + kind + 10 * (mark.minutes ?? 0)
    }
  }
}
