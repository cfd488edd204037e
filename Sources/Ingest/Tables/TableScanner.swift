/// Finds where the cells of the next record begin and end.
///
/// All positions are in code units of the raw file, so nothing is copied and nothing is mapped back.
struct TableScanner {
  /// A cell as it stands in the file.
  struct Cell {
    /// The first unit, an opening quote included.
    var first: Int
    /// The text between the quotes, or all of it.
    var content: Range<Int>
    /// Whether quotes enclose it.
    var isQuoted: Bool { content.lowerBound > first }
  }

  /// What the scan of a cell came to.
  private enum Ending { case delimiter, record }

  private(set) var recordStart = 0
  private(set) var recordEnd = 0
  private(set) var recordLine = 1
  private(set) var endLine = 1
  private(set) var cellCount = 0
  private(set) var hasDoubledQuotes = false
  private(set) var isSuspect = false
  private(set) var fault: (code: TableFaultCode, unit: Int)?
  let cells: UnsafeMutablePointer<Cell>

  private let kinds: UnsafeMutablePointer<UnitKind>
  private let isQuoting: Bool
  private let cellUnits: Int
  private let cellsPerRecord: Int
  private let recordUnits: Int
  private let unitCount: Int
  private var position: Int
  private var line = 1

  init(
    form: TextForm, delimiter: Delimiter, quoting: Quoting, limits: ReadingLimits, unitCount: Int
  ) {
    cells = .allocate(capacity: limits.cellsPerRecord)
    kinds = UnitKind.table(form: form, delimiter: delimiter)
    isQuoting = quoting == .doubled
    let unitBytes = form.encoding.unitBytes
    cellUnits = limits.cellBytes / unitBytes
    cellsPerRecord = limits.cellsPerRecord
    recordUnits = limits.recordBytes / unitBytes
    self.unitCount = unitCount
    position = form.markBytes / unitBytes
  }

  func deallocate() {
    cells.deallocate()
    kinds.deallocate()
  }

  /// Reads one record; false at the end of the table.
  mutating func scan<Units: CodeUnits>(_ units: Units, letGo file: FileBytes) -> Bool {
    guard position < unitCount else { return false }
    recordStart = position
    recordLine = line
    cellCount = 0
    hasDoubledQuotes = false
    isSuspect = false
    fault = nil
    let quote = UInt16(Ascii.quote)
    var ending = Ending.delimiter
    while ending == .delimiter {
      if isQuoting, position < unitCount, units.unit(at: position) == quote {
        ending = scanQuoted(units, letGo: file)
      } else {
        ending = scanPlain(units, letGo: file)
      }
    }
    return true
  }

  /// Reads one record if it is plain: so many cells, none in quotes, nothing to look at closer.
  ///
  /// Any other one is left to `scan`, and nothing is changed.
  mutating func scanPlainRecord(_ bytes: UnsafePointer<UInt8>, cells wanted: Int) -> Bool {
    let kinds = self.kinds
    let stop = min(unitCount, position + min(cellUnits, recordUnits))
    var at = position
    var first = at
    var count = 0
    while true {
      if isQuoting, at < stop, bytes[at] == Ascii.quote { return false }
      var kind = UnitKind.text
      while at < stop {
        kind = kinds[Int(bytes[at])]
        if kind != .text { break }
        at += 1
      }
      guard count < wanted, kind != .suspect, at < stop || at == unitCount else { return false }
      cells[count] = Cell(first: first, content: first..<at)
      count += 1
      guard at < stop, kind == .delimiter else { break }
      at += 1
      first = at
    }
    guard count == wanted, at > position else { return false }
    recordStart = position
    recordEnd = at
    recordLine = line
    endLine = line
    cellCount = count
    hasDoubledQuotes = false
    isSuspect = false
    fault = nil
    if at < unitCount {
      let isPair =
        bytes[at] == Ascii.carriageReturn && at + 1 < unitCount
        && bytes[at + 1] == Ascii.lineFeed
      at += isPair ? 2 : 1
      line += 1
    }
    position = at
    return true
  }

  /// Reads plain cells up to the next quoted one or the record's end.
  private mutating func scanPlain<Units: CodeUnits>(
    _ units: Units, letGo file: FileBytes
  ) -> Ending {
    let kinds = self.kinds
    let quote = UInt16(Ascii.quote)
    var at = position
    while true {
      let first = at
      let stop = min(unitCount, first + cellUnits + 1)
      var kind = UnitKind.text
      while at < stop {
        kind = UnitKind.of(units.unit(at: at), kinds)
        if kind.endsCell { break }
        if kind == .suspect { isSuspect = true }
        at += 1
      }
      if at - first > cellUnits {
        note(.cellTooLong, at: first)
        position = at
        skim(units, letGo: file) { UnitKind.of($0, kinds).endsCell }
        add(Cell(first: first, content: first..<position))
        return endCell(units)
      }
      add(Cell(first: first, content: first..<at))
      let goesOn = kind == .delimiter && at + 1 < unitCount
      if !goesOn || (isQuoting && units.unit(at: at + 1) == quote) {
        position = at
        return endCell(units)
      }
      at += 1
    }
  }

