import Foundation
import TestSupport
import Testing

/// Four courses of two centres, of which three share people, and what may be handed in after them.
struct LaterSubmission: CustomTestStringConvertible {
  let name: String
  /// Whether what is there need not be read again.
  let isAddedInPlace: Bool
  let files: [String: String]
  /// What is there before; the four courses unless something else is said.
  var first = LaterSubmission.courses

  var testDescription: String { name }

  static let sessionsHeader = "session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids\n"
  static let presenceHeader = "session_id,person_id,mode,joined_at,left_at\n"

  /// A session from ten to twelve, as timetabled.
  static func session(_ id: String, _ course: String, _ day: String, tutor: String) -> String {
    "\(id),\(course),\(day)T10:00:00Z,\(day)T12:00:00Z,teaching,in_person,\(tutor)\n"
  }

  /// That somebody was there all the time.
  static func stay(_ session: String, _ person: String, _ day: String) -> String {
    "\(session),\(person),in_person,\(day)T10:00:00Z,\(day)T12:00:00Z\n"
  }

  /// L-2 is on C-1 and C-2, L-3 on C-2 and C-3; nobody of C-4 is on another.
  private static let people: [(course: String, tutor: String, learners: [String])] = [
    ("C-1", "T-1", ["L-1", "L-2"]), ("C-2", "T-2", ["L-2", "L-3"]), ("C-3", "T-3", ["L-3", "L-4"]),
    ("C-4", "T-4", ["L-5", "L-6"]),
  ]
  private static let days = ["2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02"]

  private static let courses: [String: String] = {
    var courses = """
      course_id,title,centre_id,starts_on,ends_on,declared_delivery,publicly_funded,attendance_records

      """
    var people = "course_id,person_id,role,name,email\n"
    var (sessions, presence) = (sessionsHeader, presenceHeader)
    for (number, (course, tutor, learners)) in Self.people.enumerated() {
      courses +=
        "\(course),Helping Skills \(number),K-\(number / 3),2026-01-12,2026-03-30,in_person,yes,"
        + "complete\n"
      for (role, id) in [("tutor", tutor)] + learners.map({ ("learner", $0) }) {
        people += "\(course),\(id),\(role),,\n"
      }
      for (week, day) in days.enumerated() {
        let id = "\(course)-S\(week)"
        sessions += session(id, course, day, tutor: tutor)
        for person in [tutor] + learners { presence += stay(id, person, day) }
      }
    }
    return [
      "courses.csv": courses, "people.csv": people, "sessions.csv": sessions,
      "presence.csv": presence,
    ]
  }()

  private static func one(
    _ name: String, inPlace: Bool, sessions: String, presence: String,
    others: [String: String] = [:], first: [String: String] = courses
  ) -> LaterSubmission {
    LaterSubmission(
      name: name, isAddedInPlace: inPlace,
      files: [
        "later/presence.csv": presenceHeader + presence,
        "later/sessions.csv": sessionsHeader + sessions,
      ].merging(others) { $1 }, first: first)
  }

  private static func first(adding more: [String: String]) -> [String: String] {
    courses.merging(more) { $0 + $1 }
  }

  private static let fourth = (
    session: session("C-4-S9", "C-4", "2026-01-30", tutor: "T-4"),
    stays: stay("C-4-S9", "T-4", "2026-01-30") + stay("C-4-S9", "L-5", "2026-01-30")
  )

  /// What is handed in, whether it can be added in place or not.
  static let all: [LaterSubmission] = [
    one("a session", inPlace: true, sessions: fourth.session, presence: fourth.stays),
    one(
      "a session of somebody who is on another course at the time", inPlace: true,
      sessions: session("C-1-S9", "C-1", "2026-02-02", tutor: "T-1"),
      presence: stay("C-1-S9", "T-1", "2026-02-02") + stay("C-1-S9", "L-2", "2026-02-02")),
    one(
      "a session after all others", inPlace: true,
      sessions: session("C-4-S9", "C-4", "2026-02-09", tutor: "T-4"),
      presence: stay("C-4-S9", "L-5", "2026-02-09")),
    one(
      "sessions of which there is no record", inPlace: true,
      sessions: session("A-1", "C-2", "2026-01-13", tutor: "T-2")
        + session("Z-1", "C-3", "2026-01-14", tutor: "T-3"), presence: ""),
    LaterSubmission(
      name: "presence of sessions that are there", isAddedInPlace: true,
      files: ["again.csv": presenceHeader + stay("C-4-S0", "L-5", "2026-01-12")]),
    one(
      "a part of a session that is there", inPlace: false,
      sessions: "C-4-S0,C-4,2026-01-12T12:00:00Z,2026-01-12T13:00:00Z,teaching,in_person,T-4\n",
      presence: fourth.stays),
    one(
      "a row that cannot be counted", inPlace: false, sessions: fourth.session,
      presence: fourth.stays + "C-4-S9,L-6,in_person,soon,2026-01-30T12:00:00Z\n"),
    one(
      "somebody whom the course does not know", inPlace: false, sessions: fourth.session,
      presence: stay("C-4-S9", "X-1", "2026-01-30")),
    one(
      "a course", inPlace: false, sessions: fourth.session, presence: fourth.stays,
      others: ["more/courses.csv": "course_id,title,starts_on\nC-5,Ethics,2026-01-12\n"]),
    one(
      "a file that nothing recognises", inPlace: false, sessions: fourth.session,
      presence: fourth.stays, others: ["notes.txt": "The room was cold.\n"]),
    one(
      "the session that a record which was not counted is of", inPlace: false,
      sessions: fourth.session, presence: fourth.stays,
      first: first(adding: ["presence.csv": stay("C-4-S9", "L-6", "2026-01-30")])),
    one(
      "a session beside a guest of before", inPlace: true, sessions: fourth.session,
      presence: fourth.stays,
      first: first(adding: ["presence.csv": stay("C-4-S1", "Mara Quill", "2026-01-19")])),
    one(
      "a session beside marks, claims and study of before", inPlace: true,
      sessions: fourth.session, presence: fourth.stays,
      first: first(adding: [
        "marks.csv": "session_id,person_id,mark\nC-3-S0,L-4,absent\nC-3-S1,L-4,present\n",
        "claims.csv": "course_id,kind,learner_id,hours\nC-4,guided_hours,,90\n",
        "study.csv": "course_id,person_id,activity,started_at,minutes\n"
          + "C-3,L-4,self_study,2026-01-13T10:00:00Z,30\n",
      ])),
    one(
      "a session beside replies to findings", inPlace: false, sessions: fourth.session,
      presence: fourth.stays,
      first: first(adding: [
        "responses.csv": "finding_id,author,replied_on,reply\n"
          + "records/no-such-rule/C-4,provider,2026-02-03,We look into it.\n"
      ])),
  ]

  /// Writes what is there before, what comes later, and both.
  func written() throws -> (before: TemporaryFolder, later: TemporaryFolder, both: TemporaryFolder)
  {
    let folders = (try TemporaryFolder(), try TemporaryFolder(), try TemporaryFolder())
    for (path, text) in first {
      try folders.0.write(text.utf8, to: path)
      try folders.2.write(text.utf8, to: path)
    }
    for (path, text) in files {
      try folders.1.write(text.utf8, to: path)
      try folders.2.write(text.utf8, to: path)
    }
    return folders
  }
}
