/// What follows from the evidence for one requirement (calculus.md, Bounds).
public enum Verdict: String, CaseIterable, Sendable {
  /// Even the evidenced figure satisfies it.
  case met
  /// Even the possible figure does not.
  case notMet = "not_met"
  /// The evidence leaves both open; never silently met, never a breach.
  case cannotTell = "cannot_tell"
  /// The requirement's condition does not hold.
  case notApplicable = "not_applicable"
}

/// How much a finding matters.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Decides whether the course is what it is sold as.
  case high
  /// Needs an answer before the next visit.
  case medium
  /// Worth putting right.
  case low
  /// Worth knowing.
  case note

  var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }

  /// Tells which severity is graver: `high` comes first.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

/// What stands behind a rule (rule-packs.md).
public enum Force: String, CaseIterable, Sendable {
  /// The text states it, on somebody.
  case requirement
  /// An estimate, an example, guidance: never reported as a breach.
  case indicator
  /// Our reading of the text.
  case interpretation
}

/// How a course was delivered, as evidenced (calculus.md, How a course was delivered).
public enum DeliveryClass: String, CaseIterable, Sendable {
  /// Nothing can be told.
  case evidenceMissing = "evidence_missing"
  /// No live contact, neither with a tutor nor with peers.
  case distanceOnly = "distance_only"
  /// Live contact with peers only.
  case noLiveTutor = "no_live_tutor"
  /// Live contact with tutors only, though there is more than one learner.
  case noLivePeer = "no_live_peer"
  /// Live contact with tutors on links only.
  case liveOnline = "live_online"
  /// Live contact with tutors in the room only.
  case inPerson = "in_person"
  /// Both.
  case blended
}
