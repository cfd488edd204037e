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
  /// `language` is that of the checklist to print.
  public func records(
    of result: any AuditResult, in language: Language = .english
  ) throws -> [SampleRecord] {
    let centres = try SampledCentres(result)
    func said(_ words: () -> Phrase) -> (english: String, printed: String) {
      let english = Language.$current.withValue(.english) { words().text }
      guard !language.isEnglish else { return (english, english) }
      return (english, Language.$current.withValue(language) { words().text })
    }
    func record(
      _ course: String, _ rest: [String], _ seconds: Int, _ words: () -> Phrase
    ) -> SampleRecord {
      let (english, printed) = said(words)
      return SampleRecord(
        centre: centres.name(ofCourse: course), path: [course] + rest,
        stratum: centres.stratum(ofCourse: course), logsSay: english, printed: printed,
        seconds: seconds)
    }
    var records: [SampleRecord] = []
    switch self {
    case .learner:
      try result.forEachRow(of: LearnerRow.schema) { cells in
        let row = LearnerRow(cells: cells)
        records.append(
          record(row.courseID, [row.learnerID], row.tutorEvidenced) {
            """
            \(Hours.text(row.tutorEvidenced)) h with a live tutor, of \
            \(Hours.text(row.offeredEvidenced)) h offered
            """
          })
      }
    case .attendance:
      var last: LedgerRow?
      var seconds = 0
      func close() {
        guard let row = last else { return }
        records.append(
          record(row.courseID, [row.sessionID, row.learnerID], seconds) {
            "There for \(Hours.text(seconds)) h"
          })
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
          record(row.courseID, [row.sessionID], row.tutorEvidenced) {
            """
            \(Dates.span(row.startsAt, row.endsAt)): \(ResultWords.status(row.status)), a tutor for \
            \(Hours.text(row.tutorEvidenced)) h, \(row.learnersPresent) of \
            \(counted(row.learnersExpected, "learner"))
            """
          })
      }
    case .course:
      try result.forEachRow(of: CourseRow.schema) { cells in
        let row = CourseRow(cells: cells)
        records.append(
          record(row.courseID, [], row.offeredEvidenced) {
            """
            \(ResultWords.deliveryClass(row.deliveryClass)), \(counted(row.learners, "learner")), \
            \(Hours.text(row.offeredEvidenced)) h offered with a tutor
            """
          })
      }
    case .centre:
      records = centres.all.map { centre in
        let (english, printed) = said { counted(centre.courses, "course") }
        return SampleRecord(
          centre: centre.name, path: [], stratum: centre.stratum, logsSay: english,
          printed: printed, seconds: 0)
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
  /// The same in the language of the checklist to print.
  public let printed: String
  /// The seconds that it claims, as evidenced.
  public let seconds: Int

  /// What it is called in the population list.
  public var id: String { ([centre] + path).map(ShownText.oneLine).joined(separator: "/") }
}
