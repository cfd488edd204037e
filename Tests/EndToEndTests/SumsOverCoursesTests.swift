import Foundation
import TestSupport
import Testing

/// From people.csv and several courses of one learner to the verdict of a rule that is asked by name.
struct SumsOverCoursesTests {
  private static let submission = SmallSubmission(files: [
    "courses.csv": Data(
      """
      course_id,title,starts_on,ends_on,level,awarding_organisation,qualification_number
      C-1,Certificate,2025-03-03,2025-03-05,3,CPCAB,
      C-2,Diploma,2026-03-02,2026-03-08,4,CPCAB,603/7503/6

      """.utf8),
    "people.csv": Data(
      """
      course_id,person_id,role,credential,credential_from,credential_until
      C-1,L-01,learner,,,
      C-1,T-01,tutor,CPCAB standardisation training,2024-03-05,2026-03-04
      C-2,L-01,learner,,,
      C-2,L-02,learner,,,
      C-2,T-01,tutor,CPCAB standardisation training,2024-03-05,2026-03-04

      """.utf8),
    "sessions.csv": Data(
      """
      session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids
      A-1,C-1,2025-03-03T00:00:00Z,2025-03-04T16:00:00Z,teaching,in_person,T-01
      B-1,C-2,2026-03-02T00:00:00Z,2026-03-02T20:00:00Z,teaching,in_person,T-01
      B-2,C-2,2026-03-04T23:00:00Z,2026-03-05T01:00:00Z,teaching,in_person,T-01
      B-3,C-2,2026-03-05T10:00:00Z,2026-03-05T12:00:00Z,teaching,in_person,T-01

      """.utf8),
    "marks.csv": Data(
      """
      session_id,person_id,mark
      A-1,L-01,present
      A-1,T-01,present
      B-1,L-01,present
      B-1,L-02,present
      B-1,T-01,present
      B-2,L-01,present
      B-2,T-01,present
      B-3,L-01,present
      B-3,T-01,present

      """.utf8),
  ])

  private static func audit(_ pack: String) throws -> Audit {
    let folder = try submission.written()
    return try Audit(folder.url, "--rules", pack)
  }

  @Test
  func `a learner's hours over two courses are one sum at the second, the certificate's capped`()
    throws
  {
    let audit = try Self.audit("acc-accreditation")
    let rows = try audit.table("verdicts").rows.filter { $0["pack"] == "acc-accreditation" }
    let told = rows.map { row in
      ["course_id", "scope", "learner_id", "verdict", "evidenced"].map { row[$0] ?? "" }
        .joined(separator: " ")
    }
    #expect(
      told == [
        "C-1 course  not_applicable ", "C-2 course L-02 cannot_tell 72000",
        "C-2 learner L-01 cannot_tell \((24 + 30) * 3600)", "C-2 learner L-02 cannot_tell 72000",
      ])
    let lines = try audit.run(
      "explain", "out", "acc-accreditation/training-hours-below-450/C-2", "--rules",
      "acc-accreditation"
    ).text.split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix("C-2 (begun 2026-03-02): 20 h") })
    #expect(lines.contains { $0.hasSuffix("at most 30 h of it: 0 h counts as 0 h") })
  }

  @Test func `a credential's last day is the session's own, and the day after is not`() throws {
    let audit = try Self.audit("cpcab-tutors")
    let rows = try audit.table("verdicts").rows.filter { $0["pack"] == "cpcab-tutors" }
    #expect(rows.map { $0["verdict"] } == ["met", "not_met"])
    let page = try audit.run(
      "explain", "out", "cpcab-tutors/tutor-without-standardisation/C-2", "--rules", "cpcab-tutors"
    ).text.split(separator: "\n")
    #expect(
      page.contains { $0.contains("tutor T-01 taught on 2026-03-05 that its dates leave out") })
  }
}
