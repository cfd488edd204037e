import Evidence

/// Everyone's presence in every session of a course up to the audit date, after the presence rules.
struct Attendance {
  let roster: Roster
  /// By session; nothing where the session lies after the audit date.
  let rules: [PresenceRules?]
  /// All presence of learners and tutors, by session.
  let stays: [[Stay]]
  /// The part of it that a register or a log evidences, by session.
  let proven: [[Stay]]
  /// Whether all of it is evidenced.
  let nothingIsDeclared: Bool
  /// What rejected records may hide, by session.
  let hidden: [[Stay]]
  let observations: [Observation]
  /// Guests up to the audit date, by session.
  let guests: [[GuestPresence]]
  /// Records after the audit date.
  let factsLeftOut: Int
  let learners: [Int]

  init(_ evidence: CourseEvidence, on auditDate: Day) {
    roster = Roster(evidence)
    learners = roster.learners
    let count = evidence.sessions.count
    let presences = Self.bySession(evidence.presences, count)
    var marks = [[Mark]](repeating: [], count: count)
    for mark in evidence.marks { marks[mark.session].append(mark) }
    var guests = [[GuestPresence]](repeating: [], count: count)
    for guest in evidence.guests { guests[guest.session].append(guest) }
    var rejected = [[RejectedAttendance]](repeating: [], count: count)
    for record in evidence.rejected { rejected[record.session].append(record) }

    var rules: [PresenceRules?] = []
    var stays: [[Stay]] = []
    var hidden: [[Stay]] = []
    var observations: [Observation] = []
    var left = 0
    for (index, session) in evidence.sessions.enumerated() {
      guard session.day <= auditDate else {
        left += presences[index].count + marks[index].count + guests[index].count
        guests[index] = []
        rules.append(nil)
        stays.append([])
        hidden.append([])
        continue
      }
      let rule = PresenceRules(
        session: session, sessionIndex: index, roster: roster, presences: presences[index],
        marks: marks[index], guests: guests[index], rejected: rejected[index])
      let seen = rule.stays()
      rules.append(rule)
      stays.append(seen.stays)
      hidden.append(rule.hidden())
      observations += seen.observations
    }
    self.rules = rules
    self.stays = stays
    proven = stays.map { there in
      there.allSatisfy { $0.level > .declared } ? there : there.filter { $0.level > .declared }
    }
    nothingIsDeclared = zip(proven, stays).allSatisfy { $0.count == $1.count }
    self.hidden = hidden
    self.observations = observations
    self.guests = guests
    factsLeftOut = left + evidence.studies.lazy.filter { ($0.day ?? auditDate) > auditDate }.count
  }

  /// All presence with what rejected records may hide, by session.
  var extended: [[Stay]] {
    zip(stays, hidden).map { $1.isEmpty ? $0 : $0 + $1 }
  }

  /// The records of each session, in the order in which they were handed in.
  private static func bySession(_ presences: [Presence], _ count: Int) -> [ArraySlice<Presence>] {
    let isInOrder = zip(presences, presences.dropFirst()).allSatisfy { $0.session <= $1.session }
    let sorted =
      isInOrder
      ? presences
      : presences.enumerated()
        .sorted { ($0.element.session, $0.offset) < ($1.element.session, $1.offset) }
        .map(\.element)
    var start = 0
    return (0..<count).map { session in
      var end = start
      while end < sorted.count, sorted[end].session == session { end += 1 }
      defer { start = end }
      return sorted[start..<end]
    }
  }
}
