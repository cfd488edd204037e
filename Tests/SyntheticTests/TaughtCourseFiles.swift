import Evidence
import Synthetic

/// The submission of a case: its taught courses in one folder.
struct TaughtCourseFiles {
  let story: String
  let courses: [TaughtCourse]

  init(_ story: String, _ courses: TaughtCourse...) {
    self.story = story
    self.courses = courses
  }

  var fixtures: [RecordedFixture] {
    let tables = [
      ("courses.csv", coursesTable), ("people.csv", people), ("sessions.csv", sessions),
      ("mark-map.csv", "register,code,mark,minutes\n*,/,present,\n*,O,absent,\n"),
      ("meetings.csv", meetings), ("reading.csv", reading), ("claims.csv", claims),
      ("study.csv", study),
    ]
    let registers = courses.map { ("registers/\($0.id).csv", register(of: $0)) }
    let written = (tables + registers).filter { !isEmpty($0.1) }
    let reports = courses.flatMap { course in
      course.days.compactMap { day in
        day.report.map { (course.path(of: day), course.bytes(of: $0, on: day)) }
      }
    }
    return (written.map { ($0, Array($1.utf8)) } + reports).map {
      RecordedFixture(path: "cases/\(story)/input/\($0)", bytes: $1)
    }
  }

  /// Whether a table has a header alone.
  private func isEmpty(_ text: String) -> Bool { text.count { $0.isNewline } < 2 }

  private var coursesTable: String {
    CanonicalText.table(
      "course_id,title,centre_id,centre_name,qualification_number,awarding_organisation,level,"
        + "endorsements,declared_delivery,study_mode,starts_on,ends_on,time_zone,publicly_funded,"
        + "ai_disclosed,attendance_records,online_approval_from,default_activity",
      courses.map { course in
        let qualification = course.qualification
        return [
          course.id, qualification.title, "K1", "Alder House", qualification.number, "CPCAB",
          qualification.level, course.isBACPApproved ? "bacp-apq" : "", course.declared.rawValue,
          "part_time",
          course.firstMonday, course.days.last?.from.day.iso8601 ?? "", "Europe/London", "yes",
          "yes", "complete",
          course.approvedFrom, "teaching",
        ]
      })
  }

  private var people: String {
    CanonicalText.table(
      "course_id,person_id,role,name,email",
      courses.flatMap { course in
        let staff =
          [(TaughtCourse.tutor, Role.tutor)]
          + (course.isTaught ? [] : [(TaughtCourse.office, Role.support)])
        return (course.learners.map { ($0, Role.learner) } + staff).map {
          [course.id, $0.id, $1.rawValue, $0.name, $0.email]
        }
      })
  }

  private var sessions: String {
    CanonicalText.table(
      "session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids",
      courses.flatMap { course in
        course.days.map {
          [
            $0.id, course.id, CanonicalText.time($0.from), CanonicalText.time($0.to), "teaching",
            $0.mode.rawValue, TaughtCourse.tutor.id,
          ]
        }
      })
  }

  private func register(of course: TaughtCourse) -> String {
    let days = course.days.filter { $0.report == nil }
    guard !days.isEmpty else { return "" }
    return RegisterSheet(
      centre: "Alder House", courseID: course.id, title: course.qualification.title,
      tutor: TaughtCourse.tutor.name, learners: course.learners.map { ($0.id, $0.name) },
      startsAt: days.map(\.from),
      code: { session, learner in
        learner == 0 && course.missed.contains(days[session].number) ? RegisterSheet.absent : "/"
      }, key: ["/ present", "O absent"]
    ).text
  }

  private var meetings: String {
    CanonicalText.table(
      "meeting,course_id,session_id",
      courses.flatMap { course in
        course.days.filter { $0.report != nil }.map { [course.path(of: $0), course.id, $0.id] }
      })
  }

  private var reading: String {
    CanonicalText.table(
      "path,date_order",
      courses.flatMap { course in
        course.days.compactMap { day in
          course.dateOrder(of: day).map { [course.path(of: day), $0] }
        }
      })
  }

  private var claims: String {
    CanonicalText.table(
      "course_id,kind,learner_id,hours,value,claimed_on,source",
      courses.filter { $0.claimedHours > 0 }.map {
        [$0.id, "guided_hours", "", String($0.claimedHours), "", $0.firstMonday, "prospectus"]
      })
  }

  /// Client work of the diploma's learners: 20 weeks of 5 hours, six of them online.
  private var study: String {
    CanonicalText.table(
      "course_id,person_id,activity,started_at,minutes,mode",
      courses.filter { $0.qualification.level == "4" }.flatMap { course in
        course.learners.flatMap { learner in
          (1...20).map { week in
            let monday = Day(iso8601: course.firstMonday) ?? Day(number: 0)
            let start = WallTime(Day(number: monday.number + 7 * week + 3), hour: 13)
            return [
              course.id, learner.id, "placement", CanonicalText.time(start), "300",
              week % 3 == 0 ? "remote" : "in_person",
            ]
          }
        }
      })
  }
}
