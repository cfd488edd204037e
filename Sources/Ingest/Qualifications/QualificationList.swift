import Evidence

/// Reads a list of qualifications for those of the submission's courses; every row is accounted for.
///
/// A list may name every qualification of a country: rows of others are left out unread.
struct QualificationList {
  /// Qualification numbers of the submission's courses, without strokes.
  private let meant: Set<String>
  private let file: FileReading
  private(set) var facts = FileFacts()

  init(_ file: FileReading, _ lists: SubmissionLists) {
    self.file = file
    meant = Set(
      lists.courses.compactMap(\.qualificationNumber).map(QualificationRecord.key(ofNumber:)))
  }

  /// Reads the file; `read` makes a record of a row whose number, in the column of that name, is a
  /// course's.
  static func facts(
    of file: FileReading, _ lists: SubmissionLists, number column: String,
    _ read: (RowCells) throws(RecordProblem) -> QualificationRecord
  ) -> FileFacts {
    var list = QualificationList(file, lists)
    file.forEachRow { row throws(RecordProblem) in
      guard row.cell(column) != nil else {
        return file.account.ignore("a list without qualification numbers")
      }
      let number = try row.required(column)
      guard list.meant.contains(QualificationRecord.key(ofNumber: number)) else {
        return file.account.ignore("a qualification of no course of the submission")
      }
      list.facts.qualifications.append(try read(row))
      file.account.use()
    }
    return list.facts
  }
}

extension RowCells {
  /// A day that a list writes in one order, whatever time stands after it; nothing where it is blank.
  func listedDay(_ column: String, in order: DateOrder) throws(RecordProblem) -> Day? {
    guard let text = text(column) else { return nil }
    let date = String(text.prefix { !$0.isWhitespace })
    if let day = Day(iso8601: date) { return day }
    guard let written = WrittenTime(date) else { throw problem(TimeFailure.unreadable, column) }
    switch written.day(in: order) {
    case .success(let day): return day
    // Qualifications are older than any course that is audited.
    case .failure(.yearOutOfRange) where (1900..<2000).contains(written.year): return nil
    case .failure(let failure): throw problem(failure, column)
    }
  }

  /// Hours of a qualification; nothing where they are blank, or 0, as lists write what is not known.
  func listedHours(_ column: String) throws(RecordProblem) -> Seconds? {
    try time(inHours: column).flatMap { $0 > 0 ? $0 : nil }
  }

  /// The number of `Level 4`; nothing for an entry level, or for levels that are no single number.
  func listedLevel(_ column: String) -> Int? {
    guard let text = text(column)?.lowercased() else { return nil }
    let digits = text.hasPrefix("level ") ? text.dropFirst(6) : text[...]
    return digits.count == 1 ? Int(digits) : nil
  }
}
