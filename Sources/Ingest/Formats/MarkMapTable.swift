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
      "A school's register, and no college's, may be read by the codes of the Department for Education: "
        + "write `*` as code and `dfe-school` as mark. Those of SI 2024/208 count for sessions since "
        + "2024-08-19, those before it for earlier ones. `/` and `\\` are present, L is late; B, K, P, V "
        + "and W, which are attendance elsewhere, and leave (C, C1, C2, E, I, J1, M, R, S, T; earlier F, "
        + "H, J) are excused; G, N, O and U absent; D, Q, X, Y, Y1 to Y7, Z and # not expected. A row of "
        + "a code's own goes before.",
      "Such a code is of a morning or an afternoon, taken once: it does not show that somebody was in a "
        + "lesson later that half day, and U does not show when somebody came.",
    ])

  static func read(_ row: RowCells) throws(RecordProblem) -> MarkMap.Entry {
    let code = try row.required("code")
    let isOfSchools = row.text("mark")?.lowercased() == SchoolCodes.word
    if isOfSchools, code != SchoolCodes.allCodes {
      throw RecordProblem(
        .unknownWord, "\(SchoolCodes.word) is for all codes of a register: write * as the code",
        cell: row.cell("code"))
    }
    return MarkMap.Entry(
      register: try row.required("register"), code: code,
      meaning: isOfSchools
        ? nil
        : .init(
          kind: try row.requiredWord("mark", MarkKind.self),
          minutes: try row.wholeNumber("minutes")),
      codeCell: row.cell("code"))
  }
}
