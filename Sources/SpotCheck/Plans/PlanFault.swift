/// Why no plan can be made of what was asked.
public enum PlanFault: Error, Hashable, Sendable {
  /// There is nothing to draw from.
  case nothingToDraw
  /// A rate or a confidence lies outside what it can be.
  case outOfRange(String)
  /// More deviations are expected than could be tolerated, so that no sample could be accepted.
  case expectsTooMany
  /// Deviations are expected as a share where only a number can be planned with.
  case needsNumber

  /// What is wrong, in a phrase.
  public var words: String {
    switch self {
    case .nothingToDraw: "there is nothing to draw from"
    case .outOfRange(let what): "\(what) must lie above 0 and below 100 %"
    case .expectsTooMany: "as many deviations are expected as are tolerated"
    case .needsNumber: "the expected deviations must be a number here"
    }
  }
}
