import Evidence

extension InventedCentre {
  private static let sheet = 0
  private static let platform = 1
  private static let register = 2

  /// Makes the registers up in one way; everything else stays as it was.
  mutating func fabricate(_ kind: FabricatedKind, _ draws: inout SeededGenerator) {
    var draws = draws
    let other = courses[Self.register]
    switch kind {
    case .clonedDays: change(Self.register) { $0.cloneDays(&draws) }
    case .heapedMinutes: change(Self.sheet) { $0.heapMinutes(&draws) }
    case .numberBunching: change(Self.sheet) { $0.bunchStays(&draws) }
    case .perfectAttendance: change(Self.register) { $0.markAllPresent(&draws) }
    case .registerAgainstPlatform: change(Self.platform) { $0.loseStays(&draws) }
    case .twoPlaces:
      let sure = other.marks.filter { $0.kind == .present }.map(\.person)
      let busiest = other.learners.indices.max { a, b in
        sure.count { $0 == a } < sure.count { $0 == b }
      }
      let learner = busiest ?? 0
      let sessions = other.marks.filter { $0.person == learner && $0.kind == .present }
        .map(\.session)
      change(Self.sheet) { course in
        course.seeElsewhere(other.learners[learner], .learner, in: Array(sessions.prefix(4)))
      }
    case .tutorInTwoSessions:
      change(Self.sheet) { $0.seeElsewhere(other.tutor, .tutor, in: [3, 7, 8, 15]) }
    case .impossibleDays:
      change(Self.register) { course in
        for session in [5, 14] where session < course.sessions.count {
          course.sessions[session].to = course.sessions[session].from.advanced(by: 14 * 3600)
        }
      }
    case .markedLate: change(Self.register) { $0.markAtOnce() }
    case .outsideEnrolment:
      change(Self.register) { $0.lastDays[0] = $0.day(of: $0.sessions.count / 2) }
    case .bankHolidaySessions:
      change(Self.register) { course in
        // Christmas Day 2025 and New Year's Day 2026, weeks without a session.
        for (session, day) in [(14, 20_447), (15, 20_454)] where session < course.sessions.count {
          course.moveSession(session, to: Day(number: day))
        }
      }
    }
  }
}

extension InventedCentre.Course {
  mutating func cloneDays(_ draws: inout SeededGenerator) {
    for session in sessions.indices where session >= sessions.count / 3 && session % 3 != 0 {
      let model = draws.number(below: sessions.count / 3)
      let copied = marks.filter { $0.session == model }
      for place in marks.indices where marks[place].session == session {
        let from = copied[marks[place].person]
        marks[place].kind = from.kind
        marks[place].minutes = from.minutes
      }
    }
  }

  mutating func heapMinutes(_ draws: inout SeededGenerator) {
    for place in stays.indices {
      let session = sessions[stays[place].session]
      let late = stays[place].from.seconds - session.from.seconds
      let early = session.to.seconds - stays[place].to.seconds
      if late > 0, draws.happens(permille: 900) {
        stays[place].from = session.from.advanced(by: max(300, (late + 150) / 300 * 300))
      }
      if early > 0, draws.happens(permille: 900) {
        stays[place].to = session.to.advanced(by: -max(300, (early + 150) / 300 * 300))
      }
    }
  }

  mutating func bunchStays(_ draws: inout SeededGenerator) {
    for place in stays.indices where stays[place].person != tutor {
      guard draws.happens(permille: 333) else { continue }
      let session = sessions[stays[place].session]
      stays[place].from = session.from.advanced(by: 7 * 60)
      stays[place].to = session.to.advanced(by: -4 * 60)
    }
  }

  mutating func markAllPresent(_ draws: inout SeededGenerator) {
    let half = sessions.count / 2
    let first = draws.number(in: 0...sessions.count - half)
    for place in marks.indices where (first..<first + half).contains(marks[place].session) {
      marks[place].kind = .present
      marks[place].minutes = nil
    }
  }

  mutating func loseStays(_ draws: inout SeededGenerator) {
    var draws = draws
    stays.removeAll { $0.person != tutor && draws.happens(permille: 167) }
  }

  /// Puts somebody of another course on the list and on the sheet of some sessions.
  mutating func seeElsewhere(_ person: String, _ role: Role, in chosen: [Int]) {
    others.append((person, role))
    for session in chosen where session < sessions.count {
      let here = sessions[session]
      stays.append(
        Stay(
          session: session, person: person, from: here.from.advanced(by: 180), to: here.to))
    }
  }

  mutating func markAtOnce() {
    let chosen = sessions.count / 4..<min(sessions.count, sessions.count / 4 + 10)
    let evening = sessions[chosen.upperBound - 1].to.advanced(by: 5400)
    for place in marks.indices where chosen.contains(marks[place].session) {
      marks[place].markedAt = evening
    }
  }

  mutating func moveSession(_ session: Int, to day: Day) {
    let delta = (day.number - self.day(of: session).number) * 86_400
    sessions[session].from = sessions[session].from.advanced(by: delta)
    sessions[session].to = sessions[session].to.advanced(by: delta)
    for place in marks.indices where marks[place].session == session {
      marks[place].markedAt = marks[place].markedAt.advanced(by: delta)
    }
  }
}
