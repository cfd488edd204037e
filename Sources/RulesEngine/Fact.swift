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

  /// Every value it may have; none where it may be any text.
  var domain: [String] {
    switch self {
    case .declaredDelivery: DeclaredDelivery.allCases.map(\.rawValue)
    case .studyMode: ["full_time", "part_time"]
    case .awardingOrganisation, .qualificationNumber: []
    case .publiclyFunded, .aiDisclosed, .aiUse, .bacpAPQ: ["yes", "no"]
    }
  }

  /// The field's name in courses.csv, where it stands there.
  var column: String {
    self == .bacpAPQ ? "endorsements" : rawValue.map { $0 == "-" ? "_" : String($0) }.joined()
  }

  /// In words, as the subject of a sentence.
  var words: String {
    switch self {
    case .aiUse: "use of an AI tutor or tool"
    case .bacpAPQ: "endorsement as a BACP approved practitioner qualification"
    case .declaredDelivery, .publiclyFunded, .aiDisclosed, .studyMode, .awardingOrganisation,
      .qualificationNumber:
      column
    }
  }

  /// Whether nothing can leave it open.
  var isNeverBlank: Bool { self == .aiUse || self == .bacpAPQ }

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
    case .qualificationNumber: course.qualificationNumber
    case .awardingOrganisation:
      subject.qualification?.awardingOrganisation ?? course.awardingOrganisation
    }
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
