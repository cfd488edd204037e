/// What goes on in a part of a session, or in study (calculus.md, Activities).
public enum Activity: String, CaseIterable, Sendable {
  /// Taught.
  case teaching
  /// Skills practised under guidance.
  case skillsPractice = "skills_practice"
  /// A tutorial, one to one or in a group.
  case tutorial
  /// A personal development group.
  case personalDevelopment = "personal_development"
  /// Supervision in a group, as training.
  case groupSupervision = "group_supervision"
  /// Assessed with somebody there.
  case assessment
  /// Induction.
  case induction
  /// A progress review.
  case progressReview = "progress_review"
  /// Not said; counted as contact.
  case unknown
  /// A recording is watched.
  case recording
  /// An e-learning unit.
  case eLearning = "e_learning"
  /// Study alone.
  case selfStudy = "self_study"
  /// Work with an AI tool.
  case aiTool = "ai_tool"
  /// Assessed with nobody there.
  case unsupervisedAssessment = "unsupervised_assessment"
  /// Client work on placement.
  case placement
  /// Supervision of client work.
  case placementSupervision = "placement_supervision"
  /// The learner's own therapy.
  case personalTherapy = "personal_therapy"
  /// A break.
  case `break`
  /// Time that no part of the session covers.
  case outsideSchedule = "outside_schedule"

  /// What live contact in an activity is worth.
  public enum Kind: Sendable {
    /// A live tutor counts, and so do peers.
    case contact
    /// A live tutor counts; peers only while a tutor is there.
    case led
    /// Has measures of its own; neither counts.
    case ownMeasure
    /// Not counted at all.
    case notCounted
  }

  /// What live contact in this activity is worth.
  public var kind: Kind {
    switch self {
    case .teaching, .skillsPractice, .tutorial, .personalDevelopment, .groupSupervision,
      .assessment, .induction, .progressReview, .unknown:
      .contact
    case .recording, .eLearning, .selfStudy, .aiTool, .unsupervisedAssessment: .led
    case .placement, .placementSupervision, .personalTherapy: .ownMeasure
    case .break, .outsideSchedule: .notCounted
    }
  }

  /// Whether time with a tutor in this activity is tutor contact.
  public var countsTutor: Bool { kind == .contact || kind == .led }

  /// Whether time with a peer in this activity is peer contact, given the tutor's nearness.
  public func countsPeer(tutor: Contact) -> Bool {
    kind == .contact || (kind == .led && tutor != .none)
  }
}
