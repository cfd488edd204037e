import Evidence

/// What a register says of somebody in a session, in our words.
struct RegisterMark {
  var kind: MarkKind
  /// Minutes late, or minutes left early.
  var minutes: Int?
  /// Who marked it, by index, if that is somebody of the course.
  var markedBy: Int?
  /// The local day on which it was marked.
  var markedOn: Day?
  /// When it was marked, where the register leaves one reading.
  var markedAt: Instant?
}

extension TableFacts {
  /// Takes an accepted mark: of a person of the course, or of a guest by whom nobody is meant for
  /// certain.
  mutating func take(
    _ mark: RegisterMark, of match: Match, named name: String, in session: Int, source: SourceLine
  ) {
    let listed = lists.sessions[session]
    switch match {
    case .person(let person):
      let known = lists.people[person]
      let basis =
        name == NormalisedName.of(known.id)
        ? .id : known.basis(emails: [name], name: name)
      facts.seen[
        SeenAs(course: listed.course, person: person, basis: basis, label: name), default: 0] += 1
      facts.marks.append(
        Mark(
          session: session, person: person, kind: mark.kind, minutes: mark.minutes,
          markedBy: mark.markedBy, markedOn: mark.markedOn,
          markedAt: mark.markedAt, source: source))
    case .nobody(let reason, let suggestion):
      let late = mark.kind == .late ? (mark.minutes ?? 0) * 60 : 0
      let early = mark.kind == .leftEarly ? (mark.minutes ?? 0) * 60 : 0
      guard [.present, .late, .leftEarly].contains(mark.kind),
        let interval = Interval(
          from: listed.startsAt.advanced(by: late), to: listed.endsAt.advanced(by: -early))
      else {
        return file.account.ignore("absence of somebody who is not on the course's list")
      }
      facts.guests.append(
        .init(
          identity: name, session: session, mode: listed.mode, interval: interval,
          isAudience: false, source: source, reason: reason, suggestion: suggestion))
    }
    facts.attendance.insert(listed.course)
    facts.note(listed.day)
    file.account.use()
  }

  /// Rejects nothing by itself: notes what a mark that was rejected may hide, its session's window
  /// for its person, or, where either is not known, any time of the courses it could concern.
  mutating func lose(
    _ problem: RecordProblem, of match: Match?, in session: Int?, courses: [Int],
    source: SourceLine
  ) {
    if let session, case .person(let person)? = match {
      facts.rejected.append(
        RejectedAttendance(session: session, person: person, mode: nil, source: source))
    } else {
      facts.unbounded.append((courses, problem.code.rawValue, source.line))
    }
  }
}
