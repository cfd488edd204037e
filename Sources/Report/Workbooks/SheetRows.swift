import Evidence

/// The sheets of the workbook, and where their rows come from.
struct SheetRows {
  let result: any AuditResult
  let courses: Courses
  let rules: [RuleFacts]
  /// The pages that cells lead to; nothing where the workbook stands alone.
  let plan: PagePlan?
  let remedy: (String) -> String

  /// Every sheet, in order.
  var sheets: [Sheet] {
    get throws {
      [
        try cover, courseSheet, findings, learners, sessions, notCounted, ruleSheet, recognition,
        notes,
      ]
    }
  }

  /// A column of hours for what is evidenced, and one for what is possible.
  static func pair(_ name: String) -> [Sheet.Column] {
    [
      Sheet.Column("\(name), evidenced (hours)", width: 13),
      Sheet.Column("\(name), possible (hours)", width: 13),
    ]
  }

  /// A sheet whose rows are those of a result table.
  func sheet<Row: ResultRow>(
    _ name: String, of type: Row.Type, title: String, about: String, _ columns: [Sheet.Column],
    _ cells: @escaping (Row) -> [SheetCell]
  ) -> Sheet {
    Sheet(
      name: name, title: title,
      about: about + " An empty cell: nothing is known, or nothing applies.",
      columns: columns, allRows: "\(Row.schema.name).csv"
    ) { [result] body in
      try result.forEachRow(of: Row.schema) { try body(cells(Row(cells: $0))) }
    }
  }

  /// What is known of a course beside its figures.
  func entry(_ courseID: String) -> Courses.Entry? { entries[Array(courseID.utf8)] }

  private let entries: [[UInt8]: Courses.Entry]

  init(
    result: any AuditResult, courses: Courses, rules: [RuleFacts], plan: PagePlan?,
    remedy: @escaping (String) -> String
  ) {
    self.result = result
    self.courses = courses
    self.rules = rules
    self.plan = plan
    self.remedy = remedy
    // Ids are compared as bytes, as everywhere.
    entries = Dictionary(courses.entries.map { (Array($0.row.courseID.utf8), $0) }) { first, _ in
      first
    }
  }
}
