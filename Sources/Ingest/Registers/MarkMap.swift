import Evidence

/// What the codes of registers mean, as `mark-map.csv` says.
struct MarkMap {
  /// What a code says of a person in a session.
  struct Meaning: Hashable {
    var kind: MarkKind
    /// Minutes late, or minutes left early; nothing where the code does not say.
    var minutes: Int?
  }

  /// A row of the table.
  struct Entry {
    /// A path, a file's name, a course_id, or `*`.
    var register: String
    var code: String
    /// Nothing where the register's codes are those that every school writes.
    var meaning: Meaning?
    /// The cell of the code, from 0, for a message.
    var codeCell: Int?
  }

  private struct Key: Hashable {
    var register: String
    var code: String
  }

  private var meanings: [Key: Meaning] = [:]
  /// Registers of schools, by a path, a file's name, a course_id, or `*`.
  private var schools: Set<String> = []

  /// Adds a row; the first row of a code of one register stands.
  mutating func add(_ entry: Entry) throws(RecordProblem) {
    let key = Key(register: entry.register, code: entry.code)
    let isNew =
      entry.meaning == nil ? !schools.contains(entry.register) : meanings[key] == nil
    guard isNew else {
      throw RecordProblem(
        .repeatedID, "the code stood in an earlier row for this register; the first row stands",
        cell: entry.codeCell)
    }
    if let meaning = entry.meaning {
      meanings[key] = meaning
    } else {
      schools.insert(entry.register)
    }
  }

  /// What a code means on a day in a file of a course: by the file's path, its name, the course, or
  /// `*`; of one of these, a row of the code's own goes before the codes of schools.
  func meaning(
    of code: String, path: String, courseID: String?, on day: Day? = nil
  ) -> Meaning? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    // A sheet's register may be named by its workbook.
    let workbook = path.lastIndex(of: "/").map { String(path[..<$0]) }
    let book = workbook?.split(separator: "/").last.map(String.init)
    return [path, name, workbook, book, courseID, "*"].lazy.compactMap { $0 }
      .compactMap { register in
        if let meaning = meanings[Key(register: register, code: code)] { return meaning }
        return schools.contains(register) ? SchoolCodes.meaning(of: code, on: day) : nil
      }.first
  }
}
