import ContactHours
import Evidence

/// A field that a provider fills in, or what follows from who is enrolled.
enum Fact: String, CaseIterable, Sendable {
  case declaredDelivery = "declared-delivery"
  case publiclyFunded = "publicly-funded"
  case aiDisclosed = "ai-disclosed"
  case aiUse = "ai-use"
  case studyMode = "study-mode"
  case bacpAPQ = "bacp-apq"
  case awardingOrganisation = "awarding-organisation"
  case qualificationNumber = "qualification-number"
  case timeZone = "time-zone"
  case level
  case claimedMode = "claimed-mode"
  case claimedLive = "claimed-live"
  case claimedAIUse = "claimed-ai-use"

  /// Every value it may have; none where it may be any text.
  var domain: [String] {
    switch self {
    case .declaredDelivery, .claimedMode: DeclaredDelivery.allCases.map(\.rawValue)
    case .studyMode: ["full_time", "part_time"]
    case .level: (1...8).map(String.init)
    case .awardingOrganisation, .qualificationNumber, .timeZone: []
    case .publiclyFunded, .aiDisclosed, .aiUse, .bacpAPQ, .claimedLive, .claimedAIUse:
      ["yes", "no"]
    }
  }

  /// The kind of claim in claims.csv that says it; nothing for a field of courses.csv.
  var claim: String? {
    switch self {
    case .claimedMode: "mode"
    case .claimedLive: "live"
    case .claimedAIUse: "ai_use"
    default: nil
    }
  }

  /// Where a person says it.
  var place: String {
    claim.map { "a claim of the kind \($0) in claims.csv" }
      ?? (self == .bacpAPQ ? "endorsements in courses.csv" : "\(column) in courses.csv")
  }

  private var column: String { rawValue.map { $0 == "-" ? "_" : String($0) }.joined() }

  /// In words, as the subject of a sentence.
  var words: String {
    switch self {
    case .aiUse: "use of an AI tutor or tool"
    case .bacpAPQ: "endorsement as a BACP approved practitioner qualification"
    default: claim.map { "the claim \($0)" } ?? column
    }
  }

  /// Whether nothing can leave it open.
  var isNeverBlank: Bool { self == .aiUse || self == .bacpAPQ || self == .timeZone }

  /// Its value; nothing where the field is blank.
  func value(in subject: Subject) -> String? {
    let course = subject.audit.evidence.course
    return switch self {
    case .declaredDelivery: course.declaredDelivery?.rawValue
    case .publiclyFunded: course.isPubliclyFunded.map(yesOrNo)
    case .aiDisclosed: course.isAIDisclosed.map(yesOrNo)
    case .aiUse: yesOrNo(subject.audit.usesAI)
    case .studyMode: course.studyMode
    case .bacpAPQ: yesOrNo(course.endorsements.contains { $0.lowercased() == rawValue })
    case .qualificationNumber: subject.qualification?.number ?? course.qualificationNumber
    case .timeZone: course.timeZone
    case .level: level(of: subject)
    case .claimedMode, .claimedLive, .claimedAIUse: claimed(in: subject)
    case .awardingOrganisation:
      subject.qualification?.awardingOrganisation ?? course.awardingOrganisation
        ?? subject.qualification?.listedOrganisation
    }
  }

  private func level(of subject: Subject) -> String? {
    guard case .figure(let figure) = LevelMeasure(Choices([:])).reading(of: subject) else {
      return nil
    }
    return String(figure.evidenced)
  }

  /// What is claimed of the course; nothing where no claim, or claims that differ, say it.
  private func claimed(in subject: Subject) -> String? {
    let values = subject.audit.evidence.claims.filter { $0.kind == claim && $0.learner == nil }
      .compactMap { $0.value?.lowercased() }
    guard let first = values.first, values.allSatisfy({ $0 == first }), domain.contains(first)
    else {
      return nil
    }
    return first
  }

  private func yesOrNo(_ value: Bool) -> String { value ? "yes" : "no" }
}

extension CourseAudit {
  /// Whether an `ai` is enrolled or any activity up to the audit date is with an AI tool.
  var usesAI: Bool {
    evidence.enrolments.contains {
      $0.role == .ai && ($0.startsOn.map { $0 <= auditDate } ?? true)
    }
      || evidence.sessions.contains { session in
        session.day <= auditDate && session.parts.contains { $0.activity == .aiTool }
      }
      || evidence.studies.contains { study in
        study.activity == .aiTool && (study.day.map { $0 <= auditDate } ?? true)
      }
  }
}
