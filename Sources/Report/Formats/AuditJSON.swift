import Evidence

/// The whole result as one JSON text: `glh-audit/1` of tables.md, a row a line.
struct AuditJSON {
  static let schema = "glh-audit/1"

  func write(_ result: any AuditResult, to hand: ([UInt8]) throws -> Void) throws {
    try withoutActuallyEscaping(hand) { hand in
      var stream = ByteStream(to: hand)
      try stream.write("{\n  \"schema\": \(JSONText.string(Self.schema)),\n")
      try stream.write("  \"run\": \(Self.run(result.run)),\n  \"tables\": {")
      var separator = "\n"
      for table in result.tables {
        try stream.write("\(separator)    \(JSONText.string(table.name)): [")
        separator = ",\n"
        let names = table.columns.map { JSONText.string($0.name) + ": " }
        var rowSeparator = "\n"
        try result.forEachRow(of: table) { cells in
          let members = zip(names, cells).map { $0 + JSONText.value($1) }
          try stream.write("\(rowSeparator)      {\(members.joined(separator: ", "))}")
          rowSeparator = ",\n"
        }
        try stream.write(rowSeparator == "\n" ? "]" : "\n    ]")
      }
      try stream.write("\n  }\n}\n")
      try stream.finish()
    }
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
