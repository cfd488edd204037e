import Evidence

/// Reads the records of a JSON file one at a time: those of a list, one after the other (NDJSON),
/// or the list in an envelope such as `{"statements": [...]}`, of which there may be several.
///
/// Memory stays flat however large the file is. A record that breaks the rules of JSON is handed
/// over as a fault, and reading goes on with the next one.
final class JSONReader {
  /// What stands next in the file.
  enum Line {
    case record(JSONRecord)
    /// The object around a list of records.
    case envelope(line: Int)
    case fault(JSONFault)
  }

  let bytes: UnsafeRawBufferPointer
  let tape: JSONTape
  private let held: FileBytes
  private let mapped: FileBytes?
  private let raw: RawOffsets
  private let lists: [StaticString]
  private let marks: [StaticString]
  private let limits: JSONLimits
  /// What the reader is inside of: a list, and whether the list is an envelope's.
  private var holders: [(isEnvelope: Bool, hasRecord: Bool)] = []
  private var at: Int
  private var letGo: Int
  private var line = 1
  private var counted: Int
  private var comma: Int?
  private var mayBeEnvelope: Bool
  private var recordCount = 0
  private var recordStart = 0
  private var recordLine = 1
  /// A place whose column is known: files of one line are long.
  private var known = (place: 0, column: 1)

  /// `lists` are the keys under which an envelope has its records; `marks` keys that a record has
  /// and nothing that stands in a list within a record has all of, by which the next record is known
  /// after one that breaks the rules.
  init(
    _ file: FileBytes, form: TextForm?, lists: [StaticString] = [],
    marks: [StaticString] = [], limits: JSONLimits = .standard
  ) {
    let form = form ?? TextForm.of(file)
    if form.encoding.unitBytes == 2 {
      held = FileBytes(form.utf8(of: file))
      mapped = nil
      at = 0
    } else {
      held = file
      mapped = file
      at = min(form.markBytes, file.count)
    }
    raw = RawOffsets(form)
    bytes = held.bytes
    self.lists = lists
    self.marks = marks
    self.limits = limits
    mayBeEnvelope = !lists.isEmpty
    tape = JSONTape(limits: limits)
    letGo = at
    counted = at
  }

  /// The next record or fault; nothing at the end of the file.
  func next() -> Line? {
    while true {
      JSONTape.skipBlanks(bytes, &at, bytes.count)
      if at - letGo >= 4 << 20 {
        mapped?.letGo(letGo..<at)
        letGo = at
      }
      guard at < bytes.count else { return end() }
      let byte = bytes[at]
      if byte == Ascii.comma {
        if let fault = readComma() { return .fault(fault) }
        continue
      }
      if let holder = holders.last, byte == Ascii.bracket + 2 {
        if let fault = close(holder.isEnvelope) { return .fault(fault) }
        continue
      }
      if byte == Ascii.bracket, holders.isEmpty {
        holders.append((false, false))
        comma = nil
        at += 1
        continue
      }
      if mayBeEnvelope, byte == Ascii.brace, holders.last?.isEnvelope != true {
        recordStart = at
        recordLine = countLines(to: at)
        if let list = JSONSkipping.list(in: bytes, from: at, keys: lists) {
          if let last = holders.indices.last { holders[last].hasRecord = true }
          holders.append((true, false))
          comma = nil
          at = list
          return .envelope(line: recordLine)
        }
        mayBeEnvelope = false
      }
      return readRecord()
    }
  }

  private func readRecord() -> Line {
    recordStart = at
    recordLine = countLines(to: at)
    comma = nil
    if let last = holders.indices.last { holders[last].hasRecord = true }
    recordCount += 1
    guard recordCount <= limits.records else {
      at = bytes.count
      return .fault(fault(.tooLong, at: recordStart, end: bytes.count))
    }
    let (end, broken) = tape.scan(bytes, from: at)
    guard let broken else {
      at = end
      return .record(
        JSONRecord(
          value: JSONValue(of: self), line: recordLine, byteOffset: rawOffset(of: recordStart)))
    }
    at = nextRecord(after: end, before: JSONSkipping.end(of: bytes, from: recordStart))
    return .fault(fault(broken, at: end, end: at))
  }

  /// Most places that are looked at for the record after one that breaks the rules.
  private static let mostPlaces = 256

