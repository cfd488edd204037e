public import Evidence

/// The tables of a result that may be published: of courses, findings and recognition, with small
/// counts of learners left out.
///
/// No table is about one learner or one session, and none has a total from which a cell that was
/// left out could be worked out. A figure of a finding is often that of one learner, so findings are
/// published without figures.
public struct PublishedTables {
  private let result: any AuditResult
  private let small: SmallCells

  /// Prepares the tables; counts of learners from 1 to `least` less one are left out.
  public init(_ report: AuditReport, suppressingBelow least: Int) {
    result = report.result
    small = SmallCells(least: least)
  }

  /// The tables, in the order of their names.
  public let schemas: [TableSchema] = [courses, findings, RecognitionRow.schema]

  /// A table as CSV, in the form of the tables of a workspace; a cell that was left out holds `[c]`.
  public func csv(of table: TableSchema) throws -> [UInt8] {
    try TableCSV(schema: table).bytes(of: rows(of: table))
  }

  /// Hands over `datapackage.json` for the CSV files as they were written.
  public func writeDataPackage(
    of files: [WrittenTable], to write: ([UInt8]) throws -> Void
  ) throws {
    try DataPackage(files: files, missing: ["", SmallCells.mark]).write(schemas, to: write)
  }

  private func rows(of table: TableSchema) throws -> [[Cell]] {
    switch table.name {
    case CourseRow.schema.name:
      try result.rows(CourseRow.self).map { course in
        small.published(
          course, learners: try result.rows(LearnerRow.self, ofCourse: course.courseID))
      }
    case FindingRow.schema.name: try findingRows()
    default: try result.rows(RecognitionRow.self).map(\.cells)
    }
  }

  /// A row for each rule and course: how often a rule is found wrong of a course could count learners.
  private func findingRows() throws -> [[Cell]] {
    let learners = Dictionary(
      try result.rows(CourseRow.self).map { (Array($0.courseID.utf8), $0.learners) },
      uniquingKeysWith: { first, _ in first })
    var affected: [[[UInt8]]: (key: [Cell], learners: Int)] = [:]
    for row in try result.rows(FindingRow.self) {
      let key: [Cell] = [
        .text(row.courseID), .text(row.pack), .text(row.rule), .text(row.severity),
        .text(row.force), .text(row.verdict),
      ]
      let bytes = key.map { Array($0.text.utf8) }
      affected[bytes] = (key, max(affected[bytes]?.learners ?? 0, row.learnersAffected))
    }
    return affected.values.map { key, count in
      let whole = max(count, learners[Array(key[0].text.utf8)] ?? 0)
      return key + [small.hides(count, of: whole) ? .text(SmallCells.mark) : .integer(count)]
    }.sorted { isOrderedBefore($0.map(\.text), $1.map(\.text)) }
  }

  /// The columns of courses.csv, of which those about learners may be left out.
  private static let courses = TableSchema(
    name: CourseRow.schema.name, about: CourseRow.schema.about,
    columns: CourseRow.schema.columns.map { column in
      column.kind == .integer
        ? .integer(column.name, column.about, optional: true) : column
    }, key: CourseRow.schema.key)

  private static let findings = TableSchema(
    name: FindingRow.schema.name, about: "What needs attention, without the figures.",
    columns: ["course_id", "pack", "rule", "severity", "force", "verdict"].compactMap { name in
      FindingRow.schema.columns.first { $0.name == name }
    } + [.integer("learners_affected", "Learners affected", optional: true)],
    key: ["course_id", "pack", "rule", "verdict"])
}
