/// Says what a file is, from its bytes and never from its name.
enum Recognition {
  /// What a look at a file's head says.
  enum Outcome {
    case format(LogFormat)
    /// Nothing recognises it: the code under which it is listed, and why.
    case unrecognised(RejectionCode, String)
  }

  /// How many records of a file are looked at.
  static let headRecords = 40

  static func of(_ bytes: FileBytes, form: TextForm) -> Outcome {
    if bytes.count <= form.markBytes { return .unrecognised(.emptyFile, "the file has no lines") }
    let start = FileHead(bytes: bytes, form: form)
    for format in LogFormats.all where format.recognisesBytes?(start) == true {
      return .format(format)
    }
    let head = head(of: bytes, form: form)
    guard let first = head.first(where: { !$0.isEmpty }) else {
      return .unrecognised(.unrecognisedFile, "no format recognises its bytes")
    }
    let report = ReportHead(rows: head, form: form)
    for format in LogFormats.all where format.meetings?.recognises(report) == true {
      return .format(format)
    }
    var best: [(format: LogFormat, known: Int)] = []
    let keys = first.map(TableHeader.normalised)
    for format in LogFormats.all
    where format.isCanonical && TableHeader.isComplete(keys: keys, columns: format.columns) {
      let known = TableHeader(first, columns: format.columns, keys: keys).knownCount
      if known > best.first?.known ?? 0 { best = [] }
      if best.first.map({ known >= $0.known }) ?? true { best.append((format, known)) }
    }
    if best.count == 1 { return .format(best[0].format) }
    if best.isEmpty, let format = LogFormats.all.first(where: { $0.recognisesHead?(head) == true })
    {
      return .format(format)
    }
    if best.isEmpty, JiscAttendance.recognises(first) { return .format(JiscAttendance.format) }
    if best.isEmpty, MoodleAttendance.recognises(head) { return .format(MoodleAttendance.format) }
    if best.isEmpty, RegisterLong.recognises(first) { return .format(RegisterLong.format) }
    if best.isEmpty, RegisterWide.recognises(head) { return .format(RegisterWide.format) }
    return best.isEmpty
      ? .unrecognised(.unrecognisedFile, "no format recognises its bytes")
      : .unrecognised(.ambiguousTable, "its header fits two tables equally well")
  }

  static func head(of bytes: FileBytes, form: TextForm) -> [[String]] {
    let reader = TableReader(bytes, form: form, upTo: 256 * 1024)
    var head: [[String]] = []
    while head.count < headRecords, let line = reader.next() {
      guard case .record(let record) = line else { continue }
      head.append((0..<record.unpaddedCount).map { record.text($0) })
    }
    return head
  }
}

extension LogFormats {
  /// The format of one file on its own, for `glh formats FILE`: the format, or why there is none.
  public static func format(ofFile path: String) throws(SubmissionError) -> (
    format: LogFormat?, reason: String
  ) {
    guard let bytes = FileBytes(path: path) else { throw .unreadable(path: path) }
    if Workbook.isWorkbook(bytes) {
      do { _ = try Workbook.sheets(of: bytes) } catch {
        return (nil, (error as? WorkbookProblem ?? .damaged).message)
      }
    }
    return told(Recognition.of(bytes, form: TextForm.of(bytes)))
  }

  /// What the sheets of a workbook are, one by one; none where the file is no workbook.
  ///
  /// - Throws: `SubmissionError` where the file cannot be read.
  public static func sheets(ofFile path: String) throws(SubmissionError) -> [(
    name: String, format: LogFormat?, reason: String
  )] {
    guard let bytes = FileBytes(path: path) else { throw .unreadable(path: path) }
    guard Workbook.isWorkbook(bytes), let sheets = try? Workbook.sheets(of: bytes) else {
      return []
    }
    return sheets.compactMap { sheet in
      guard let text = try? sheet.file() else { return nil }
      let (format, reason) = told(Recognition.of(text, form: TextForm.of(text)))
      return (sheet.name, format, reason)
    }
  }

  private static func told(_ outcome: Recognition.Outcome) -> (format: LogFormat?, reason: String) {
    switch outcome {
    case .format(let format): return (format, format.recognisedBy)
    case .unrecognised(_, let reason): return (nil, reason)
    }
  }
}
