import Evidence
import Synthetic

/// The case of `Fixtures/cases` in which findings are replied to and waived across Christmas, by centres
/// in England, Scotland and Northern Ireland.
enum ReplyCase {
  static let story = "replies-across-christmas"

  static let files = tables.map {
    RecordedFixture(path: "cases/\(story)/input/\($0)", bytes: Array($1.utf8))
  }

  private static let divisions = ["", "scotland", "northern_ireland"]
  private static let days = ["2026-10-05", "2026-10-12", "2026-10-19"]
  private static let people = ["L-1", "L-2", "T-1"]

  private static var tables: [(String, String)] {
    [
      (
        "courses.csv",
        CanonicalText.table(
          "course_id,title,declared_delivery,starts_on,ends_on,publicly_funded,ai_disclosed,"
            + "attendance_records,bank_holidays",
          divisions.enumerated().map {
            [
              "C-\($0 + 1)", "Helping Skills", "in_person", "2026-10-05", "2026-10-19", "no", "yes",
              "complete", $1,
            ]
          })
      ),
      (
        "people.csv",
        CanonicalText.table(
          "course_id,person_id,role,name",
          divisions.indices.flatMap { course in
            zip(people, ["Tegan Marwick", "Kofi Ashgrove", "Orla Penhallow"]).map {
              ["C-\(course + 1)", $0, $0 == "T-1" ? "tutor" : "learner", $1]
            }
          })
      ),
      (
        "sessions.csv",
        CanonicalText.table(
          "session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids",
          days.enumerated().map {
            [
              "S-\($0 + 1)", "C-\($0 + 1)", "\($1)T10:00:00", "\($1)T12:00:00", "teaching",
              "remote",
              $0 == 2 ? "T-1" : "T-1;T-9",
            ]
          })
      ),
      (
        "presence.csv",
        CanonicalText.table(
          "session_id,person_id,mode,joined_at,left_at",
          days.enumerated().flatMap { index, day in
            people.map { ["S-\(index + 1)", $0, "remote", "\(day)T10:00:00", "\(day)T12:00:00"] }
          })
      ),
      (
        "responses.csv",
        CanonicalText.table(
          "finding_id,author,replied_on,reply,state,deadline_on,expires_on,rule_version", replies)
      ),
    ]
  }

  private static let delivery = "human-connection/delivery-not-as-declared"
  private static let tutor = "evidence/planned-tutor-not-enrolled"

  /// The version of no rule: a waiver of it is void, whatever the rules become.
  private static let otherVersion = "000000000000"

  private static let replies = [
    [
      "\(delivery)/C-1", "provider", "2026-12-22",
      "We moved online. Tegan Marwick was told in June.",
      "", "", "", "",
    ],
    [
      "\(delivery)/C-1", "auditor", "2026-12-23", "Send the notice to learners.", "open",
      "2027-01-29", "", "",
    ],
    [
      "\(delivery)/C-2", "provider", "2026-12-22", "The hall was closed for repairs.", "", "", "",
      "",
    ],
    [
      "\(delivery)/C-2", "auditor", "2026-12-23", "Agreed with the centre in writing.", "waived",
      "",
      "2027-03-31", otherVersion,
    ],
    ["\(delivery)/C-3", "learner", "2026-12-22", "I was told in June.", "", "", "", ""],
    ["\(delivery)/C-3", "auditor", "2026-12-24", "The notice is on file.", "closed", "", "", ""],
    [
      "\(tutor)/C-1", "auditor", "2026-12-23", "A slip of the pen.", "waived", "", "2027-01-15", "",
    ],
    [
      "\(tutor)/C-2", "auditor", "2026-11-30", "The new tutor is on the way.", "waived", "",
      "2026-12-20", "",
    ],
    [
      "human-connection/no-live-tutor/C-1", "provider", "2026-12-22", "Our tutor was there.", "",
      "",
      "", "",
    ],
    [
      "human-connection/no-live-tuter/C-1", "provider", "2026-12-22", "Our tutor was there.", "",
      "",
      "", "",
    ],
  ]
}
