import ContactHours
import Evidence
import Testing

@testable import RulesEngine

/// One kind of time for each hour of another, compared without rounding.
@Suite struct PerHourMeasureTests {
  private static func subject(
    placement: Seconds?, supervision: Seconds?, _ change: (inout ExampleDelivery) -> Void = { _ in }
  ) -> Subject {
    var delivery = ExampleDelivery.standard
    delivery.studies = [
      placement.map { .init(activity: .placement, length: $0, mode: nil, learner: nil) },
      supervision.map {
        .init(activity: .placementSupervision, length: $0, mode: nil, learner: nil)
      },
    ].compactMap { $0 }
    change(&delivery)
    return Subject(audit: delivery.audit(on: Day(number: 21_000)), learner: 0)
  }

  private static func verdict(
    placement: Seconds?, supervision: Seconds?, eachOf limit: Int = 8,
    _ change: (inout ExampleDelivery) -> Void = { _ in }
  ) -> Verdict {
    let measure = PerHourMeasure(
      Choices(["what": ["placement"], "for-each": ["placement-supervision"]]))
    return measure.reading(
      of: subject(placement: placement, supervision: supervision, change)
    ).verdict(.atMost, .amount(limit, .toOne), mayGrow: false)
  }

  @Test(arguments: [
    (800, 100, Verdict.met), (801, 100, .notMet), (799, 100, .met), (360_000, 44_999, .notMet),
    (8, 1, .met), (9, 1, .notMet),
  ])
  func `an hour of supervision for every eight of placement, to the second`(
    placement: Int, supervision: Int, verdict: Verdict
  ) {
    #expect(Self.verdict(placement: placement, supervision: supervision) == verdict)
  }

  @Test func `no log of supervision is no lack of it, and no placement asks for none`() {
    #expect(Self.verdict(placement: 3600, supervision: nil) == .cannotTell)
    #expect(Self.verdict(placement: 3600, supervision: 1) == .notMet)
    #expect(Self.verdict(placement: nil, supervision: 3600) == .cannotTell)
    #expect(
      Self.verdict(placement: 3600, supervision: 3600) { $0.isUnbounded = true } == .cannotTell)
  }

  @Test func `supervision that only a timetable has leaves it open`() {
    let verdict = Self.verdict(placement: 16 * 3600, supervision: 3600) { delivery in
      var planned = ExampleDelivery.Taught(length: 3600)
      planned.activity = .placementSupervision
      planned.record = .plan
      delivery.sessions = [planned]
    }
    #expect(verdict == .cannotTell)
  }

  @Test func `each verdict is that of fractions brought to one denominator`() {
    for placement in stride(from: 0, through: 60, by: 7) {
      for supervision in 1...9 {
        for limit in 1...8 where placement > 0 {
          // Seconds of placement that each hour allows, summed up second by second.
          let allowed = (0..<supervision).reduce(0) { sum, _ in sum + limit }
          let verdict = Self.verdict(
            placement: placement, supervision: supervision, eachOf: limit)
          #expect(verdict == (placement <= allowed ? .met : .notMet))
        }
      }
    }
  }

  @Test func `the remote share of supervision lies between its least and its greatest`() {
    let measure = ShareMeasure(Choices(["what": ["remote"], "of": ["placement-supervision"]]))
    let subject = Self.subject(placement: nil, supervision: nil) { delivery in
      delivery.studies = [
        .init(activity: .placementSupervision, length: 100, mode: .remote, learner: 1),
        .init(activity: .placementSupervision, length: 200, mode: .inPerson, learner: 1),
        .init(activity: .placementSupervision, length: 50, mode: nil, learner: 1),
        .init(activity: .placement, length: 999, mode: .remote, learner: 1),
      ]
    }
    guard case .figure(let figure) = measure.reading(of: subject) else {
      Issue.record("no figure")
      return
    }
    #expect(figure.evidenced == 100 && figure.whole == 350)
    #expect(figure.possible == 150 && figure.possibleWhole == 350)
  }
}
