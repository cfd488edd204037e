import SpotCheck
import Testing

/// A check that may end early, against every order in which deviations can turn up.
@Suite struct SequentialTests {
  static func plan(_ good: Fraction, _ tooMuch: Fraction, _ risk: Fraction) throws -> SequentialPlan
  {
    try SequentialPlan(good: good, tooMuch: tooMuch, riskForCentre: risk, riskForLearners: risk)
  }

  /// The likelihood ratio, multiplied up answer by answer, beside Wald's two limits.
  private static func step(_ plan: SequentialPlan, _ answers: ArraySlice<Bool>)
    -> SequentialPlan.Step
  {
    let one = Fraction(1)
    let ratio = answers.reduce(one) { ratio, deviates in
      ratio
        * (deviates ? plan.tooMuch / plan.good : (one - plan.tooMuch) / (one - plan.good))
    }
    if ratio <= plan.riskForLearners / (one - plan.riskForCentre) { return .accept }
    if ratio >= (one - plan.riskForLearners) / plan.riskForCentre { return .doNotAccept }
    return .goOn
  }

  @Test func `every order of answers ends where the limits, or certainty, end it`() throws {
    let plan = try Self.plan(Fraction(1, 10), Fraction(1, 2), Fraction(1, 5))
    for population in 1...9 {
      let tooMany = AttributePlan.tooMany(plan.tooMuch, of: population)
      for count in 1...population {
        for bits in 0..<(1 << count) {
          let answers = (0..<count).map { bits >> $0 & 1 == 1 }
          var expected: (Int, SequentialPlan.Step, Bool)?
          for taken in 1...count where expected == nil {
            let seen = answers.prefix(taken)
            let deviations = seen.count { $0 }
            if deviations >= tooMany {
              expected = (taken, .doNotAccept, true)
            } else if population - taken + deviations < tooMany {
              expected = (taken, .accept, true)
            } else if Self.step(plan, seen) != .goOn {
              expected = (taken, Self.step(plan, seen), false)
            }
          }
          let found = try SequentialEvaluation(plan, population: population, answers: answers)
          #expect(found.taken == expected?.0 ?? count)
          #expect(found.isCertain == expected?.2 ?? false)
          switch found.decision {
          case .accept: #expect(expected?.1 == .accept)
          case .doNotAccept: #expect(expected?.1 == .doNotAccept)
          case .expand(let size):
            #expect(expected == nil && size > count)
            let clean = answers + Array(repeating: false, count: size - count)
            let ended = try SequentialEvaluation(plan, population: population, answers: clean)
            #expect(ended.decision == .accept && ended.taken <= size)
            let fewer = try SequentialEvaluation(
              plan, population: population, answers: Array(clean.dropLast()))
            #expect(size == count + 1 || fewer.decision != .accept || fewer.isCertain)
          }
        }
      }
    }
  }

  /// Wald 1945: a wrong end is at most as likely as the limits themselves.
  ///
  /// Worked out record by record, without replacement.
  @Test(arguments: [20, 40])
  func `a wrong end is at most as likely as Wald's limits say`(population: Int) throws {
    let plan = try Self.plan(Fraction(1, 50), Fraction(1, 5), Fraction(1, 10))
    let one = Fraction(1)
    let limit = plan.riskForLearners / (one - plan.riskForCentre)
    let tooMany = AttributePlan.tooMany(plan.tooMuch, of: population)
    let few = Int((plan.good * Fraction(population)).roundedDown)
    for deviating in [few, tooMany, tooMany + 1, population / 2] {
      var ends: [SequentialPlan.Step: Fraction] = [:]
      // The chance of each number of deviations where the check still goes on.
      var open = [0: one]
      for taken in 1...population {
        var next: [Int: Fraction] = [:]
        for (found, chance) in open {
          let rest = population - taken + 1
          for (deviations, ways) in [
            (found + 1, deviating - found), (found, rest - (deviating - found)),
          ] where ways > 0 {
            let share = chance * Fraction(ways, rest)
            var step = plan.step(taken: taken, deviations: deviations)
            if deviations >= tooMany { step = .doNotAccept }
            if deviations + population - taken < tooMany { step = .accept }
            if step == .goOn {
              next[deviations, default: Fraction(0)] =
                next[deviations, default: Fraction(0)] + share
            } else {
              ends[step, default: Fraction(0)] = ends[step, default: Fraction(0)] + share
            }
          }
        }
        open = next
      }
      #expect(open.isEmpty)
      let wrong = ends[deviating >= tooMany ? .accept : .doNotAccept] ?? Fraction(0)
      #expect(wrong <= limit, "\(deviating) of \(population)")
    }
  }

  /// Wald's plan for 1 % against 5 %, 5 % and 10 % borne: peers' value for none is 55.
  @Test
  func `fifty-five records without a deviation end the check, and the next ones count for nothing`()
    throws
  {
    let plan = try SequentialPlan(
      good: Fraction(1, 100), tooMuch: Fraction(1, 20), riskForCentre: Fraction(1, 20),
      riskForLearners: Fraction(1, 10))
    func evaluation(_ answers: [Bool]) throws -> SequentialEvaluation {
      try SequentialEvaluation(plan, population: 2000, answers: answers)
    }
    let clean = Array(repeating: false, count: 55)
    #expect(try evaluation(Array(clean.dropLast())).decision == .expand(to: 55))
    #expect(try evaluation(clean).decision == .accept)
    let later = try evaluation(clean + [true, true])
    #expect(later.decision == .accept && later.taken == 55 && later.deviations == 0)
    #expect(try evaluation([true, true]).decision == .doNotAccept)
    #expect(try evaluation([true]).decision == .expand(to: plan.leastAccepted(with: 1)))
    #expect(throws: PlanFault.nothingToDraw) { try evaluation([]) }
  }
}
