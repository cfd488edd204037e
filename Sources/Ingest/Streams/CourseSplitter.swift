import Crypto
import Evidence
import Foundation

/// Cuts a stream into the rows of one course each, as its bytes come in.
///
/// Memory holds a batch of whole courses, or one course where that is larger.
final class CourseSplitter {
  /// The rows of one course, as bytes of the batch.
  struct Span: Sendable {
    let id: [UInt8]
    var range: Range<Int>
    let firstLine: Int
    /// Rows before it of which the course cannot be read: they may be its own.
    let lost: [UnboundedCause]
  }

  /// Whole courses, and rows before the first of which the course cannot be read.
  struct Batch {
    var spans: [Span] = []
    var lost: [RejectionRow] = []
  }

  let columns: StreamColumns
  private let source: String
  private let fill: (UnsafeMutableRawBufferPointer) throws -> Int
  private var memory: UnsafeMutableRawBufferPointer
  private var filled = 0
  private var isLast = false
  /// Where the next record begins, and its line.
  private var place = 0
  private var line = 1
  private var open: Span?
  /// Rows of which the course cannot be read, since the last of which it can.
  private var lostSince: [UnboundedCause] = []
  /// Digests of the courses met before; an id is as long as people make it, a digest is not.
  private var met: Set<Digest> = []

  /// Half of a SHA-256.
  private struct Digest: Hashable {
    let first: UInt64
    let second: UInt64

