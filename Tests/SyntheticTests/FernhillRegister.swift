import Evidence
import Synthetic

/// A register of Alder House.
struct FernhillRegister {
  let course: FernhillCourse
  private let sessions: [FernhillCourse.Session]

  init(_ course: FernhillCourse) {
    self.course = course
    sessions = course.sessions.filter { course.record(of: $0) == .register }
  }

  /// What the codes mean, for all registers of a course.
  static func markMap(_ courses: [FernhillCourse]) -> String {
    CanonicalText.table(
      "register,code,mark,minutes",
      courses.flatMap { course in
        [
          ["/", "present", ""], ["L15", "late", "15"], ["E20", "left_early", "20"],
          ["O", "absent", ""],
        ]
        .map { [course.id] + $0 }
      })
  }

  var text: String {
    let codes = codes
    return RegisterSheet(
      centre: course.centre.name, courseID: course.id, title: course.title,
      tutor: course.tutor.name, learners: course.learners.map { ($0.id, $0.name) },
      startsAt: sessions.map(\.from), code: { codes[$0][$1] },
      key: ["/ present", "L15 late by 15", "E20 left 20 early", "O absent"]
    ).text
  }

  /// By session and learner.
  private var codes: [[String]] {
    let kept = keptCodes
    guard course.story == .tooMuchOnline else { return kept }
    // The planted case of the screens: six days of the spring repeat six of the autumn.
    let eventful = kept.indices.filter { day in
      kept[day].count { $0 != "/" } >= 2
    }
    return kept.indices.map { day in
      Self.copied.contains(day) ? kept[eventful[day - Self.copied.lowerBound]] : kept[day]
    }
  }

  private static let copied = 30..<36

  private var keptCodes: [[String]] {
    var draws = SeededGenerator(seed: 2026, stream: course.number)
    return sessions.map { _ in
      course.learners.map { _ in
        switch draws.number(below: 20) {
        case 0: RegisterSheet.absent
        case 1: "L15"
        case 2: "E20"
        default: "/"
        }
      }
    }
  }
}
