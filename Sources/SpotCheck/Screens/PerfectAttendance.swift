import Evidence

/// A run of sessions in which everybody is marked present.
enum PerfectAttendance {
  static let screen = Screen.ofCourse(
    id: "perfect-attendance",
    title: "Runs of sessions in which everybody is marked present",
    question: "How was the register kept in these sessions? Everybody is marked present in all of "
      + "them, and not in the others.",
    about: """
      In a register's marks, the longest run of sessions is found in which every learner is present, \
      neither late nor away. For each learner the chance is taken that all spells of absence or \
      lateness fall outside the run; the chances are multiplied, and again by the number of places \
      where such a run may begin. Marks that follow one another count as one spell. A course in \
      which everybody is always there is no question. A short visit, a residential week or a \
      deadline may lie behind it.
      """,
    isTested: true
  ) { course, _ in look(course) }

  private static let leastSessions = 8
  private static let leastLearners = 3

  private static func look(_ course: ScreenedCourse) -> ScreenAnswer {
    let marked = course.evidence.sessions.indices.filter { session in
      course.marks[session].count { isOfLearner($0, course) } >= leastLearners
    }
    let sessions = marked.sorted {
      (course.evidence.sessions[$0].startsAt, $0) < (course.evidence.sessions[$1].startsAt, $1)
    }
    guard sessions.count >= leastSessions else {
      return .tooFew(sessions.count, "sessions with a register")
    }
    let run = longestRun(
      sessions.map { session in
        course.marks[session].allSatisfy { !isOfLearner($0, course) || $0.kind == .present }
      })
    let inRun = Set(sessions[run])
    var chance = Double(sessions.count - run.count + 1)
    for person in course.evidence.people.indices where course.everHolds(.learner, person) {
      chance *= chanceOfPerfectRun(of: person, in: sessions, run: inRun, course)
    }
    let records = sessions[run].flatMap { session in
      course.marks[session].filter { isOfLearner($0, course) }.map(\.source)
    }
    return .tested(
      "\(counted(run.count, "session")) of \(sessions.count) in a row with everybody present",
      lookedAt: sessions.count, chance: run.isEmpty ? 1 : min(1, chance), records: records)
  }

  private static func isOfLearner(_ mark: Mark, _ course: ScreenedCourse) -> Bool {
    mark.kind != .notExpected && course.everHolds(.learner, mark.person)
  }

  private static func longestRun(_ isPerfect: [Bool]) -> Range<Int> {
    var longest = 0..<0
    var start = 0
    for index in isPerfect.indices {
      if !isPerfect[index] { start = index + 1 }
      if index + 1 - start > longest.count { longest = start..<index + 1 }
    }
    return longest
  }

  /// The chance that none of a learner's spells begins in the run, if they were dealt anew over the
  /// sessions in which the learner is marked: a product of shares.
  private static func chanceOfPerfectRun(
    of person: Int, in sessions: [Int], run: Set<Int>, _ course: ScreenedCourse
  ) -> Double {
    var inRun = 0
    var all = 0
    var spells = 0
    var wasPresent = true
    for session in sessions {
      guard let mark = course.marks[session].first(where: { $0.person == person }),
        mark.kind != .notExpected
      else { continue }
      all += 1
      if run.contains(session) { inRun += 1 }
      let isPresent = mark.kind == .present
      if !isPresent, wasPresent { spells += 1 }
      wasPresent = isPresent
    }
    var chance = 1.0
    for spell in 0..<min(spells, all) {
      chance *= Double(max(0, all - inRun - spell)) / Double(all - spell)
    }
    return chance
  }
}
