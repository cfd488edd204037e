import SpotCheck
import Testing

/// Bounds and decisions against published tables and values worked out in exact fractions.
@Suite struct EvaluationTests {
  private static let sure = Fraction(19, 20)

  @Test(arguments: [
    (0, 59, "0.049508"), (0, 60, "0.048703"), (1, 60, "0.076640"), (2, 60, "0.101236"),
    (0, 25, "0.112928"), (1, 25, "0.176121"), (3, 100, "0.075711"),
  ])
  func `the upper bound is Clopper and Pearson's`(deviations: Int, taken: Int, upper: String) {
    let bounds = RateBounds(taken: taken, deviations: deviations, confidence: Self.sure)
    #expect(bounds.upper(10).decimal(6) == upper)
  }

  /// AICPA Audit Guide, tables, in tenths of a per cent rounded up, as in jfa.
  @Test(arguments: [
    ("95%", 25, ["11.3", "17.7", "23.2"]), ("95%", 60, ["4.9", "7.7", "10.2", "12.5"]),
    ("95%", 100, ["3.0", "4.7", "6.2"]), ("90%", 25, ["8.8", "14.7", "20.0"]),
    ("90%", 60, ["3.8", "6.4", "8.7"]), ("90%", 100, ["2.3", "3.9", "5.3"]),
  ])
  func `rounded up to tenths of a per cent it is the AICPA's`(
    confidence: String, taken: Int, uppers: [String]
  ) throws {
    for (deviations, upper) in uppers.enumerated() {
      let bounds = RateBounds(
        taken: taken, deviations: deviations, confidence: try #require(Fraction(confidence)))
      #expect((bounds.upper(3) * Fraction(100)).decimal(1) == upper, "\(deviations)")
    }
  }

  @Test func `the decimal of a bound and the decision by whole numbers agree`() {
    for (deviations, taken) in [(0, 59), (1, 60), (3, 100), (5, 5)] {
      let bounds = RateBounds(taken: taken, deviations: deviations, confidence: Self.sure)
      let upper = bounds.upper(8)
      #expect(bounds.upperIsAtMost(upper))
      #expect(!bounds.upperIsAtMost(upper - Fraction(1, 100_000_000)))
      let lower = bounds.lower(8)
      #expect(!bounds.lowerIsAbove(lower + Fraction(1, 100_000_000)))
      #expect(deviations == 0 || bounds.lowerIsAbove(lower))
    }
    // 5 of 5: 0.05^(1/5).
    #expect(
      RateBounds(taken: 5, deviations: 5, confidence: Self.sure).lower(10).decimal(6)
        == "0.549280")
  }

  /// Touw and Hoogduin 2011, page 125.
  @Test(arguments: [
    (0, 25, "0.020833"), (1, 43, "0.035833"), (2, 59, "0.049167"), (3, 75, "0.062500"),
  ])
  func `of a finite population the bound is a number of records`(
    deviations: Int, upper: Int, share: String
  ) {
    let bounds = CountBounds(
      population: 1200, taken: 102, deviations: deviations, confidence: Fraction(9, 10))
    #expect(bounds.upper == upper)
    #expect(Fraction(bounds.upper, 1200).decimal(6) == share)
  }

  /// Worked out once; the last is Newcombe's textbook example.
  @Test(arguments: [
    (0, 20, "0.000000", "0.161125"), (3, 20, "0.052369", "0.360419"),
    (5, 50, "0.043476", "0.213602"), (81, 263, "0.255289", "0.366210"),
  ])
  func `for description there is Wilson's interval`(
    deviations: Int, taken: Int, lower: String, upper: String
  ) {
    let interval = WilsonInterval(taken: taken, deviations: deviations)
    #expect(interval.lower.decimal(6) == lower && interval.upper.decimal(6) == upper)
  }

