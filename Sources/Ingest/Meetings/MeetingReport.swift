import Evidence

/// One meeting as a platform's report tells it, before it is known which session it was.
struct MeetingReport {
  /// Join and leave on the report's own clock.
  struct Time {
    var join: LocalTime
    var leave: LocalTime
  }

  /// One row of a participant.
  struct Participant {
    var name: String
    /// E-mail address first, then the account's own.
    var addresses: [String]
    /// Nothing where it could not be read.
    var time: Time?
    /// The duration that the row states, for a cross-check.
    var stated: Seconds?
    /// Whether the time only bounds the presence: first join and last leave.
    var isBound: Bool
    var source: SourceLine
    var problem: RecordProblem?
    var problemColumn: Int?
  }

  var format: String
  var title: String?
  var summary: [String] = []
  var sections: Set<Int> = []
  var startsAt: LocalTime?
  var endsAt: LocalTime?
  /// Whether it has a row with join and leave for every stay of everyone, hosts among them.
  var hasIntervals = false
  var participants: [Participant] = []
  /// Why the report as a whole cannot be read.
  var refusal: RejectionCode?
  /// Records that could not be read at all: code and line.
  var lostLines: [(code: String, line: Int)] = []
  /// Stated durations in words that no unit table knows.
  var unreadDurations = 0

  init(format: String) { self.format = format }

  /// When it was, by the clock of a zone: as it says itself, else from first join to last leave.
  func interval(in zone: ZoneTable) -> Interval? {
    let joins = participants.compactMap(\.time?.join)
    let leaves = participants.compactMap(\.time?.leave)
    guard let start = startsAt ?? joins.min(), let end = endsAt ?? leaves.max() else { return nil }
    guard let from = zone.readings(of: start).first, let to = zone.readings(of: end).last else {
      return nil
    }
    return Interval(from: from, to: to)
  }
}
