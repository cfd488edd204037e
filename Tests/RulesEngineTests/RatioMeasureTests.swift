import ContactHours
import Evidence
import Testing

@testable import RulesEngine

/// Learners for each tutor, at any moment and over time.
@Suite struct RatioMeasureTests {
  /// Who is where, in minutes of one day's sessions; people from 0 are learners, from 100 tutors.
  struct Stay {
    var session: Int
    var person: Int
    var from: Int
    var to: Int
  }

  /// Six learners and two tutors; sessions of an hour, one after another, tutors as planned.
  static func evidence(
    _ stays: [Stay], sessions: Int = 1, planned: [Int] = [100], guests: [Stay] = []
  ) throws -> CourseEvidence {
    let start = Day(number: 20_500)
    var evidence = CourseEvidence(
      course: Course(id: "C-1", title: "T", startsOn: start, source: Course101.line))
    evidence.people = (1...6).map { "L-\($0)" } + ["T-1", "T-2"]
    func index(_ person: Int) -> Int { person < 100 ? person : person - 94 }
    evidence.enrolments = evidence.people.indices.map {
      Enrolment(person: $0, role: $0 < 6 ? .learner : .tutor, source: Course101.line)
    }
    func interval(_ session: Int, _ from: Int, _ to: Int) throws -> Interval {
      let zero = start.utcStart.seconds + session * 7200
      return try #require(
        Interval(from: Instant(seconds: zero + from * 60), to: Instant(seconds: zero + to * 60)))
    }
    evidence.sessions = try (0..<sessions).map {
      Session(
        id: "S-\($0)",
        parts: [
          SessionPart(
            interval: try interval($0, 0, 60), activity: .teaching, source: Course101.line)
        ], mode: .remote, namesTutors: !planned.isEmpty, tutors: planned.map(index), day: start)
    }
    evidence.presences = try stays.map {
      Presence(
        session: $0.session, person: index($0.person), mode: .remote,
        interval: try interval($0.session, $0.from, $0.to), source: Course101.line)
    }
    evidence.guestLabels = Set(guests.map(\.person)).sorted().map { "G-\($0)" }
    evidence.guests = try guests.map {
      GuestPresence(
        label: $0.person, session: $0.session, mode: .remote,
        interval: try interval($0.session, $0.from, $0.to), source: Course101.line)
    }
    evidence.attendanceSources = 1
    return evidence
  }

  static func reading(_ evidence: CourseEvidence, _ take: String) -> Reading {
    let audit = CourseAudit(evidence, on: Day(number: 20_600), dateWasGiven: true)
    return RatioMeasure(Choices(["take": [take]])).reading(of: Subject(audit: audit))
  }

  static func figure(_ evidence: CourseEvidence, _ take: String) throws -> Figure {
    guard case .figure(let figure) = reading(evidence, take) else {
      throw PackProblems(problems: [])
    }
    return figure
  }

  static let tutor = Stay(session: 0, person: 100, from: 0, to: 60)

  @Test func `a minute with five learners to a tutor is the largest ratio`() throws {
    let stays =
      [Self.tutor] + (0..<4).map { Stay(session: 0, person: $0, from: 0, to: 60) }
      + [Stay(session: 0, person: 4, from: 30, to: 31)]
    let evidence = try Self.evidence(stays)
    let largest = try Self.figure(evidence, "largest")
    #expect(largest.evidenced == 5 && largest.whole == 1)
    let mean = try Self.figure(evidence, "mean")
    #expect(mean.evidenced == (4 * 60 + 1) * 60 && mean.whole == 60 * 60)
    #expect(mean.possible == mean.evidenced && mean.wholeOfPossible == mean.whole)
  }

  @Test func `two tutors halve the ratio only while both are there`() throws {
    let stays =
      [Self.tutor, Stay(session: 0, person: 101, from: 0, to: 59)]
      + (0..<6).map { Stay(session: 0, person: $0, from: 0, to: 60) }
    let evidence = try Self.evidence(stays)
    let largest = try Self.figure(evidence, "largest")
    #expect(largest.evidenced == 6 && largest.whole == 1)
    #expect(try Self.figure(evidence, "mean").whole == (60 + 59) * 60)
  }

  @Test func `one learner on two devices is one learner, and time among peers is no ratio`() throws
  {
    let stays = [
      Stay(session: 0, person: 100, from: 0, to: 10), Stay(session: 0, person: 0, from: 0, to: 60),
      Stay(session: 0, person: 0, from: 5, to: 60), Stay(session: 0, person: 1, from: 20, to: 60),
    ]
    let figure = try Self.figure(try Self.evidence(stays), "largest")
    #expect(figure.evidenced == 1 && figure.possible == 1)
  }

  @Test func `a planned tutor without a record, and a guest, leave the ratio open`() throws {
    let stays = [Self.tutor] + (0..<6).map { Stay(session: 0, person: $0, from: 0, to: 60) }
    let planned = try Self.figure(try Self.evidence(stays, planned: [100, 101]), "largest")
    #expect(planned.evidenced == 6 && planned.whole == 2)
    #expect(planned.possible == 6 && planned.possibleWhole == 1)
    let guest = try Self.evidence(
      stays, guests: [Stay(session: 0, person: 0, from: 0, to: 60)])
    let open = try Self.figure(guest, "largest")
    #expect(open.evidenced == 6 && open.whole == 2 && open.possible == 7)
  }

  @Test
  func `without a tutor there is nothing to ask, and without a certain one no mean is bounded`()
    throws
  {
    let learner = [Stay(session: 0, person: 0, from: 0, to: 60)]
    #expect(Self.reading(try Self.evidence(learner, planned: [0]), "largest") == .nothing)
    let open = try Self.figure(try Self.evidence(learner, planned: [100]), "mean")
    #expect(open.isUnbounded && open.evidenced == 0)
  }

  @Test(arguments: [(25, Verdict.met), (24, .notMet)])
  func `25 to one is allowed by 25 and not by 24, without rounding`(limit: Int, verdict: Verdict) {
    let figure = Figure(evidenced: 50, possible: 50, whole: 2)
    #expect(
      Relation.atMost.verdict(of: figure, against: limit, in: .toOne, mayGrow: false) == verdict)
  }

  @Test(arguments: 1...60)
  func `each ratio is that of a count minute by minute`(seed: Int) throws {
    var lot = WindowAgainstMinutesTests.Lot(seed)
    let sessions = 1 + lot.number(below: 3)
    func stay(_ person: Int) -> Stay {
      let from = lot.number(below: 50)
      return Stay(
        session: lot.number(below: sessions), person: person, from: from,
        to: from + 1 + lot.number(below: 60 - from))
    }
    let stays =
      (0..<lot.number(below: 12)).map { _ in stay(lot.number(below: 6)) }
      + (0..<lot.number(below: 4)).map { _ in stay(100 + lot.number(below: 2)) }
    let guests = (0..<lot.number(below: 3)).map { stay($0) }
    let planned = lot.number(below: 2) == 0 ? [100] : [100, 101]
    let evidence = try Self.evidence(stays, sessions: sessions, planned: planned, guests: guests)

    var moments: [(learners: (Int, Int), tutors: (Int, Int))] = []
    for session in 0..<sessions {
      let own = stays.filter { $0.session == session }
      let seen = guests.filter { $0.session == session }
      // A session of which no record speaks: everybody expected may have been there.
      let isSilent = own.isEmpty && seen.isEmpty
      let absent = planned.filter { tutor in !own.contains { $0.person == tutor } }
      for minute in 0..<60 {
        let there = Set(own.filter { $0.from <= minute && minute < $0.to }.map(\.person))
        let unknown = Set(seen.filter { $0.from <= minute && minute < $0.to }.map(\.person)).count
        let (learners, tutors) = (there.count { $0 < 100 }, there.count { $0 >= 100 })
        moments.append(
          (
            (learners, (isSilent ? 6 : learners) + unknown),
            (tutors, tutors + absent.count + unknown)
          ))
      }
    }
    moments.removeAll { $0.tutors.1 == 0 }
    guard !moments.isEmpty else {
      #expect(Self.reading(evidence, "largest") == .nothing)
      return
    }
    // Every number of tutors here divides 840.
    let largest = try Self.figure(evidence, "largest")
    #expect(
      largest.evidenced * 840 / (largest.whole ?? 0)
        == moments.filter { $0.tutors.0 > 0 }.map { $0.learners.0 * 840 / $0.tutors.1 }.max() ?? 0)
    #expect(
      largest.possible * 840 / (largest.wholeOfPossible ?? 0)
        == moments.map { $0.learners.1 * 840 / max(1, $0.tutors.0) }.max())
    let mean = try Self.figure(evidence, "mean")
    let minutes = { (count: ((learners: (Int, Int), tutors: (Int, Int))) -> Int) in
      moments.reduce(0) { $0 + 60 * count($1) }
    }
    #expect(mean.evidenced == minutes { $0.tutors.0 > 0 ? $0.learners.0 : 0 })
    #expect(mean.whole == minutes { $0.tutors.1 })
    #expect(mean.possible == minutes { $0.learners.1 })
    #expect(mean.possibleWhole == minutes { $0.tutors.0 })
  }
}