  @Test(arguments: [
    ([], "0.04870291", "0.0000"), (["0.5", "0.2"], "0.06759063", "0.0117"),
    (["0.2", "0.5"], "0.06759063", "0.0117"), (["1"], "0.07663999", "0.0167"),
    // More evidence than claimed makes up for nothing; more than everything is not in error.
    (["1.5", "0"], "0.07663999", "0.0167"),
  ])
  func `hours in error are bounded by Stringer`(taints: [String], share: String, estimate: String)
    throws
  {
    let bound = StringerBound(
      drawn: 60, taints: try taints.map { try #require(Fraction($0)) }, confidence: Self.sure)
    #expect(bound.share.decimal(8) == share && bound.estimate.decimal(4) == estimate)
  }

  @Test func `a taint below nought makes up for nothing`() {
    let bound = StringerBound(
      drawn: 60, taints: [Fraction(-1), Fraction(1)], confidence: Self.sure)
    #expect(bound.share.decimal(8) == "0.07663999")
  }

  /// 45 of 100 at 95 % and 5 %: worked out in exact fractions.
  @Test(arguments: [
    (45, 0, 4, SampleEvaluation.Decision.accept), (45, 1, 8, .expand(to: 65)),
    (45, 2, 11, .expand(to: 81)), (65, 1, 4, .accept), (44, 0, 5, .expand(to: 45)),
  ])
  func `what was found decides`(
    taken: Int, deviations: Int, upper: Int, decision: SampleEvaluation.Decision
  ) throws {
    let found = try SampleEvaluation(
      .usual, population: 100, taken: taken, deviations: deviations)
    #expect(found.decision == decision)
    #expect(found.counts?.upper == upper)
  }

  @Test func `too many deviations are not accepted, whatever is still unseen`() throws {
    let found = try SampleEvaluation(.usual, population: 100, taken: 45, deviations: 6)
    #expect(found.decision == .doNotAccept)
    let all = try SampleEvaluation(.usual, population: 10, taken: 1, deviations: 1)
    #expect(all.decision == .doNotAccept)
    let many = try SampleEvaluation(.usual, population: nil, taken: 59, deviations: 9)
    #expect(many.decision == .doNotAccept)
    #expect(
      try SampleEvaluation(.usual, population: nil, taken: 59, deviations: 0).decision == .accept)
    #expect(
      try SampleEvaluation(.usual, population: nil, taken: 59, deviations: 1).decision
        == .expand(to: 93))
    #expect(throws: PlanFault.nothingToDraw) {
      try SampleEvaluation(.usual, population: 10, taken: 11, deviations: 0)
    }
  }

  @Test func `every sample of small populations is decided as counting decides`() throws {
    for population in 1...9 {
      let tolerable = Fraction(1, 3)
      let wish = try AttributePlan.Wish(tolerable: tolerable, confidence: Fraction(4, 5))
      let many = AttributePlan.tooMany(tolerable, of: population)
      for taken in 1...population {
        for deviations in 0...taken {
          // Numbers of deviating records that what was found leaves likely enough, each way.
          func likely(_ count: Int, _ isIn: (Int) -> Bool) -> Bool {
            var (seen, all) = (0, 0)
            for sample in 0..<(1 << population) where sample.nonzeroBitCount == taken {
              all += 1
              if isIn((sample & ((1 << count) - 1)).nonzeroBitCount) { seen += 1 }
            }
            return seen * 5 > all
          }
          let possible = deviations...(population - taken + deviations)
          let upper = possible.filter { likely($0) { $0 <= deviations } }.max()
          let lower = possible.filter { likely($0) { $0 >= deviations } }.min()
          let found = try SampleEvaluation(
            wish, population: population, taken: taken, deviations: deviations)
          #expect(found.counts?.upper == upper && found.counts?.lower == lower)
          switch found.decision {
          case .accept: #expect(upper.map { $0 < many } == true)
          case .doNotAccept: #expect(lower.map { $0 >= many } == true)
          case .expand(let size):
            #expect(size > taken && size <= population)
            let then = try SampleEvaluation(
              wish, population: population, taken: size, deviations: deviations)
            #expect(then.decision == .accept)
          }
        }
      }
    }
  }
}
