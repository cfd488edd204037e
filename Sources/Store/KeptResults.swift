public import Evidence
import GRDB

/// What a check adds up of a course over all courses.
public struct CourseSum: Sendable, Hashable {
  /// The course's id.
  public var courseID: String
  /// Rules of high or medium severity that are not met.
  public var rulesNotMet: Int
  /// Rules of high or medium severity that cannot be told.
  public var rulesNotTold: Int
  /// Sessions of the timetable.
  public var sessionsPlanned: Int
  /// Planned sessions that any source evidences.
  public var sessionsWithEvidence: Int
  /// Learners.
  public var learners: Int
  /// The packs that were asked of it.
  public var packs: [String]
  /// Facts after the audit date.
  public var factsLeftOut: Int
  /// Names of rule packs that are not there.
  public var unknownRegimes: Int
  /// Claims of an exemption from no rule.
  public var unknownExemptions: Int

  /// Describes a course.
  public init(
    courseID: String, rulesNotMet: Int, rulesNotTold: Int, sessionsPlanned: Int,
    sessionsWithEvidence: Int, learners: Int, packs: [String], factsLeftOut: Int,
    unknownRegimes: Int, unknownExemptions: Int
  ) {
    self.courseID = courseID
    self.rulesNotMet = rulesNotMet
    self.rulesNotTold = rulesNotTold
    self.sessionsPlanned = sessionsPlanned
    self.sessionsWithEvidence = sessionsWithEvidence
    self.learners = learners
    self.packs = packs
    self.factsLeftOut = factsLeftOut
    self.unknownRegimes = unknownRegimes
    self.unknownExemptions = unknownExemptions
  }
}

/// A sum as it is kept, with what the workspace knows of the course besides.
public struct KeptSum: Sendable {
  /// The course's number.
  public var number: Int
  /// The centre's id, or its name; empty where none is named.
  public var centre: String
  /// Whether public money pays for it; nothing where the provider does not say.
  public var isPubliclyFunded: Bool?
  /// The sum.
  public var sum: CourseSum
}

/// What a screen saw in a course, not judged among others yet.
public struct KeptAnswer: Sendable {
  /// The course's id.
  public var courseID: String
  /// The screen's id.
  public var screen: String
  /// How large it is, in words.
  public var effect: String
  /// How many records or sessions were looked at.
  public var lookedAt: Int
  /// Whether there were enough of them.
  public var isEnough: Bool
  /// The chance of as much or more, to the last bit; nothing for a screen of contradictions.
  public var chance: Double?
  /// Whether a screen of contradictions asks.
  public var asks: Bool
  /// How many records the question is about.
  public var recordCount: Int
  /// The first of them.
  public var records: [SourceLine]

  /// Describes an answer.
  public init(
    courseID: String, screen: String, effect: String, lookedAt: Int, isEnough: Bool,
    chance: Double?, asks: Bool, recordCount: Int, records: [SourceLine]
  ) {
    self.courseID = courseID
    self.screen = screen
    self.effect = effect
    self.lookedAt = lookedAt
    self.isEnough = isEnough
    self.chance = chance
    self.asks = asks
    self.recordCount = recordCount
    self.records = records
  }
}

extension EvidenceWriter {
  /// Keeps what a check adds up of a course.
  public func add(_ sum: CourseSum) throws {
    try insert(
      "INSERT INTO course_sum VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .text(sum.courseID), .integer(sum.rulesNotMet), .integer(sum.rulesNotTold),
        .integer(sum.sessionsPlanned), .integer(sum.sessionsWithEvidence), .integer(sum.learners),
        .text(sum.packs.joined(separator: ";")), .integer(sum.factsLeftOut),
        .integer(sum.unknownRegimes), .integer(sum.unknownExemptions),
      ])
  }

  /// Keeps what screens saw.
  public func add(_ answers: some Sequence<KeptAnswer>) throws {
    let answer = try db.cachedStatement(
      sql: "INSERT INTO screen_answer VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for seen in answers {
      try answer.execute(arguments: [
        seen.courseID, seen.screen, seen.effect, seen.lookedAt, seen.isEnough, seen.chance,
        seen.asks, seen.recordCount,
      ])
      for (position, record) in seen.records.enumerated() {
        try insert(
          "INSERT INTO screen_record VALUES (?, ?, ?, ?, ?, ?)",
          [.text(seen.courseID), .text(seen.screen), .integer(position)], record)
      }
    }
  }
}

