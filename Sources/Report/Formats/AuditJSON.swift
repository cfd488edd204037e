import Evidence

/// The whole result as one JSON text: `glh-audit/1` of tables.md, a row a line.
struct AuditJSON {
  static let schema = "glh-audit/1"

  func write(_ result: any AuditResult, to hand: ([UInt8]) throws -> Void) throws {
    try writeAll(result, to: hand) { _, rows in try rows(nil) }
  }

  /// Writes the result, and with it each table as CSV: every row is read once for both.
  ///
  /// `besides` is called a table at a time, and calls back with what takes the table's CSV.
  func writeAll(
    _ result: any AuditResult, to hand: ([UInt8]) throws -> Void,
    besides: (TableSchema, (_ csv: (([UInt8]) throws -> Void)?) throws -> Void) throws -> Void
  ) throws {
    try withoutActuallyEscaping(hand) { hand in
      var stream = ByteStream(to: hand)
      try stream.write("{\n  \"schema\": \(JSONText.string(Self.schema)),\n")
      try stream.write("  \"run\": \(Self.run(result.run)),\n  \"tables\": {")
      var separator = "\n"
      for table in result.tables {
        try stream.write("\(separator)    \(JSONText.string(table.name)): [")
        separator = ",\n"
        try besides(table) { csv in try Self.write(table, of: result, to: &stream, csv) }
      }
      try stream.write("\n  }\n}\n")
      try stream.finish()
    }
  }

  private static func write(
    _ table: TableSchema, of result: any AuditResult, to stream: inout ByteStream,
    _ csv: (([UInt8]) throws -> Void)?
  ) throws {
    let names = table.columns.enumerated().map { index, column in
      Array(((index > 0 ? ", " : "{") + JSONText.string(column.name) + ": ").utf8)
    }
    var isEmpty = true
    func writeRow(_ row: RowView) throws {
      stream.append(isEmpty ? "\n      " : ",\n      ")
      isEmpty = false
      for (name, cell) in zip(names, row) {
        stream.append(name)
        JSONText.write(cell, to: &stream)
      }
      stream.append(byte: 125)
      try stream.handOver()
    }
    if let csv {
      var lines = ByteStream(to: csv)
      try TableCSV(schema: table).writeHeader(to: &lines)
      try result.forEachRowView(of: table) { row in
        try writeRow(row)
        try TableCSV.write(row, to: &lines)
      }
      try lines.finish()
    } else {
      try result.forEachRowView(of: table, writeRow)
    }
    try stream.write(isEmpty ? "]" : "\n    ]")
  }

  static func run(_ run: RunInfo) -> String {
    let packs = run.packs.map { pack in
      JSONText.object([
        ("id", JSONText.string(pack.id)), ("title", JSONText.string(pack.title)),
        ("checked", JSONText.string(pack.checked)), ("sha256", JSONText.string(pack.sha256)),
      ])
    }
    return JSONText.object([
      ("program", JSONText.string(run.program)),
      ("audit_date", JSONText.string(run.auditDate.iso8601)),
      ("audit_date_was_given", String(run.auditDateWasGiven)),
      ("packs", JSONText.array(packs)),
      ("zone_data", JSONText.string(run.zoneData)),
      ("sqlite", JSONText.string(run.sqlite)),
      ("evidence_hash", JSONText.string(run.evidenceHash)),
      ("facts_left_out", String(run.factsLeftOut)),
      ("shows_names", String(run.showsNames)),
    ])
  }
}
