public import Evidence

/// A stretch of a session in which nobody comes or goes, and how many are there.
public struct GroupStretch: Hashable, Sendable {
  /// Index into `CourseEvidence.sessions`.
  public var session: Int
  /// What goes on.
  public var activity: Activity
  /// How long it lasts.
  public var seconds: Seconds
  /// Learners there: those evidenced, and all whom presence, rejected records and guests allow.
  public var learners: Bounds
  /// Tutors there, likewise; a guest may be one.
  public var tutors: Bounds
}

extension CourseAudit {
  /// Who is together in contact and led parts of the sessions, stretch by stretch.
  public var groupStretches: [GroupStretch] {
    let attendance = Attendance(evidence, on: auditDate)
    return evidence.sessions.indices.flatMap { index in
      Self.stretches(
        of: evidence.sessions[index], index: index,
        stays: attendance.stays[index], hidden: attendance.hidden[index],
        guests: attendance.guests[index])
    }
  }

  private static func stretches(
    of session: Session, index: Int, stays: [Stay], hidden: [Stay], guests: [GuestPresence]
  ) -> [GroupStretch] {
    session.parts.filter(\.activity.countsTutor).flatMap { part -> [GroupStretch] in
      let (first, last) = (part.interval.from.seconds, part.interval.to.seconds)
      let edges =
        (stays + hidden).flatMap { [$0.from, $0.to] }
        + guests.flatMap { [$0.interval.from.seconds, $0.interval.to.seconds] } + [first, last]
      let cuts = Set(edges.filter { (first...last).contains($0) }).sorted()
      return zip(cuts, cuts.dropFirst()).map { from, to in
        let there = stays.filter { $0.from <= from && to <= $0.to }
        let seen = there.filter { $0.level > .declared }
        let allowed = there + hidden.filter { $0.from <= from && to <= $0.to }
        let unknown = Set(
          guests.filter { $0.interval.from.seconds <= from && to <= $0.interval.to.seconds }
            .map(\.label)
        ).count
        func people(_ stays: [Stay], _ isTutor: Bool) -> Int {
          Set(stays.filter { $0.isTutor == isTutor }.map(\.person)).count
        }
        func bounds(_ isTutor: Bool) -> Bounds {
          Bounds(
            evidenced: people(seen, isTutor), possible: people(allowed, isTutor) + unknown)
        }
        return GroupStretch(
          session: index, activity: part.activity, seconds: to - from, learners: bounds(false),
          tutors: bounds(true))
      }
    }
  }
}
