public import Evidence

/// What a spot check looks at, one after the other.
public enum SampleUnit: String, CaseIterable, Sendable {
  /// A learner on a course.
  case learner
  /// A learner in a session that the logs say the learner was at.
  case attendance
  /// A session.
  case session
  /// A course.
  case course
  /// A centre.
  case centre

  /// What to ask to see of it on a visit.
  public var ask: String { asked.text }

  /// The same in the language that is being written.
  var asked: Phrase {
    switch self {
    case .learner: "The enrolment, the registers with this learner, and the learner's own account"
    case .attendance: "The signed register or the platform's own report of this session"
    case .session: "The register or the platform's own report, the plan, and who taught"
    case .course: "The timetable, the enrolments, and the registers of sessions that you choose"
    case .centre: "How attendance is recorded, by whom and when, for courses that you choose"
    }
  }

  /// Several of it, as the first cell of a row.
  var plural: Phrase {
    switch self {
    case .learner: "Learners"
    case .attendance: "Attendances"
    case .session: "Sessions"
    case .course: "Courses"
    case .centre: "Centres"
    }
  }

  /// Every record of a result: its id, its centre, its stratum, and what the logs say of it.
  ///
  /// An id begins with the centre and the course, so that records of several centres stay apart.
  public func records(of result: any AuditResult) throws -> [SampleRecord] {
    let centres = try SampledCentres(result)
    func record(_ course: String, _ rest: [String], _ words: String, _ seconds: Int)
      -> SampleRecord
    {
      SampleRecord(
        centre: centres.name(ofCourse: course), path: [course] + rest,
        stratum: centres.stratum(ofCourse: course), logsSay: words, seconds: seconds)
    }
    var records: [SampleRecord] = []
    switch self {
    case .learner:
      try result.forEachRow(of: LearnerRow.schema) { cells in
        let row = LearnerRow(cells: cells)
        records.append(
          record(
            row.courseID, [row.learnerID],
            "\(Hours.text(row.tutorEvidenced)) h with a live tutor, of "
              + "\(Hours.text(row.offeredEvidenced)) h offered", row.tutorEvidenced))
      }
    case .attendance:
      var last: LedgerRow?
      var seconds = 0
      func close() {
        guard let row = last else { return }
        records.append(
          record(
            row.courseID, [row.sessionID, row.learnerID], "There for \(Hours.text(seconds)) h",
            seconds))
      }
      try result.forEachRow(of: LedgerRow.schema) { cells in
        let row = LedgerRow(cells: cells)
        guard row.bound == Bound.evidenced.rawValue else { return }
        if let before = last, before.courseID == row.courseID, before.learnerID == row.learnerID,
          before.sessionID == row.sessionID
        {
          seconds += row.seconds
        } else {
          close()
          (last, seconds) = (row, row.seconds)
        }
      }
      close()
    case .session:
      try result.forEachRow(of: SessionRow.schema) { cells in
        let row = SessionRow(cells: cells)
        records.append(
          record(
            row.courseID, [row.sessionID],
            "\(Dates.span(row.startsAt, row.endsAt)): \(ResultWords.status(row.status)), a tutor for "
              + "\(Hours.text(row.tutorEvidenced)) h, \(row.learnersPresent) of "
              + "\(counted(row.learnersExpected, "learner"))", row.tutorEvidenced))
      }
    case .course:
      try result.forEachRow(of: CourseRow.schema) { cells in
        let row = CourseRow(cells: cells)
        records.append(
          record(
            row.courseID, [],
            "\(ResultWords.deliveryClass(row.deliveryClass)), \(counted(row.learners, "learner")), "
              + "\(Hours.text(row.offeredEvidenced)) h offered with a tutor", row.offeredEvidenced))
      }
    case .centre:
      records = centres.all.map { centre in
        SampleRecord(
          centre: centre.name, path: [], stratum: centre.stratum,
          logsSay: counted(centre.courses, "course").text, seconds: 0)
      }
    }
    return records
  }
}

/// One record that a spot check can draw.
public struct SampleRecord: Sendable, Hashable {
  /// The centre, in words; may be told apart from another of its name.
  public var centre: String
  /// The course, and what else names the record within its centre.
  public let path: [String]
  /// The risk stratum of its course or centre; empty where it was not ranked.
  public let stratum: String
  /// What the logs say of it.
  public let logsSay: String
  /// The seconds that it claims, as evidenced.
  public let seconds: Int

  /// What it is called in the population list.
  public var id: String { ([centre] + path).map(ShownText.oneLine).joined(separator: "/") }
}
