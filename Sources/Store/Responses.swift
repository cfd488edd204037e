public import Evidence
import GRDB

extension EvidenceWriter {
  /// Adds what somebody says of a finding.
  public func add(_ response: Response) throws {
    try db.cachedStatement(
      sql: "INSERT INTO response VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      response.findingID, response.author.rawValue, response.repliedOn.iso8601, response.reply,
      response.state?.rawValue, response.deadlineOn?.iso8601, response.expiresOn?.iso8601,
      response.ruleVersion, response.column, response.source.file, response.source.line,
      response.source.byteOffset,
    ])
  }
}

extension EvidenceStore {
  /// What was said of findings, by day, then by the path and line where it stands.
  public func responses() throws -> [Response] {
    try queue.read { db in
      try GuardedRow.fetchAll(
        db,
        sql: """
          SELECT response.* FROM response JOIN source_file USING (file_id)
          ORDER BY replied_on, path, byte_offset
          """
      ).compactMap { row in
        let (state, deadline, expiry): (String?, String?, String?) = try (
          row["state"], row["deadline_on"], row["expires_on"]
        )
        guard let author = Response.Author(rawValue: try row["author"]),
          let day = Day(iso8601: try row["replied_on"])
        else { return nil }
        return try Response(
          findingID: row["finding_id"], author: author, repliedOn: day, reply: row["reply"],
          state: state.flatMap(FindingState.init),
          deadlineOn: deadline.flatMap { Day(iso8601: $0) },
          expiresOn: expiry.flatMap { Day(iso8601: $0) }, ruleVersion: row["rule_version"],
          column: row["id_column"],
          source: SourceLine(
            file: row["file_id"], line: row["line"], byteOffset: row["byte_offset"]))
      }
    }
  }

  /// Moves responses from what was used to what was not counted, and back what an earlier check had
  /// moved: which rules there are is known only when they are asked.
  public func reject(
    _ responses: [Response], code: String, message: (Response) -> String
  ) throws -> [RejectionRow] {
    try queue.write { db in
      let moved = try GuardedRow.fetchAll(
        db,
        sql: """
          SELECT record_no, path FROM rejected_record JOIN rejection_reason USING (reason_no)
          WHERE code = ? AND (source_sha256, line) IN (
            SELECT sha256, line FROM response JOIN source_file USING (file_id))
          """, arguments: [code])
      for row in moved {
        try db.execute(
          sql: "DELETE FROM rejected_record WHERE record_no = ?", arguments: [row[0] as Int])
        try EvidenceStore.count(-1, path: row[1], in: db)
      }
      if !moved.isEmpty {
        try db.execute(
          sql: """
            DELETE FROM rejection_reason
            WHERE code = ? AND reason_no NOT IN (SELECT reason_no FROM rejected_record)
            """, arguments: [code])
      }
      var rows: [RejectionRow] = []
      for response in responses {
        guard
          let file = try GuardedRow.fetchOne(
            db, sql: "SELECT sha256, path FROM source_file WHERE file_id = ?",
            arguments: [response.source.file])
        else { continue }
        let row = try RejectionRow(cells: [
          .text(file[0]), .text(file[1]), .integer(response.source.line),
          .integer(response.column), .text(code), .text(message(response)),
        ])
        try EvidenceStore.count(1, path: row.path, in: db)
        rows.append(row)
      }
      try EvidenceWriter(db: db).add(rows)
      return rows
    }
  }

  /// Counts records of a file as rejected, less than none as used again.
  private static func count(_ number: Int, path: String, in db: Database) throws {
    try db.execute(
      sql: """
        UPDATE sources SET used = used - ?, facts = facts - ?, rejected = rejected + ?
        WHERE path = ?
        """, arguments: [number, number, number, path])
  }
}
