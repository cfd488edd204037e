import Foundation
import TestSupport

/// A course with six sessions of two hours in a room, of which registers tell who was there.
enum RegisterSubmission {
  static let people = """
    course_id,person_id,role,name,email
    FA-201,L-01,learner,Tegan Marwick,
    FA-201,L-02,learner,Kofi Ashgrove,
    FA-201,L-03,learner,Hana Thistleby,hana.thistleby@example.org
    FA-201,L-04,learner,Zoë Larkhallow,
    FA-201,T-01,tutor,Orla Penhallow,orla.penhallow@example.org

    """

  static let map = """
    register,code,mark,minutes
    *,/,present,
    *,L,late,
    *,L10,late,10
    *,E20,left_early,20
    *,O,absent,
    *,N,excused,
    *,-,not_expected,

    """

  private static let sessions = [
    ("W-1", "2026-11-16", "18:00", "20:00"), ("W-2", "2026-11-23", "18:00", "20:00"),
    ("W-3", "2026-11-30", "18:00", "20:00"), ("W-4", "2026-12-07", "18:00", "20:00"),
    ("D-1", "2026-12-12", "10:00", "12:00"), ("D-2", "2026-12-12", "13:00", "15:00"),
    ("W-5", "2026-12-14", "18:00", "20:00"),
  ]

  /// The course with these files beside its definitions.
  static func with(_ files: [String: Data]) -> SmallSubmission {
    let rows = sessions.map { id, day, from, to in
      "\(id),FA-201,\(day)T\(from)Z,\(day)T\(to)Z,teaching,in_person,T-01\n"
    }
    let definitions = [
      "courses.csv": "course_id,title,starts_on\nFA-201,Helping Skills,2026-11-16\n",
      "people.csv": people,
      "sessions.csv": "session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids\n"
        + rows.joined(),
    ]
    return SmallSubmission(
      files: definitions.mapValues { Data($0.utf8) }.merging(files) { $1 })
  }
}
