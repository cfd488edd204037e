import Evidence

/// The table `mark-map.csv`: what a register's own codes mean (tables.md).
///
/// The same letter is a presence with one provider and an absence with the next, so nothing is
/// read into a code that no row names.
enum MarkMapTable {
  static let format = LogFormat.table(
    "mark-map", "What a register's own codes mean", stage: .markMaps,
    required: ["register", "code", "mark"], optional: ["minutes"],
    notes: [
      "`register` is a file's path, a file's name, a course_id for all registers of the course, "
        + "or `*` for all registers; where several have the code, the first of these counts.",
      "`code` is compared as it stands but for blanks around it: `l` is not `L`.",
      "`mark` is one of " + MarkKind.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        + "; `minutes` is how late, or how early gone.",
    ])

  static func read(_ row: RowCells) throws -> MarkMap.Entry {
    MarkMap.Entry(
      register: try row.required("register"), code: try row.required("code"),
      meaning: .init(
        kind: try row.requiredWord("mark", MarkKind.self), minutes: try row.wholeNumber("minutes")),
      codeCell: row.cell("code"))
  }
}
