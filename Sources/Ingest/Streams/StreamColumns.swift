import Evidence

/// Which cells of a stream's rows are which columns, as its first line says.
struct StreamColumns: Sendable {
  /// The columns that a row of a stream needs beside those of `presence.csv`: no other table tells
  /// them.
  private static let told = ["course_id", "role"]

  let header: TableHeader
  let delimiter: Delimiter
  /// How many cells a row has.
  let count: Int
  let course: Int
  let session: Int
  let person: Int
  let role: Int
  let mode: Int
  let joined: Int
  let left: Int
  let audience: Int?

  /// Reads the first line that is not empty; `line` is its number.
  init(_ bytes: [UInt8], line: Int, of source: String) throws {
    let file = FileBytes(bytes)
    let form = TextForm.of(file)
    delimiter = Delimiter.sniffed(in: file, form: form, quoting: .doubled)
    let reader = TableReader(file, form: form, delimiter: delimiter)
    // A line of UTF-16 would end in the middle of a character.
    guard form.encoding.unitBytes == 1, case .record(let record)? = reader.next() else {
      throw StreamFault.noHeader(source: source, line: line, missing: [])
    }
    let columns =
      Self.told.map { TableColumn($0, isRequired: true) } + PresenceTable.format.columns
    header = TableHeader(record.texts, columns: columns)
    guard header.isComplete else {
      throw StreamFault.noHeader(source: source, line: line, missing: header.missing)
    }
    if let twice = header.repeats.first {
      throw StreamFault.columnTwice(
        source: source, line: line, column: record.column(ofCell: twice.second), twice.message)
    }
    count = record.count
    let header = header
    func cell(_ column: String) -> Int { header.cell(of: column) ?? 0 }
    course = cell("course_id")
    session = cell("session_id")
    person = cell("person_id")
    role = cell("role")
    mode = cell("mode")
    joined = cell("joined_at")
    left = cell("left_at")
    audience = header.cell(of: "audience")
  }
}

/// Why a stream cannot be read on.
public enum StreamFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The first line lacks columns that every row of a stream needs.
  case noHeader(source: String, line: Int, missing: [String])
  /// The first line names a column twice.
  case columnTwice(source: String, line: Int, column: Int, String)
  /// Rows of a course follow after those of another: its hours would be cut in two.
  case courseComesBack(source: String, line: Int, course: String)
  /// An id tells who a person is, and there is no key to hide it with.
  case needsKey(source: String, line: Int)

  /// What the person at the terminal reads.
  public var description: String {
    switch self {
    case .noHeader(let source, let line, let missing):
      """
      \(source):\(line): error: the first line must name the columns\
      \(missing.isEmpty ? "" : "; it lacks \(missing.joined(separator: ", "))") [no-header]
        help: presence.csv with two more columns: course_id, session_id, person_id, role, mode, \
      joined_at, left_at
      """
    case .columnTwice(let source, let line, let column, let message):
      "\(source):\(line):\(column): error: \(message) [duplicate-column]"
    case .courseComesBack(let source, let line, let course):
      """
      \(source):\(line): error: course \(course) comes back after another course; what was printed of \
      it is not whole [course-comes-back]
        help: sort the rows by course_id first; rows of one course must lie together
      """
    case .needsKey(let source, let line):
      """
      \(source):\(line): error: person_id is an address, a number or a name that tells who somebody is \
      [needs-key]
        help: give every run the same --key FILE, or --show-names to show them
      """
    }
  }
}
