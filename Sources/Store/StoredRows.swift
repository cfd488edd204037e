public import Evidence
import GRDB

extension EvidenceStore {
  /// Where the rows of each course stand in a result table, from the first to the last.
  ///
  /// A check writes them course by course: whoever reads one course need not look at every row.
  public func places(of table: TableSchema) throws -> [String: ClosedRange<Int>] {
    try queue.read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: "SELECT course_id, min(rowid), max(rowid) FROM \"\(table.name)\" GROUP BY course_id")
      var places: [String: ClosedRange<Int>] = [:]
      while let row = try rows.next() { places[row[0]] = row[1]...row[2] }
      return places
    }
  }

  /// The rows of a course in the order in which they were written; `places` as above, nothing where
  /// there are none.
  public func rows(
    of table: TableSchema, ofCourse courseID: String, at places: ClosedRange<Int>?
  ) throws -> [[Cell]] {
    guard let places else { return [] }
    return try queue.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT * FROM "\(table.name)" WHERE rowid BETWEEN ? AND ? AND course_id = ?
          ORDER BY rowid
          """)
      var rows: [[Cell]] = []
      let width = table.columns.count
      try RawStatement(statement).forEachRow([
        .integer(places.lowerBound), .integer(places.upperBound), .text(courseID),
      ]) { row in rows.append((0..<width).map { row.cell(Int32($0)) }) }
      return rows
    }
  }
}
