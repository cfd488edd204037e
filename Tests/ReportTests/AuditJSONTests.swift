import Evidence
import Foundation
import Testing

@testable import Report

@Suite struct AuditJSONTests {
  private func parsed(_ result: ExampleResult) throws -> [String: Any] {
    var bytes: [UInt8] = []
    try AuditReport(result).writeJSON { bytes += $0 }
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    return try #require(object as? [String: Any])
  }

  @Test func `the whole result is there, table by table and cell by cell`() throws {
    let example = ExampleResult.make().changingTexts { $0 + " \"\\\u{1}\u{2028}é\n" }
    let json = try parsed(example)
    #expect(json["schema"] as? String == "glh-audit/1")
    let tables = try #require(json["tables"] as? [String: [[String: Any]]])
    #expect(tables.count == example.tables.count)
    for table in example.tables {
      let rows = try #require(tables[table.name])
      let cells = example.cells[table.name] ?? []
      #expect(rows.count == cells.count)
      for (row, cells) in zip(rows, cells) {
        #expect(row.count == table.columns.count)
        for (column, cell) in zip(table.columns, cells) {
          switch cell {
          case .text(let text): #expect(row[column.name] as? String == text)
          case .integer(let number): #expect(row[column.name] as? Int == number)
          case .empty: #expect(row[column.name] is NSNull)
          }
        }
      }
    }
  }

  @Test func `the run is told in the order of its keys`() throws {
    var bytes: [UInt8] = []
    try AuditReport(ExampleResult.make()).writeJSON { bytes += $0 }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.hasPrefix(
        """
        {
          "schema": "glh-audit/1",
          "run": {"program": "glh 0.1.0", "audit_date": "2026-02-28", \
        "audit_date_was_given": false, "packs": [{"id": "human-connection", \
        "title": "Human connection", "checked": "2026-11-20", "sha256": "e5e5
        """))
    #expect(text.contains("\"recognition\": [\n      {\"course_id\": \"C-101\", \"pack\""))
    #expect(text.contains("\"outcome\": \"yes\", \"deciding_rules\": null}\n    ],"))
    #expect(text.contains("    \"ranking\": [],\n    \"responses\": [\n      {\"finding_id\": "))
    #expect(text.hasSuffix("\"line\": 3}\n    ]\n  }\n}\n"), "\(text.suffix(80))")
  }

  @Test func `an empty table is an empty list`() throws {
    var example = ExampleResult.make()
    example.cells["study"] = []
    let tables = try #require(try parsed(example)["tables"] as? [String: [[String: Any]]])
    #expect(tables["study"]?.isEmpty == true)
  }
}
