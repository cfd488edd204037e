import Evidence

/// The cases of `Fixtures/cases` that are about the hours of a qualification.
enum QualificationCases {
  static var files: [RecordedFixture] { all.flatMap(\.fixtures) }
  static var stories: Set<String> { Set(all.map(\.story)) }

  /// Every fourth of 60 days.
  private static let quarter = Set((1...15).map { $0 * 4 })

  private static let all = [
    TaughtCourseFiles(
      "online-share-around-the-cap",
      diploma(1, "2023-09-11", online: quarter, moreSeconds: [1: 1, 60: -1]),
      diploma(2, "2024-09-09", online: quarter),
      diploma(3, "2025-09-08", online: quarter, moreSeconds: [1: -1, 60: 1])),
    TaughtCourseFiles(
      "live-online-allowed-and-not",
      certificate(
        1, "2025-01-13", online: Set(1...15), approvedFrom: "2024-09-01",
        reports: [1: .zoom, 2: .zoom, 7: .zoom, 8: .zoom, 15: .zoom]),
      diploma(2, "2025-09-08", online: Set(1...60), reports: [3: .teams, 4: .teams, 9: .zoom])),
    TaughtCourseFiles(
      "online-without-approval",
      certificate(
        1, "2025-09-15", online: Set(1...15), approvedFrom: "2025-09-22",
        reports: [2: .teamsList])),
    TaughtCourseFiles("apq-fully-in-person", apq),
    TaughtCourseFiles(
      "guided-hours-419-and-420", diploma(1, "2024-09-09", moreSeconds: [60: -3600]),
      diploma(2, "2025-09-08")),
    TaughtCourseFiles("guided-hours-claimed-without-a-tutor", untaught),
    TaughtCourseFiles("ill-learner", ill),
  ]

  private static func diploma(
    _ number: Int, _ firstMonday: String, online: Set<Int> = [], moreSeconds: [Int: Int] = [:],
    reports: [Int: TaughtCourse.Report] = [:]
  ) -> TaughtCourse {
    TaughtCourse(
      number: number, qualification: .therapeuticDiploma,
      declared: online.isEmpty ? .inPerson : online.count == 60 ? .liveOnline : .blended,
      firstMonday: firstMonday, dayCount: 60, hours: 7, online: online, moreSeconds: moreSeconds,
      reports: reports, approvedFrom: online.isEmpty ? "" : "2022-09-01")
  }

  private static func certificate(
    _ number: Int, _ firstMonday: String, online: Set<Int> = [], approvedFrom: String = "",
    reports: [Int: TaughtCourse.Report] = [:]
  ) -> TaughtCourse {
    TaughtCourse(
      number: number, qualification: .skillsCertificate,
      declared: online.isEmpty ? .inPerson : .liveOnline, firstMonday: firstMonday, dayCount: 15,
      hours: 6, online: online, reports: reports, approvedFrom: approvedFrom)
  }

  private static var apq: TaughtCourse {
    var course = diploma(1, "2025-09-08")
    course.isBACPApproved = true
    return course
  }

  /// In the autumn of 2022 Teams still handed out its meeting summary.
  private static var untaught: TaughtCourse {
    let days = Set(1...15)
    var course = certificate(
      1, "2022-09-12", online: days, approvedFrom: "2022-09-01",
      reports: Dictionary(uniqueKeysWithValues: days.map { ($0, .teamsSummary) }))
    course.isTaught = false
    course.claimedHours = 90
    return course
  }

  private static var ill: TaughtCourse {
    TaughtCourse(
      qualification: .substanceAward, declared: .inPerson, firstMonday: "2026-01-12", dayCount: 10,
      hours: 3, missed: [4, 5, 6, 7], learnerCount: 6)
  }
}
