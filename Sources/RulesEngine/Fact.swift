import ContactHours
import Evidence

/// A field that a provider fills in, or what follows from who is enrolled.
enum Fact: String, CaseIterable, Sendable {
  case declaredDelivery = "declared-delivery"
  case publiclyFunded = "publicly-funded"
  case aiDisclosed = "ai-disclosed"
  case aiUse = "ai-use"

  /// Every value it may have.
  var domain: [String] {
    self == .declaredDelivery ? DeclaredDelivery.allCases.map(\.rawValue) : ["yes", "no"]
  }

  /// The field's name in courses.csv, where it stands there.
  var column: String { rawValue.map { $0 == "-" ? "_" : String($0) }.joined() }

  /// In words, as the subject of a sentence.
  var words: String {
    switch self {
    case .declaredDelivery: "declared_delivery"
    case .publiclyFunded: "publicly_funded"
    case .aiDisclosed: "ai_disclosed"
    case .aiUse: "use of an AI tutor or tool"
    }
  }

  /// Its value; nothing where the field is blank.
  func value(in audit: CourseAudit) -> String? {
    let course = audit.evidence.course
    return switch self {
    case .declaredDelivery: course.declaredDelivery?.rawValue
    case .publiclyFunded: course.isPubliclyFunded.map(yesOrNo)
    case .aiDisclosed: course.isAIDisclosed.map(yesOrNo)
    case .aiUse: yesOrNo(audit.usesAI)
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
