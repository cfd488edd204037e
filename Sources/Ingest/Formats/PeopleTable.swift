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
    ],
    notes: [
      "Several credentials stand in one cell with `;` between, and their days likewise; one day stands "
        + "for all of them."
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
    var credentials: [Credential] = []
    var source: SourceLine
  }

  static func read(_ row: RowCells) throws(RecordProblem) -> Row {
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
      isWithdrawn: try row.yesNo("withdrawn") ?? false, credentials: try credentials(row),
      source: row.source)
  }

  /// The credentials of a row: several with `;` between, each with a day of its own in the same place
  /// of the columns of days, or one day for all.
  private static func credentials(_ row: RowCells) throws(RecordProblem) -> [Credential] {
    let names = row.list("credential")
    let from = try row.days("credential_from")
    let until = try row.days("credential_until")
    for (column, days) in [("credential_from", from), ("credential_until", until)]
    where days.count > 1 && days.count != names.count {
      throw RecordProblem(
        .unreadableTime, "\(column) must be one day, or one for each credential",
        cell: row.cell(column))
    }
    return try names.indices.map { index throws(RecordProblem) in
      let first = from.count > 1 ? from[index] : from.first ?? nil
      let last = until.count > 1 ? until[index] : until.first ?? nil
      if let first, let last, last < first {
        throw RecordProblem(
          .endsBeforeStart, "credential_until is before credential_from",
          cell: row.cell("credential_until"))
      }
      return Credential(name: names[index], from: first, until: last)
    }
  }
}
