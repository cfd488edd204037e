import Evidence

/// OneRoster's tables of a school's or college's own system: who is in which class, and as what.
///
/// 1.1 has a user's role beside the user, 1.2 in a table of its own; both say in enrollments who
/// teaches a class and who learns in it.
enum OneRoster {
  static let format = LogFormat(
    id: "oneroster", title: "OneRoster class lists (1.1 and 1.2)",
    origin: "the provider's management system, OneRoster CSV export", evidenceClass: nil,
    unit: "row", stage: .people,
    recognisedBy: "a header with sourcedId, status and dateLastModified; or, of a manifest, "
      + "propertyName and value alone",
    columns: columns.map { TableColumn($0) }, recognisesHead: recognises,
    together: { files, lists in Roster.read(files, into: &lists) },
    notes: [
      "The tables of one folder are read together. An enrollment makes whoever teaches the class a tutor "
        + "of the course, an aide its support, and whoever learns there a learner; other roles have no "
        + "part in it. What `people` says of somebody on a course stands.",
      "A class is the course whose course_id is the class's sourcedId or code, or its course's; else the "
        + "one that `meetings.csv` gives for the class's title or code; else that of the folder or of "
        + "`reading.csv`; else the one whose course_id or title stands in the class's title. Where there "
        + "is one class and one course, they are each other's.",
      "A person's id is the user's sourcedId; the identifier is another name of the person. Rows marked "
        + "`tobedeleted` are left out. Terms and organisations are not needed, and the manifest is "
        + "compared with the tables that are here.",
    ])

  private static let columns = [
    "sourcedId", "status", "dateLastModified", "classSourcedId", "userSourcedId", "role",
    "beginDate", "endDate", "givenName", "middleName", "familyName", "preferredGivenName",
    "preferredFamilyName", "identifier", "username", "email", "title", "classCode",
    "courseSourcedId", "courseCode", "roleType", "propertyName", "value",
  ]
  private static let marks = ["sourcedid", "status", "datelastmodified"]

  @Sendable static func recognises(_ head: [[String]]) -> Bool {
    guard let first = head.first(where: { !$0.isEmpty }) else { return false }
    let words = Set(first.map(TableHeader.normalised))
    return marks.allSatisfy(words.contains) || words == ["propertyname", "value"]
  }
}