extension EvidenceStore {
  /// What the results rest on beside the evidence; nothing where no check was completed.
  public func checkBasis() throws -> String? {
    try queue.read { db in try String.fetchOne(db, sql: "SELECT basis FROM check_basis") }
  }

  /// The courses to which evidence was added since the last check, by number.
  public func changedCourses() throws -> Set<Int> {
    try queue.read { db in try Set(Int.fetchAll(db, sql: "SELECT course_no FROM changed_course")) }
  }

  /// The courses that have somebody of some courses on their lists: these, and others.
  public func courses(sharingPeopleWith courses: Set<Int>) throws -> Set<Int> {
    try queue.read { db in
      var people: Set<Int> = []
      let onCourse = "SELECT person_no FROM enrolment WHERE course_no = ?"
      for course in courses {
        try RawStatement(onCourse, in: db).forEachRow([.integer(course)]) { row in
          people.insert(row.integer(0))
        }
      }
      var found = courses
      try RawStatement("SELECT person_no, course_no FROM enrolment", in: db).forEachRow([]) { row in
        if people.contains(row.integer(0)) { found.insert(row.integer(1)) }
      }
      return found
    }
  }

  /// What the last check added up, course by course.
  public func courseSums() throws -> [KeptSum] {
    var sums: [KeptSum] = []
    try look { db in
      let sql = """
        SELECT course_no, coalesce(centre_id, centre_name, ''), publicly_funded, s.*
        FROM course_sum s CROSS JOIN course USING (course_id)
        """
      try RawStatement(sql, in: db).forEachRow([]) { row in
        sums.append(
          KeptSum(
            number: row.integer(0), centre: row.text(1),
            isPubliclyFunded: row.optionalInteger(2).map { $0 == 1 },
            sum: CourseSum(
              courseID: row.text(3), rulesNotMet: row.integer(4), rulesNotTold: row.integer(5),
              sessionsPlanned: row.integer(6), sessionsWithEvidence: row.integer(7),
              learners: row.integer(8),
              packs: row.text(9).split(separator: ";").map(String.init),
              factsLeftOut: row.integer(10), unknownRegimes: row.integer(11),
              unknownExemptions: row.integer(12))))
      }
    }
    return sums
  }

  /// The chances of all that screens weighed against chance, in the order of answers.
  public func screenChances() throws -> [Double] {
    var chances: [Double] = []
    try look { db in
      let sql = """
        SELECT chance FROM screen_answer WHERE chance IS NOT NULL ORDER BY course_id, screen
        """
      try RawStatement(sql, in: db).forEachRow([]) { row in
        chances.append(row.optionalReal(0) ?? 1)
      }
    }
    return chances
  }
}

extension EvidenceWriter {
  /// Hands over what screens saw of all courses, in the order of their ids and the screens', each
  /// with the centre's id, empty where none is named.
  public func forEachScreenAnswer(_ body: (KeptAnswer, String) throws -> Void) throws {
    let lines = try RawStatement(
      "SELECT file_id, line, byte_offset FROM screen_record WHERE course_id = ? AND screen = ? "
        + "ORDER BY position", in: db)
    let sql = """
      SELECT a.*, coalesce(centre_id, centre_name, '')
      FROM screen_answer a CROSS JOIN course USING (course_id) ORDER BY course_id, screen
      """
    try RawStatement(sql, in: db).forEachRow([]) { row in
      var seen = KeptAnswer(
        courseID: row.text(0), screen: row.text(1), effect: row.text(2),
        lookedAt: row.integer(3), isEnough: row.integer(4) == 1, chance: row.optionalReal(5),
        asks: row.integer(6) == 1, recordCount: row.integer(7), records: [])
      if seen.recordCount > 0 {
        try lines.forEachRow([.text(seen.courseID), .text(seen.screen)]) { line in
          seen.records.append(
            SourceLine(file: line.integer(0), line: line.integer(1), byteOffset: line.integer(2)))
        }
      }
      try body(seen, row.text(8))
    }
  }
}
