import ContactHours
import Evidence
import Testing

/// What holds for every course, whatever its records say.
@Suite struct LawTests {
  static let seeds = UInt64(1_000_000)..<UInt64(1_000_000 + OracleTests.caseCount / 5)

  /// Seeds of the courses that a change of rows makes a difference to; records left out are
  /// counted by the row, and stay apart.
  private func seedsChanged(
    by change: (inout CourseEvidence, inout SplitMix64) -> Void,
    unless isSame: (Answer, Answer) -> Bool = { $0 == $1 }
  ) -> [UInt64] {
    LawTests.seeds.filter { seed in
      let course = RandomCourse(seed: seed)
      var random = SplitMix64(seed: ~seed)
      var changed = course.evidence
      change(&changed, &random)
      var (before, after) = (course.product(), course.product(changed))
      before.factsLeftOut = 0
      after.factsLeftOut = 0
      return !isSame(before, after)
    }
  }

  @Test func `a stay split in two at any second is worth the same`() {
    let seeds = seedsChanged { evidence, random in
      evidence.presences = evidence.presences.flatMap { whole in
        halves(of: whole.interval, &random).map {
          var half = whole
          half.interval = $0
          return half
        }
      }
      evidence.guests = evidence.guests.flatMap { whole in
        halves(of: whole.interval, &random).map {
          var half = whole
          half.interval = $0
          return half
        }
      }
    }
    #expect(seeds == [])
  }

  @Test func `a record read twice is worth no more than once`() {
    let seeds = seedsChanged { evidence, random in
      evidence.presences += evidence.presences.filter { _ in random.chance(50) }
      evidence.marks += evidence.marks.filter { _ in random.chance(50) }
      evidence.guests += evidence.guests.filter { _ in random.chance(50) }
      evidence.rejected += evidence.rejected.filter { _ in random.chance(50) }
    }
    #expect(seeds == [])
  }

  @Test func `the order of rows makes no difference`() {
    let seeds = seedsChanged { evidence, random in
      evidence.enrolments = random.shuffled(evidence.enrolments)
      evidence.presences = random.shuffled(evidence.presences)
      evidence.marks = random.shuffled(evidence.marks)
      evidence.guests = random.shuffled(evidence.guests)
      evidence.rejected = random.shuffled(evidence.rejected)
      evidence.studies = random.shuffled(evidence.studies)
      for session in evidence.sessions.indices {
        evidence.sessions[session].tutors = random.shuffled(evidence.sessions[session].tutors)
      }
    }
    #expect(seeds == [])
  }

  @Test func `a claim changes no figure`() {
    let seeds = seedsChanged { evidence, _ in
      let source = SourceLine(file: 9, line: 2, byteOffset: 30)
      evidence.claims.append(Claim(kind: "guided_hours", time: 360_000, source: source))
      evidence.course.claimedGuidedTime = 360_000
    }
    #expect(seeds == [])
  }

  @Test func `another planned session leaves what is evidenced as it was`() {
    let seeds = seedsChanged { evidence, random in
      guard var plan = evidence.sessions.last else { return }
      plan.id = "t"
      plan.isPlanned = true
      plan.tutors = random.chance(50) ? [random.number(0...(evidence.people.count - 1))] : []
      plan.namesTutors = !plan.tutors.isEmpty
      evidence.sessions.append(plan)
    } unless: {
      hasSameEvidenced($0, $1)
    }
    #expect(seeds == [])
  }

  @Test func `another tutor in a plan leaves what is evidenced as it was`() {
    let seeds = seedsChanged { evidence, random in
      for session in evidence.sessions.indices where evidence.sessions[session].isPlanned {
        evidence.sessions[session].tutors.append(
          random.number(0...(evidence.people.count - 1)))
        evidence.sessions[session].namesTutors = true
      }
    } unless: {
      hasSameEvidenced($0, $1)
    }
    #expect(seeds == [])
  }

  @Test func `what is possible is never less than what is evidenced`() {
    let seeds = LawTests.seeds.filter {
      let answer = RandomCourse(seed: $0).product()
      return !(answer.learners + [answer.totals]).allSatisfy {
        $0.possible == $0.possible.combined(with: $0.evidenced, by: max)
      }
    }
    #expect(seeds == [])
  }

  @Test func `tutor time is in person or on a link, and live time is tutor or peer time`() {
    let seeds = LawTests.seeds.filter {
      RandomCourse(seed: $0).product().learners.contains { learner in
        let shown = learner.evidenced
        let wholes = [learner.evidenced, learner.possible]
        return shown.inPersonTutor + shown.remoteTutor != shown.tutor
          || shown.live > shown.tutor + shown.peer
          || !wholes.allSatisfy {
            max($0.tutor, $0.peer) <= $0.live && $0.offeredInPerson <= $0.offered
              && max($0.inPersonTutor, $0.remoteTutor) <= $0.tutor
          }
      }
    }
    #expect(seeds == [])
  }

  @Test func `each ledger of a learner adds up to the time he was present`() {
    let seeds = LawTests.seeds.filter { seed in
      let course = RandomCourse(seed: seed)
      let oracle = Oracle(
        course.evidence, on: course.date, dateWasGiven: course.dateWasGiven)
      let records = oracle.keptSessions.flatMap(oracle.presence(in:))
      let answer = course.product()
      return oracle.learners.contains { learner in
        let own = records.filter { $0.person == learner && $0.role == .learner }
        let shown = own.filter { $0.level != .declared }
        return measure(of: own) != sum(of: learner, in: answer.possibleLedger)
          || measure(of: shown) != sum(of: learner, in: answer.evidencedLedger)
      }
    }
    #expect(seeds == [])
  }

  private func hasSameEvidenced(_ a: Answer, _ b: Answer) -> Bool {
    a.evidencedLedger == b.evidencedLedger
      && a.learners.map(\.evidenced) == b.learners.map(\.evidenced)
  }

  private func halves(of whole: Interval, _ random: inout SplitMix64) -> [Interval] {
    let cut = Instant(seconds: random.number(whole.from.seconds...whole.to.seconds))
    return [Interval(from: whole.from, to: cut), Interval(from: cut, to: whole.to)]
      .compactMap { $0 }
  }

  private func measure(of records: [OracleRecord]) -> Int {
    records.reduce(into: Set<Int>()) { $0.formUnion($1.from..<$1.to) }.count
  }

  private func sum(of learner: Int, in ledger: [OracleCell: Int]) -> Int {
    ledger.reduce(0) { $0 + ($1.key.learner == learner ? $1.value : 0) }
  }
}
