import Evidence

/// Arrivals and departures that come again as the same pair.
enum NumberBunching {
  static let screen = Screen.ofCourse(
    id: "number-bunching",
    title: "The same arrival and departure again and again",
    question: "Where do these times come from? The same arrival and departure come together more "
      + "often than either would make likely.",
    about: """
      Each learner's arrival and departure in a log or sheet, counted from the session's start and \
      end, is one pair. The average frequency of the pairs is compared with what it is when each \
      learner's departures are dealt out anew among that learner's own days (after Simonsohn, Data \
      Colada 77: number bunching); whoever always comes at the same minute changes nothing. The \
      deals come from a fixed seed. A line copied down a sheet may lie behind it.
      """,
    isTested: true
  ) { course, _ in look(course) }

  /// So many deals at most: the smallest chance that can be told is one more than their inverse.
  static let deals = 9_999
  /// Enough deals that are as bunched as what was seen (Besag and Clifford 1991).
  private static let enough = 10
  private static let leastRecords = 30

  /// When one learner came and went, counted from a session's start and end.
  private struct Pair: Hashable {
    let arrival: Seconds
    let departure: Seconds
  }

  private static func look(_ course: ScreenedCourse) -> ScreenAnswer {
    var arrivals: [[Int]] = []
    var departures: [[Int]] = []
    var places: [Int: Int] = [:]
    var sources: [Pair: [SourceLine]] = [:]
    for (index, session) in course.evidence.sessions.enumerated() {
      for stay in course.stays[index] where course.everHolds(.learner, stay.person) {
        let place = places[stay.person] ?? arrivals.count
        if place == arrivals.count {
          places[stay.person] = place
          arrivals.append([])
          departures.append([])
        }
        let pair = Pair(
          arrival: stay.from.seconds - session.startsAt.seconds,
          departure: stay.to.seconds - session.endsAt.seconds)
        arrivals[place].append(pair.arrival)
        departures[place].append(pair.departure)
        if pair.arrival != 0 || pair.departure != 0 { sources[pair, default: []] += stay.sources }
      }
    }
    let count = arrivals.reduce(0) { $0 + $1.count }
    guard count >= leastRecords else { return .tooFew(count, "stays of learners") }
    var deal = Deal(arrivals: arrivals, departures: departures)
    let seen = deal.sumOfSquares
    let chance = seen == count ? 1 : deal.chance(of: seen, deals: deals, enough: enough)
    let commonest = sources.max {
      ($0.value.count, $1.key.arrival, $1.key.departure)
        < ($1.value.count, $0.key.arrival, $0.key.departure)
    }
    let values = deal.pairs
    return .tested(
      "average frequency of a pair \(shown(Bunching.averageFrequency(values))), dealt anew "
        + "\(shown(deal.meanFrequency)); entropy \(shown(Bunching.entropy(values)))",
      lookedAt: count, chance: chance, records: commonest?.value.sorted() ?? [])
  }

  private static func shown(_ value: Double) -> String { ShownNumber.rounded(value, decimals: 2) }
}
