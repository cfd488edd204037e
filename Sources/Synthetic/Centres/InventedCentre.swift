import Evidence

/// An invented centre whose registers are honest, or made up in one named way.
///
/// It has three courses of the same size: one with a sheet on which people write when they come and
/// go, one on links with a platform's log and a register beside it, and one with a register alone.
/// People come to between 85 and 98 sessions in 100, are ill for up to three in a row, stay away
/// more often in bad weather, and come late or leave early; who writes a time rounds it to five
/// minutes one time in four; a register has a slip in 40 marks; it is filled in on the day four
/// times in five, else within the week, and now and then for two sessions at once.
public struct InventedCentre: Sendable {
  /// What everything is drawn from.
  public let seed: UInt64
  /// How its registers were made up; nothing for an honest centre.
  public let fabricated: FabricatedKind?
  private(set) var courses: [Course]

  /// Invents a centre; the same seed and kind give the same centre.
  public init(
    seed: UInt64, fabricated: FabricatedKind? = nil, learners: Int = 12, sessions: Int = 24
  ) {
    self.seed = seed
    self.fabricated = fabricated
    var draws = SeededGenerator(seed: seed, stream: 0)
    let hour = draws.number(in: 9...17)
    courses = [Course.Record.sheet, .platform, .register].enumerated().map { number, evidence in
      var draws = SeededGenerator(seed: seed, stream: number + 1)
      return Course(
        number: number, evidence: evidence, hour: hour, learners: learners, sessions: sessions,
        &draws)
    }
    var more = SeededGenerator(seed: seed, stream: 9)
    if let fabricated { fabricate(fabricated, &more) }
  }

  mutating func change(_ course: Int, _ body: (inout Course) -> Void) { body(&courses[course]) }
}

extension InventedCentre {
  /// A course: who was where, and what was written down of it.
  struct Course {
    /// What shows who came.
    enum Record { case sheet, platform, register }

    struct Session {
      let id: String
      var from: Instant
      var to: Instant
    }

    struct Stay {
      var session: Int
      var person: String
      var from: Instant
      var to: Instant
    }

    struct Mark {
      let session: Int
      let person: Int
      var kind: MarkKind
      var minutes: Int?
      var markedAt: Instant
    }

    let id: String
    let evidence: Record
    let learners: [String]
    let tutor: String
    var sessions: [Session]
    var stays: [Stay] = []
    var marks: [Mark] = []
    /// The last day of a learner on the list.
    var lastDays: [Int: Day] = [:]
    /// People of another course who are on this one too.
    var others: [(id: String, role: Role)] = []

    var mode: Mode { evidence == .platform ? .remote : .inPerson }

    init(
      number: Int, evidence: Record, hour: Int, learners: Int, sessions: Int,
      _ draws: inout SeededGenerator
    ) {
      id = "C\(number + 1)"
      self.evidence = evidence
      let id = id
      self.learners = (1...learners).map { "\(id)-L\(twoDigits($0))" }
      tutor = "\(id)-T1"
      // Tuesdays for the rooms, at the same time; Wednesdays for the links.
      let first = InventedCentre.firstMonday + (evidence == .platform ? 2 : 1)
      let weeks = (0...).lazy.filter { ![16, 17].contains($0) }.prefix(sessions)
      self.sessions = weeks.enumerated().map { index, week in
        let day = Day(number: first + 7 * week)
        let from = LondonClock.instant(of: WallTime(day, hour: hour))
        return Session(
          id: "\(id)-S\(twoDigits(index + 1))", from: from, to: from.advanced(by: 7200))
      }
      attend(&draws)
    }

    func day(of session: Int) -> Day { LondonClock.wallTime(of: sessions[session].from).day }

    /// Who came to which session: by session, then learner.
    private func presence(_ draws: inout SeededGenerator) -> [[Bool]] {
      var table = sessions.map { _ in learners.map { _ in true } }
      for learner in learners.indices {
        let misses = draws.number(in: 20...150)
        var ill = 0
        for session in sessions.indices {
          if ill == 0, draws.happens(permille: misses / 2) { ill = draws.number(in: 1...3) }
          table[session][learner] = ill == 0
          ill = max(0, ill - 1)
        }
      }
      for session in sessions.indices where draws.happens(permille: 40) {
        for learner in learners.indices where draws.happens(permille: 250) {
          table[session][learner] = false
        }
      }
      return table
    }

    private mutating func attend(_ draws: inout SeededGenerator) {
      let presence = presence(&draws)
      for session in sessions.indices {
        if evidence != .register { stay(in: session, presence[session], &draws) }
        if evidence != .sheet { mark(session, presence[session], &draws) }
      }
    }

    private mutating func stay(
      in session: Int, _ isThere: [Bool], _ draws: inout SeededGenerator
    ) {
      let (start, end) = (sessions[session].from, sessions[session].to)
      let isTyped = evidence == .sheet
      let before = isTyped ? 0 : draws.wait(halfLife: 208, atMost: 1800)
      let after = isTyped ? 0 : draws.wait(halfLife: 125, atMost: 1800)
      stays.append(
        Stay(
          session: session, person: tutor, from: start.advanced(by: -before),
          to: end.advanced(by: after)))
      for learner in learners.indices where isThere[learner] {
        var from = start.advanced(by: draws.wait(halfLife: 166, atMost: 3000) - 120)
        var to = end.advanced(by: -draws.wait(halfLife: 208, atMost: 3000))
        if isTyped {
          let late = draws.happens(permille: 500) ? 0 : draws.number(in: 1...24)
          let early = draws.happens(permille: 500) ? 0 : draws.number(in: 1...24)
          from = start.advanced(by: 60 * rounded(late, &draws))
          to = end.advanced(by: -60 * rounded(early, &draws))
        }
        stays.append(Stay(session: session, person: learners[learner], from: from, to: to))
      }
    }

    private func rounded(_ minutes: Int, _ draws: inout SeededGenerator) -> Int {
      draws.happens(permille: 250) ? (minutes + 2) / 5 * 5 : minutes
    }

    private mutating func mark(
      _ session: Int, _ isThere: [Bool], _ draws: inout SeededGenerator
    ) {
      let markedAt = timeOfMarking(session, &draws)
      for learner in learners.indices {
        let isSlip = draws.happens(permille: 25)
        var mark = Mark(
          session: session, person: learner, kind: .present, minutes: nil, markedAt: markedAt)
        if isThere[learner] == isSlip {
          mark.kind = draws.happens(permille: 300) ? .excused : .absent
        } else if draws.happens(permille: 50) {
          mark.kind = .late
          mark.minutes = 5 * draws.number(in: 1...4)
        } else if draws.happens(permille: 30) {
          mark.kind = .leftEarly
          mark.minutes = 5 * draws.number(in: 1...4)
        }
        marks.append(mark)
      }
    }

    private func timeOfMarking(_ session: Int, _ draws: inout SeededGenerator) -> Instant {
      // Two sessions at one sitting: the register of the week before waits for this one.
      let isPutOff = session + 1 < sessions.count && draws.happens(permille: 40)
      let place = isPutOff ? session + 1 : session
      let delay =
        switch draws.number(below: 1000) {
        case ..<800: 60 * draws.number(in: 10...25)
        case ..<900: 7200 + 60 * draws.number(in: 30...300)
        case ..<990: 86_400 * draws.number(in: 1...6) + 60 * draws.number(below: 600)
        default: 86_400 * draws.number(in: 15...25)
        }
      return sessions[place].from.advanced(by: isPutOff ? 600 : delay)
    }
  }

  /// 1 September 2025.
  static let firstMonday = 20_332
}
