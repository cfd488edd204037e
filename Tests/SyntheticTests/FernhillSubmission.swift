import Evidence
import Synthetic

/// The whole submission `Fixtures/submissions/fernhill-2025-26`: ten courses of three centres in one
/// folder, as an awarding body would get it.
struct FernhillSubmission {
  var files: [RecordedFixture] {
    let tables: [(String, String)] =
      [
        ("courses.csv", courses), ("people.csv", people), ("sessions.csv", sessions),
        ("meetings.csv", meetings), ("reading.csv", reading), ("study.csv", study),
        ("claims.csv", claims),
        ("mark-map.csv", FernhillRegister.markMap(courses(with: .register))),
        ("README.txt", Self.readme),
      ]
      + courses(with: .register).map { ("registers/\($0.id).csv", FernhillRegister($0).text) }
      + courses(with: .log).map { ("logs/\($0.id).csv", presence(of: $0)) }
    let reports = FernhillCourse.all.flatMap { course in
      course.reports.map { ($0.path, $0.bytes) }
    }
    return (tables.map { ($0, Array($1.utf8)) } + reports).map {
      RecordedFixture(path: "submissions/fernhill-2025-26/\($0)", bytes: $1)
    }
  }

  private func courses(with record: FernhillCourse.Record) -> [FernhillCourse] {
    FernhillCourse.all.filter { course in
      course.sessions.contains { course.record(of: $0) == record }
    }
  }

  /// Not a record of anything: no time and no person stands in it.
  private static let readme = """
    These are the records of the three centres, as they were sent.
    Each centre made its own files; nothing was put together or corrected.

    """

  private var courses: String {
    let columns =
      "course_id,title,centre_id,centre_name,qualification_number,awarding_organisation,level,glh,"
      + "declared_delivery,study_mode,starts_on,ends_on,time_zone,publicly_funded,ai_disclosed,"
      + "attendance_records,online_approval_from,default_activity"
    return CanonicalText.table(
      columns,
      FernhillCourse.all.map {
        [
          $0.id, $0.title, $0.centre.id, $0.centre.name, $0.qualification,
          $0.qualification.isEmpty ? "Fernhill Awards" : "CPCAB", $0.level,
          $0.claimedHours == 0 ? "" : String($0.claimedHours), $0.declared.rawValue, "part_time",
          $0.startsOn.iso8601, $0.endsOn.iso8601, "Europe/London", $0.isFunded ? "yes" : "no",
          $0.isAIDisclosed ? "yes" : "no", "complete", $0.onlineApprovalFrom, "teaching",
        ]
      })
  }

  private var people: String {
    CanonicalText.table(
      "course_id,person_id,role,name,email,group",
      FernhillCourse.all.flatMap { course in
        course.people.map {
          [course.id, $0.id, $0.role.rawValue, $0.name, $0.email, $0.group]
        } + (course.isAIDisclosed ? [] : [[course.id, "104-A1", "ai", "Study companion", "", ""]])
      })
  }

  private var sessions: String {
    CanonicalText.table(
      "session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids,group",
      FernhillCourse.all.flatMap { course in
        course.sessions.flatMap { session in
          course.parts(of: session).map { part in
            [
              session.id, course.id, CanonicalText.time(part.from), CanonicalText.time(part.to),
              part.activity,
              session.mode.rawValue, course.tutor.id, session.group,
            ]
          }
        }
      })
  }

  private var meetings: String {
    CanonicalText.table(
      "meeting,course_id,session_id",
      FernhillCourse.all.flatMap { course in
        course.reports.map { [$0.path, course.id, $0.session.id] }
      })
  }

  /// The reports whose day may be a month.
  private var reading: String {
    CanonicalText.table(
      "path,date_order",
      FernhillCourse.all.flatMap { course in
        course.reports.compactMap { report in report.dateOrder.map { [report.path, $0] } }
      })
  }

  private var study: String {
    var rows: [[String]] = []
    for course in FernhillCourse.all where course.story == .studyOnly || course.story == .blended {
      var draws = SeededGenerator(seed: 2026, stream: course.number, part: 1)
      for learner in course.learners {
        for week in 0..<(course.story == .studyOnly ? 4 : 1) {
          let day = Day(number: course.startsOn.number + 7 * week + draws.number(below: 5))
          let start = WallTime(
            day, hour: draws.number(in: 9...19), minute: draws.number(below: 60))
          let minutes = draws.number(in: 20...90)
          let activity =
            course.story == .blended
            ? "self_study" : ["e_learning", "recording", "ai_tool", "e_learning"][week]
          let hasEnd = activity == "e_learning"
          let end = WallTime(seconds: start.seconds + minutes * 60)
          rows.append([
            course.id, learner.id, activity, CanonicalText.time(start),
            hasEnd ? CanonicalText.time(end) : "",
            hasEnd ? "" : String(minutes), "",
          ])
        }
      }
    }
    return CanonicalText.table(
      "course_id,person_id,activity,started_at,ended_at,minutes,mode", rows + placements)
  }

  /// The diploma's client work: ten hours in each of ten months, three of them online.
  private var placements: [[String]] {
    FernhillCourse.all.filter { $0.story == .tooMuchOnline }.flatMap { course in
      course.learners.flatMap { learner in
        (1...10).map { month in
          let start = WallTime(Day(number: course.startsOn.number + 28 * month), hour: 14)
          return [
            course.id, learner.id, "placement", CanonicalText.time(start), "", "600",
            month % 3 == 0 ? "remote" : "in_person",
          ]
        }
      }
    }
  }

  private var claims: String {
    CanonicalText.table(
      "course_id,kind,learner_id,hours,value,claimed_on,source",
      FernhillCourse.all.filter { $0.claimedHours > 0 }.map {
        [$0.id, "guided_hours", "", String($0.claimedHours), "", "2025-06-02", "prospectus"]
      } + [["FA-104", "live", "", "", "yes", "2025-06-02", "prospectus"]])
  }

  private func presence(of course: FernhillCourse) -> String {
    var rows: [[String]] = []
    for session in course.sessions where course.record(of: session) == .log {
      for stay in course.stays(in: session) {
        rows.append([
          session.id, stay.person.id, stay.mode.rawValue, CanonicalText.time(stay.from),
          CanonicalText.time(stay.to),
        ])
      }
    }
    if course.story == .logWithFaults {
      // Two slips of the pen, as a door log has them: out before in, and a session of no timetable.
      rows.insert(
        [
          "FA-108-S2", "108-L4", "in_person", "2026-02-11T20:30:00+00:00",
          "2026-02-11T18:01:00+00:00",
        ], at: 12)
      rows.append([
        "FA-108-S9", "108-L3", "in_person", "2026-04-01T18:00:00+01:00",
        "2026-04-01T20:30:00+01:00",
      ])
    }
    return CanonicalText.table("session_id,person_id,mode,joined_at,left_at", rows)
  }
}
