import Evidence

/// The same words within a sentence, and those of small sets of values.
extension ResultWords {
  /// How a course was delivered, within a sentence.
  static func smallClass(_ value: String) -> Phrase {
    switch DeliveryClass(rawValue: value) {
    case .evidenceMissing: "cannot tell"
    case .distanceOnly: "distance only"
    case .noLiveTutor: "no live tutor"
    case .noLivePeer: "no live peers"
    case .liveOnline: "live online"
    case .inPerson: "in person"
    case .blended: "blended"
    case nil: .data(value)
    }
  }

  /// What follows from the evidence, within a sentence.
  static func smallVerdict(_ value: String) -> Phrase {
    switch Verdict(rawValue: value) {
    case .met: "met"
    case .notMet: "not met"
    case .cannotTell: "cannot tell"
    case .notApplicable: "does not apply"
    case nil: .data(value)
    }
  }

  /// A role behind a person's id.
  static func smallRole(_ role: Role?) -> Phrase {
    switch role {
    case .learner: "learner"
    case .tutor: "tutor"
    case .assessor: "assessor"
    case .support: "support"
    case .observer: "observer"
    case .ai: "ai tool"
    case nil: "not matched"
    }
  }

  /// What stands behind a rule, in one word.
  static func smallForce(_ value: String) -> Phrase {
    switch Force(rawValue: value) {
    case .requirement: "requirement"
    case .indicator: "indicator"
    case .interpretation: "interpretation"
    case nil: .data(value)
    }
  }

  /// Where the risk points of a course put it.
  static func stratum(_ id: String) -> Phrase {
    switch id {
    case "high": "high"
    case "medium": "medium"
    case "low": "low"
    default: .data(id)
    }
  }

  /// How much a finding matters.
  static func severity(_ value: String) -> Phrase {
    switch Severity(rawValue: value) {
    case .high: "High"
    case .medium: "Medium"
    case .low: "Low"
    case .note: "Note"
    case nil: .data(plain(value))
    }
  }

  /// Whether a course is paid for with public money.
  static func funded(_ value: String?) -> Phrase {
    switch value {
    case "yes": "Yes"
    case "no": "No"
    case let value?: .data(plain(value))
    case nil: "Not stated"
    }
  }

  /// What a record about a course as a whole is.
  static func courseRecord(_ kind: String) -> Phrase {
    switch kind {
    case "course": "Course"
    case "enrolment": "Enrolment"
    case "claim": "Claim"
    case "study": "Study"
    default: .data(plain(kind))
    }
  }

  /// What goes on in a part of a session, or in study.
  static func activity(_ value: String) -> Phrase {
    switch Activity(rawValue: value) {
    case .teaching: "Teaching"
    case .skillsPractice: "Skills practice"
    case .tutorial: "Tutorial"
    case .personalDevelopment: "Personal development"
    case .groupSupervision: "Group supervision"
    case .assessment: "Assessment"
    case .induction: "Induction"
    case .progressReview: "Progress review"
    case .unknown: "Unknown"
    case .recording: "Recording"
    case .eLearning: "E learning"
    case .selfStudy: "Self study"
    case .aiTool: "Ai tool"
    case .unsupervisedAssessment: "Unsupervised assessment"
    case .placement: "Placement"
    case .placementSupervision: "Placement supervision"
    case .personalTherapy: "Personal therapy"
    case .break: "Break"
    case .outsideSchedule: "Outside schedule"
    case nil: .data(plain(value))
    }
  }
}
