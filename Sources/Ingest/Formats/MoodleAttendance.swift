import Evidence

/// The register of Moodle's Attendance activity: a column for every session, a status a cell.
///
/// It has neither how long a session was nor who taught it, nor when it was marked.
enum MoodleAttendance {
  static let format = LogFormat(
    id: "moodle-attendance", title: "Moodle attendance register",
    origin: "Moodle, the Attendance activity, Export, as text, Excel or OpenDocument",
    evidenceClass: "E", unit: "cell", stage: .evidence,
    recognisedBy: "a line with taken sessions, points and percentage", columns: [],
    evidence: { file, lists in
      var register = WideRegisterFacts(lists: lists, file: file)
      register.read(RegisterGrid(file, reading: MoodleAttendance.plain))
      return register.table.facts
    },
    notes: [
      "A status such as P, L, E or A means what `mark-map` says of it; points behind it are left out. A "
        + "question mark is a register not taken, an empty cell another group's session.",
      "Session times are read where the months are in English; each means the course's session of that "
        + "day and start. Otherwise it is read as a register with a column for every session is.",
    ])

  private static let columns = [
    TableColumn("taken sessions", isRequired: true), TableColumn("points", isRequired: true),
    TableColumn("percentage", isRequired: true),
  ]

  /// Whether a file's first lines are such a register's.
  static func recognises(_ head: [[String]]) -> Bool {
    head.contains { TableHeader.isComplete($0, columns: columns) }
  }

  // Made once: a register has thousands of cells, and making one takes longer than reading a cell.
  private nonisolated(unsafe) static let dateForm =
    #/(\d{1,2} [A-Za-z]{3,9} \d{4}) (\d{1,2})[.:](\d\d) ?([AaPp][Mm])(?: .*)?/#
  private nonisolated(unsafe) static let markForm =
    #/-?([^\s()?]{1,2})(?: \(\d+(?:[.,]\d+)?/\d+(?:[.,]\d+)?\))?/#

  /// A cell as other registers write it.
  static func plain(_ text: String) -> String {
    if let match = text.wholeMatch(of: dateForm) {
      return "\(match.1) \(match.2):\(match.3) \(match.4.uppercased())"
    }
    if let match = text.wholeMatch(of: markForm) { return String(match.1) }
    // Not taken, or before the learner had come.
    return text == "?" || text == "←" || text.hasPrefix("Enrolment ") ? "" : text
  }
}
