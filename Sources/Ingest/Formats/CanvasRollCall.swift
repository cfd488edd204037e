import Evidence

/// The attendance report of Canvas Roll Call: a row for every learner and date.
enum CanvasRollCall {
  static let format = LogFormat(
    id: "canvas-roll-call", title: "Canvas Roll Call attendance report",
    origin: "Canvas, Attendance (Roll Call), Attendance report, sent by e-mail as CSV",
    evidenceClass: "E", unit: "row", stage: .evidence,
    recognisedBy: "a header with course id, class date, attendance, and the id of whom it is about",
    columns: columns, recognisesHead: recognises,
    evidence: { file, lists in
      var register = LongRegisterFacts(lists: lists, file: file, words: words)
      register.read()
      return register.table.facts
    },
    notes: [
      "`present`, `absent` and `late` are Roll Call's own words, unless `mark-map` says otherwise; a badge "
        + "of the provider's own means what `mark-map` says of it. Unmarked is a register not taken.",
      "It has no times: a date means the course's only session of that day. Its course is told by the SIS "
        + "course id or course code where that is a course_id, else as in other registers.",
      "It does not show for how long anybody was there, nor that the teacher was: the teacher it names is "
        + "not read, nor is its timestamp. Known from programs that read it, and from no whole file.",
    ])

  private static let columns = [
    TableColumn("course", isRequired: true, otherNames: ["course id"]),
    TableColumn("sis course id"), TableColumn("course code"),
    TableColumn("learner id", isRequired: true, otherNames: ["student id"]),
    TableColumn("learner", otherNames: ["student name"]),
    TableColumn("date", isRequired: true, otherNames: ["class date"]),
    TableColumn("mark", isRequired: true, otherNames: ["attendance"]),
  ]

  /// What its words mean, in lower case; nothing where the register was not taken.
  static let words: [String: MarkMap.Meaning?] = [
    "present": .init(kind: .present), "absent": .init(kind: .absent), "late": .init(kind: .late),
    "unmarked": nil,
  ]
  private static let told: Set<String> = ["course id", "student id", "class date", "attendance"]

  @Sendable static func recognises(_ head: [[String]]) -> Bool {
    guard let first = head.first(where: { !$0.isEmpty }) else { return false }
    return told.isSubset(of: first.map(TableHeader.normalised))
  }
}
