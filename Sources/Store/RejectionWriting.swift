public import Evidence
import GRDB

extension EvidenceStore {
  /// Adds records that could not be counted, in a transaction of their own.
  public func add(_ rejections: RejectionList) throws {
    let reasons = rejections.reasons.indices
    guard rejections.records.allSatisfy({ reasons.contains(Int($0.reason)) }) else {
      throw PresenceReferences.nobodys
    }
    try transactionThatLooksOnce { try EvidenceWriter(db: $0).add(rejections) }
  }
}

extension EvidenceWriter {
  /// Adds records that could not be counted.
  public func add(_ rejections: RejectionList) throws {
    guard !rejections.isEmpty else { return }
    let before = try Int.fetchOne(db, sql: "SELECT max(reason_no) FROM rejection_reason") ?? 0
    let reasons = try RawStatement("INSERT INTO rejection_reason VALUES (?, ?, ?, ?, ?)", in: db)
    for (number, reason) in rejections.reasons.enumerated() {
      try reasons.run([
        .integer(before + 1 + number), .text(reason.sourceSHA256), .text(reason.path),
        .text(reason.code), .text(reason.message),
      ])
    }
    try NumberFeed.run(
      "INSERT INTO rejected_record SELECT NULL, c0, c1, c2 FROM number_feed",
      rows: rejections.records, width: 3, in: db
    ) { record, numbers in
      numbers.append(Int64(before + 1) + Int64(record.reason))
      numbers.append(Int64(record.line))
      numbers.append(Int64(record.column))
    }
  }

  /// Adds rejected records of known sessions and people, both numbers, each with its course.
  public func add(_ rejected: [(record: RejectedAttendance, course: Int)]) throws {
    try NumberFeed.run(
      """
      INSERT INTO rejected_attendance
      SELECT c0, c1, c2, CASE c3 WHEN 1 THEN 'remote' WHEN 2 THEN 'in_person' END, c4, c5, c6
      FROM number_feed
      """, rows: rejected, width: 7, in: db
    ) { row, numbers in
      let (record, course) = row
      numbers.append(Int64(course))
      numbers.append(Int64(record.session))
      numbers.append(Int64(record.person))
      numbers.append(record.mode.map { $0 == .remote ? 1 : 2 } ?? 0)
      numbers.append(Int64(record.source.file))
      numbers.append(Int64(record.source.line))
      numbers.append(Int64(record.source.byteOffset))
    }
  }
}
