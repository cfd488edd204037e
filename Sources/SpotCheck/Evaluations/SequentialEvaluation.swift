/// What follows from records looked at one after the other, by a plan that may end early.
public struct SequentialEvaluation: Sendable, Hashable {
  /// How many records decided: what was looked at after the check had ended counts for nothing.
  public let taken: Int
  /// How many of them deviate.
  public let deviations: Int
  /// What to do now; where it goes on, so many in all that no further deviation would end it well.
  public let decision: SampleEvaluation.Decision
  /// Whether the records that were looked at leave nothing open, whatever the rest may be.
  public let isCertain: Bool

  /// Follows `answers`, each whether a record deviates, in the order of the draw, through the plan's
  /// limits; throws where there is none, or where there are more than records.
  public init(
    _ plan: SequentialPlan, population: Int, answers: [Bool]
  ) throws(PlanFault) {
    guard (1...max(1, population)).contains(answers.count) else { throw .nothingToDraw }
    let tooMany = AttributePlan.tooMany(plan.tooMuch, of: population)
    var (taken, deviations) = (0, 0)
    var step = SequentialPlan.Step.goOn
    var isCertain = false
    for deviates in answers where step == .goOn {
      taken += 1
      if deviates { deviations += 1 }
      if deviations >= tooMany {
        (step, isCertain) = (.doNotAccept, true)
      } else if deviations + population - taken < tooMany {
        (step, isCertain) = (.accept, true)
      } else {
        step = plan.step(taken: taken, deviations: deviations)
      }
    }
    self.taken = taken
    self.deviations = deviations
    self.isCertain = isCertain
    switch step {
    case .accept: decision = .accept
    case .doNotAccept: decision = .doNotAccept
    case .goOn:
      decision = .expand(to: min(population, plan.leastAccepted(with: deviations)))
    }
  }
}
