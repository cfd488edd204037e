import Evidence

/// A register with a column for every session and a row for every person.
///
/// Management systems and spreadsheets print it alike: some lines of title, a line of dates, then
/// codes. Made after reference sheets; no two providers' are the same.
enum RegisterWide {
  static let format = LogFormat(
    id: "register-wide", title: "Register with a column for every session",
    origin: "the provider's management system or spreadsheet, saved as CSV", evidenceClass: "E",
    unit: "cell", stage: .evidence,
    recognisedBy: "a line of which at least half of the cells, beside those that name who, are "
      + "dates", columns: RegisterPerson.columns,
    notes: [
      "What a code means is said in `mark-map`; a code without a row there is not "
        + "counted. An empty cell is no mark: the register was not taken.",
      "A date above a column means the course's session of that day that starts at the time beside "
        + "the date or in the line below it, else the day's only session. The line below the dates "
        + "may also hold session_ids; it begins with a word such as `Time` or `Session`, or with "
        + "nothing.",
      "Its course is the one that `reading.csv` or a folder's name gives, else the one whose "
        + "course_id stands in a cell above the dates, else the only course that has all its known "
        + "people, if these are more than half. A name may stand as `Surname, Forename`.",
      "A line that begins with `Marked by` names who took the register of each session, one that "
        + "begins with `Marked at` the day: a tutor who took it that day counts as present.",
      "Lines of totals, other columns, and what stands below a line `Key` are left out.",
    ])

  /// Whether a file's first lines are such a register's.
  static func recognises(_ head: [[String]]) -> Bool { head.contains(where: isHead) }

  /// Whether a line names people's columns and sessions' dates.
  static func isHead(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count >= 3, cells.count <= ReadingLimits.standard.cellsPerRecord else {
      return false
    }
    let dates = filled.filter { RegisterDate($0) != nil }.count
    guard dates >= 2 else { return false }
    let known = TableHeader(cells, columns: RegisterPerson.columns).knownCount
    // Two dates beside no word for who are as well a person's own row in a log.
    guard known > 0 || (dates >= 3 && cells[0].isEmpty) else { return false }
    return dates * 2 >= filled.count - known
  }
}
