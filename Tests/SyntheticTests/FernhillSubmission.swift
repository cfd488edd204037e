import Evidence
import Synthetic

/// The whole submission `Fixtures/submissions/fernhill-2025-26`: eight courses of three centres in
/// one folder, as an awarding body would get it.
struct FernhillSubmission {
  var files: [RecordedFixture] {
    let tables: [(String, String)] =
      [
        ("courses.csv", courses), ("people.csv", people), ("sessions.csv", sessions),
        ("meetings.csv", meetings), ("reading.csv", reading), ("study.csv", study),
        ("claims.csv", claims), ("mark-map.csv", FernhillRegister.markMap),
        ("README.txt", Self.readme),
      ]
      + FernhillCourse.all.compactMap { course in
        if course.story == .register {
          return ("registers/\(course.id).csv", FernhillRegister(course).text)
        }
        return course.isLoggedAsTable ? ("logs/\(course.id).csv", presence(of: course)) : nil
      }
    let reports = FernhillCourse.all.flatMap { course in
      course.reports.map { ($0.path, $0.bytes) }
    }
    return (tables.map { ($0, Array($1.utf8)) } + reports).map {
      RecordedFixture(path: "submissions/fernhill-2025-26/\($0)", bytes: $1)
    }
  }

  /// Not a record of anything: no time and no person stands in it.
  private static let readme = """
    These are the records of the three centres, as they were sent.
    Each centre made its own files; nothing was put together or corrected.

    """

  private var courses: String {
    let columns =
      "course_id,title,centre_id,centre_name,awarding_organisation,level,glh,declared_delivery,"
      + "study_mode,starts_on,ends_on,time_zone,publicly_funded,ai_disclosed,attendance_records,"
      + "default_activity"
    return Self.table(
      columns,
      FernhillCourse.all.map {
        [
          $0.id, $0.title, $0.centre.id, $0.centre.name, "Fernhill Awards", $0.level,
          $0.claimedHours == 0 ? "" : String($0.claimedHours), $0.declared.rawValue, "part_time",
          $0.startsOn.iso8601, $0.endsOn.iso8601, "Europe/London", $0.isFunded ? "yes" : "no",
          $0.isAIDisclosed ? "yes" : "no", "complete", "teaching",
        ]
      })
  }

  private var people: String {
    Self.table(
      "course_id,person_id,role,name,email,group",
      FernhillCourse.all.flatMap { course in
        course.people.map {
          [course.id, $0.id, $0.role.rawValue, $0.name, $0.email, $0.group]
        } + (course.isAIDisclosed ? [] : [[course.id, "104-A1", "ai", "Study companion", "", ""]])
      })
  }

  private var sessions: String {
    Self.table(
      "session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids,group",
      FernhillCourse.all.flatMap { course in
        course.sessions.flatMap { session in
          course.parts(of: session).map { part in
            [
              session.id, course.id, Self.text(part.from), Self.text(part.to), part.activity,
              session.mode.rawValue, course.tutor.id, session.group,
            ]
          }
        }
      })
  }

  private var meetings: String {
    Self.table(
      "meeting,course_id,session_id",
      FernhillCourse.all.flatMap { course in
        course.reports.map { [$0.path, course.id, $0.session.id] }
      })
  }

  /// The one report of FA-102 whose day may be a month.
  private var reading: String {
    Self.table(
      "path,date_order",
      FernhillCourse.all.flatMap { course in
        course.reports.filter { $0.isUndecidable }.map { [$0.path, "day-first"] }
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
            course.id, learner.id, activity, Self.text(start), hasEnd ? Self.text(end) : "",
            hasEnd ? "" : String(minutes),
          ])
        }
      }
    }
    return Self.table("course_id,person_id,activity,started_at,ended_at,minutes", rows)
  }

  private var claims: String {
    Self.table(
      "course_id,kind,learner_id,hours,value,claimed_on,source",
      FernhillCourse.all.filter { $0.claimedHours > 0 }.map {
        [$0.id, "guided_hours", "", String($0.claimedHours), "", "2025-06-02", "prospectus"]
      } + [["FA-104", "live", "", "", "yes", "2025-06-02", "prospectus"]])
  }

  private func presence(of course: FernhillCourse) -> String {
    var rows: [[String]] = []
    for session in course.sessions {
      for stay in course.stays(in: session) {
        rows.append([
          session.id, stay.person.id, stay.mode.rawValue, Self.text(stay.from), Self.text(stay.to),
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
    return Self.table("session_id,person_id,mode,joined_at,left_at", rows)
  }

  private static func table(_ columns: String, _ rows: [[String]]) -> String {
    columns + "\n" + rows.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  /// A time with its offset.
  private static func text(_ time: WallTime) -> String {
    let instant = LondonClock.instant(of: time)
    let asUTC = Instant(seconds: time.seconds).iso8601.dropLast()
    return asUTC + (LondonClock.offset(at: instant) == 0 ? "+00:00" : "+01:00")
  }
}
