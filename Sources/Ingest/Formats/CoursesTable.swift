import Evidence

/// `courses.csv`: the courses of the submission (tables.md).
enum CoursesTable {
  static let format = LogFormat.table(
    "courses", "Courses", stage: .courses, required: ["course_id", "title", "starts_on"],
    optional: [
      "centre_id", "centre_name", "qualification_number", "awarding_organisation", "level", "glh",
      "tqt", "endorsements", "declared_delivery", "study_mode", "ends_on", "time_zone",
      "publicly_funded", "ai_disclosed", "attendance_records", "online_approval_from",
      "online_approval_until", "default_activity", "regimes", "bank_holidays",
    ])

  static func read(_ row: RowCells) throws(RecordProblem) -> Course {
    var course = Course(
      id: try row.required("course_id"), title: try row.required("title"),
      startsOn: try row.requiredDay("starts_on"), source: row.source)
    course.centreID = row.text("centre_id")
    course.centreName = row.text("centre_name")
    course.qualificationNumber = row.text("qualification_number")
    course.awardingOrganisation = row.text("awarding_organisation")
    course.level = row.text("level")
    course.claimedGuidedTime = try row.time(inHours: "glh")
    course.claimedTotalTime = try row.time(inHours: "tqt")
    course.endorsements = row.list("endorsements")
    course.declaredDelivery = try row.word("declared_delivery", DeclaredDelivery.self)
    course.studyMode = try row.oneOf("study_mode", ["full_time", "part_time"])
    course.endsOn = try row.day("ends_on")
    if let end = course.endsOn, end < course.startsOn {
      throw RecordProblem(
        .endsBeforeStart, "ends_on is before starts_on", cell: row.cell("ends_on"))
    }
    if let zone = row.text("time_zone") {
      guard ZoneTable.named(zone) != nil else {
        throw RecordProblem(
          .unknownTimeZone,
          "time_zone must be a zone of the tz database, for example Europe/London",
          cell: row.cell("time_zone"))
      }
      course.timeZone = zone
    }
    course.isPubliclyFunded = try row.yesNo("publicly_funded")
    course.isAIDisclosed = try row.yesNo("ai_disclosed")
    course.attendanceRecords = try row.word("attendance_records", AttendanceRecords.self)
    course.onlineApprovalFrom = try row.day("online_approval_from")
    course.onlineApprovalUntil = try row.day("online_approval_until")
    course.defaultActivity = try row.word("default_activity", Activity.self) ?? .unknown
    course.regimes = row.list("regimes")
    course.bankHolidays = try row.word("bank_holidays", HolidayDivision.self)
    return course
  }
}
