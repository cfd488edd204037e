import Foundation
import TestSupport

/// The presence of a generated submission as rows of a stream, and as the plainest submission that
/// says the same: sessions from the first join to the last leave, and nothing planned in them.
struct PlainLog {
  /// Courses of the log, rows of one course together.
  let stream: String
  private var courses = "course_id,title,starts_on,time_zone\n"
  private var people = "course_id,person_id,role\n"
  private var sessions = "session_id,course_id,starts_at,ends_at,activity,mode\n"
  private var presence = "session_id,person_id,mode,joined_at,left_at\n"

  static let heading = "course_id,session_id,person_id,role,mode,joined_at,left_at\n"

  /// Joins the tables of a submission in a folder.
  init(of submission: URL) throws {
    func table(_ name: String) throws -> ResultTable {
      ResultTable(name, try Data(contentsOf: submission.appending(path: "\(name).csv")))
    }
    var courseOf: [String: String] = [:]
    for row in try table("sessions").rows { courseOf[row["session_id"] ?? ""] = row["course_id"] }
    var roleOf: [String: String] = [:]
    for row in try table("people").rows { roleOf[row["person_id"] ?? ""] = row["role"] }
    var stream = Self.heading
    var seen: Set<String> = []
    var windows: [(id: String, from: String, to: String)] = []
    for row in try table("presence").rows {
      let session = row["session_id"] ?? ""
      let person = row["person_id"] ?? ""
      let course = courseOf[session] ?? ""
      let role = roleOf[person] ?? ""
      let (joined, left) = (row["joined_at"] ?? "", row["left_at"] ?? "")
      let rest = "\(row["mode"] ?? ""),\(joined),\(left)\n"
      stream += "\(course),\(session),\(person),\(role),\(rest)"
      presence += "\(session),\(person),\(rest)"
      if seen.insert(course).inserted { courses += "\(course),\(course),2025-09-01,UTC\n" }
      if seen.insert(person).inserted { people += "\(course),\(person),\(role)\n" }
      // The times of one session have one offset, so that their texts are in the order of time.
      if let last = windows.last, last.id == session {
        windows[windows.count - 1] = (session, min(last.from, joined), max(last.to, left))
      } else {
        windows.append((session, joined, left))
      }
    }
    for window in windows {
      sessions +=
        "\(window.id),\(courseOf[window.id] ?? ""),\(window.from),\(window.to),teaching,in_person\n"
    }
    self.stream = stream
  }

  /// Writes the plain submission to a folder.
  func write(to place: TemporaryFolder, _ folder: String) throws {
    for (name, text) in [
      ("courses", courses), ("people", people), ("sessions", sessions), ("presence", presence),
    ] {
      try place.write(text.utf8, to: "\(folder)/\(name).csv")
    }
  }
}
