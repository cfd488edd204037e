/// Why a provider says that a rule does not bind a course or a learner; the words of `reason` in
/// claims.csv.
///
/// Few words and no free text: a learner's own circumstances belong in no report.
public enum ExemptionReason: String, CaseIterable, Sendable {
  /// What is asked of the learner was adjusted.
  case reasonableAdjustment = "reasonable_adjustment"
  /// What the learner brought along was recognised.
  case priorLearning = "prior_learning"
  /// The body agreed to another way.
  case agreedByBody = "agreed_by_body"
  /// The rule was suspended for a time.
  case emergency
  /// Another reason.
  case other
}