    init(_ bytes: [UInt8]) {
      (first, second) = SHA256.hash(data: bytes).withUnsafeBytes {
        ($0.loadUnaligned(as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      }
    }
  }

  /// Reads the first line; `fill` puts bytes into memory and gives back how many, 0 at the end.
  init(
    _ source: String, batchBytes: Int, fill: @escaping (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws {
    self.source = source
    self.fill = fill
    memory = .allocate(byteCount: batchBytes, alignment: 16)
    do {
      (columns, place, line, filled, isLast) = try Self.heading(source, memory, fill)
    } catch {
      // What is not wholly made has no end of its own.
      memory.deallocate()
      throw error
    }
  }

  deinit { memory.deallocate() }

  /// The bytes that spans are ranges of; they stay until the next batch.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<filled]) }

  /// The records of the batch.
  var records: StreamRecords {
    StreamRecords(bytes, isLast: isLast, delimiter: columns.delimiter)
  }

  /// The next courses; nothing at the end.
  func next() throws -> Batch? {
    letGo()
    var batch = Batch()
    while true {
      try fillUp()
      try scan(into: &batch)
      if isLast {
        if let open { batch.spans.append(open) }
        open = nil
        return batch.spans.isEmpty && batch.lost.isEmpty ? nil : batch
      }
      if !batch.spans.isEmpty || !batch.lost.isEmpty { return batch }
      // One course is larger than what was read.
      let larger = UnsafeMutableRawBufferPointer.allocate(
        byteCount: memory.count * 2, alignment: 16)
      larger.copyMemory(from: UnsafeRawBufferPointer(memory))
      memory.deallocate()
      memory = larger
    }
  }

  /// Reads on until a line is there that is not empty.
  private static func heading(
    _ source: String, _ memory: UnsafeMutableRawBufferPointer,
    _ fill: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> (StreamColumns, place: Int, line: Int, filled: Int, isLast: Bool) {
    var filled = 0
    var isLast = false
    while !isLast, filled < memory.count {
      let got = try fill(UnsafeMutableRawBufferPointer(rebasing: memory[filled...]))
      filled += got
      isLast = got == 0
    }
    let bytes = UnsafeRawBufferPointer(rebasing: memory[..<filled])
    var records = StreamRecords(bytes, isLast: isLast, delimiter: .comma)
    var place = 0
    var line = 1
    while let record = records.record(at: place), place < filled {
      let text = bytes[place..<record.end]
      guard text.allSatisfy({ $0 == 10 || $0 == 13 }) else {
        let columns = try StreamColumns(Array(text), line: line, of: source)
        return (columns, record.end, line + record.lines, filled, isLast)
      }
      place = record.end
      line += 1
    }
    throw StreamFault.noHeader(source: source, line: line, missing: [])
  }

  /// Moves what is not handed over yet to the front.
  private func letGo() {
    let kept = open?.range.lowerBound ?? place
    guard kept > 0, let base = memory.baseAddress else { return }
    memmove(base, base + kept, filled - kept)
    filled -= kept
    place -= kept
    if let range = open?.range {
      open?.range = range.lowerBound - kept..<range.upperBound - kept
    }
  }

  private func fillUp() throws {
    while !isLast, filled < memory.count {
      let got = try fill(UnsafeMutableRawBufferPointer(rebasing: memory[filled...]))
      filled += got
      isLast = got == 0
    }
  }

  private func scan(into batch: inout Batch) throws {
    guard let base = memory.baseAddress.map({ UnsafeRawPointer($0) }) else { return }
    let (column, delimiter) = (columns.course, columns.delimiter.rawValue)
    var records = records
    while place < filled {
      // The rows that go on with the open course, nearly all.
      if let id = open?.id, let start = open?.range.lowerBound {
        var (end, lines) = (place, 0)
        while end < filled, let record = records.record(at: end),
          !record.hasQuotes || column == 0,
          Self.isPlainly(id, in: end..<record.end, of: base, column, delimiter)
        {
          end = record.end
          lines += record.lines
        }
        if end > place { lostSince = [] }
        open?.range = start..<end
        place = end
        line += lines
      }
      guard place < filled, let record = records.record(at: place) else { return }
      try settle(place..<record.end, &batch)
      if let start = open?.range.lowerBound { open?.range = start..<record.end }
      place = record.end
      line += record.lines
    }
  }

  /// Whether a row has an id in a column, plainly or between quotes: nearly every row does.
  ///
  /// Before the column stands no quote, which could enclose a delimiter.
  private static func isPlainly(
    _ id: [UInt8], in row: Range<Int>, of base: UnsafeRawPointer, _ column: Int, _ delimiter: UInt8
  ) -> Bool {
    func byte(_ place: Int) -> UInt8? {
      place < row.upperBound ? base.load(fromByteOffset: place, as: UInt8.self) : nil
    }
    var start = row.lowerBound
    for _ in 0..<column {
      guard let found = memchr(base + start, Int32(delimiter), row.upperBound - start) else {
        return false
      }
      start = UnsafeRawPointer(found) - base + 1
    }
    let isQuoted = byte(start) == Ascii.quote
    if isQuoted { start += 1 }
    var end = start + id.count
    guard end <= row.upperBound else { return false }
    let isSame = id.withUnsafeBytes { id in
      id.baseAddress.map { memcmp(base + start, $0, id.count) == 0 } ?? false
    }
    guard isSame else { return false }
    if isQuoted {
      guard byte(end) == Ascii.quote else { return false }
      end += 1
    }
    guard let next = byte(end) else { return true }
    return next == delimiter || next == 10 || next == 13
  }

  /// Decides of a row that may begin another course.
  private func settle(_ row: Range<Int>, _ batch: inout Batch) throws {
    let reader = TableReader(
      FileBytes(Array(memory[row])), form: TextForm(.utf8), delimiter: columns.delimiter)
    guard let first = reader.next() else { return }
    switch first {
    case .record(let cells):
      if cells.isBlank { return }
      let row = RowCells(
        record: cells, header: columns.header, file: 1, dateOrder: { .undecidable })
      guard let id = row.text("course_id") else {
        lose(
          RejectionCode.missingValue.rawValue, "course_id is empty; every row needs it", line,
          cells.count > columns.course ? cells.column(ofCell: columns.course) : 0, &batch)
        return
      }
      if open?.id == Array(id.utf8) {
        lostSince = []
        return
      }
      try begin(Array(id.utf8), &batch)
    case .fault(let fault):
      lose(fault.code.id, fault.code.message, line + fault.line - 1, fault.column, &batch)
    }
  }

  private func begin(_ id: [UInt8], _ batch: inout Batch) throws {
    if let open { batch.spans.append(open) }
    guard met.insert(Digest(id)).inserted else {
      throw StreamFault.courseComesBack(
        source: source, line: line, course: String(decoding: id, as: UTF8.self))
    }
    open = Span(id: id, range: place..<place, firstLine: line, lost: lostSince)
    lostSince = []
  }

  /// A row of which nothing says the course: it may be of the one before or the one after.
  ///
  /// The reader of the course before tells it; before the first course there is none.
  private func lose(
    _ code: String, _ message: String, _ line: Int, _ column: Int, _ batch: inout Batch
  ) {
    lostSince.append(UnboundedCause(code: code, path: source, line: self.line))
    guard open == nil else { return }
    batch.lost.append(
      RejectionRow(cells: [
        .text(""), .text(source), .integer(line), .integer(column), .text(code), .text(message),
      ]))
  }
}
