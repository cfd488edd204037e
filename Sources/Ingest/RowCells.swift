import Evidence
import Synchronization

/// A row of a canonical table, its cells read as the kind of value that their column holds.
///
/// One object stands for every row of a table in turn: whatever is handed a row lets it go before the
/// next one is read.
final class RowCells {
  @exclusivity(unchecked) private(set) var record: TableRecord
  /// The values by column, of a row of a table that a column map reads; else they are in the record.
  @exclusivity(unchecked) private(set) var values: [String: String]?
  let header: TableHeader
  let file: Int
  /// How the file's dates are to be read where they are not ISO 8601.
  private let dateOrder: () -> DateOrder.Decision

  init(
    record: TableRecord, header: TableHeader, file: Int,
    dateOrder: @escaping () -> DateOrder.Decision
  ) {
    self.record = record
    self.header = header
    self.file = file
    self.dateOrder = dateOrder
  }

  /// Goes on to another row.
  func take(_ record: TableRecord, values: [String: String]? = nil) {
    self.record = record
    self.values = values
  }

  /// Where the row stands.
  var source: SourceLine {
    SourceLine(file: file, line: record.line, byteOffset: record.byteOffset)
  }

  /// The cell of a column, from 0, for a message.
  func cell(_ column: String) -> Int? { header.cell(of: column) }

  /// A cell's bytes; empty where the table or the row lacks it.
  func bytes(_ column: String) -> UnsafeBufferPointer<UInt8> {
    header.cell(of: column).map { record.bytes($0) }
      ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  /// A cell's text without blanks around it; nothing where it is empty.
  func text(_ column: String) -> String? {
    if let values { return values[column].flatMap { $0.isEmpty ? nil : $0 } }
    guard let cell = header.cell(of: column), cell < record.count else { return nil }
    let bytes = record.bytes(cell)
    guard let head = bytes.first, let tail = bytes.last else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    if Ascii.isSeen(head), Ascii.isSeen(tail) { return text }
    let isBlank = { (character: Character) in character.isWhitespace }
    guard let first = text.firstIndex(where: { !isBlank($0) }),
      let last = text.lastIndex(where: { !isBlank($0) })
    else { return nil }
    return String(text[first...last])
  }

  /// A cell that every row needs.
  func required(_ column: String) throws(RecordProblem) -> String {
    guard let text = text(column) else {
      throw RecordProblem(
        .missingValue, "\(column) is empty; every row needs it", cell: cell(column))
    }
    return text
  }

  /// The parts of a cell between semicolons.
  func list(_ column: String) -> [String] {
    guard let text = text(column) else { return [] }
    if text.utf8.allSatisfy(Ascii.isSeen) {
      return text.utf8.split(separator: Ascii.semicolon).map { String(decoding: $0, as: UTF8.self) }
    }
    return text.split(separator: ";").map { part in
      String(part.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }.filter { !$0.isEmpty }
  }

  /// A word of a list; nothing where the cell is empty.
  func word<Word: RawRepresentable & CaseIterable>(
    _ column: String, _ type: Word.Type
  ) throws(RecordProblem) -> Word? where Word.RawValue == String {
    guard let text = text(column) else { return nil }
    return try word(text, column, type)
  }

  /// A word that every row needs.
  func requiredWord<Word: RawRepresentable & CaseIterable>(
    _ column: String, _ type: Word.Type
  ) throws(RecordProblem) -> Word where Word.RawValue == String {
    try word(try required(column), column, type)
  }

  private func word<Word: RawRepresentable & CaseIterable>(
    _ text: String, _ column: String, _ type: Word.Type
  ) throws(RecordProblem) -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: text.lowercased()) else {
      throw unknownWord(text, column, of: Word.self) { Word.allCases.map(\.rawValue) }
    }
    return word
  }

  /// One of a few words.
  func oneOf(_ column: String, _ words: [String]) throws(RecordProblem) -> String? {
    guard let text = text(column) else { return nil }
    guard words.contains(text.lowercased()) else {
      throw unknownWord(text, column, of: nil) { words }
    }
    return text.lowercased()
  }