  private mutating func scanQuoted<Units: CodeUnits>(
    _ units: Units, letGo file: FileBytes
  ) -> Ending {
    let opening = position
    let openingLine = line
    var afterOpeningLine: Int?
    var isTooLong = false
    let quote = UInt16(Ascii.quote)
    var stop = min(unitCount, opening + 1 + cellUnits)
    position += 1
    while true {
      while position < stop {
        let unit = units.unit(at: position)
        if unit == quote { break }
        let kind = UnitKind.of(unit, kinds)
        if kind == .suspect { isSuspect = true }
        position += 1
        guard kind.endsLine else { continue }
        let isPair =
          kind == .carriageReturn && position < unitCount && units.unit(at: position) == 10
        position += isPair ? 1 : 0
        line += 1
        if afterOpeningLine == nil { afterOpeningLine = position }
        if isTooLong { break }
      }
      if position >= unitCount || (isTooLong && afterOpeningLine != nil) { break }
      if position <= stop, units.unit(at: position) == quote {
        guard position + 1 < unitCount, units.unit(at: position + 1) == quote else {
          return closeQuote(units, opening: opening, after: afterOpeningLine, line: openingLine)
        }
        hasDoubledQuotes = true
        position += 2
      } else {
        // A cell that has run over both its line and its size is a quote nobody closed.
        if afterOpeningLine != nil { break }
        isTooLong = true
        stop = unitCount
        note(.cellTooLong, at: opening)
        skim(units, letGo: file) { $0 == quote || $0 == 10 || $0 == 13 }
      }
    }
    return giveUp(opening: opening, after: afterOpeningLine, line: openingLine)
  }

  /// The position is at a quote that is not doubled.
  private mutating func closeQuote<Units: CodeUnits>(
    _ units: Units, opening: Int, after afterOpeningLine: Int?, line openingLine: Int
  ) -> Ending {
    let content = opening + 1..<position
    position += 1
    if position == unitCount || UnitKind.of(units.unit(at: position), kinds).endsCell {
      add(Cell(first: opening, content: content))
      return endCell(units)
    }
    // Text after a quote on a later line: the quote opens another cell, and the first has no end.
    if afterOpeningLine != nil {
      return giveUp(opening: opening, after: afterOpeningLine, line: openingLine)
    }
    note(.textAfterQuote, at: position)
    while position < unitCount, !UnitKind.of(units.unit(at: position), kinds).endsLine {
      position += 1
    }
    return endCell(units)
  }

  /// Reports a quote nobody closed, and goes on behind the line it opens in.
  private mutating func giveUp(
    opening: Int, after afterOpeningLine: Int?, line openingLine: Int
  ) -> Ending {
    fault = (.unclosedQuote, opening)
    recordEnd = afterOpeningLine ?? unitCount
    position = recordEnd
    endLine = openingLine
    line = afterOpeningLine == nil ? openingLine : openingLine + 1
    return .record
  }

  /// Goes past whatever ends a cell.
  private mutating func endCell<Units: CodeUnits>(_ units: Units) -> Ending {
    if position - recordStart > recordUnits { note(.recordTooLong, at: recordStart) }
    guard position < unitCount else {
      endRecord(lineEndUnits: 0)
      return .record
    }
    switch UnitKind.of(units.unit(at: position), kinds) {
    case .lineFeed:
      endRecord(lineEndUnits: 1)
      line += 1
    case .carriageReturn:
      let isPair = position + 1 < unitCount && units.unit(at: position + 1) == 10
      endRecord(lineEndUnits: isPair ? 2 : 1)
      line += 1
    default:
      position += 1
      return .delimiter
    }
    return .record
  }

  @inline(__always)
  private mutating func endRecord(lineEndUnits: Int) {
    recordEnd = position
    endLine = line
    position += lineEndUnits
    if cellCount == 1, recordEnd == recordStart { cellCount = 0 }
  }

  @inline(__always)
  private mutating func add(_ cell: Cell) {
    if cellCount < cellsPerRecord {
      cells[cellCount] = cell
      cellCount += 1
    } else {
      note(.tooManyCells, at: cell.first)
    }
  }

  /// Only the first trouble of a record is told.
  private mutating func note(_ code: TableFaultCode, at unit: Int) {
    if fault == nil { fault = (code, unit) }
  }

  /// Goes on to the unit that `isEnd` asks for, without keeping the pages it has passed.
  private mutating func skim<Units: CodeUnits>(
    _ units: Units, letGo file: FileBytes, to isEnd: (UInt16) -> Bool
  ) {
    let block = 16 << 20
    while position < unitCount {
      let stop = min(unitCount, position + block)
      let start = position
      while position < stop, !isEnd(units.unit(at: position)) { position += 1 }
      file.letGo(start..<position)
      if position < stop { return }
    }
  }
}
