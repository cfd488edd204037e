import SpotCheck
import Testing

/// Samples drawn from each part by itself, against every sample of small populations.
@Suite struct StratifiedTests {
  /// Populations in parts, with how many records of each are looked at.
  static let designs: [(populations: [Int], taken: [Int])] = [
    ([4], [2]), ([3, 3], [1, 1]), ([4, 3], [3, 1]), ([2, 6], [2, 2]), ([5, 4], [2, 3]),
    ([2, 2, 3], [1, 1, 2]), ([1, 4, 3], [1, 2, 1]), ([3, 2, 2], [3, 1, 1]), ([6, 3], [1, 3]),
  ]

  static func strata(_ populations: [Int]) -> [StratifiedPlan.Stratum] {
    populations.enumerated().map {
      StratifiedPlan.Stratum(name: "s\($0)", population: $1, spread: Fraction(1))
    }
  }

  static func sample(_ populations: [Int], _ taken: [Int], _ found: [Int]) throws
    -> StratifiedSample
  {
    try StratifiedSample(strata(populations), taken: taken, deviations: found)
  }

  /// Every list of numbers from 0 to those given.
  static func lists(_ most: [Int]) -> [[Int]] {
    guard let first = most.first else { return [[]] }
    return (0...first).flatMap { head in lists(Array(most.dropFirst())).map { [head] + $0 } }
  }

  /// In how many of all samples each finding turns up, counted one by one; in each part the first
  /// records deviate.
  static func outcomes(_ populations: [Int], _ taken: [Int], _ placed: [Int]) -> [[Int]: Int] {
    var outcomes: [[Int]: Int] = [[]: 1]
    for part in populations.indices {
      var next: [[Int]: Int] = [:]
      for sample in 0..<(1 << populations[part]) where sample.nonzeroBitCount == taken[part] {
        let found = (sample & ((1 << placed[part]) - 1)).nonzeroBitCount
        for (before, ways) in outcomes { next[before + [found], default: 0] += ways }
      }
      outcomes = next
    }
    return outcomes
  }

  @Test(arguments: designs.indices, [Fraction(4, 5), Fraction(19, 20)])
  func `bounds of every population hold as often as is said`(design: Int, confidence: Fraction)
    throws
  {
    let (populations, taken) = Self.designs[design]
    var bounds: [[Int]: (upper: Int, lower: Int)] = [:]
    for placed in Self.lists(populations) {
      let outcomes = Self.outcomes(populations, taken, placed)
      let (all, truth) = (outcomes.values.reduce(0, +), placed.reduce(0, +))
      var (above, below) = (0, 0)
      for (found, ways) in outcomes {
        if bounds[found] == nil {
          let known = StratifiedBounds(
            try Self.sample(populations, taken, found), confidence: confidence)
          bounds[found] = (known.upper, known.lower)
        }
        let known = try #require(bounds[found])
        if known.upper >= truth { above += ways }
        if known.lower <= truth { below += ways }
      }
      #expect(Fraction(above, all) >= confidence, "\(placed)")
      #expect(Fraction(below, all) >= confidence, "\(placed)")
    }
  }

  @Test(arguments: designs.indices, [Fraction(4, 5), Fraction(19, 20)])
  func `bounds are the ones that counting every sample of every placement gives`(
    design: Int, confidence: Fraction
  ) throws {
    let (populations, taken) = Self.designs[design]
    let risk = Fraction(1) - confidence
    let counted = Self.lists(populations).map {
      ($0, Self.outcomes(populations, taken, $0))
    }
    func estimate(_ found: [Int]) -> Fraction {
      populations.indices.reduce(Fraction(0)) {
        $0 + Fraction(found[$1] * populations[$1], taken[$1])
      }
    }
    for found in Self.lists(taken) {
      var (likelyAbove, likelyBelow): (Set<Int>, Set<Int>) = ([], [])
      for (placed, outcomes) in counted {
        let couldBe = populations.indices.allSatisfy {
          placed[$0] >= found[$0] && populations[$0] - placed[$0] >= taken[$0] - found[$0]
        }
        guard couldBe else { continue }
        let all = outcomes.values.reduce(0, +)
        func share(_ isIn: (Fraction) -> Bool) -> Fraction {
          Fraction(outcomes.filter { isIn(estimate($0.key)) }.values.reduce(0, +), all)
        }
        if share({ $0 <= estimate(found) }) > risk { likelyAbove.insert(placed.reduce(0, +)) }
        if share({ $0 >= estimate(found) }) > risk { likelyBelow.insert(placed.reduce(0, +)) }
      }
      let known = StratifiedBounds(
        try Self.sample(populations, taken, found), confidence: confidence)
      #expect(known.upper == likelyAbove.max(), "\(found)")
      #expect(known.lower == likelyBelow.min(), "\(found)")
    }
  }

