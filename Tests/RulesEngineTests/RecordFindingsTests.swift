import Evidence
import RulesEngine
import Testing

@testable import ContactHours

@Suite struct RecordFindingsTests {
  @Test func `observations become one finding for each kind`() throws {
    let audit = CourseAudit(
      stating: Course101.evidence(), on: Course101.day,
      learners: [LearnerHours(person: 1), LearnerHours(person: 2)], deliveryClass: .liveOnline,
      observations: [
        Observation(kind: .timeInTwoSessions, session: 0, person: 1, seconds: 600),
        Observation(kind: .timeInTwoSessions, session: 1, person: 1, seconds: 60),
        Observation(kind: .timeInTwoSessions, session: 1, person: 2, seconds: 1),
        Observation(kind: .plannedTutorNotEnrolled, session: 0, person: nil, seconds: 0),
      ])
    let findings = RecordFindings.findings(of: audit)
    #expect(
      findings.map(\.findingID) == [
        "evidence/planned-tutor-not-enrolled/C-101", "evidence/time-in-two-sessions/C-101",
      ])
    #expect(findings.map(\.learnersAffected) == [0, 2])
    #expect(findings.map(\.evidenced) == ["0", "661"])
    #expect(findings.map(\.unit) == ["s", "s"])
    #expect(findings.map(\.severity) == ["low", "low"])
    #expect(findings.map(\.force) == ["indicator", "indicator"])
    #expect(findings.map(\.verdict) == ["not_met", "not_met"])
  }

  @Test func `time in two courses is a finding of each course`() {
    let finding = RecordFindings.timeInTwoCourses(courseID: "C-101", people: 1, seconds: 1800)
    #expect(finding.findingID == "evidence/time-in-two-courses/C-101")
    #expect(
      finding.title
        == "The records place somebody in two courses at once; each course counts the time.")
    #expect(finding.evidenced == "1800")
  }

  @Test func `every kind explains itself`() {
    let kinds = Observation.Kind.allCases.map(\.rawValue) + ["time-in-two-courses"]
    #expect(kinds.allSatisfy { RecordFindings.explanation(of: $0)?.count == 3 })
    #expect(RecordFindings.explanation(of: "something-else") == nil)
  }
}
