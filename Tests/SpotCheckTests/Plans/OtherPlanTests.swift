import SpotCheck
import Testing

/// Rules of thumb, parts, hours and checks that end early.
@Suite struct OtherPlanTests {
  /// Worked out in exact fractions; √N + 1 is the root rounded up and one, 10 % rounded up.
  @Test(arguments: [
    (16, ["0.312", "0.125", "1.000"], [5, 2, 16]), (25, ["0.430", "0.230", "1.000"], [6, 3, 25]),
    (50, ["0.456", "0.276", "0.942"], [9, 5, 30]),
    (100, ["0.449", "0.416", "0.839"], [11, 10, 30]),
    (200, ["0.574", "0.660", "0.811"], [16, 20, 30]),
    (400, ["0.669", "0.885", "0.798"], [21, 40, 30]),
    (1000, ["0.821", "0.996", "0.790"], [33, 100, 30]),
  ])
  func `the usual rules find bad records as seldom as the table says`(
    population: Int, found: [String], sizes: [Int]
  ) throws {
    let many = AttributePlan.tooMany(Fraction(1, 20), of: population)
    for (index, rule) in UsualRule.allCases.enumerated() {
      // A sample of everything takes 30 records from no more than there are.
      let size = min(sizes[index], population)
      #expect(rule.size(of: population) == size, "\(rule)")
      let missed = try #require(rule.chanceOfMissing(many, of: population))
      let difference = Fraction(1) - missed - (try #require(Fraction(found[index])))
      // 5/16 stands as .312: a printed value may be half its last place away.
      let half = Fraction(1, 2000)
      #expect(difference <= half && Fraction(0) - half <= difference, "\(rule)")
    }
  }

  @Test(arguments: [
    (40, 4, 10, "0.700131"), (40, 2, 10, "0.442308"), (40, 1, 10, "0.250000"),
    (120, 6, 20, "0.673656"),
  ])
  func `single values of finding one come out`(
    population: Int, deviating: Int, taken: Int, found: String
  ) throws {
    let missed = try #require(
      HypergeometricTail.chanceOfNone(taken: taken, deviating: deviating, population: population))
    #expect((Fraction(1) - missed).decimal(6) == found)
  }

  @Test func `thirty of very many find a bad one with 0.785361`() {
    let missed = BinomialTail.chance(ofAtMost: 0, taken: 30, rate: Fraction(1, 20))
    #expect((Fraction(1) - missed).decimal(6) == "0.785361")
  }

  @Test func `a chance too small to matter is not worked out`() {
    #expect(
      HypergeometricTail.chanceOfNone(taken: 20_000, deviating: 10_000, population: 200_000) == nil)
  }

  /// Neyman's shares of 50 are 15, 22.5 and 12.5; the tie goes to the first part.
  @Test func `parts get their shares by Neyman, the tie by order`() throws {
    func sizes(_ spreads: [String]) throws -> [Int] {
      let strata = try zip([120, 60, 20], spreads).map {
        StratifiedPlan.Stratum(name: "", population: $0, spread: try #require(Fraction($1)))
      }
      return try StratifiedPlan(strata, size: 50).sizes
    }
    #expect(try sizes([".1", ".3", ".5"]) == [15, 23, 12])
    #expect(try sizes(["1", "1", "1"]) == [30, 15, 5])
    #expect(
      try sizes(["0", "0", "1"]) == [22, 8, 20] || sizes(["0", "0", "1"]).reduce(0, +) == 50)
    #expect(try sizes(["0", "0", "0"]) == [30, 15, 5])
  }

  @Test func `a part never gets more than it has, nor less than one`() throws {
    let plan = try StratifiedPlan(
      [
        .init(name: "a", population: 3, spread: Fraction(100)),
        .init(name: "b", population: 500, spread: Fraction(1)),
        .init(name: "c", population: 2, spread: Fraction(0)),
      ], size: 20)
    #expect(plan.sizes == [3, 16, 1])
  }

  /// AICPA Audit Guide, table C-1, 95 %; 4,800 hours give an hour in every 80.
  @Test(arguments: [
    ("50%", 6), ("30%", 10), ("10%", 30), ("8%", 38), ("6%", 50), ("5%", 60), ("4%", 75),
    ("3%", 100),
    ("2%", 150), ("1%", 300), ("0.5%", 600),
  ])
  func `hours are drawn as often as the table says`(tolerable: String, size: Int) throws {
    let wish = try AttributePlanTests.wish("95%", tolerable)
    let plan = try HourPlan(wish, seconds: 4800 * 3600)
    #expect(plan.size == size)
    if size == 60 { #expect(plan.interval == Fraction(80 * 3600)) }
  }

  @Test(arguments: [
    ("95%", ["2.9957", "4.7439", "6.2958", "7.7537", "9.1535", "10.5130"]),
    ("90%", ["2.3026", "3.8897", "5.3223", "6.6808", "7.9936", "9.2747"]),
  ])
  func `the published factors of hour sampling are where the chance falls below the risk`(
    confidence: String, factors: [String]
  ) throws {
    let risk = Fraction(1, confidence == "95%" ? 20 : 10)
    for (errors, factor) in factors.enumerated() {
      let printed = try #require(Fraction(factor))
      let half = Fraction(1, 20_000)
      let (low, high) = (printed - half, printed + half)
      #expect(!HourTail.isAtMost(risk, accepted: errors, expected: low), "\(factor)")
      #expect(HourTail.isAtMost(risk, accepted: errors, expected: high), "\(factor)")
    }
  }

  /// Wald's plan for 1 % against 5 %, 5 % and 10 % borne.
  @Test func `a check without deviations ends after 55 records`() throws {
    let plan = try SequentialPlan(
      good: Fraction(1, 100), tooMuch: Fraction(1, 20), riskForCentre: Fraction(1, 20),
      riskForLearners: Fraction(1, 10))
    #expect(plan.leastAccepted(with: 0) == 55)
    #expect(plan.step(taken: 54, deviations: 0) == .goOn)
    let lines = plan.lines(7)
    #expect(
      lines.slope == "0.0249854" && lines.accept == "-1.3638565" && lines.refuse == "1.7510179")
    #expect(plan.step(taken: 1, deviations: 1) == .goOn)
    #expect(plan.step(taken: 2, deviations: 2) == .doNotAccept)
    #expect(plan.mostRefused(with: 1) == nil && plan.mostRefused(with: 2) == 9)
    for deviations in 0...4 {
      let least = plan.leastAccepted(with: deviations)
      #expect(plan.step(taken: least - 1, deviations: deviations) == .goOn)
      #expect(plan.step(taken: least, deviations: deviations) == .accept)
    }
  }

  @Test func `two rates the wrong way round make no plan`() {
    #expect(throws: PlanFault.expectsTooMany) {
      try SequentialPlan(
        good: Fraction(1, 10), tooMuch: Fraction(1, 20), riskForCentre: Fraction(1, 20),
        riskForLearners: Fraction(1, 10))
    }
  }
}
