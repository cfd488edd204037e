/// What follows from what was found among the drawn records.
public struct SampleEvaluation: Sendable, Hashable {
  /// What to do now.
  public enum Decision: Sendable, Hashable {
    /// Fewer records deviate than would be too many, as surely as was asked.
    case accept
    /// More records deviate than is tolerable, as surely as was asked.
    case doNotAccept
    /// Neither can be said: look at so many records in all, those looked at included.
    case expand(to: Int)
  }

  /// What was asked.
  public let wish: AttributePlan.Wish
  /// How many records there are; nothing for a population without end.
  public let population: Int?
  /// How many were looked at.
  public let taken: Int
  /// How many deviations were found.
  public let deviations: Int
  /// What to do now.
  public let decision: Decision
  /// What may be said of the number of deviating records, of a finite population.
  public let counts: CountBounds?

  /// Evaluates a sample; throws where the numbers cannot be those of a sample.
  public init(
    _ wish: AttributePlan.Wish, population: Int?, taken: Int, deviations: Int
  ) throws(PlanFault) {
    guard taken > 0, (0...taken).contains(deviations), taken <= population ?? taken else {
      throw .nothingToDraw
    }
    self.wish = wish
    self.population = population
    self.taken = taken
    self.deviations = deviations
    let next = try AttributePlan.Wish(
      tolerable: wish.tolerable, confidence: wish.confidence, expected: .deviations(deviations))
    guard let population else {
      counts = nil
      let bounds = RateBounds(taken: taken, deviations: deviations, confidence: wish.confidence)
      if bounds.upperIsAtMost(wish.tolerable) {
        decision = .accept
      } else if bounds.lowerIsAbove(wish.tolerable) {
        decision = .doNotAccept
      } else {
        decision = .expand(to: try AttributePlan(next, of: nil).size)
      }
      return
    }
    let counts = CountBounds(
      population: population, taken: taken, deviations: deviations, confidence: wish.confidence)
    self.counts = counts
    let tooMany = AttributePlan.tooMany(wish.tolerable, of: population)
    if counts.upper < tooMany {
      decision = .accept
    } else if counts.lower >= tooMany {
      decision = .doNotAccept
    } else {
      decision = .expand(to: try AttributePlan(next, of: population).size)
    }
  }

  /// The upper bound as a share of the records, rounded up to so many places.
  public func upper(_ places: Int) -> Fraction {
    if let counts, let population { return Fraction(counts.upper, population) }
    return RateBounds(taken: taken, deviations: deviations, confidence: wish.confidence)
      .upper(places)
  }
}
