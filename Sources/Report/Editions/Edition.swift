/// For whom the summary is ordered: one result, read with different questions.
///
/// Every other page is the same in all editions, and every figure is in each of them.
public enum Edition: String, CaseIterable, Sendable {
  /// Findings with what to do, who, by when, and what is proposed.
  case awardingBody = "awarding-body"
  /// What was looked at, how much of it has evidence, and where centres differ.
  case regulator
  /// What is missing, the cheapest to mend first.
  case provider

  /// A part of the summary that every edition has.
  enum Part: CaseIterable {
    /// What needs attention, with what to do.
    case actions
    /// What cannot be told.
    case untold
    /// Every course with its hours.
    case courses
    /// What was not counted.
    case notCounted
  }

  /// Its parts, in the order in which its readers ask for them.
  var parts: [Part] {
    switch self {
    case .awardingBody: [.actions, .untold, .courses, .notCounted]
    case .regulator: [.courses, .actions, .untold, .notCounted]
    case .provider: [.notCounted, .untold, .actions, .courses]
    }
  }

  /// Whom it is for, in words.
  var words: Phrase {
    switch self {
    case .awardingBody: "for an awarding body"
    case .regulator: "for a regulator"
    case .provider: "for a provider"
    }
  }
}
