/// One meeting as Teams reports it: who was there from when to when, on the wall of the client
/// that made the report.
public struct TeamsReport: Sendable {
  /// What the meeting's own words call a person's part in it; no word for a tutor.
  public enum Role: Sendable {
    /// Set the meeting up.
    case organizer
    /// May present: tutors and learners alike in most centres.
    case presenter
    /// May only attend.
    case attendee
  }

  /// One identity in the meeting.
  public struct Participant: Sendable {
    /// The name shown, with `(Unverified)` and the like where Teams adds it.
    public var name: String
    /// The address; empty for somebody who is not signed in.
    public var email: String
    /// The part in the meeting.
    public var role: Role
    /// Each join with its leave, in order of joining; none for somebody who is listed only.
    public var joins: [(from: WallTime, to: WallTime)]

    /// Makes an identity.
    public init(
      _ name: String, email: String = "", role: Role = .presenter,
      joins: [(from: WallTime, to: WallTime)]
    ) {
      self.name = name
      self.email = email
      self.role = role
      self.joins = joins
    }

    /// How long the joins last together, each second once.
    var length: Int {
      var end = 0
      var sum = 0
      for join in joins.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
        sum += max(0, join.to.seconds - max(end, join.from.seconds))
        end = max(end, join.to.seconds)
      }
      return sum
    }
  }

  /// The meeting's title, which may hold a line break.
  public var title: String
  /// When the meeting began.
  public var startsAt: WallTime
  /// When it ended.
  public var endsAt: WallTime
  /// Who is listed.
  public var participants: [Participant]

  /// Makes a report.
  public init(
    title: String, startsAt: WallTime, endsAt: WallTime, participants: [Participant]
  ) {
    self.title = title
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.participants = participants
  }
}
