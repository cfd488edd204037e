import Evidence

/// One learner's seconds on a course by session and by month, added up from the ledger.
struct LearnerHours {
  /// Seconds by kind of contact: the first three share no second.
  struct Kinds: Hashable {
    /// With a tutor in the room, evidenced.
    var room: Seconds = 0
    /// With a tutor on a live link, evidenced.
    var link: Seconds = 0
    /// Live with peers and without a tutor, evidenced.
    var peersOnly: Seconds = 0
    /// Live with a tutor or peers, evidenced or possible.
    var possible: Seconds = 0

    /// With a tutor, evidenced.
    var tutor: Seconds { room + link }
    /// With a tutor or peers, evidenced.
    var live: Seconds { tutor + peersOnly }

    static func += (a: inout Kinds, b: Kinds) {
      a.room += b.room
      a.link += b.link
      a.peersOnly += b.peersOnly
      a.possible += b.possible
    }
  }

  /// What the learner had in one session.
  struct InSession {
    let session: SessionRow
    var kinds = Kinds()
  }

  /// What the learner had in the sessions that start in one month, by the days in UTC.
  struct Month {
    /// Its first day.
    let from: Day
    /// Its first session with time of the learner.
    let first: SessionRow
    var kinds: Kinds
    var sessions: Int
  }

  let learner: LearnerRow
  /// The sessions with time of the learner, in order of time.
  let sessions: [InSession]
  /// The months with time of the learner, in order.
  let months: [Month]

  /// Adds up the ledger's rows of one learner.
  init(_ learner: LearnerRow, ledger: [LedgerRow], sessions: [[UInt8]: SessionRow]) {
    self.learner = learner
    var sums: [[UInt8]: InSession] = [:]
    for row in ledger {
      let id = Array(row.sessionID.utf8)
      guard let session = sessions[id] else { continue }
      sums[id, default: InSession(session: session)].kinds += Self.kinds(of: row)
    }
    let own = sums.values.filter { $0.kinds != Kinds() }.sorted {
      isOrderedBefore(
        [$0.session.startsAt, $0.session.sessionID], [$1.session.startsAt, $1.session.sessionID])
    }
    var months: [Month] = []
    for part in own {
      guard let first = Self.month(of: part.session) else { continue }
      if months.last?.from == first {
        months[months.count - 1].kinds += part.kinds
        months[months.count - 1].sessions += 1
      } else {
        months.append(Month(from: first, first: part.session, kinds: part.kinds, sessions: 1))
      }
    }
    self.sessions = own
    self.months = months
  }

  /// The first day of the month in which a session starts.
  static func month(of session: SessionRow) -> Day? {
    Day(iso8601: "\(session.startsAt.prefix(7))-01")
  }

  private static func kinds(of row: LedgerRow) -> Kinds {
    guard let activity = Activity(rawValue: row.activity), let tutor = Contact(rawValue: row.tutor),
      let peer = Contact(rawValue: row.peer)
    else { return Kinds() }
    let isTutor = tutor != .none && activity.countsTutor
    guard isTutor || (peer != .none && activity.countsPeer(tutor: tutor)) else { return Kinds() }
    guard row.bound == Bound.evidenced.rawValue else { return Kinds(possible: row.seconds) }
    if !isTutor { return Kinds(peersOnly: row.seconds) }
    return tutor == .inPerson ? Kinds(room: row.seconds) : Kinds(link: row.seconds)
  }
}
