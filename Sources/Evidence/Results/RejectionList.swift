/// Records that could not be counted, each with its reason: what many have in common is kept once.
///
/// A row of it is made when it is asked for, so that a file of which no record can be counted costs a
/// few bytes a record.
public struct RejectionList: Sendable, Sequence {
  /// What records of one file have in common.
  public struct Reason: Hashable, Sendable {
    /// SHA-256 of the file.
    public var sourceSHA256: String
    /// Path inside the submission, names left out.
    public var path: String
    /// Stable id of the reason.
    public var code: String
    /// What was found and what is needed.
    public var message: String

    /// Describes a reason.
    public init(sourceSHA256: String, path: String, code: String, message: String) {
      self.sourceSHA256 = sourceSHA256
      self.path = path
      self.code = code
      self.message = message
    }
  }

  /// A record: where it stands, and which of `reasons` it has.
  public struct Record: Hashable, Sendable {
    /// Physical line of the record, 0 for the whole file.
    public var line: UInt32
    /// Column of the trouble in that line, from 1; 0 where none.
    public var column: UInt32
    /// Which of the reasons, from 0.
    public var reason: Int32
  }

  /// The reasons, in the order in which they were met.
  public private(set) var reasons: [Reason] = []
  /// The records, in order.
  public private(set) var records: [Record] = []
  private var numbers: [Reason: Int32] = [:]

  /// A list of no records, which may have any of these reasons.
  public init(reasons: [Reason] = []) {
    self.reasons = reasons
    for (number, reason) in reasons.enumerated() where numbers[reason] == nil {
      numbers[reason] = Int32(number)
    }
  }

  /// A list of rows.
  public init(_ rows: some Sequence<RejectionRow>) {
    for row in rows {
      append(
        line: row.line, column: row.column,
        Reason(
          sourceSHA256: row.sourceSHA256, path: row.path, code: row.code, message: row.message))
    }
  }

  /// How many there are.
  public var count: Int { records.count }

  /// Whether there are none.
  public var isEmpty: Bool { records.isEmpty }

  /// Adds a record.
  public mutating func append(line: Int, column: Int, _ reason: Reason) {
    append(line: UInt32(clamping: line), column: UInt32(clamping: column), number(of: reason))
  }

  /// Adds a record that has one of `reasons`, by its number from 0.
  public mutating func append(line: UInt32, column: UInt32, _ reason: Int32) {
    records.append(Record(line: line, column: column, reason: reason))
  }

  /// Adds the records of another list.
  public mutating func append(_ other: RejectionList) {
    var known = [Int32](repeating: -1, count: other.reasons.count)
    records.reserveCapacity(records.count + other.records.count)
    for record in other.records {
      let reason = Int(record.reason)
      if known[reason] < 0 { known[reason] = number(of: other.reasons[reason]) }
      append(line: record.line, column: record.column, known[reason])
    }
  }

  private mutating func number(of reason: Reason) -> Int32 {
    if let number = numbers[reason] { return number }
    let number = Int32(reasons.count)
    numbers[reason] = number
    reasons.append(reason)
    return number
  }

  /// A record as a row.
  public func row(_ record: Record) -> RejectionRow {
    let reason = reasons[Int(record.reason)]
    return RejectionRow(
      sourceSHA256: reason.sourceSHA256, path: reason.path, line: Int(record.line),
      column: Int(record.column), code: reason.code, message: reason.message)
  }

  /// The rows, one after the other.
  public func makeIterator() -> AnyIterator<RejectionRow> {
    var place = 0
    return AnyIterator {
      guard place < records.count else { return nil }
      defer { place += 1 }
      return row(records[place])
    }
  }

  /// How many records have each code, and the first rows of each; codes in alphabetical order.
  public func byCode(
    showing most: Int
  ) -> [(code: String, count: Int, first: [RejectionRow])] {
    var counts: [String: (count: Int, first: [RejectionRow])] = [:]
    var ofReason = [Int](repeating: 0, count: reasons.count)
    for record in records {
      let reason = Int(record.reason)
      ofReason[reason] += 1
      // A reason that was met so often has nothing more to show.
      guard ofReason[reason] <= most else { continue }
      let code = reasons[reason].code
      if counts[code, default: (0, [])].first.count < most {
        counts[code, default: (0, [])].first.append(row(record))
      }
    }
    for (reason, count) in ofReason.enumerated() {
      counts[reasons[reason].code, default: (0, [])].count += count
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value.count, $0.value.first) }
  }
}
