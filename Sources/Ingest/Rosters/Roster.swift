import Evidence

/// The tables of one roster, read together; each row is accounted for.
struct Roster {
  /// An enrollment with the days on which it holds.
  struct Enrollment {
    var row: RosterRow
    var startsOn: Day?
    var endsOn: Day?
  }

  private(set) var users: [String: RosterRow] = [:]
  private(set) var classes: [String: RosterRow] = [:]
  private(set) var courses: [String: RosterRow] = [:]
  private(set) var enrollments: [Enrollment] = []
  private(set) var roles: [RosterRow] = []
  private var manifest: [RosterRow] = []
  private var kinds: Set<RosterRow.Kind> = []
  /// Ids that are marked to be deleted, by table.
  private var deleted: [RosterRow.Kind: Set<String>] = [:]
  /// The files of the roster, by number.
  private(set) var files: Set<Int> = []

  /// Whether a user or class is marked to be deleted.
  func isDeleted(_ id: String, _ kind: RosterRow.Kind) -> Bool {
    deleted[kind]?.contains(id) ?? false
  }

  /// Reads the rosters of a submission, one a folder, and adds who is on which course.
  static func read(_ files: [FileReading], into lists: inout SubmissionLists) {
    let folders = Dictionary(grouping: files) { file in
      file.path.lastIndex(of: "/").map { String(file.path[..<$0]) } ?? ""
    }
    for (_, files) in folders.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      var roster = Roster()
      for file in files { roster.read(file) }
      roster.compareManifest()
      var people = RosterPeople(roster, lists: lists)
      people.enrol(into: &lists)
      people.account()
    }
  }

  private mutating func read(_ file: FileReading) {
    files.insert(file.number)
    var read = self
    file.forEachRow { row throws(RecordProblem) in try read.take(row, of: file) }
    self = read
  }

  private mutating func take(_ row: RowCells, of file: FileReading) throws(RecordProblem) {
    let kind = RosterRow.Kind(row.header)
    kinds.insert(kind)
    let taken = RosterRow(row, of: file, kind.columns)
    if kind == .manifest { return manifest.append(taken) }
    let id = try row.required("sourcedId")
    if try row.oneOf("status", ["active", "inactive", "tobedeleted"]) == "tobedeleted" {
      deleted[kind, default: []].insert(id)
      return file.account.ignore("marked to be deleted")
    }
    switch kind {
    case .users: try add(taken, id, to: \.users, row)
    case .classes: try add(taken, id, to: \.classes, row)
    case .courses: try add(taken, id, to: \.courses, row)
    case .enrollments:
      for column in kind.columns { _ = try row.required(column) }
      let starts = try row.day("beginDate")
      let ends = try row.day("endDate")
      if let starts, let ends, ends < starts {
        throw RecordProblem(
          .endsBeforeStart, "endDate is before beginDate", cell: row.cell("endDate"))
      }
      enrollments.append(Enrollment(row: taken, startsOn: starts, endsOn: ends))
    case .roles: roles.append(taken)
    case .manifest, .other: file.account.ignore("not about who is in which class")
    }
  }

  private mutating func add(
    _ taken: RosterRow, _ id: String, to table: WritableKeyPath<Roster, [String: RosterRow]>,
    _ row: RowCells
  ) throws(RecordProblem) {
    guard self[keyPath: table][id] == nil else {
      throw RecordProblem(
        .repeatedID, "sourcedId stood in an earlier row; the first row stands",
        cell: row.cell("sourcedId"))
    }
    self[keyPath: table][id] = taken
  }

  /// Compares what the manifest lists with the tables that are here.
  private func compareManifest() {
    for row in manifest {
      row.file.account.crossCheck()
      let name = row.text("propertyName") ?? ""
      guard name.hasPrefix("file."), let kind = RosterRow.Kind(rawValue: String(name.dropFirst(5)))
      else { continue }
      switch row.text("value")?.lowercased() {
      case "bulk" where !kinds.contains(kind), "delta" where !kinds.contains(kind):
        row.file.account.note(
          line: row.source.line, column: 1, code: RejectionCode.truncatedFile.rawValue,
          message: "the manifest lists \(kind.rawValue).csv, which has no rows here")
      case "delta":
        row.file.account.remark(
          "\(kind.rawValue).csv has changes only; who has not changed is not in it")
      case "absent" where kinds.contains(kind):
        row.file.account.remark("\(kind.rawValue).csv is here, and absent by the manifest")
      default: continue
      }
    }
  }
}
