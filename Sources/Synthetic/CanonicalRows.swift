import Evidence

/// A course's rows in the canonical tables (tables.md, In).
extension SyntheticCourse {
  /// Contact hours of the timetable, rounded down, without breaks.
  var plannedHours: Int {
    let seconds = sessions.flatMap(\.parts).filter { $0.activity != .break }
      .reduce(0) { $0 + $1.to.seconds - $1.from.seconds }
    return seconds / 3600
  }

  /// What the course says it gives: most of what it plans, or a round figure where it plans none.
  var claimedHours: Int { kind == .distanceOnly ? 100 : plannedHours * 8 / 10 }

  var declaredDelivery: DeclaredDelivery {
    switch kind {
    case .inPersonByRegister, .inPersonByLog, .evidenceMissing: .inPerson
    case .blended: .blended
    case .liveOnline, .peerCircle: .liveOnline
    case .distanceOnly: isSoldAsLive ? .liveOnline : .distance
    }
  }

  private var attendanceRecords: String {
    switch kind {
    case .evidenceMissing: ""
    case .distanceOnly: isSoldAsLive ? "complete" : "none_kept"
    default: "complete"
    }
  }

  func writeCourse(to table: inout TableText) {
    table.row(
      id, title, centre.id, centre.name, "Fernhill Awards", level, String(claimedHours),
      String(claimedHours * 2), declaredDelivery.rawValue, "part_time", startsOn.iso8601,
      endsOn.iso8601, "Europe/London", isPubliclyFunded ? "yes" : "no",
      isAIDisclosed ? "yes" : "no", attendanceRecords, "teaching")
  }

  func writePeople(to table: inout TableText) {
    for person in people {
      // A learner who withdrew is enrolled up to the day of the last session attended.
      let last = person.lastSession.flatMap { number in
        sessions.first { $0.number == number }.map { LondonClock.wallTime(of: $0.startsAt).day }
      }
      table.row(
        id, person.id, person.role.rawValue, person.name, person.email, last?.iso8601 ?? "",
        person.lastSession == nil ? "" : "yes")
    }
    if usesAI { table.row(id, "\(id)-A1", Role.ai.rawValue, "Practice companion", "", "", "") }
  }

  func writeSessions(to table: inout TableText) {
    let tutorIDs = kind == .peerCircle ? "" : tutors.map(\.id).joined(separator: ";")
    for session in sessions {
      for part in session.parts {
        table.cell(session.id)
        table.cell(id)
        table.cell(part.from)
        table.cell(part.to)
        table.cell(part.activity.rawValue)
        table.cell(session.mode.rawValue)
        table.cell(tutorIDs)
        table.endRow()
      }
    }
  }

  /// Whether a machine logged who came.
  var isLogged: Bool {
    switch kind {
    case .inPersonByLog, .blended, .liveOnline, .peerCircle: true
    case .inPersonByRegister, .distanceOnly, .evidenceMissing: false
    }
  }

  func writePresence(to table: inout TableText, leavingOutRemote: Bool) {
    guard isLogged else { return }
    for session in sessions where !(leavingOutRemote && session.mode == .remote) {
      for row in attendance(of: session) {
        table.cell(session.id)
        table.cell(people[row.person].id)
        table.cell(row.mode.rawValue)
        table.cell(row.from)
        table.cell(row.to)
        table.endRow()
      }
    }
  }

  func writeMarks(to table: inout TableText) {
    guard kind == .inPersonByRegister else { return }
    for session in sessions {
      var draws = draws(for: session.number)
      let tutor = draws.one(of: tutors).id
      let markedAt = session.startsAt.advanced(by: 60 * draws.number(in: 10...25))
      for person in learners where (person.lastSession ?? .max) >= session.number {
        let (mark, minutes) = mark(&draws)
        for text in [session.id, person.id, mark.rawValue, minutes, tutor] { table.cell(text) }
        table.cell(markedAt)
        table.endRow()
      }
    }
  }

  private func mark(_ draws: inout SeededGenerator) -> (MarkKind, minutes: String) {
    switch draws.number(below: 1000) {
    case ..<60: (.absent, "")
    case ..<80: (.excused, "")
    case ..<130: (.late, String(draws.number(in: 5...30)))
    case ..<160: (.leftEarly, String(draws.number(in: 5...30)))
    default: (.present, "")
    }
  }

  func writeStudy(to table: inout TableText) {
    var draws = draws(for: -1)
    for person in learners {
      for week in 0..<(kind == .distanceOnly ? 20 : 2) {
        let day = Day(number: startsOn.number + week * 7 + draws.number(below: 6))
        let wall = WallTime(
          day, hour: draws.number(in: 8...20), minute: draws.number(below: 60))
        let from = LondonClock.instant(of: wall)
        let minutes = draws.number(in: 15...120)
        let activity: Activity =
          kind == .distanceOnly
          ? draws.one(of: [.eLearning, .recording, .selfStudy])
          : usesAI ? .aiTool : .selfStudy
        for text in [id, person.id, activity.rawValue] { table.cell(text) }
        table.cell(from)
        // A learning platform knows when somebody stopped; a diary says only how long it took.
        if activity == .eLearning {
          table.cell(from.advanced(by: minutes * 60))
          table.cell("")
        } else {
          table.cell("")
          table.cell(String(minutes))
        }
        table.endRow()
      }
    }
  }

  func writeClaims(to table: inout TableText) {
    table.row(
      id, "guided_hours", "", String(claimedHours), "", startsOn.iso8601, "prospectus")
    if declaredDelivery != .distance {
      table.row(id, "live", "", "", "yes", startsOn.iso8601, "prospectus")
    }
  }
}
