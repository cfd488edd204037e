import Evidence

/// Reads the rows of one course.
///
/// Most rows are plain: known words, two times with an offset. Those are read from their bytes
/// alone; every other row is read cell by cell, with its problem located.
struct LoggedCourseReader {
  private let columns: StreamColumns
  private let source: String
  private let hiding: PresenceStream.Hiding
  private let kinds: [Bool]

  private var facts = LoggedFacts()
  private var rejections: [RejectionRow] = []
  /// Where the cells of a row begin and end, by turns.
  private var places: [Int]

  /// In which zone times without an offset are read, as of a course that names none.
  private static let zone = ZoneTable.named("Europe/London")
  private static let inPerson = Array("in_person".utf8)
  private static let remote = Array("remote".utf8)
  private static let learner = Array("learner".utf8)
  private static let tutor = Array("tutor".utf8)

  init(_ columns: StreamColumns, source: String, hiding: PresenceStream.Hiding) {
    self.columns = columns
    self.source = source
    self.hiding = hiding
    places = Array(repeating: 0, count: columns.count * 2)
    // What a plain cell may hold: ASCII that neither encloses nor ends it.
    kinds = (0..<256).map { byte in
      (32...126).contains(byte) && byte != Int(Ascii.quote)
        && byte != Int(columns.delimiter.rawValue)
    }
  }

  /// Reads a course.
  mutating func read(
    _ span: CourseSplitter.Span, _ records: StreamRecords
  ) throws -> PresenceStream.Course {
    // Nothing is looked for behind the course's last row.
    var records = StreamRecords(
      UnsafeRawBufferPointer(rebasing: records.bytes[..<span.range.upperBound]), isLast: true,
      delimiter: records.delimiter)
    var place = span.range.lowerBound
    var line = span.firstLine
    while place < span.range.upperBound {
      if let end = readPlain(records.bytes, place, line) {
        place = end
        line += 1
        continue
      }
      guard let record = records.record(at: place) else { break }
      readCarefully(records.bytes, place..<record.end, line)
      place = record.end
      line += record.lines
    }
    var logged = try facts.course(
      String(decoding: span.id, as: UTF8.self), hiding: hiding, source: source)
    logged.unboundedBy += span.lost
    return PresenceStream.Course(logged: logged, rejections: rejections)
  }

