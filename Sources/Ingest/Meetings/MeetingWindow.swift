import Evidence

/// What stands for the times that a record of a meeting does not have (calculus.md, Presence in a
/// session, rule 1): the rest of the session's window, or the stated time within it.
struct MeetingWindow {
  /// The session's window.
  let window: Interval
  /// Where a total lies: the meeting's own start and end, or the session's.
  let frame: Interval
  /// Whether a total may be laid at the beginning.
  ///
  /// All totals of a report begin there together, so that nobody shares less time than he can have
  /// shared. With another part of the session, or another report without times, somebody might.
  let isTotalAtStart: Bool
  let zone: ZoneTable

  /// The window of a session, for a report that was it, with or without other reports.
  init?(_ session: ListedSession, _ report: MeetingReport, isAlone: Bool, zone: ZoneTable) {
    guard let window = Interval(from: session.startsAt, to: session.endsAt) else { return nil }
    self.window = window
    self.zone = zone
    let hasOwnTimes = report.startsAt != nil && report.endsAt != nil
    frame = hasOwnTimes ? report.interval(in: zone) ?? window : window
    isTotalAtStart = session.parts.count == 1 && (isAlone || hasOwnTimes)
  }

  /// When somebody was there; nothing where the window leaves no time.
  func reading(
    of participant: MeetingReport.Participant, tolerance: Seconds,
    within bounds: IntervalReading.Bounds?
  ) -> IntervalReading? {
    guard let time = participant.time else {
      return participant.stated.flatMap { total($0) }.map { .settled($0) }
    }
    let reading = IntervalReading.of(
      joins: time.join.map { zone.readings(of: $0) } ?? [window.from],
      leaves: time.leave.map { zone.readings(of: $0) } ?? [window.to],
      stated: participant.stated.map { .init(seconds: $0, tolerance: tolerance) }, within: bounds)
    let isOpen = time.join == nil || time.leave == nil
    return isOpen && reading == .endsBeforeStart ? nil : reading
  }

  /// The time before a stay that had begun when it was first seen.
  func before(_ participant: MeetingReport.Participant) -> Interval? {
    guard participant.hadBegun, let join = participant.time?.join,
      let seen = zone.readings(of: join).last
    else { return nil }
    return Interval(from: window.from, to: seen)
  }

  private func total(_ seconds: Seconds) -> Interval? {
    guard seconds > 0 else { return nil }
    guard isTotalAtStart, seconds < frame.length else { return frame }
    return Interval(from: frame.from, to: frame.from.advanced(by: seconds))
  }
}
