public import Evidence

/// How a portfolio's courses are put into strata for a spot check: a table of factors, no code.
public struct RiskFormula: Sendable {
  /// What a factor counts.
  public enum Measure: String, CaseIterable, Sendable {
    /// Rules of high or medium severity that are not met.
    case rulesNotMet = "rules-not-met"
    /// Rules of high or medium severity that cannot be told.
    case rulesNotTold = "rules-not-told"
    /// Planned sessions that no record evidences, in whole percent.
    case percentWithoutEvidence = "percent-without-evidence"
    /// Questions that the screens ask.
    case questions
    /// Learners.
    case learners
    /// 1 where public money pays, else 0.
    case publiclyFunded = "publicly-funded"
  }

  /// A line of the sum.
  public struct Factor: Sendable {
    /// What is counted.
    public var measure: Measure
    /// Points for every whole `per`.
    public var points: Int
    /// The step.
    public var per: Int
    /// The most that the factor gives.
    public var atMost: Int
    /// What is counted, in words.
    public var says: String
    /// What stands behind it.
    public var source: Citation

    /// The points of a count.
    public func points(for count: Int) -> Int { min(atMost, max(0, count) / per * points) }
  }

  /// Courses whose points reach a bound and no higher stratum's.
  public struct Stratum: Sendable, Hashable {
    /// Its name.
    public var id: String
    /// The least points.
    public var from: Int
    /// How unlike its records are expected to be: a standard deviation, in hundredths.
    public var spread: Int
  }

  /// What the table says of itself.
  public var about: String
  /// What stands behind the table.
  public var force: Force
  /// The lines of the sum, in order.
  public var factors: [Factor]
  /// From the highest to the lowest, which takes all.
  public var strata: [Stratum]
  /// Why the spreads are what they are, for whoever is shown a sample shared out by them.
  public var aboutSpreads: String
  /// The funnel's inner limit, in hundredths of a standard error.
  public var inner: Int
  /// The funnel's outer limit, in hundredths of a standard error.
  public var outer: Int
  /// What stands behind the funnel.
  public var funnelSource: Citation

  /// The stratum of so many points.
  public func stratum(of points: Int) -> String {
    strata.first { $0.from <= points }?.id ?? strata[strata.count - 1].id
  }
}
