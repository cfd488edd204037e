import Evidence
import Synthetic

/// The case of `Fixtures/cases` in which a funding return's hours stand against 30 evidenced hours.
enum ReturnCase {
  static let files = tables.map {
    RecordedFixture(
      path: "cases/ilr-planned-420-evidenced-30/input/\($0)", bytes: Array($1.utf8))
  }

  private static let learners = ["L-1", "L-2"]
  /// Four days of seven hours in the room.
  private static let days = ["2025-09-08", "2025-10-06", "2025-11-03", "2025-12-01"]

  private static var tables: [(String, String)] {
    [
      (
        "courses.csv",
        CanonicalText.table(
          "course_id,title,declared_delivery,starts_on,ends_on,publicly_funded,ai_disclosed,"
            + "attendance_records,regimes,bank_holidays",
          [
            [
              "C-1", "Support Worker Apprenticeship", "in_person", days[0], "2026-07-17", "yes",
              "yes", "complete", "ilr-2025-26;apprenticeship-otj", "scotland",
            ]
          ])
      ),
      (
        "people.csv",
        CanonicalText.table(
          "course_id,person_id,role",
          learners.map { ["C-1", $0, "learner"] } + [["C-1", "T-1", "tutor"]])
      ),
      (
        "sessions.csv",
        CanonicalText.table(
          "session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids",
          days.enumerated().map {
            [
              "S-\($0 + 1)", "C-1", "\($1)T09:30:00", "\($1)T16:30:00", "teaching", "in_person",
              "T-1",
            ]
          })
      ),
      (
        "marks.csv",
        CanonicalText.table(
          "session_id,person_id,mark",
          days.indices.flatMap { day in
            (learners + ["T-1"]).map { ["S-\(day + 1)", $0, "present"] }
          })
      ),
      (
        "study.csv",
        CanonicalText.table(
          "course_id,person_id,activity,started_at,minutes",
          learners.map { ["C-1", $0, "e_learning", "2026-01-12T10:00:00", "120"] })
      ),
      (
        "claims.csv",
        CanonicalText.table(
          "course_id,kind,learner_id,hours,value,claimed_on,source",
          returned("L-1", planned: "420", actual: "120", postcode: "ZZ99 9ZZ")
            + returned("L-2", planned: "30", actual: "30", postcode: "AB1 2CD"))
      ),
    ]
  }

  /// What the return says of one learner.
  private static func returned(
    _ learner: String, planned: String, actual: String, postcode: String
  ) -> [[String]] {
    [
      ("planned_hours", planned, ""), ("off_the_job_hours", actual, ""),
      ("delivery_postcode", "", postcode),
    ]
    .map { ["C-1", $0, learner, $1, $2, "2026-07-31", "ILR 2025-26"] }
  }
}
