import Evidence

/// Which courses a file that cannot be read could concern (calculus.md, Bounds): by its session or
/// meeting, its folder, its people, else every course of the submission.
final class Concerns {
  private let lists: SubmissionLists
  private let placing: MeetingPlacing
  private lazy var marks = PeopleMarks(lists.people)

  init(_ lists: SubmissionLists, _ placing: MeetingPlacing) {
    self.lists = lists
    self.placing = placing
  }

  /// A report of a known format that could not be read.
  func refused(_ file: FileReading, _ report: MeetingReport, _ code: RejectionCode) -> FileFacts {
    let told = placing.told(report, path: file.inner)
    var courses = Set(told.sessions.map { lists.sessions[$0].course })
    if let course = told.course { courses.insert(course) }
    if courses.isEmpty { courses = placing.courses(ofAnyIn: report) }
    var facts = FileFacts()
    facts.unbounded.append((all(courses), code.rawValue, 0))
    return facts
  }

  /// A file that nothing recognises: it matters only if a time or a person of the submission is
  /// found in it.
  func unrecognised(_ file: FileReading) -> FileFacts {
    var facts = FileFacts()
    guard let (code, reason) = file.unrecognised else { return facts }
    if code == .emptyFile {
      file.account.note(line: 1, column: 0, code: code.rawValue, message: reason)
      return facts
    }
    // A spreadsheet or document may hold a register; a picture or a print holds none to read.
    let isContainer = Concerns.isContainer(file.bytes.bytes)
    if !isContainer, Concerns.isPicture(file.bytes.bytes) { return facts }
    let (people, hasTime) = isContainer ? ([], true) : mentions(in: file)
    guard hasTime || !people.isEmpty else { return facts }
    file.account.note(line: 1, column: 0, code: code.rawValue, message: reason)
    var courses = Set<Int>()
    if let course = lists.course(ofPath: file.inner) {
      courses.insert(course)
    } else {
      courses = lists.courses(ofAny: people)
    }
    facts.unbounded.append((all(courses), code.rawValue, 0))
    return facts
  }

  private func all(_ courses: Set<Int>) -> [Int] {
    courses.isEmpty ? Array(lists.courses.indices) : courses.sorted()
  }

  /// How much of an unrecognised file is looked at.
  private static let lookedAt = 1 << 20

  private func mentions(in file: FileReading) -> (people: Set<Int>, hasTime: Bool) {
    guard let form = file.form else { return ([], false) }
    let reader = TableReader(file.bytes, form: form, quoting: .none, upTo: Concerns.lookedAt)
    let isText = form.isWellFormed && [.utf8, .utf8WithMark].contains(form.encoding)
    var people: Set<Int> = []
    var hasTime = false
    while let line = reader.next() {
      guard case .record(let record) = line else {
        // Text that is too long or too wide to be looked through may hold one.
        if isText, case .fault(let fault) = line, !fault.code.isOfBytes { hasTime = true }
        continue
      }
      for cell in 0..<record.count {
        let text = Array(NormalisedName.folded(record.text(cell)).utf8)
        if text.isEmpty { continue }
        hasTime = hasTime || Concerns.holdsTime(text)
        marks.find(in: text, &people)
      }
    }
    return (people, hasTime)
  }

  /// Whether bytes are a packed file (XLSX, ODS, DOCX), an old office file (XLS), a database of SQLite
  /// or text in UTF-32: a register may stand in it, and cannot be looked for.
  private static func isContainer(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let heads: [[UInt8]] = [
      [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], Array("SQLite format 3\0".utf8),
      [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF],
    ]
    return heads.contains { bytes.starts(with: $0) }
  }

  /// Whether bytes are a PNG, JPEG, GIF or PDF.
  private static func isPicture(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let heads: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38],
      [0x25, 0x50, 0x44, 0x46],
    ]
    return heads.contains { bytes.starts(with: $0) }
  }

  /// Whether a text holds a time of day such as 9:05 or 18:00:00.
  static func holdsTime(_ bytes: [UInt8]) -> Bool {
    func isDigit(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (48...57).contains(bytes[index])
    }
    return bytes.indices.contains { index in
      bytes[index] == 58 && isDigit(index - 1) && isDigit(index + 1) && isDigit(index + 2)
        && !isDigit(index + 3) && !isDigit(index - 3) && bytes[index + 1] < 54
    }
  }
}
