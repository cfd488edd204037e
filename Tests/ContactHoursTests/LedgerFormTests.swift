import ContactHours
import Evidence
import Testing

/// The form of the ledger, and the way back from it to the records.
@Suite struct LedgerFormTests {
  @Test func `the ledger goes by learner and session, names each cell once and holds no empty one`()
  {
    let seeds = LawTests.seeds.filter {
      let course = RandomCourse(seed: $0)
      let ledger = CourseAudit(
        course.evidence, on: course.date, dateWasGiven: course.dateWasGiven
      ).ledger
      let rows = ledger.map { [$0.learner, $0.session] }
      let isSorted = zip(rows, rows.dropFirst()).allSatisfy {
        !$1.lexicographicallyPrecedes($0)
      }
      let names = Set(
        ledger.map {
          var name = $0
          name.seconds = 0
          return name
        })
      return !isSorted || names.count != ledger.count || ledger.contains { $0.seconds < 1 }
    }
    #expect(seeds == [])
  }

  @Test func `every cell has a number of its own, and numbers sort as the words of cells do`() {
    let cells = (0..<LedgerCell.count).compactMap { LedgerCell(number: $0) }
    #expect(cells.count == 19 * 2 * 3 * 3 * 3)
    #expect(cells.map(\.number) == Array(0..<LedgerCell.count))
    let words = cells.map { cell in
      [
        cell.activity.rawValue, cell.place.rawValue, cell.tutor.rawValue, cell.peer.rawValue,
        cell.evidence.rawValue,
      ]
    }
    #expect(zip(words, words.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    #expect(LedgerCell(number: -1) == nil && LedgerCell(number: LedgerCell.count) == nil)
  }

  @Test func `the same evidence gives the same ledger in the same order`() {
    let seeds = LawTests.seeds.filter {
      let course = RandomCourse(seed: $0)
      func ledger() -> [LedgerEntry] {
        CourseAudit(course.evidence, on: course.date, dateWasGiven: course.dateWasGiven).ledger
      }
      return ledger() != ledger()
    }
    #expect(seeds == [])
  }

  @Test(arguments: Bound.allCases)
  func `every second of the ledger leads back to the lines that say so`(bound: Bound) {
    let seeds = LawTests.seeds.filter { seed in
      let course = RandomCourse(seed: seed)
      let audit = CourseAudit(
        course.evidence, on: course.date, dateWasGiven: course.dateWasGiven)
      return audit.learners.contains { learner in
        let trace = audit.trace(of: learner.person, bound: bound)
        var sums: [OracleCell: Int] = [:]
        for stretch in trace {
          let cell = OracleCell(
            learner: learner.person, session: stretch.session, activity: stretch.cell.activity,
            place: stretch.cell.place, tutor: stretch.cell.tutor, peer: stretch.cell.peer,
            evidence: stretch.cell.evidence)
          sums[cell, default: 0] += stretch.interval.length
        }
        let answer = Answer(audit)
        let ledger = bound == .evidenced ? answer.evidencedLedger : answer.possibleLedger
        let isInOrder = zip(trace, trace.dropFirst()).allSatisfy {
          $0.interval.to <= $1.interval.from
        }
        let isSourced = trace.allSatisfy {
          !$0.own.isEmpty && ($0.cell.tutor == .none || !$0.tutors.isEmpty)
            && ($0.cell.peer == .none || !$0.peers.isEmpty)
        }
        return !isInOrder || !isSourced
          || sums != ledger.filter { $0.key.learner == learner.person }
      }
    }
    #expect(seeds == [])
  }
}
