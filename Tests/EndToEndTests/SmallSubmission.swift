import Foundation
import TestSupport

/// A submission of one course with two sessions, three people and nothing wrong, to be changed.
struct SmallSubmission {
  /// By path.
  var files: [String: Data]

  static let presenceHeader = "session_id,person_id,mode,joined_at,left_at\n"
  /// The tutor and a learner in the first session.
  static let firstSession = """
    S-1,T-01,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z
    S-1,L-01,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z

    """

  private static let courses = """
    course_id,title,starts_on,ends_on,declared_delivery,publicly_funded,attendance_records
    C-1,Helping Skills,2026-03-02,2026-03-09,live_online,no,complete

    """
  static let people = """
    course_id,person_id,role,name,email
    C-1,L-01,learner,Tegan Marwick,tegan.marwick@example.org
    C-1,L-02,learner,Kofi Ashgrove,kofi.ashgrove@example.org
    C-1,T-01,tutor,Orla Penhallow,orla.penhallow@example.org

    """
  static let sessions = """
    session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids
    S-1,C-1,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,teaching,remote,T-01
    S-2,C-1,2026-03-09T10:00:00Z,2026-03-09T11:00:00Z,teaching,remote,T-01

    """
  static let presence = """
    session_id,person_id,mode,joined_at,left_at
    S-1,T-01,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z
    S-1,L-01,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z
    S-1,L-02,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z
    S-2,T-01,remote,2026-03-09T10:00:00Z,2026-03-09T11:00:00Z
    S-2,L-01,remote,2026-03-09T10:00:00Z,2026-03-09T11:00:00Z
    S-2,L-02,remote,2026-03-09T10:00:00Z,2026-03-09T11:00:00Z

    """

  /// The submission as it is right.
  static let whole = SmallSubmission(files: [
    "courses.csv": Data(courses.utf8), "people.csv": Data(people.utf8),
    "sessions.csv": Data(sessions.utf8), "presence.csv": Data(presence.utf8),
  ])

  /// Writes the files to a folder of their own.
  func written() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, bytes) in files { try folder.write(bytes, to: path) }
    return folder
  }
}
