import Evidence
import Testing

@testable import RulesEngine

/// A requirement against both bounds of a figure, on each side of each edge.
@Suite struct BoundsTests {
  struct Case: CustomTestStringConvertible {
    var relation: Relation
    var evidenced: Int
    var possible: Int
    var verdict: Verdict
    var testDescription: String {
      "\(evidenced) to \(possible) \(relation.rawValue) 10: \(verdict.rawValue)"
    }
  }

  static func of(_ relation: Relation, _ rows: (Int, Int, Verdict)...) -> [Case] {
    rows.map { Case(relation: relation, evidenced: $0.0, possible: $0.1, verdict: $0.2) }
  }

  static let edges =
    of(.atLeast, (10, 10, .met), (10, 99, .met), (9, 10, .cannotTell), (9, 9, .notMet))
    + of(.moreThan, (11, 11, .met), (10, 11, .cannotTell), (10, 10, .notMet), (0, 10, .notMet))
    + of(.atMost, (0, 10, .met), (10, 11, .cannotTell), (10, 10, .met), (11, 11, .notMet))
    + of(.lessThan, (0, 9, .met), (9, 10, .cannotTell), (10, 10, .notMet), (10, 99, .notMet))
    + of(.equals, (10, 10, .met), (9, 10, .cannotTell), (10, 11, .cannotTell), (11, 11, .notMet))
    + of(.equals, (9, 9, .notMet), (9, 11, .cannotTell))

  @Test(arguments: edges)
  func `a threshold of 10 is judged by both bounds`(of edge: Case) {
    let figure = Figure(evidenced: edge.evidenced, possible: edge.possible)
    let verdict = edge.relation.verdict(of: figure, against: 10, in: .count, mayGrow: false)
    #expect(verdict == edge.verdict)
  }

  @Test(arguments: [
    (Relation.atLeast, Verdict.cannotTell), (.moreThan, .cannotTell), (.atMost, .cannotTell),
    (.lessThan, .cannotTell), (.equals, .cannotTell),
  ])
  func `possible time without a bound never settles what it could still change`(
    relation: Relation, verdict: Verdict
  ) {
    let figure = Figure(evidenced: 9, possible: 9, isUnbounded: true)
    #expect(relation.verdict(of: figure, against: 10, in: .count, mayGrow: false) == verdict)
  }

  @Test func `evidence above a limit is not met even where possible time has no bound`() {
    let figure = Figure(evidenced: 11, possible: 11, isUnbounded: true)
    #expect(Relation.atMost.verdict(of: figure, against: 10, in: .count, mayGrow: false) == .notMet)
    #expect(Relation.atLeast.verdict(of: figure, against: 10, in: .count, mayGrow: false) == .met)
  }

  @Test(arguments: [
    (Relation.atLeast, Verdict.cannotTell), (.moreThan, .cannotTell), (.equals, .cannotTell),
    (.atMost, .met), (.lessThan, .met),
  ])
  func `a course in progress is never short of what it may still reach`(
    relation: Relation, verdict: Verdict
  ) {
    let figure = Figure(evidenced: 9, possible: 9)
    #expect(relation.verdict(of: figure, against: 10, in: .count, mayGrow: true) == verdict)
  }

  @Test(arguments: [(104, Verdict.notMet), (105, .met)])
  func `25 percent of 420 is 105, and a share is compared without rounding`(
    hours: Int, verdict: Verdict
  ) {
    let figure = Figure(evidenced: hours, possible: hours, whole: 420)
    let found = Relation.atLeast.verdict(of: figure, against: 25, in: .percent, mayGrow: false)
    #expect(found == verdict)
  }

  @Test func `several requirements are not met if one is not`() {
    #expect(Verdict.all([.met, .cannotTell, .notMet]) == .notMet)
    #expect(Verdict.all([.met, .cannotTell]) == .cannotTell)
    #expect(Verdict.all([.met, .notApplicable]) == .met)
    #expect(Verdict.all([.notApplicable]) == .notApplicable)
  }

  @Test func `a word outside the list is open only where the other possible word is in it`() {
    let list = ["blended"]
    #expect(Relation.oneOf.verdict(of: "blended", possibly: nil, against: list) == .met)
    #expect(Relation.oneOf.verdict(of: "in_person", possibly: nil, against: list) == .notMet)
    #expect(
      Relation.oneOf.verdict(of: "in_person", possibly: "blended", against: list) == .cannotTell)
    #expect(Relation.noneOf.verdict(of: "in_person", possibly: "blended", against: list) == .met)
  }
}
