import Evidence

/// The table `people.csv`: who is what on which course (tables.md).
///
/// Whoever it calls a tutor is a tutor, and nobody else.
enum PeopleTable {
  static let format = LogFormat.table(
    "people", "People and their roles", stage: .people,
    required: ["course_id", "person_id", "role"],
    optional: [
      "name", "email", "aliases", "starts_on", "ends_on", "group", "withdrawn", "credential",
      "credential_from", "credential_until",
    ])

  /// A row of the table.
  struct Row {
    var courseID: String
    var person: ListedPerson
    var role: Role
    var startsOn: Day?
    var endsOn: Day?
    var group: String?
    var isWithdrawn: Bool
    var source: SourceLine
  }

  static func read(_ row: RowCells) throws -> Row {
    let role = try row.requiredWord("role", Role.self)
    let startsOn = try row.day("starts_on")
    let endsOn = try row.day("ends_on")
    if let startsOn, let endsOn, endsOn < startsOn {
      throw RecordProblem(
        .endsBeforeStart, "ends_on is before starts_on", cell: row.cell("ends_on"))
    }
    return Row(
      courseID: try row.required("course_id"),
      person: ListedPerson(
        id: try row.required("person_id"), name: row.text("name"), email: row.text("email"),
        aliases: row.list("aliases"), firstRole: role),
      role: role, startsOn: startsOn, endsOn: endsOn, group: row.text("group"),
      isWithdrawn: try row.yesNo("withdrawn") ?? false, source: row.source)
  }
}
