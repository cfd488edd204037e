/// Reads a delimited table record by record, from the file's own bytes, with every place in them.
///
/// RFC 4180, with any of LF, CRLF and lone CR as line end. Records may be ragged: the reader hands
/// over the cells it saw. A record that cannot be read comes as a fault, and reading goes on.
final class TableReader {
  /// How the file's bytes stand for text.
  let form: TextForm
  /// What stands between cells.
  let delimiter: Delimiter
  /// How many records have been handed over, faults among them.
  @exclusivity(unchecked) private(set) var recordCount = 0

  private let file: FileBytes
  // Checked at run time, each access would cost as much as reading a cell.
  @exclusivity(unchecked) private var scanner: TableScanner
  private var scratch: [UInt8] = []
  private var arena = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
  private var arenaEnds: [Int] = []
  @exclusivity(unchecked) private var isDecoded = false
  private let isTooLarge: Bool
  /// Whether the file's bytes are its text as they stand.
  private let isPlainText: Bool
  @exclusivity(unchecked) private var letGo = 0

  private static let block = 16 << 20

  /// Opens a table; what is not given is decided from the bytes.
  ///
  /// `upTo` ends the table early, at a byte.
  init(
    _ file: FileBytes, form: TextForm? = nil, delimiter: Delimiter? = nil,
    quoting: Quoting = .doubled, limits: ReadingLimits = .standard, upTo: Int = .max
  ) {
    isTooLarge = file.count > limits.fileBytes
    let form = form ?? (isTooLarge ? TextForm(.utf8) : TextForm.of(file))
    isPlainText = !isTooLarge && form.encoding.unitBytes == 1 && form.encoding != .windows1252
    self.file = file
    self.form = form
    self.delimiter = delimiter ?? Delimiter.sniffed(in: file, form: form, quoting: quoting)
    scanner = TableScanner(
      form: form, delimiter: self.delimiter, quoting: quoting, limits: limits,
      unitCount: (min(file.count, upTo) + form.encoding.unitBytes - 1) / form.encoding.unitBytes)
  }

  deinit {
    scanner.deallocate()
    arena.deallocate()
  }

  /// The next record or fault, or nothing at the end of the file.
  func next() -> TableLine? {
    if isTooLarge {
      guard recordCount == 0 else { return nil }
      recordCount = 1
      return .fault(
        TableFault(
          code: .fileTooLarge, line: 1, column: 1, byteOffset: 0, recordLine: 1,
          recordByteOffset: 0, endLine: 1))
    }
    let unitBytes = form.encoding.unitBytes
    let bytes = file.bytes
    let isRead =
      switch form.encoding {
      case .utf8, .utf8WithMark, .windows1252: scanner.scan(ByteUnits(bytes), letGo: file)
      case .utf16LittleEndian: scanner.scan(PairUnits(bytes, isLittleEndian: true), letGo: file)
      case .utf16BigEndian: scanner.scan(PairUnits(bytes, isLittleEndian: false), letGo: file)
      }
    guard isRead else { return nil }
    recordCount += 1
    let start = scanner.recordStart * unitBytes
    if start - letGo > TableReader.block { letGo(upTo: start) }
    if let fault = scanner.fault {
      return .fault(located(fault.code, at: fault.unit * unitBytes, recordStart: start))
    }
    let end = min(scanner.recordEnd * unitBytes, bytes.count)
    if scanner.isSuspect, let found = form.firstFault(in: start..<end, of: bytes) {
      return .fault(located(.text(found.fault), at: found.byteOffset, recordStart: start))
    }
    isDecoded = needsDecoding(start..<end)
    if isDecoded { decodeCells() }
    return .record(record)
  }

  /// The next record, if it is plain and has so many cells; else nothing, and `next` reads it.
  ///
  /// `record` is then the same as any other.
  @inline(__always)
  func nextPlain(cells: Int) -> PlainRecord? {
    guard isPlainText, let base = file.bytes.baseAddress?.assumingMemoryBound(to: UInt8.self),
      scanner.scanPlainRecord(base, cells: cells)
    else { return nil }
    recordCount += 1
    isDecoded = false
    if scanner.recordStart - letGo > TableReader.block { letGo(upTo: scanner.recordStart) }
    return PlainRecord(
      base, cells: scanner.cells, line: scanner.recordLine, byteOffset: scanner.recordStart)
  }

  /// The record that was read last.
  var record: TableRecord {
    TableRecord(
      of: self, number: recordCount, count: scanner.cellCount, line: scanner.recordLine,
      endLine: scanner.endLine, byteOffset: scanner.recordStart * form.encoding.unitBytes)
  }

  private func letGo(upTo start: Int) {
    file.letGo(letGo..<start)
    letGo = start
  }

  func bytes(ofCell cell: Int) -> UnsafeBufferPointer<UInt8> {
    if isDecoded {
      let start = cell == 0 ? 0 : arenaEnds[cell - 1]
      return UnsafeBufferPointer(rebasing: arena[start..<arenaEnds[cell]])
    }
    let range = scanner.cells[cell].content
    return file.bytes.bindMemory(to: UInt8.self).extracting(range)
  }

  func byteOffset(ofCell cell: Int) -> Int {
    scanner.cells[cell].first * form.encoding.unitBytes
  }

  /// The line and column of a byte within a record that begins a line.
  func place(of offset: Int, inRecordAt start: Int, line: Int) -> (line: Int, column: Int) {
    let ends = form.lineEnds(in: start..<offset, of: file.bytes)
    let scalars = form.scalarCount(in: ends.lastLineStart..<offset, of: file.bytes)
    return (line + ends.count, 1 + scalars)
  }

  private func located(_ code: TableFaultCode, at offset: Int, recordStart: Int) -> TableFault {
    let (line, column) = place(of: offset, inRecordAt: recordStart, line: scanner.recordLine)
    return TableFault(
      code: code, line: line, column: column, byteOffset: offset,
      recordLine: scanner.recordLine, recordByteOffset: recordStart, endLine: scanner.endLine)
  }

  private func needsDecoding(_ range: Range<Int>) -> Bool {
    if scanner.hasDoubledQuotes { return true }
    switch form.encoding {
    case .utf8, .utf8WithMark: return false
    case .utf16LittleEndian, .utf16BigEndian: return true
    case .windows1252:
      let record = UnsafeRawBufferPointer(rebasing: file.bytes[range])
      return UTF8Tally.endOfASCII(in: record, from: 0) < record.count
    }
  }

  /// All cells of a record are decoded at once, so that no later cell moves an earlier one.
  private func decodeCells() {
    let unitBytes = form.encoding.unitBytes
    scratch.removeAll(keepingCapacity: true)
    arenaEnds.removeAll(keepingCapacity: true)
    for index in 0..<scanner.cellCount {
      let cell = scanner.cells[index]
      let range = cell.content.lowerBound * unitBytes..<cell.content.upperBound * unitBytes
      form.appendUTF8(of: range, in: file.bytes, unescapingQuotes: cell.isQuoted, to: &scratch)
      arenaEnds.append(scratch.count)
    }
    if scratch.count > arena.count {
      arena.deallocate()
      arena = .allocate(capacity: 2 * scratch.count)
    }
    if !scratch.isEmpty { _ = arena.update(fromContentsOf: scratch) }
  }
}
