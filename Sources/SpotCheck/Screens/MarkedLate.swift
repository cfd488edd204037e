import Evidence

/// Registers that were filled in long after, before, or many at a time.
enum MarkedLate {
  static let screen = Screen.ofCourse(
    id: "marked-late-or-in-bulk",
    title: "Registers filled in late, in advance, or many at a time",
    question: "Who kept note of who was there until these registers were filled in?",
    about: """
      Only marks that say when they were made are looked at. Asked for are registers of three or \
      more days that were filled in within the same minute, three or more sessions, and at least a \
      fifth, first marked more than fourteen days after their end, and three or more marked more \
      than an hour before they began. The figures are ours. A change of system, or paper that was \
      typed in later, may lie behind it.
      """,
    isTested: false
  ) { course, _ in look(course) }

  private static let late: Seconds = 14 * 86_400
  private static let early: Seconds = 3600
  private static let least = 3

  private static func look(_ course: ScreenedCourse) -> ScreenAnswer {
    var sessions = 0
    var late: [Int] = []
    var early: [Int] = []
    var minutes: [Int: Set<Int>] = [:]
    for (index, session) in course.evidence.sessions.enumerated() {
      let times = course.marks[index].compactMap { $0.kind.saysThere ? $0.markedAt : nil }
      guard let first = times.min() else { continue }
      sessions += 1
      if first.seconds > session.endsAt.seconds + Self.late { late.append(index) }
      if first.seconds < session.startsAt.seconds - Self.early { early.append(index) }
      for time in times { minutes[time.seconds / 60, default: []].insert(index) }
    }
    guard sessions >= least else { return .tooFew(sessions, "sessions with times of marking") }
    let days = { (sessions: Set<Int>) in
      Set(sessions.map { course.evidence.sessions[$0].day }).count
    }
    let bulk = minutes.filter { days($0.value) >= least }
    let largest = bulk.values.map(days).max() ?? 0
    let isLate = late.count >= least && late.count * 5 >= sessions
    let isEarly = early.count >= least
    var about = bulk.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
    if isLate { about.formUnion(late) }
    if isEarly { about.formUnion(early) }
    return .found(
      "of \(counted(sessions, "session")): \(late.count) first marked after more than 14 days, "
        + "\(early.count) before they began, up to \(counted(largest, "day")) in one minute",
      lookedAt: sessions, asks: !about.isEmpty,
      records: about.sorted().flatMap { course.marks[$0].map(\.source) })
  }
}
