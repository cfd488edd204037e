import Evidence
import GRDB

/// Reads the ledger back with ids and words, one course after the other, in the order of its key.
struct LedgerReading {
  private let db: Database
  /// The words of each cell, by its number.
  private let worths: [Int: [String]]

  init(_ db: Database) throws {
    self.db = db
    var worths: [Int: [String]] = [:]
    try RawStatement(
      "SELECT worth_no, activity, place, tutor, peer, evidence FROM worth", in: db
    ).forEachRow([]) { row in worths[row.integer(0)] = (1...5).map { row.text($0) } }
    self.worths = worths
  }

  /// Hands over the rows of every course.
  func forEachRowView(_ body: (RowView) throws -> Void) throws {
    var courses: [String] = []
    try RawStatement("SELECT course_id FROM course ORDER BY course_id", in: db)
      .forEachRow([]) { courses.append($0.text(0)) }
    for course in courses { try forEachRowView(ofCourse: course, body) }
  }

  private struct Row {
    var person: Int
    var session: Int
    let worth: Int
    let evidenced: Int
    let possible: Int

    static func isBefore(_ a: Row, _ b: Row) -> Bool {
      (a.person, a.session, a.worth) < (b.person, b.session, b.worth)
    }
  }

  /// Hands over the rows of one course.
  func forEachRowView(ofCourse courseID: String, _ body: (RowView) throws -> Void) throws {
    var rows: [Row] = []
    try RawStatement(
      """
      SELECT person_no, session_no, worth_no, evidenced_s, possible_s
      FROM course JOIN ledger_seconds USING (course_no) WHERE course_id = ?
      ORDER BY person_no, session_no, worth_no
      """, in: db
    ).forEachRow([.text(courseID)]) { row in
      rows.append(
        Row(
          person: row.integer(0), session: row.integer(1), worth: row.integer(2),
          evidenced: row.integer(3), possible: row.integer(4)))
    }
    var pool = TextPool()
    let course = pool.add(courseID)
    let bounds = [Bound.evidenced, .possible].map { pool.add($0.rawValue) }
    let people = try idPlaces(
      of: Set(rows.map(\.person)), "SELECT person_id FROM person WHERE person_no = ?", &pool)
    let sessions = try idPlaces(
      of: Set(rows.map(\.session)), "SELECT session_id FROM session WHERE session_no = ?", &pool)
    var words: [Int: [Int]] = [:]
    for worth in Set(rows.map(\.worth)) {
      words[worth] = (worths[worth] ?? Array(repeating: "", count: 5)).map { pool.add($0) }
    }
    for index in rows.indices {
      rows[index].person = people[rows[index].person] ?? 0
      rows[index].session = sessions[rows[index].session] ?? 0
    }
    // Numbers are nearly always in the order of ids already.
    if zip(rows, rows.dropFirst()).contains(where: { Row.isBefore($1, $0) }) {
      rows.sort(by: Row.isBefore)
    }
    try pool.withViews { texts in
      var cells = [CellView](repeating: .empty, count: LedgerRow.schema.columns.count)
      cells[0] = texts[course]
      for row in rows {
        cells[1] = texts[row.person]
        cells[2] = texts[row.session]
        for (index, word) in (words[row.worth] ?? []).enumerated() {
          cells[3 + index] = texts[word]
        }
        for (bound, seconds) in zip(bounds, [row.evidenced, row.possible]) where seconds > 0 {
          cells[8] = .integer(seconds)
          cells[9] = texts[bound]
          try cells.withUnsafeBufferPointer(body)
        }
      }
    }
  }

  /// Where the ids of some numbers stand in the pool, in the order of the ids as bytes; a number that
  /// has none, which only a changed file can hold, has an empty one.
  private func idPlaces(
    of numbers: Set<Int>, _ sql: String, _ pool: inout TextPool
  ) throws -> [Int: Int] {
    let statement = try RawStatement(sql, in: db)
    var ids: [(id: String, number: Int)] = []
    for number in numbers.sorted() {
      var id = ""
      try statement.forEachRow([.integer(number)]) { id = $0.text(0) }
      ids.append((id, number))
    }
    ids.sort {
      ($0.id.utf8.elementsEqual($1.id.utf8)
        ? $0.number < $1.number : $0.id.utf8.lexicographicallyPrecedes($1.id.utf8))
    }
    return Dictionary(ids.map { ($0.number, pool.add($0.id)) }) { first, _ in first }
  }
}
