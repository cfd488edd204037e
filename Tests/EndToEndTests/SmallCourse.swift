import Foundation
import TestSupport

/// A course of one session, two learners and a tutor, of which submissions of several are made.
struct SmallCourse {
  let id: String
  var declared = "live_online"
  var isTutorThere = true
  /// When everybody leaves.
  var until = "11:00"
  /// A tutor whom the timetable names and people.csv does not.
  var strangeTutor = false

  init(_ id: String) { self.id = id }

  private var day: String { "2026-03-\(id.last.map { "0\($0)" } ?? "01")" }
  private var people: [String] { ["\(id)-L1", "\(id)-L2", "\(id)-T1"] }

  /// A submission of courses, with what else lies in it.
  static func submission(_ courses: [SmallCourse], with others: [String: String] = [:])
    -> SmallSubmission
  {
    func table(_ header: String, _ rows: [String]) -> Data {
      Data(([header] + rows).map { $0 + "\n" }.joined().utf8)
    }
    var submission = SmallSubmission(files: [:])
    submission.files["courses.csv"] = table(
      "course_id,title,starts_on,ends_on,declared_delivery,publicly_funded,ai_disclosed,"
        + "attendance_records",
      courses.map {
        "\($0.id),Helping Skills,2026-03-01,2026-03-09,\($0.declared),no,yes,complete"
      })
    submission.files["people.csv"] = table(
      "course_id,person_id,role,name",
      courses.flatMap { course in
        zip(course.people, ["Tegan Marwick", "Kofi Ashgrove", "Orla Penhallow"]).map {
          "\(course.id),\($0),\($0.hasSuffix("T1") ? "tutor" : "learner"),\($1)"
        }
      })
    submission.files["sessions.csv"] = table(
      "session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids",
      courses.map {
        "\($0.id)-S,\($0.id),\($0.day)T10:00:00Z,\($0.day)T12:00:00Z,teaching,remote,"
          + $0.people[2] + ($0.strangeTutor ? ";T-9" : "")
      })
    submission.files["presence.csv"] = table(
      "session_id,person_id,mode,joined_at,left_at",
      courses.flatMap { course in
        course.people.filter { course.isTutorThere || !$0.hasSuffix("T1") }.map {
          "\(course.id)-S,\($0),remote,\(course.day)T10:00:00Z,\(course.day)T\(course.until):00Z"
        }
      })
    for (path, text) in others { submission.files[path] = Data(text.utf8) }
    return submission
  }
}

extension Audit {
  /// Audits a small submission with the key of the fixtures.
  init(_ submission: SmallSubmission, _ options: String...) throws {
    try self.init(submission, options)
  }

  /// Audits a small submission with the key of the fixtures.
  init(_ submission: SmallSubmission, _ options: [String]) throws {
    let folder = try submission.written()
    self = try withExtendedLifetime(folder) { try Audit(folder.url, options) }
  }
}
