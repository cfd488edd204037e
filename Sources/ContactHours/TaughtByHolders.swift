public import Evidence

/// That a tutor was, or may have been, in a session.
public struct TutorInSession: Hashable, Sendable {
  /// Index into `CourseEvidence.sessions`.
  public var session: Int
  /// Index into `CourseEvidence.people`; nothing for a tutor whom nobody names.
  public var person: Int?
  /// Whether a register or a log shows it.
  public var isEvidenced: Bool
}

extension CourseAudit {
  /// The same course with only the time that counts as taught by tutors who held a credential on the
  /// session's local day.
  ///
  /// Time counts as evidenced where every tutor who may have given it surely held it, and as possible
  /// where one of them may have. Time among peers and study stay as they are.
  public func taughtByHolders(of asked: CredentialAsked) -> CourseAudit {
    CourseAudit(
      evidence,
      Attendance(evidence, on: auditDate).taughtByHolders(of: asked, evidence),
      on: auditDate, dateWasGiven: !hasEnded)
  }

  /// Every tutor of every session up to the audit date, sorted by session.
  public var tutorsInSessions: [TutorInSession] {
    let attendance = Attendance(evidence, on: auditDate)
    return evidence.sessions.indices.flatMap { session in
      let shown = attendance.stays[session].filter(\.isTutor)
      let proven = Set(attendance.proven[session].lazy.filter(\.isTutor).map(\.person))
      let hidden = attendance.hidden[session].filter(\.isTutor)
      return Set((shown + hidden).map(\.person)).sorted().map { person in
        TutorInSession(
          session: session, person: person < 0 ? nil : person,
          isEvidenced: proven.contains(person))
      }
    }
  }
}

extension Attendance {
  /// The same presence without tutors who did not hold a credential; evidenced only where nobody else
  /// may have taught.
  fileprivate func taughtByHolders(of asked: CredentialAsked, _ evidence: CourseEvidence)
    -> Attendance
  {
    func holding(_ stay: Stay, _ session: Int) -> Holding {
      stay.person < 0
        ? .notSaid
        : evidence.holding(of: asked, by: stay.person, on: evidence.sessions[session].day)
    }
    func mayCount(_ stay: Stay, _ session: Int) -> Bool {
      !stay.isTutor || holding(stay, session) != .notHeld
    }
    let sure = proven.indices.map { session -> [Stay] in
      let others = Stretches.union(
        (stays[session] + hidden[session]).filter {
          $0.isTutor && holding($0, session) != .held
        }.map { ($0.from, $0.to) })
      return proven[session].flatMap { stay -> [Stay] in
        guard stay.isTutor else { return [stay] }
        guard holding(stay, session) == .held else { return [] }
        return Stretches.difference([(stay.from, stay.to)], others).map { from, to in
          var part = stay
          part.from = from
          part.to = to
          return part
        }
      }
    }
    let possible = stays.indices.map { session in
      stays[session].filter { mayCount($0, session) }
    }
    let mayHide = hidden.indices.map { session in
      hidden[session].filter { mayCount($0, session) }
    }
    return Attendance(self, proven: sure, stays: possible, hidden: mayHide)
  }

  private init(_ other: Attendance, proven: [[Stay]], stays: [[Stay]], hidden: [[Stay]]) {
    roster = other.roster
    rules = other.rules
    self.stays = stays
    self.proven = proven
    nothingIsDeclared = false
    self.hidden = hidden
    observations = other.observations
    guests = other.guests
    factsLeftOut = other.factsLeftOut
    learners = other.learners
  }
}