  /// Reads a plain row and gives back where the next begins; nothing where the row is not plain.
  private mutating func readPlain(
    _ raw: UnsafeRawBufferPointer, _ start: Int, _ line: Int
  ) -> Int? {
    let bytes = raw.assumingMemoryBound(to: UInt8.self)
    let delimiter = columns.delimiter.rawValue
    guard let end = Self.cells(of: bytes, from: start, delimiter, kinds, &places) else {
      return nil
    }
    func cell(_ number: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: bytes[places[2 * number]..<places[2 * number + 1]])
    }
    if let audience = columns.audience, !cell(audience).isEmpty { return nil }
    let session = cell(columns.session)
    let person = cell(columns.person)
    guard Self.isPlainID(cell(columns.course)), Self.isPlainID(session), Self.isPlainID(person),
      let role = Self.role(cell(columns.role)), let mode = Self.mode(cell(columns.mode)),
      case .instant(let joined, _) = InstantText.read(cell(columns.joined)),
      case .instant(let left, _) = InstantText.read(cell(columns.left)), joined < left,
      facts.add(session, person, role, mode, joined.seconds, left.seconds, line)
    else { return nil }
    return end
  }

  /// Notes where the cells of a plain line are, and gives back where the next line begins.
  ///
  /// A plain cell is ASCII, or that between two quotes.
  private static func cells(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ delimiter: UInt8, _ kinds: [Bool],
    _ places: inout [Int]
  ) -> Int? {
    kinds.withUnsafeBufferPointer { kinds in
      places.withUnsafeMutableBufferPointer { places in
        let count = bytes.count
        var place = start
        for cell in stride(from: 0, to: places.count, by: 2) {
          if cell > 0 {
            guard place < count, bytes[place] == delimiter else { return nil }
            place += 1
          }
          let isQuoted = place < count && bytes[place] == Ascii.quote
          if isQuoted { place += 1 }
          places[cell] = place
          while place < count,
            kinds[Int(bytes[place])] || (isQuoted && bytes[place] == delimiter)
          {
            place += 1
          }
          places[cell + 1] = place
          guard isQuoted else { continue }
          guard place < count, bytes[place] == Ascii.quote else { return nil }
          place += 1
        }
        guard place < count else { return place }
        if bytes[place] == 10 { return place + 1 }
        guard bytes[place] == 13, place + 1 < count, bytes[place + 1] == 10 else { return nil }
        return place + 2
      }
    }
  }

  private static func isPlainID(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = id.first, let last = id.last else { return false }
    return first != Ascii.space && last != Ascii.space
  }

  private static func role(_ word: UnsafeBufferPointer<UInt8>) -> Role? {
    if word.elementsEqual(learner) { return .learner }
    return word.elementsEqual(tutor) ? .tutor : nil
  }

  private static func mode(_ word: UnsafeBufferPointer<UInt8>) -> Mode? {
    if word.elementsEqual(remote) { return .remote }
    return word.elementsEqual(inPerson) ? .inPerson : nil
  }

  private mutating func readCarefully(
    _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, _ line: Int
  ) {
    let reader = TableReader(
      FileBytes(Array(bytes[range])), form: TextForm(.utf8), delimiter: columns.delimiter)
    switch reader.next() {
    case .record(let record):
      if record.isBlank { return }
      let row = RowCells(
        record: record, header: columns.header, file: 1, dateOrder: { .undecidable })
      do { try read(row, line) } catch {
        let cell = error.cell.flatMap { $0 < record.count ? record.place(ofCell: $0) : nil }
        reject(
          error.code.rawValue, error.message, line + (cell?.line ?? 1) - 1, cell?.column ?? 0)
        let cause = UnboundedCause(code: error.code.rawValue, path: source, line: line)
        // Without its course, nothing else that a row says has a place.
        if row.text("course_id") == nil { return facts.lose(cause) }
        facts.lose(
          session: row.text("session_id"), person: row.text("person_id"),
          role: try? row.word("role", Role.self), mode: try? row.word("mode", Mode.self),
          times: Self.times(of: row), cause)
      }
    case .fault(let fault):
      reject(fault.code.id, fault.code.message, line + fault.line - 1, fault.column)
      facts.lose(UnboundedCause(code: fault.code.id, path: source, line: line))
    case nil: return
    }
  }

  private mutating func read(_ row: RowCells, _ line: Int) throws(RecordProblem) {
    if row.record.unpaddedCount > columns.count {
      throw RecordProblem(
        .moreCellsThanHeader, "the row has more cells than the header", cell: columns.count)
    }
    guard let zone = Self.zone else { throw RecordProblem(.unknownTimeZone, "no zone data") }
    _ = try row.required("course_id")
    let session = try row.required("session_id")
    let person = try row.required("person_id")
    let role = try row.requiredWord("role", Role.self)
    let presence: PresenceTable.Row
    do { presence = try PresenceTable.read(row, zone: zone) } catch {
      guard error.code == .dateOrderUndecidable else { throw error }
      throw RecordProblem(
        .unreadableTime, "a date in this order could be day first or month first",
        cell: error.cell)
    }
    guard facts.add(session, person, role, presence, line) else {
      throw RecordProblem(
        .twoRoles, "this person has another role on the course in an earlier row",
        cell: columns.role)
    }
  }

  /// The two times of a row that cannot be counted, where both can be read.
  private static func times(of row: RowCells) -> (from: Seconds, to: Seconds)? {
    guard let zone, let joins = try? row.readings("joined_at", zone: zone),
      let leaves = try? row.readings("left_at", zone: zone), let from = joins.min(),
      let to = leaves.max()
    else { return nil }
    return (from.seconds, to.seconds)
  }

  private mutating func reject(_ code: String, _ message: String, _ line: Int, _ column: Int) {
    rejections.append(
      RejectionRow(cells: [
        .text(""), .text(source), .integer(line), .integer(column), .text(code), .text(message),
      ]))
  }
}
