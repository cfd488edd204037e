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
    var meaning: Meaning
    /// The cell of the code, from 0, for a message.
    var codeCell: Int?
  }

  private struct Key: Hashable {
    var register: String
    var code: String
  }

  private var meanings: [Key: Meaning] = [:]

  /// Adds a row; the first row of a code of one register stands.
  mutating func add(_ entry: Entry) throws {
    let key = Key(register: entry.register, code: entry.code)
    guard meanings[key] == nil else {
      throw RecordProblem(
        .repeatedID, "the code stood in an earlier row for this register; the first row stands",
        cell: entry.codeCell)
    }
    meanings[key] = entry.meaning
  }

  /// What a code means in a file of a course: by the file's path, its name, the course, or `*`.
  func meaning(of code: String, path: String, courseID: String?) -> Meaning? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    // A sheet's register may be named by its workbook.
    let workbook = path.lastIndex(of: "/").map { String(path[..<$0]) }
    let book = workbook?.split(separator: "/").last.map(String.init)
    return [path, name, workbook, book, courseID, "*"].lazy.compactMap { $0 }
      .compactMap { meanings[Key(register: $0, code: code)] }.first
  }
}
