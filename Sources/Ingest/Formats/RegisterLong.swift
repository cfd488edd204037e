import Evidence

/// A register with a row for every person and session, under the provider's own header.
enum RegisterLong {
  static let format = LogFormat(
    id: "register-long", title: "Register with a row for every mark",
    origin: "the provider's management system or spreadsheet, saved as CSV", evidenceClass: "E",
    unit: "row", stage: .evidence,
    recognisedBy: "a header that has words for a learner, for a date or session, and for a mark, "
      + "and is none of our own tables'", columns: RegisterPerson.columns + columns,
    notes: [
      "What a code means is said in `mark-map`; a code without a row there is not "
        + "counted. A row without a mark is none: the register was not taken.",
      "A row belongs to the session that its session_id names; else its date means the course's "
        + "session of that day that starts at the time given, or the day's only session.",
      "Its course is the one that `reading.csv` or a folder's name gives, else the one that the "
        + "row names, else the only course that has all the register's known people, if these are "
        + "more than half. A name may stand as `Surname, Forename`.",
      "Minutes late beside a code for presence make it late. A row marked by a tutor of the "
        + "course, on the session's day, makes that tutor present too.",
    ])

  private static let columns = [
    TableColumn("course", otherNames: ["course id", "course_id"]),
    TableColumn("session", otherNames: ["session id", "session_id", "session ref"]),
    TableColumn(
      "date", otherNames: ["session date", "class date", "lesson date", "register date"]),
    TableColumn("start", otherNames: ["start time", "starts", "time", "session time", "from"]),
    TableColumn(
      "mark",
      otherNames: [
        "code", "mark code", "register mark", "attendance", "attendance code", "attendance mark",
      ]),
    TableColumn("minutes late", otherNames: ["late minutes", "mins late"]),
    TableColumn("minutes", otherNames: ["mins"]),
    TableColumn("marked by", otherNames: ["marked_by", "taken by", "register taken by"]),
    TableColumn(
      "marked at",
      otherNames: ["marked_at", "marked on", "taken at", "taken on", "date marked"]),
  ]

  /// The columns that may name a row's course, the nearest first.
  static let courseColumns = ["course", "sis course id", "course code"]

  /// Whether a header is such a register's.
  static func recognises(_ cells: [String]) -> Bool {
    let header = TableHeader(cells, columns: format.columns)
    return header.cell(of: "mark") != nil
      && (header.cell(of: "date") ?? header.cell(of: "session")) != nil
      && RegisterPerson.columns.contains { header.cell(of: $0.name) != nil }
  }

  /// The day of a row's session, and its start in seconds since midnight where the row tells.
  static func time(of row: RowCells, zone: ZoneTable) throws(RecordProblem) -> (
    day: Day, secondOfDay: Seconds?
  ) {
    var (day, second) = try day(of: row, in: "date", zone: zone)
    if let start = row.text("start") {
      guard let told = RegisterDate.secondOfDay(start) ?? RegisterDate(start)?.written.secondOfDay
      else {
        throw RecordProblem(
          .unreadableTime, "start must be a time of day, as 18:00", cell: row.cell("start"))
      }
      second = told
    }
    return (day, second)
  }

  /// A mark with the minutes that its row tells; late minutes make a presence late.
  static func mark(_ meaning: MarkMap.Meaning, _ row: RowCells) throws(RecordProblem)
    -> RegisterMark
  {
    let late = try row.wholeNumber("minutes late")
    let minutes = try row.wholeNumber("minutes")
    switch meaning.kind {
    case .present where late ?? 0 > 0: return RegisterMark(kind: .late, minutes: late)
    case .late: return RegisterMark(kind: .late, minutes: late ?? minutes ?? meaning.minutes)
    default: return RegisterMark(kind: meaning.kind, minutes: minutes ?? meaning.minutes)
    }
  }

  /// The local day on which a row was marked; nothing where it does not tell.
  static func dayOfMarking(_ row: RowCells, zone: ZoneTable) throws(RecordProblem) -> Day? {
    guard row.text("marked at") != nil else { return nil }
    return try day(of: row, in: "marked at", zone: zone).day
  }

  private static func day(
    of row: RowCells, in column: String, zone: ZoneTable
  ) throws(RecordProblem) -> (day: Day, secondOfDay: Seconds?) {
    let text = try row.required(column)
    if case .instant(let instant, _) = InstantText.read(text) {
      let local = zone.local(of: instant)
      return (local.day, local.secondOfDay)
    }
    guard let written = RegisterDate(text)?.written else { throw row.problem(.unreadable, column) }
    switch written.day(in: try row.order(of: written, column)) {
    case .success(let day): return (day, written.secondOfDay)
    case .failure(let failure): throw row.problem(failure, column)
    }
  }
}
