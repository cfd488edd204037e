import Evidence

/// A record of a platform's report: its cells without blanks around them, and where each stands.
struct ReportRow {
  var cells: [String]
  var source: SourceLine
  var columns: [Int]

  /// A cell's text; one that the record does not have is empty.
  func cell(_ index: Int) -> String { index < cells.count ? cells[index] : "" }

  /// The column at which a cell begins.
  func column(_ index: Int) -> Int? { index < columns.count ? columns[index] : nil }

  /// Whether a cell holds a date with a time of day.
  func hasTime(_ index: Int) -> Bool { WrittenTime(cell(index))?.secondOfDay != nil }

  /// All records of a report; those that cannot be read are rejected, and noted in the report.
  ///
  /// `delimiter` is what the platform itself writes between cells; `isPadded` whether it fills short
  /// rows with empty cells, `isToMinute` whether it writes times without seconds. `otherwise` makes
  /// cells of a line that breaks the rules of quotes.
  static func all(
    of file: FileReading, delimiter: Delimiter, isPadded: Bool = false,
    isToMinute: Bool = false, into report: inout MeetingReport,
    otherwise: (String) -> [String]? = { _ in nil }
  ) -> [ReportRow] {
    let reader = TableReader(file.bytes, form: file.form)
    file.account.encoding = reader.form.encoding.rawValue
    var resaving = Resaving()
    if reader.delimiter != delimiter { resaving.hear(reader.delimiter) }
    var rows: [ReportRow] = []
    while let line = reader.next() {
      switch line {
      case .fault(let fault):
        if let row = ReportRow(fault, of: file, reader.form, otherwise) {
          rows.append(row)
          continue
        }
        file.account.reject(
          line: fault.line, column: fault.column, code: fault.code.id, message: fault.code.message)
        report.lostLines.append((fault.code.id, fault.line))
      case .record(let record):
        let width = record.unpaddedCount
        if !isPadded { resaving.hear(width: width, of: record.count) }
        let cells = (0..<width).map { trimmed(record.text($0)) }
        if !isToMinute { cells.forEach { resaving.hear($0) } }
        rows.append(
          ReportRow(
            cells: cells,
            source: SourceLine(
              file: file.number, line: record.line, byteOffset: record.byteOffset),
            columns: cells.indices.map { record.column(ofCell: $0) }))
      }
    }
    if let remark = resaving.remark { file.account.remark(remark) }
    return rows
  }

  /// Reads a local time once the order of its date is known.
  static func local(
    _ text: String, in order: DateOrder, cell: Int, _ what: String
  ) throws(RecordProblem) -> LocalTime {
    guard !text.isEmpty else {
      throw RecordProblem(.missingValue, "the \(what) is empty", cell: cell)
    }
    guard let written = WrittenTime(text) else {
      throw RecordProblem(.unreadableTime, "the \(what) is no date and time", cell: cell)
    }
    switch written.local(in: order) {
    case .success(let local): return local
    case .failure(.noSuchDay):
      throw RecordProblem(.noSuchDay, "the \(what): the calendar has no such day", cell: cell)
    case .failure(.yearOutOfRange):
      throw RecordProblem(
        .yearOutOfRange, "the \(what): the year is not between 2000 and 2100", cell: cell)
    case .failure(.unreadable):
      throw RecordProblem(.unreadableTime, "the \(what) is no date and time", cell: cell)
    }
  }

  fileprivate static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace || first == "\u{FEFF}" {
      rest = rest.dropFirst()
    }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}

extension DateOrder {
  /// The order of a report's dates: what they settle themselves, else what reading.csv says.
  static func settled(
    by written: [WrittenTime], of file: FileReading
  ) throws(RecordProblem) -> DateOrder {
    switch decided(by: written) {
    case .settled(let order): return order
    case .contradictory where file.decision?.dateOrder == nil:
      throw RecordProblem(
        .dateOrderContradictory, "some dates can only be day first, others only month first")
    default:
      if let told = file.decision?.dateOrder { return told }
      if written.isEmpty { throw RecordProblem(.truncatedFile, "the report has no times") }
      throw RecordProblem(
        .dateOrderUndecidable,
        "every date may be day first or month first; say which in reading.csv")
    }
  }
}

extension MeetingReport.Participant {
  /// Takes join and leave from two cells, or notes why they cannot be read.
  mutating func read(_ row: ReportRow, join: Int, leave: Int, in order: DateOrder) {
    do {
      time = .init(
        join: try ReportRow.local(row.cell(join), in: order, cell: join, "join time"),
        leave: try ReportRow.local(row.cell(leave), in: order, cell: leave, "leave time"))
      problemColumn = row.column(leave)
    } catch {
      problem = error
      problemColumn = row.column(error.cell ?? join)
    }
  }
}

extension ReportRow {
  /// A record that breaks the rules of quotes, by the cells of its line; nothing where they cannot be
  /// told, or the text is not in UTF-8.
  fileprivate init?(
    _ fault: TableFault, of file: FileReading, _ form: TextForm, _ cells: (String) -> [String]?
  ) {
    guard [.textAfterQuote, .unclosedQuote].contains(fault.code),
      [.utf8, .utf8WithMark].contains(form.encoding)
    else { return nil }
    let rest = file.bytes.bytes[fault.recordByteOffset...]
    let end = rest.firstIndex(of: Ascii.lineFeed) ?? rest.endIndex
    var text = String(decoding: rest[..<end], as: UTF8.self)
    if text.hasSuffix("\r") { text.removeLast() }
    guard let found = cells(text) else { return nil }
    var column = 1
    let columns = found.map { cell in
      defer { column += cell.unicodeScalars.count + 3 }
      return column
    }
    self.init(
      cells: found.map(ReportRow.trimmed),
      source: SourceLine(
        file: file.number, line: fault.recordLine, byteOffset: fault.recordByteOffset),
      columns: columns)
  }
}
