public import Evidence

/// Tutor time that one session offers, in one activity and place (calculus.md, Offered).
///
/// Stretches of several sessions may overlap; a second counts once, in person first.
public struct OfferedStretch: Hashable, Sendable {
  /// Index into `CourseEvidence.sessions`.
  public var session: Int
  /// What the part of the session is.
  public var activity: Activity
  /// Where it is offered: the session's planned mode, or the tutor's if there is no plan.
  public var place: Mode
  /// From evidenced tutors, or from all that are possible.
  public var bound: Bound
  /// First second.
  public var from: Int
  /// The second after the last.
  public var to: Int

  /// Makes a stretch.
  public init(
    session: Int, activity: Activity, place: Mode, bound: Bound, from: Int, to: Int
  ) {
    self.session = session
    self.activity = activity
    self.place = place
    self.bound = bound
    self.from = from
    self.to = to
  }
}

extension [OfferedStretch] {
  /// Seconds of these stretches, each counted once: all of them, and those in person.
  public var totals: (all: Seconds, inPerson: Seconds) {
    (
      Stretches.measure(map { ($0.from, $0.to) }),
      Stretches.measure(filter { $0.place == .inPerson }.map { ($0.from, $0.to) })
    )
  }
}

extension OfferedTime {
  /// What a session offers, part by part.
  func stretches(of session: Session, index: Int, _ bound: Bound) -> [OfferedStretch] {
    session.parts.filter { $0.activity.countsTutor }.flatMap { part -> [OfferedStretch] in
      let window = [(from: part.interval.from.seconds, to: part.interval.to.seconds)]
      let near = Stretches.intersection(inPerson, window)
      let far = Stretches.difference(Stretches.intersection(all, window), near)
      func stretches(_ times: [(from: Int, to: Int)], _ place: Mode) -> [OfferedStretch] {
        times.map {
          OfferedStretch(
            session: index, activity: part.activity, place: place, bound: bound, from: $0.from,
            to: $0.to)
        }
      }
      return stretches(near, .inPerson) + stretches(far, .remote)
    }
  }
}
