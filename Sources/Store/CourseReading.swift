public import Evidence
import GRDB

extension EvidenceStore {
  /// The numbers of all courses, in the order of their ids.
  public func courseNumbers() throws -> [Int] {
    try queue.read { db in
      try Int.fetchAll(db, sql: "SELECT course_no FROM course ORDER BY course_no")
    }
  }

  /// The numbers of all courses by their centre, centres in the order of their ids; courses that
  /// name no centre stand together, under an empty one.
  public func courseNumbersByCentre() throws -> [(centre: String, courses: [Int])] {
    try queue.read { db in
      let rows = try GuardedRow.fetchAll(
        db,
        sql: """
          SELECT coalesce(centre_id, centre_name, '') AS centre, course_no FROM course
          ORDER BY centre, course_no
          """)
      var found: [(centre: String, courses: [Int])] = []
      for row in rows {
        let centre: String = try row[0]
        if let last = found.last, last.centre.utf8.elementsEqual(centre.utf8) {
          found[found.count - 1].courses.append(try row[1])
        } else {
          found.append((centre, [try row[1]]))
        }
      }
      return found
    }
  }

  /// The numbers of the files that were read as a format.
  public func fileNumbers(ofFormat format: String) throws -> Set<Int> {
    try queue.read { db in
      try Set(
        Int.fetchAll(
          db,
          sql: """
            SELECT file_id FROM source_file JOIN sources USING (sha256) WHERE format = ?
            """, arguments: [format]))
    }
  }

  /// The words by which courses name rule packs, in small letters: their regimes, and the bodies
  /// whose recognition they claim.
  public func wordsNamingPacks() throws -> Set<String> {
    try queue.read { db in
      let regimes = try String.fetchAll(db, sql: "SELECT DISTINCT regimes FROM course")
      let bodies = try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT value FROM claim WHERE kind = 'recognised_by' AND value IS NOT NULL
          """)
      return Set(
        (regimes.flatMap { $0.split(separator: ";").map(String.init) } + bodies)
          .map { $0.lowercased() })
    }
  }

  /// Logged time of people who are enrolled on more than one course, up to a day.
  public func timesOfPeopleOnSeveralCourses(until day: Day) throws -> [(
    person: Int, course: Int, interval: Interval
  )] {
    try queue.read { db in
      try GuardedRow.fetchAll(
        db,
        sql: """
          WITH several AS (
            SELECT person_no FROM enrolment GROUP BY person_no
            HAVING count(DISTINCT course_no) > 1)
          SELECT x.person_no, x.course_no, x.joined_at, x.left_at FROM presence x
          JOIN session s USING (session_no)
          WHERE x.course_no IN (
              SELECT course_no FROM enrolment WHERE person_no IN (SELECT person_no FROM several))
            AND x.person_no IN (SELECT person_no FROM several) AND x.flags & 2 = 0 AND s.day <= ?
          """, arguments: [day.iso8601]
      ).compactMap { row in
        try Interval(from: Instant(seconds: row[2]), to: Instant(seconds: row[3]))
          .map { try (row[0], row[1], $0) }
      }
    }
  }

  /// Everything the workspace knows of one course.
  public func evidence(ofCourse number: Int) throws -> CourseEvidence {
    try course(number).evidence
  }

  /// The same with the numbers by which the workspace knows the course's people and sessions.
  public func course(_ number: Int) throws -> StoredCourse {
    try queue.read { db in
      var reading = CourseReading(db: db, number: number)
      return try reading.course()
    }
  }
}