  /// `words` are those of `list`, or of no list that has a type.
  private func unknownWord(
    _ text: String, _ column: String, of list: Any.Type?, among words: () -> [String]
  ) -> RecordProblem {
    let message = RowCells.lastUnknown.withLock { last in
      // The same word stands wrong in one row after the other.
      let isSame = last.list == list && last.text == text && last.column == column
      if isSame, list != nil || last.words == words() { return last.message }
      let words = words()
      let problem = RecordProblem(
        .unknownWord,
        "\(column) must be one of \(words.joined(separator: ", "))"
          + WordMeant.hint(for: text, among: words))
      last = (text, column, list, words, problem.message)
      return problem.message
    }
    return RecordProblem(.unknownWord, message, cell: cell(column))
  }

  private static let lastUnknown = Mutex<
    (text: String, column: String, list: Any.Type?, words: [String], message: String)
  >(("", "", nil, [], ""))

  /// Yes or no; nothing where the cell is empty.
  func yesNo(_ column: String) throws(RecordProblem) -> Bool? {
    try oneOf(column, ["yes", "no"]).map { $0 == "yes" }
  }

  /// Digits only, up to nine.
  func wholeNumber(_ column: String) throws(RecordProblem) -> Int? {
    guard let text = text(column) else { return nil }
    guard text.count <= 9, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text)
    else {
      throw RecordProblem(
        .unreadableNumber, "\(column) must be a whole number", cell: cell(column))
    }
    return number
  }

  /// Hours with an optional decimal point, as whole seconds; a part of a second is dropped.
  func time(inHours column: String) throws(RecordProblem) -> Seconds? {
    guard let text = text(column) else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isDigits = { (part: Substring) in
      !part.isEmpty && part.count <= 7 && part.utf8.allSatisfy { (48...57).contains($0) }
    }
    guard parts.count <= 2, parts.allSatisfy(isDigits), let whole = Int(parts[0]) else {
      throw RecordProblem(
        .unreadableNumber, "\(column) must be hours such as 120 or 37.5", cell: cell(column))
    }
    guard parts.count == 2, let fraction = Int(parts[1]) else { return whole * 3600 }
    let scale = parts[1].reduce(1) { product, _ in product * 10 }
    return whole * 3600 + fraction * 3600 / scale
  }

  /// A day; nothing where the cell is empty.
  func day(_ column: String) throws(RecordProblem) -> Day? {
    guard let text = text(column) else { return nil }
    return try day(text, column)
  }

  /// The days of a cell between semicolons, with nothing where a place is empty.
  func days(_ column: String) throws(RecordProblem) -> [Day?] {
    guard let text = text(column) else { return [] }
    return try text.split(separator: ";", omittingEmptySubsequences: false).map {
      part throws(RecordProblem) in
      let part = part.filter { !$0.isWhitespace }
      return part.isEmpty ? nil : try day(part, column)
    }
  }

  private func day(_ text: String, _ column: String) throws(RecordProblem) -> Day {
    if let day = Day(iso8601: text) { return try checked(day, column) }
    if let written = WrittenTime(text), !(written.first == 0) {
      let order = try order(of: written, column)
      switch written.day(in: order) {
      case .success(let day): return day
      case .failure(let failure): throw problem(failure, column)
      }
    }
    throw problem(
      text.count == 10 && text.dropFirst(4).first == "-" ? .noSuchDay : .unreadable, column)
  }

  /// A day that every row needs.
  func requiredDay(_ column: String) throws(RecordProblem) -> Day {
    try day(try required(column), column)
  }

  /// The moments a cell may mean: one, or two where the clocks went back; nothing where it is empty.
  func readings(_ column: String, zone: ZoneTable) throws(RecordProblem) -> [Instant]? {
    if values != nil {
      guard let text = text(column) else { return nil }
      return try Array(text.utf8).withUnsafeBufferPointer { bytes throws(RecordProblem) in
        try readings(bytes, column, zone: zone)
      }
    }
    guard let cell = header.cell(of: column) else { return nil }
    return try readings(record.bytes(cell), column, zone: zone)
  }

  private func readings(
    _ bytes: UnsafeBufferPointer<UInt8>, _ column: String, zone: ZoneTable
  ) throws(RecordProblem) -> [Instant]? {
    if bytes.isEmpty { return nil }
    switch InstantText.read(bytes) {
    case .instant(let instant, _): return [instant]
    case .local(let local, _): return zone.readings(of: local)
    case .failure(let failure):
      guard let text = text(column) else { return nil }
      if text.utf8.count != bytes.count, case .instant(let instant, _) = InstantText.read(text) {
        return [instant]
      }
      guard failure == .unreadable, let written = WrittenTime(text), written.secondOfDay != nil
      else { throw problem(failure, column) }
      let order = try order(of: written, column)
      switch written.local(in: order) {
      case .success(let local): return zone.readings(of: local)
      case .failure(let failure): throw problem(failure, column)
      }
    }
  }

  /// What two cells say together; a start and an end that every row needs.
  func interval(_ from: String, _ to: String, zone: ZoneTable) throws(RecordProblem)
    -> IntervalReading
  {
    guard let starts = try readings(from, zone: zone) else {
      throw RecordProblem(.missingValue, "\(from) is empty; every row needs it", cell: cell(from))
    }
    guard let ends = try readings(to, zone: zone) else {
      throw RecordProblem(.missingValue, "\(to) is empty; every row needs it", cell: cell(to))
    }
    let reading = IntervalReading.of(joins: starts, leaves: ends)
    switch reading {
    case .settled, .ambiguous: return reading
    case .noSuchTime:
      let column = starts.isEmpty ? from : to
      throw RecordProblem(
        .noSuchTime, "the clocks went forward over \(column); no such time was", cell: cell(column))
    case .endsBeforeStart:
      throw RecordProblem(.endsBeforeStart, "\(to) must be after \(from)", cell: cell(to))
    }
  }

  private func checked(_ day: Day, _ column: String) throws(RecordProblem) -> Day {
    guard CalendarDay.years.contains(day.fields.year) else {
      throw problem(.yearOutOfRange, column)
    }
    return day
  }

  /// Why a time is not used, for its column.
  func problem(_ failure: TimeFailure, _ column: String) -> RecordProblem {
    let code: RejectionCode =
      switch failure {
      case .unreadable: .unreadableTime
      case .noSuchDay: .noSuchDay
      case .yearOutOfRange: .yearOutOfRange
      }
    return RecordProblem(code, "\(column): \(failure.message)", cell: cell(column))
  }

  /// The order of a date's fields: its own, else the whole file's.
  func order(of written: WrittenTime, _ column: String) throws(RecordProblem) -> DateOrder {
    if written.isYearFirst { return .yearFirst }
    switch dateOrder() {
    case .settled(let order): return order
    case .undecidable:
      throw RecordProblem(
        .dateOrderUndecidable,
        "\(column) may be day first or month first; say which in reading.csv", cell: cell(column))
    case .contradictory:
      throw RecordProblem(
        .dateOrderContradictory, "some dates can only be day first, others only month first",
        cell: cell(column))
    }
  }
}

extension ZoneTable {
  private static let known = Mutex<[String: ZoneTable?]>([:])

  /// No zone's name is longer, and there are not as many.
  private static let (longestName, mostNames) = (64, 4096)

  /// The zone of a name, made once; that a name is none is found out once, too.
  static func named(_ identifier: String) -> ZoneTable? {
    guard identifier.utf8.count <= longestName else { return nil }
    return known.withLock { zones in
      if let zone = zones[identifier] { return zone }
      let zone = ZoneTable(identifier: identifier)
      if zone != nil || zones.count < mostNames { zones[identifier] = .some(zone) }
      return zone
    }
  }
}
