import GRDB

/// The ids that a workspace's own people gave: what may clash where workspaces are joined.
public struct StoredIDs: Sendable {
  /// Ids of courses.
  public let courses: [String]
  /// Ids of sessions of a timetable; those without a plan are named by their log.
  public let sessions: [String]
  /// Ids of people, as they may be shown.
  public let people: [String]
}

extension EvidenceStore {
  /// The ids of courses, planned sessions and people.
  public func ids() throws -> StoredIDs {
    try queue.read { db in
      StoredIDs(
        courses: try String.fetchAll(db, sql: "SELECT course_id FROM course ORDER BY course_no"),
        sessions: try String.fetchAll(
          db, sql: "SELECT session_id FROM session WHERE is_planned = 1 ORDER BY session_no"),
        people: try String.fetchAll(db, sql: "SELECT person_id FROM person ORDER BY person_no"))
    }
  }
}
