import Evidence

/// Joinings and leavings of a meeting, paired into stays person by person.
///
/// Teams lists them by person, not by time, and some lists run backwards. When the downloader drops
/// out and comes back, everyone present is listed as joining again, in one second.
struct MeetingActions {
  /// One row: who, what, when.
  struct Action {
    var name: String
    var word: String
    var time: LocalTime
    var row: ReportRow
  }

  private enum Kind {
    case joined
    /// Was there when the downloader came; since when is not known.
    case joinedBefore
    case left
  }

  private static let words: [String: Kind] = [
    "joined": .joined, "joined before": .joinedBefore, "left": .left, "entrou": .joined,
    "saiu": .left,
  ]

  /// Of joinings in one second, so many are a list of those present.
  private static let leastListed = 3
  /// Those present are listed again at most this long after the downloader is back.
  private static let longestDelay: Seconds = 60

  /// A stay each, those of which an end is unknown among them.
  private(set) var participants: [MeetingReport.Participant] = []
  /// Whether it is known which word means what.
  let areWordsTold: Bool

  init(_ actions: [Action]) {
    var order: [String] = []
    var byPerson: [String: [Action]] = [:]
    for action in actions {
      if byPerson[action.name] == nil { order.append(action.name) }
      byPerson[action.name, default: []].append(action)
    }
    let sorted = byPerson.mapValues { MeetingActions.inTime($0) }
    let kinds = MeetingActions.kinds(of: sorted, in: actions)
    areWordsTold = kinds != nil
    guard let kinds else {
      participants = actions.map { MeetingActions.stay($0, join: nil, leave: nil) }
      return
    }
    let joinings = actions.filter { kinds[NormalisedName.folded($0.word)] == .joined }
    let listings = MeetingActions.listings(among: joinings)
    for name in order {
      pair(sorted[name] ?? [], kinds, listings: listings)
    }
  }

  /// A person's rows in order of time; in a list that runs backwards, so do those of one second.
  private static func inTime(_ rows: [Action]) -> [Action] {
    guard let first = rows.first, let last = rows.last else { return rows }
    let listed = first.time > last.time ? rows.reversed() : rows
    return listed.enumerated().sorted {
      ($0.element.time, $0.offset) < ($1.element.time, $1.offset)
    }.map(\.element)
  }

  /// What each word means: known words; in another language, the only word with which nobody begins
  /// is leaving, and one that stands at the list's earliest time alone is of those there before.
  private static func kinds(
    of people: [String: [Action]], in actions: [Action]
  ) -> [String: Kind]? {
    let found = Set(actions.map { NormalisedName.folded($0.word) })
    if found.allSatisfy({ words[$0] != nil }) { return words }
    let firsts = Set(people.values.compactMap { $0.first.map { NormalisedName.folded($0.word) } })
    let leaving = found.subtracting(firsts)
    guard leaving.count == 1, let left = leaving.first else { return nil }
    var kinds = [left: Kind.left]
    // Who was there before has the downloader's time, and so the earliest of all.
    let start = actions.map(\.time).min()
    let later = Set(
      actions.filter { $0.time != start }.map { NormalisedName.folded($0.word) }
    ).subtracting(leaving)
    for word in firsts { kinds[word] = later.contains(word) ? .joined : .joinedBefore }
    return later.count == 1 ? kinds : nil
  }

  /// The seconds in which everyone present was listed again, after the downloader was back.
  private static func listings(among joinings: [Action]) -> Set<LocalTime> {
    guard let downloader = joinings.min(by: { $0.time < $1.time })?.name else { return [] }
    let returns = joinings.filter { $0.name == downloader }.map(\.time).sorted().dropFirst()
    let counts = Dictionary(joinings.map { ($0.time, 1) }, uniquingKeysWith: +)
    return Set(
      counts.filter { time, count in
        count >= leastListed
          && returns.contains {
            (0...longestDelay).contains(time.clockSeconds - $0.clockSeconds)
          }
      }.keys)
  }

  private mutating func pair(
    _ rows: [Action], _ kinds: [String: Kind], listings: Set<LocalTime>
  ) {
    var open: (action: Action, kind: Kind)?
    for row in rows {
      let kind = kinds[NormalisedName.folded(row.word)] ?? .joined
      switch (kind, open) {
      case (.left, let start?):
        participants.append(
          MeetingActions.stay(
            start.action, join: start.action.time, leave: row.time, isBound: false,
            hadBegun: start.kind == .joinedBefore, ending: row))
        open = nil
      case (.left, nil):
        participants.append(MeetingActions.stay(row, join: nil, leave: row.time))
      case (_, let start):
        if let start {
          // Listed again: that he stayed until then is likely, and not proved.
          let isListed = kind == .joined && listings.contains(row.time)
          close(start, at: isListed ? row.time : nil)
        }
        open = (row, kind)
      }
    }
    if let open { close(open, at: nil) }
  }

  private mutating func close(_ start: (action: Action, kind: Kind), at leave: LocalTime?) {
    participants.append(
      MeetingActions.stay(
        start.action, join: start.kind == .joinedBefore ? nil : start.action.time, leave: leave))
  }

  private static func stay(
    _ action: Action, join: LocalTime?, leave: LocalTime?, isBound: Bool = true,
    hadBegun: Bool = false, ending: Action? = nil
  ) -> MeetingReport.Participant {
    MeetingReport.Participant(
      name: action.name, addresses: [], time: .init(join: join, leave: leave), isBound: isBound,
      hadBegun: hadBegun, source: action.row.source, ending: ending?.row.source,
      problemColumn: action.row.column(2))
  }
}
