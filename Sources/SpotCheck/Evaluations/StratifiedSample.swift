/// What was seen of a sample that was drawn from each part of a population by itself.
public struct StratifiedSample: Sendable, Hashable {
  /// The parts, in the order given.
  public let strata: [StratifiedPlan.Stratum]
  /// How many records of each were looked at.
  public let taken: [Int]
  /// How many deviations were found in each.
  public let deviations: [Int]

  /// Puts the parts together; throws where the numbers cannot be those of a sample, or where a part
  /// was not looked at.
  public init(
    _ strata: [StratifiedPlan.Stratum], taken: [Int], deviations: [Int]
  ) throws(PlanFault) {
    guard !strata.isEmpty, taken.count == strata.count, deviations.count == strata.count,
      strata.indices.allSatisfy({
        (1...max(1, strata[$0].population)).contains(taken[$0])
          && (0...taken[$0]).contains(deviations[$0])
      })
    else { throw .nothingToDraw }
    self.strata = strata
    self.taken = taken
    self.deviations = deviations
  }

  /// How many records there are.
  public var population: Int { strata.reduce(0) { $0 + $1.population } }

  /// How many deviating records there are, at a single guess: each that was found stands for as many
  /// as its part has records for each that was looked at.
  public var estimate: Fraction {
    strata.indices.reduce(Fraction(0)) {
      $0 + Fraction(deviations[$1] * strata[$1].population, taken[$1])
    }
  }
}
