/// What follows from what was found among records drawn from each part of a population.
public struct StratifiedEvaluation: Sendable, Hashable {
  /// What was asked.
  public let wish: AttributePlan.Wish
  /// What was seen.
  public let sample: StratifiedSample
  /// At most so many records deviate, as surely as was asked.
  public let upper: Int
  /// At least so many records deviate, as surely as was asked.
  public let lower: Int
  /// What to do now; where more must be looked at, so many in all that no further deviation would
  /// have the sample accepted.
  public let decision: SampleEvaluation.Decision

  /// Evaluates a sample by parts.
  public init(_ wish: AttributePlan.Wish, _ sample: StratifiedSample) {
    self.wish = wish
    self.sample = sample
    let bounds = StratifiedBounds(sample, confidence: wish.confidence)
    (upper, lower) = (bounds.upper, bounds.lower)
    let tooMany = AttributePlan.tooMany(wish.tolerable, of: sample.population)
    if upper < tooMany {
      decision = .accept
    } else if lower >= tooMany {
      decision = .doNotAccept
    } else {
      let taken = sample.taken.reduce(0, +)
      let size = AttributePlan.first(from: taken + 1, limit: sample.population) { size in
        guard let plan = try? StratifiedPlan(sample.strata, size: size),
          zip(plan.sizes, sample.taken).allSatisfy({ $0 >= $1 }),
          let more = try? StratifiedSample(
            sample.strata, taken: plan.sizes, deviations: sample.deviations)
        else { return false }
        return !StratifiedBounds(more, confidence: wish.confidence).mayBeAsManyAs(tooMany)
      }
      decision = .expand(to: size ?? sample.population)
    }
  }
}
