import ContactHours
import Evidence

/// A course whose figures an example states outright.
struct ExampleCourse: Sendable {
  /// A learner of the example.
  struct Learner: Sendable {
    var id: String
    var live = Bounds()
    var tutor = Bounds()
    var isWithdrawn = false
    var claimed: Seconds?
  }

  /// Where an AI tool or tutor is met with.
  enum AIUse: String, CaseIterable, Sendable {
    case none, enrolment, session, study
  }

  var deliveryClass = DeliveryClass.evidenceMissing
  var placeClass: DeliveryClass?
  var otherKindPossible = false
  var course: Course
  var aiUse = AIUse.none
  var learners: [Learner] = []
  var offered = Bounds()
  var claimed: Seconds?
  var isUnbounded = false
  var hasEnded = true
  var planned: Seconds = 0

  init(course: Course) { self.course = course }

  /// The course as the calculus would hand it over.
  func audit(on day: Day) -> CourseAudit {
    let line = course.source
    var evidence = CourseEvidence(course: course)
    let ordered = learners.sorted { precedes($0.id, $1.id) }
    evidence.people = ordered.map(\.id)
    if isUnbounded {
      evidence.unboundedBy = [UnboundedCause(code: "unreadable", path: "report.csv", line: 0)]
    }
    evidence.claims = ordered.indices.compactMap { index in
      ordered[index].claimed.map {
        Claim(kind: "guided_hours", learner: index, time: $0, source: line)
      }
    }
    if let claimed {
      evidence.claims.append(Claim(kind: "guided_hours", time: claimed, source: line))
    }
    state(aiUse, on: day, in: &evidence, line)

    var totals = LearnerHours(person: 0)
    totals.offered = offered
    let hours = ordered.indices.map { index in
      var hours = LearnerHours(person: index)
      hours.live = ordered[index].live
      hours.tutor = ordered[index].tutor
      hours.isWithdrawn = ordered[index].isWithdrawn
      hours.isCounted = true
      totals.live = totals.live + hours.live
      totals.tutor = totals.tutor + hours.tutor
      return hours
    }
    return CourseAudit(
      stating: evidence, on: day, learners: hours, totals: totals, deliveryClass: deliveryClass,
      placeClass: placeClass, otherKindPossible: otherKindPossible, isUnbounded: isUnbounded,
      hasEnded: hasEnded, plannedContact: planned)
  }

  private func state(
    _ use: AIUse, on day: Day, in evidence: inout CourseEvidence, _ line: SourceLine
  ) {
    switch use {
    case .none: break
    case .enrolment:
      evidence.people.append("ai")
      evidence.enrolments.append(
        Enrolment(person: evidence.people.count - 1, role: .ai, source: line))
    case .session:
      guard let hour = Interval(from: day.utcStart, to: day.utcStart.advanced(by: 3600)) else {
        return
      }
      evidence.sessions.append(
        Session(
          id: "S-1", parts: [SessionPart(interval: hour, activity: .aiTool, source: line)],
          mode: .remote, day: day))
    case .study:
      evidence.studies.append(Study(person: 0, activity: .aiTool, stated: 3600, source: line))
    }
  }
}
