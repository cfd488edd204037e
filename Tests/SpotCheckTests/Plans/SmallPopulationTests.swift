import SpotCheck
import Testing

/// Every sample of every small population, counted one by one.
@Suite struct SmallPopulationTests {
  /// How many of all samples of `taken` records hold at most `accepted` of the first `deviating`.
  static func counted(_ population: Int, _ deviating: Int, _ taken: Int, _ accepted: Int) -> (
    few: Int, all: Int
  ) {
    var (few, all) = (0, 0)
    for sample in 0..<(1 << population) where sample.nonzeroBitCount == taken {
      all += 1
      if (sample & ((1 << deviating) - 1)).nonzeroBitCount <= accepted { few += 1 }
    }
    return (few, all)
  }

  @Test func `chances are the counted shares of all samples`() {
    for population in 1...9 {
      for deviating in 0...population {
        for taken in 0...population {
          for accepted in 0...deviating {
            let (few, all) = Self.counted(population, deviating, taken, accepted)
            let chance = HypergeometricTail.chance(
              ofAtMost: accepted, taken: taken, deviating: deviating, population: population)
            #expect(chance == Fraction(few, all))
          }
        }
      }
    }
  }

  @Test func `the planned size is the least that counting allows`() throws {
    for population in 1...11 {
      for tolerable in [Fraction(1, 20), Fraction(1, 5), Fraction(1, 3), Fraction(1, 2)] {
        for risk in [1, 2, 4, 10] {
          let many = AttributePlan.tooMany(tolerable, of: population)
          for accepted in 0..<many {
            let wish = try AttributePlan.Wish(
              tolerable: tolerable, confidence: Fraction(20 - risk, 20),
              expected: .deviations(accepted))
            let least = (1...population).first { taken in
              let (few, all) = Self.counted(population, many, taken, accepted)
              return few * 20 <= risk * all
            }
            #expect(try AttributePlan(wish, of: population).size == least)
          }
        }
      }
    }
  }

  @Test func `the worst that a plan by parts can miss is the counted worst`() throws {
    for (first, second, size) in [(4, 5, 4), (6, 3, 5), (2, 7, 3), (5, 5, 2)] {
      let plan = try StratifiedPlan(
        [
          .init(name: "a", population: first, spread: Fraction(1)),
          .init(name: "b", population: second, spread: Fraction(1)),
        ], size: size)
      for deviating in 0...(first + second) {
        let worst = (max(0, deviating - second)...min(first, deviating)).map { inFirst in
          let a = Self.counted(first, inFirst, plan.sizes[0], 0)
          let b = Self.counted(second, deviating - inFirst, plan.sizes[1], 0)
          return Fraction(a.few * b.few, a.all * b.all)
        }.max()
        #expect(plan.greatestChanceOfMissing(deviating) == worst)
      }
    }
  }
}
