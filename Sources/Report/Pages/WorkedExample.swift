import Evidence

/// One learner's hours in one session of the submission, from the lines of its files to the figure of
/// the course: every number leads on.
struct WorkedExample {
  let course: Courses.Entry
  let session: SessionRow
  let learner: LearnerRow
  /// The learner's rows of the ledger in this session, evidenced.
  let ledger: [LedgerRow]
  /// In how many sessions the learner has evidenced time with a tutor.
  let sessionCount: Int
  let trace: [TraceRow]
  let plan: PagePlan

  private static let path = MethodPage.path
  private static let recordsShown = 12
  private static let groupsTried = 20

  /// The session with most to show of the first course that has one with written times: its records
  /// are few enough to read, and its time is of more than one kind where there is such a session.
  static func first(
    in courses: Courses, of result: any AuditResult, plan: PagePlan
  ) throws -> WorkedExample? {
    var second: WorkedExample?
    let byID = courses.entries.sorted { isOrderedBefore($0.row.courseID, $1.row.courseID) }
    for course in byID where course.row.tutorEvidenced > 0 {
      let ledger = try result.rows(LedgerRow.self, ofCourse: course.row.courseID)
        .filter { $0.bound == Bound.evidenced.rawValue }
      let groups = Dictionary(grouping: ledger) { Pair($0) }
        .filter { $0.value.contains(where: isTutor) }
        .sorted { a, b in
          a.value.count == b.value.count ? a.key < b.key : a.value.count > b.value.count
        }
      for (pair, rows) in groups.prefix(groupsTried) {
        let own = ledger.filter {
          isTutor($0) && $0.learnerID.utf8.elementsEqual(pair.learner.utf8)
        }
        let example = try example(
          of: pair, in: course, rows, sessions: Set(own.map { Array($0.sessionID.utf8) }).count,
          result, plan)
        if example?.hasTimes == true { return example }
        second = second ?? example
      }
    }
    return second
  }

  private static func example(
    of pair: Pair, in course: Courses.Entry, _ rows: [LedgerRow], sessions: Int,
    _ result: any AuditResult, _ plan: PagePlan
  ) throws -> WorkedExample? {
    let id = course.row.courseID
    let trace = try result.trace(course: id, session: pair.session)
      .filter { $0.role == .tutor || isID($0.personID, of: pair.learner) }
    guard !trace.isEmpty, trace.count <= recordsShown,
      let session = try result.rows(SessionRow.self, ofCourse: id)
        .first(where: { $0.sessionID.utf8.elementsEqual(pair.session.utf8) }),
      let learner = try result.rows(LearnerRow.self, ofCourse: id)
        .first(where: { $0.learnerID.utf8.elementsEqual(pair.learner.utf8) })
    else { return nil }
    return WorkedExample(
      course: course, session: session, learner: learner, ledger: rows, sessionCount: sessions,
      trace: trace, plan: plan)
  }

  /// Whether both a tutor's and the learner's times are written in records.
  private var hasTimes: Bool {
    [Role.tutor, .learner].allSatisfy { role in
      trace.contains { $0.role == role && $0.interval != nil && $0.level == .logged }
    }
  }

  /// A learner in a session, in the order of the ledger's key.
  private struct Pair: Hashable, Comparable {
    let session: String
    let learner: String

    init(_ row: LedgerRow) {
      session = row.sessionID
      learner = row.learnerID
    }

    static func < (a: Pair, b: Pair) -> Bool {
      isOrderedBefore([a.session, a.learner], [b.session, b.learner])
    }
  }

  private static func isTutor(_ row: LedgerRow) -> Bool {
    row.tutor != Contact.none.rawValue && Activity(rawValue: row.activity)?.countsTutor == true
  }

  /// Whether a person is the learner, with or without the name behind the id.
  private static func isID(_ person: String, of learner: String) -> Bool {
    person.utf8.elementsEqual(learner.utf8) || person.hasPrefix("\(learner) (")
  }

  var html: HTML {
    let who = plan.person(learner.learnerID, course: learner.courseID, from: Self.path)
    let place = plan.session(session.sessionID, course: session.courseID, from: Self.path)
    let what = plan.course(
      course.row.courseID, from: Self.path, "\(course.row.courseID): \(course.title)")
    let tutor = ledger.filter(Self.isTutor).reduce(0) { $0 + $1.seconds }
    return """
      <h3>An example from this submission</h3>
      <p>Learner \(who) in session \(place) of \(what), planned or held on \
      \(Dates.span(session.startsAt, session.endsAt)). These records say who was there:</p>
      \(records)<p>Cut wherever somebody comes or goes, or the activity changes, the learner’s time is \
      this:</p>
      \(slices)<p>With a tutor, that makes \(grouped(tutor)) seconds: \(Hours.text(tutor)) hours of \
      this session. Over \(counted(sessionCount, "session")), each counted so, the learner has \
      \(link(learner.tutorEvidenced, plan.page(ofLearner: learner.learnerID, course: learner.courseID))) \
      evidenced hours with a tutor, and the \(counted(course.row.learners, "learner")) of the course \
      together \
      \(link(course.row.tutorEvidenced, plan.page(ofCourse: course.row.courseID).map { $0 + "#part-learners" })) \
      learner-hours. Those are the figures of the course’s page.</p>

      """
  }

  private func link(_ seconds: Seconds, _ target: String?) -> HTML {
    let label: HTML = "\(Hours.text(seconds))"
    return target.map { Link.html(from: Self.path, to: $0, label) } ?? label
  }

  private var records: HTML {
    var table = HTMLTable(
      "example-records", caption: "Records of the tutors and of this learner; times are UTC",
      [
        .words("Person"), .words("Role"), .figures("From"), .figures("To"), .words("Record"),
        .words("Source"),
      ])
    for row in trace {
      table.row([
        plan.person(row.personID, course: row.courseID, from: Self.path),
        "\(ResultWords.role(row.role))",
        "\(row.interval.map { Dates.fullClock($0.from) } ?? "–")",
        "\(row.interval.map { Dates.fullClock($0.to) } ?? "–")",
        ResultWords.record(kind: row.kind, detail: row.detail),
        plan.source(row.sha256, path: row.path, line: row.line, from: Self.path),
      ])
    }
    return table.html
  }

  private var slices: HTML {
    var table = HTMLTable(
      "example-ledger", caption: "The learner’s seconds in this session, as the ledger has them",
      [
        .words("Activity"), .words("Nearest tutor"), .words("Nearest learner"),
        .words("Evidence"), .figures("Seconds"),
      ])
    for row in ledger {
      table.row([
        plan.page(ofSession: session.sessionID, course: session.courseID).map {
          Link.html(from: Self.path, to: $0, "\(ResultWords.activity(row.activity))")
        } ?? "\(ResultWords.activity(row.activity))",
        "\(ResultWords.contact(row.tutor))", "\(ResultWords.contact(row.peer))",
        "\(ResultWords.level(EvidenceLevel(rawValue: row.evidence)))", "\(grouped(row.seconds))",
      ])
    }
    return table.html
  }
}