  @Test func `without a deviation the worst placement has the chance that is worked out at once`()
    throws
  {
    for (populations, size) in [([20, 25, 34], 24), ([4, 30], 9), ([5, 5, 5, 5], 9)] {
      let plan = try StratifiedPlan(Self.strata(populations), size: size)
      let sample = try Self.sample(populations, plan.sizes, populations.map { _ in 0 })
      for count in 1...min(12, populations.reduce(0, +) - size) {
        // A risk that is just the chance leaves the number out; the least smaller one does not.
        let chance = plan.greatestChanceOfMissing(count)
        let less = chance - Fraction(1, 1_000_000_000_000)
        #expect(
          !StratifiedBounds(sample, confidence: Fraction(1) - chance).mayBeAsManyAs(count))
        #expect(
          StratifiedBounds(sample, confidence: Fraction(1) - less).mayBeAsManyAs(count))
      }
    }
  }

  /// A population of one part is the one that CountBounds is for, which Touw and Hoogduin 2011, page
  /// 125, is the source of.
  @Test(arguments: [(0, 25), (1, 43), (2, 59), (3, 75)])
  func `one part is bounded like a whole`(deviations: Int, upper: Int) throws {
    let bounds = StratifiedBounds(
      try Self.sample([1200], [102], [deviations]), confidence: Fraction(9, 10))
    let whole = CountBounds(
      population: 1200, taken: 102, deviations: deviations, confidence: Fraction(9, 10))
    #expect(bounds.upper == upper && whole.upper == upper)
    #expect(bounds.lower == whole.lower)
  }

  @Test func `a pooled bound would promise too much where parts are looked at unequally`() throws {
    // 18 of 20 and 2 of 60 are looked at, and nothing is found: what deviates may lie in the 60.
    let bounds = StratifiedBounds(
      try Self.sample([20, 60], [18, 2], [0, 0]), confidence: Fraction(19, 20))
    let pooled = CountBounds(
      population: 80, taken: 20, deviations: 0, confidence: Fraction(19, 20))
    #expect(pooled.upper == 9)
    // 60 records of which k deviate: (60 - k)(59 - k) / (60 × 59) is above 1/20 up to k = 46.
    #expect(bounds.upper == 46)
  }

  @Test func `a deviation counts for the records it stands for`() throws {
    func bounds(_ found: [Int]) throws -> StratifiedBounds {
      StratifiedBounds(try Self.sample([20, 60], [10, 15], found), confidence: Fraction(9, 10))
    }
    #expect(try Self.sample([20, 60], [10, 15], [1, 0]).estimate == Fraction(2))
    #expect(try Self.sample([20, 60], [10, 15], [0, 1]).estimate == Fraction(4))
    let (inFew, inMany) = (try bounds([1, 0]).upper, try bounds([0, 1]).upper)
    #expect(try bounds([0, 0]).upper < inFew && inFew < inMany)
  }

  @Test(arguments: [Fraction(1, 5), Fraction(1, 3)], [0, 1, 2])
  func `the planned size is the least of those that are accepted`(
    tolerable: Fraction, accepted: Int
  ) throws {
    for populations in [[3, 5, 8], [10, 10], [2, 20], [1, 1, 9], [12]] {
      let strata = zip(populations, [40, 30, 22]).enumerated().map {
        StratifiedPlan.Stratum(
          name: "s\($0)", population: $1.0, spread: Fraction($1.1, 100))
      }
      let all = populations.reduce(0, +)
      let tooMany = AttributePlan.tooMany(tolerable, of: all)
      guard accepted < tooMany else { continue }
      let wish = try AttributePlan.Wish(
        tolerable: tolerable, confidence: Fraction(4, 5), expected: .deviations(accepted))
      let least = try (strata.count...all).first { size in
        let sizes = try StratifiedPlan(strata, size: size).sizes
        // A sample of fewer records than deviations are allowed shows that many never.
        guard sizes.reduce(0, +) == size, size >= accepted else { return false }
        return try Self.lists(sizes).filter { $0.reduce(0, +) == accepted }.allSatisfy { found in
          StratifiedEvaluation(
            wish, try StratifiedSample(strata, taken: sizes, deviations: found)
          ).decision == .accept
        }
      }
      let plan = try StratifiedPlan(strata, wish: wish)
      #expect(plan.size == least, "\(populations)")
      #expect(plan.size >= (try AttributePlan(wish, of: all).size))
    }
  }

  @Test(arguments: designs.indices)
  func `a decision follows from its bounds, and enough is asked for`(design: Int) throws {
    let (populations, taken) = Self.designs[design]
    let wish = try AttributePlan.Wish(tolerable: Fraction(1, 3), confidence: Fraction(4, 5))
    let tooMany = AttributePlan.tooMany(wish.tolerable, of: populations.reduce(0, +))
    for found in Self.lists(taken) {
      let sample = try Self.sample(populations, taken, found)
      let evaluation = StratifiedEvaluation(wish, sample)
      switch evaluation.decision {
      case .accept: #expect(evaluation.upper < tooMany)
      case .doNotAccept: #expect(evaluation.lower >= tooMany)
      case .expand(let size):
        #expect(evaluation.upper >= tooMany && evaluation.lower < tooMany)
        let plan = try StratifiedPlan(sample.strata, size: size)
        #expect(zip(plan.sizes, taken).allSatisfy { $0 >= $1 } && size > taken.reduce(0, +))
        let more = try StratifiedSample(sample.strata, taken: plan.sizes, deviations: found)
        #expect(StratifiedEvaluation(wish, more).decision == .accept)
      }
    }
  }

  @Test func `large parts are bounded too, never too narrowly`() throws {
    let sample = try Self.sample([30_000, 30_000, 30_000], [40, 40, 40], [1, 0, 1])
    let bounds = StratifiedBounds(sample, confidence: Fraction(19, 20))
    // At equal shares what may be so of the whole may be so of the parts; twice that is left out.
    let whole = CountBounds(
      population: 90_000, taken: 120, deviations: 2, confidence: Fraction(19, 20))
    #expect(bounds.mayBeAsManyAs(whole.upper) && !bounds.mayBeAsManyAs(2 * whole.upper))
    #expect(bounds.mayBeAsFewAs(whole.lower) && !bounds.mayBeAsFewAs(2))
  }

  @Test func `numbers that cannot be those of a sample are refused`() {
    for (taken, found) in [([0, 1], [0, 0]), ([4, 1], [0, 0]), ([1, 1], [2, 0]), ([1], [0])] {
      #expect(throws: PlanFault.nothingToDraw) { try Self.sample([3, 3], taken, found) }
    }
  }
}
