import Crypto
import Evidence

/// A file of the submission while it is read.
final class FileReading {
  /// The path inside the submission.
  let path: String
  /// The path inside its own submission, where several are read at once: what people's tables name.
  let inner: String
  let bytes: FileBytes
  let sha256: String
  let number: Int
  let account: FileAccount
  var decision: Decision?
  var format: LogFormat?
  /// The code under which it is listed, and why, where no format recognises it.
  var unrecognised: (code: RejectionCode, reason: String)?
  /// The workbook that it is a sheet of.
  var workbook: FileReading?
  /// How its columns are read, where a person says so and no format recognises it.
  var columnMap: ColumnMap?
  /// How its bytes stand for text; nothing where it is no text.
  var form: TextForm?
  /// Ids of records that other records of the submission take back.
  var retracted: Set<String> = []

  init(path: String, inner: String? = nil, bytes: FileBytes, sha256: String, number: Int) {
    self.path = path
    self.inner = inner ?? path
    self.bytes = bytes
    self.sha256 = sha256
    self.number = number
    account = FileAccount(sha256: sha256, path: path, file: number)
  }

  /// The zone of its local times, where a person says one.
  var timeZone: String? { decision?.timeZone ?? columnMap?.timeZone }

  /// SHA-256 of a file's bytes, in hexadecimal.
  static func hash(of file: FileBytes) -> String {
    var hasher = SHA256()
    let block = 4 << 20
    var start = 0
    while start < file.count {
      let end = min(start + block, file.count)
      hasher.update(bufferPointer: UnsafeRawBufferPointer(rebasing: file.bytes[start..<end]))
      file.letGo(start..<end)
      start = end
    }
    return EvidenceCopy.hexadecimal(hasher.finalize())
  }

  /// The file is of a format.
  func take(_ format: LogFormat) {
    self.format = format
    account.format = format.id
    account.evidenceClass = format.evidenceClass
    account.unit = format.unit
  }

  /// A person set the file aside: its records are counted, and left out.
  func setAside() {
    format = nil
    unrecognised = nil
    if account.unit != nil { account.unit = "row" }
    let reader = TableReader(bytes, form: form)
    account.encoding = reader.form.encoding.rawValue
    while reader.next() != nil { account.ignore("set aside in reading.csv") }
  }

  /// Reads the rows of a canonical table, each accounted for.
  ///
  /// `body` counts the row itself; a `RecordProblem` it throws becomes a rejection, handed to
  /// `lost` with the row, or without one where not even its cells could be read. `plain` is asked
  /// first about rows that are nothing but text between delimiters: one that it counts is done with.
  func forEachRow(
    _ body: (RowCells) throws(RecordProblem) -> Void,
    lost: (RowCells?, RecordProblem, Int) -> Void = { _, _, _ in },
    plain: (PlainRecord, TableHeader) -> Bool = { _, _ in false }
  ) {
    let reader = TableReader(bytes, form: form)
    account.encoding = reader.form.encoding.rawValue
    var rows: RowCells?
    var theirHeader: [String] = []
    var width = 0
    let columnMap = columnMap
    let order = WholeFileDateOrder(self)
    let dateOrder = { order.settled }
    func nextLine() -> TableLine? {
      guard let header = rows?.header, columnMap == nil, header.repeats.isEmpty else {
        return reader.next()
      }
      while let record = reader.nextPlain(cells: width) {
        if !plain(record, header) { return .record(reader.record) }
      }
      return reader.next()
    }
    while let line = nextLine() {
      guard case .record(let record) = line else {
        if case .fault(let fault) = line {
          account.reject(
            line: fault.line, column: fault.column, code: fault.code.id, message: fault.code.message
          )
          lost(nil, RecordProblem(.unreadableRecord, fault.code.message), fault.line)
        }
        continue
      }
      if record.isBlank {
        account.heading()
        continue
      }
      guard let row = rows else {
        let texts = record.texts
        if let columnMap, !columnMap.fits(texts) {
          account.heading()
          continue
        }
        let found =
          columnMap?.header(texts) ?? TableHeader(texts, columns: format?.columns ?? [])
        rows = RowCells(record: record, header: found, file: number, dateOrder: dateOrder)
        theirHeader = texts
        width = record.count
        account.heading()
        account.unreadColumns = found.unknown
        if let first = texts.first, Resaving.hasMarkAsLetters(first) {
          account.remark(Resaving.markRemark)
        }
        continue
      }
      if let columnMap {
        var values = columnMap.values(of: record.texts, in: theirHeader)
        if values["course_id"] == nil { values["course_id"] = decision?.courseID }
        row.take(record, values: values)
      } else {
        row.take(record)
      }
      do throws(RecordProblem) {
        if let twice = row.header.repeats.first {
          throw RecordProblem(.duplicateColumn, twice.message, cell: twice.second)
        }
        if record.unpaddedCount > width {
          throw RecordProblem(
            .moreCellsThanHeader, "the row has more cells than the header", cell: width)
        }
        try body(row)
      } catch {
        let place = error.cell.flatMap { $0 < record.count ? record.place(ofCell: $0) : nil }
        account.reject(
          line: place?.line ?? record.line, column: place?.column ?? 0,
          code: error.code.rawValue, message: error.message)
        lost(row, error, record.line)
      }
    }
  }
}

/// The order of a whole file's dates, decided once and only when a date asks for it.
private final class WholeFileDateOrder {
  private let file: FileReading
  private var decision: DateOrder.Decision?

  init(_ file: FileReading) { self.file = file }

  var settled: DateOrder.Decision {
    if let order = file.decision?.dateOrder ?? file.columnMap?.dateOrder {
      return .settled(order)
    }
    if let decision { return decision }
    var dates = DateOrder.Tally()
    let reader = TableReader(file.bytes, form: file.form)
    while let line = reader.next() {
      guard case .record(let record) = line else { continue }
      for cell in 0..<record.count {
        if let time = WrittenTime(record.bytes(cell)) { dates.hear(time) }
      }
    }
    decision = dates.decision
    return dates.decision
  }
}