  /// Where the next record begins that is one for certain: behind a comma, whole, and with the keys
  /// that mark a record; else the place where the broken record's brackets close.
  private func nextRecord(after broken: Int, before close: Int) -> Int {
    guard !marks.isEmpty else { return close }
    var places = 0
    // The break may be the next record's own brace.
    var place = broken
    while place > recordStart, bytes[place - 1] <= Ascii.space { place -= 1 }
    if place > recordStart, bytes[place - 1] == Ascii.comma { place -= 1 }
    while let start = JSONSkipping.objectBehindComma(bytes, from: place, to: close) {
      places += 1
      guard places <= JSONReader.mostPlaces else { return close }
      if tape.scan(bytes, from: start).broken == nil {
        let value = JSONValue(of: self)
        if marks.allSatisfy({ value[$0] != nil }) { return start }
      }
      place = start
    }
    return close
  }

  /// A comma between two records is all there may be.
  private func readComma() -> JSONFault? {
    let isWanted = comma == nil && (holders.last?.hasRecord ?? (recordCount > 0))
    let place = at
    at += 1
    guard isWanted else { return between(.trailingComma, at: place) }
    comma = place
    return nil
  }

  private func close(_ isEnvelope: Bool) -> JSONFault? {
    at += 1
    holders.removeLast()
    let trailing = comma
    comma = nil
    if isEnvelope { at = JSONSkipping.end(of: bytes, from: at, depth: 1) }
    if let trailing { return between(.trailingComma, at: trailing) }
    return isEnvelope && bytes[at - 1] != Ascii.brace + 2 ? between(.end, at: at) : nil
  }

  private func end() -> Line? {
    guard !holders.isEmpty else { return nil }
    holders = []
    return .fault(
      JSONFault(
        code: .truncatedFile, message: "the file ends here, inside its list of records",
        line: countLines(to: bytes.count), column: column(of: bytes.count),
        recordLine: line, endLine: line, isRecord: false))
  }

  private func between(_ broken: JSONBreak, at place: Int) -> JSONFault {
    let line = countLines(to: place)
    return JSONFault(
      code: broken.code, message: broken.message, line: line, column: column(of: place),
      recordLine: line, endLine: line, isRecord: false)
  }

  private func fault(_ broken: JSONBreak, at place: Int, end: Int) -> JSONFault {
    let (line, column) = self.place(of: place)
    return JSONFault(
      code: broken.code, message: broken.message, line: line, column: column,
      recordLine: recordLine, endLine: max(line, self.place(of: end - 1).line), isRecord: true)
  }

  /// The physical line of a place that is not before the one counted to last.
  private func countLines(to place: Int) -> Int {
    if place > counted {
      line += JSONSkipping.lineEnds(bytes, counted..<place)
      counted = place
    }
    return line
  }

  /// Physical line and column of a place in the record that the reader is at.
  func place(of place: Int) -> (line: Int, column: Int) { (line(of: place), column(of: place)) }

  /// Physical line of a place in the record that the reader is at.
  func line(of place: Int) -> Int {
    recordLine + JSONSkipping.lineEnds(bytes, recordStart..<max(place, recordStart))
  }

  /// The first byte of a place in the raw file.
  func rawOffset(of place: Int) -> Int { raw.offset(of: place, in: bytes) }

  private func column(of place: Int) -> Int {
    if place < known.place { known = (0, 1) }
    // A byte order mark is no column.
    var start = max(known.place, raw.markBytes)
    var column = known.column
    if let end = bytes[min(start, place)..<place].lastIndex(of: Ascii.lineFeed) {
      (start, column) = (end + 1, 1)
    }
    if start < place { column += bytes[start..<place].count { $0 & 0xC0 != 0x80 } }
    known = (place, column)
    return column
  }
}

/// One record of a JSON file; it holds until its reader goes on.
struct JSONRecord {
  let value: JSONValue
  /// Physical line of its first byte.
  let line: Int
  /// Its first byte in the raw file.
  let byteOffset: Int

  /// Where it stands as the source of a fact.
  func source(in file: Int) -> SourceLine {
    SourceLine(file: file, line: line, byteOffset: byteOffset)
  }
}

/// Where places of a text in UTF-8 stand in the raw file it was made from; asked in order.
final class RawOffsets {
  let markBytes: Int
  private let isMade: Bool
  private let mark: Int
  private let unitBytes: Int
  private var reached = 0
  private var units = 0

  /// `isMade` says that the text was made UTF-8 first, as UTF-16 always is.
  init(_ form: TextForm, isMade: Bool = false) {
    unitBytes = form.encoding.unitBytes
    self.isMade = isMade || unitBytes == 2
    mark = form.markBytes
    markBytes = self.isMade ? 0 : form.markBytes
  }

  func offset(of place: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    guard isMade else { return place }
    if place < reached { (reached, units) = (0, 0) }
    for byte in bytes[reached..<place] {
      units += byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 && unitBytes == 2 ? 2 : 1
    }
    reached = place
    return mark + unitBytes * units
  }
}
