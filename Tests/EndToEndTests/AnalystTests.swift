import Foundation
import TestSupport
import Testing

/// What an analyst takes: SQL views and SARIF.
struct AnalystTests {
  /// One audit as it was, once its folder has gone.
  private struct Seen {
    let database: Data
    let sarif: Program.Outcome
    let tables: [String: ResultTable]

    init() throws {
      let audit = try Audit(Audit.fernhill)
      sarif = try audit.run("report", "out", "--format", "sarif")
      database = try audit.bytes("audit.sqlite")
      var tables: [String: ResultTable] = [:]
      for name in ["courses", "findings", "rejections"] { tables[name] = try audit.table(name) }
      self.tables = tables
    }

    func rows(_ table: String) -> [[String: String]] { tables[table]?.rows ?? [] }
  }

  private static let seen = Result { try Seen() }

  @Test(.enabled(if: Python.isInstalled, "python3 is not installed"))
  func `every query of the documentation runs and finds something`() throws {
    let page = try String(
      contentsOf: Repository.root.appending(path: "docs/tables.md"), encoding: .utf8)
    let queries = page.matches(of: /```sql\n((?s).*?)```/).map { String($0.1) }
    #expect(queries.count >= 7)
    for query in queries {
      let rows = try #require(
        Int(try answer("print(len(db.execute(sys.argv[2]).fetchall()))", query)))
      #expect(rows > 0, "\(query)")
    }
  }

  @Test(.enabled(if: Python.isInstalled, "python3 is not installed"))
  func `the views sum up to what the tables hold`() throws {
    let seen = try Self.seen.get()
    let hours = try answer(
      "[print(i, t, s) for i, t, s in db.execute(sys.argv[2])]",
      "SELECT course_id, tutor_h_evidenced, study_h FROM course_hours ORDER BY course_id")
    let expected = seen.rows("courses").map { row in
      let values = ["tutor_s_evidenced", "study_s"].map { column in
        (Double(ResultTable.number(row, column)) / 3600 * 100).rounded() / 100
      }
      return "\(row["course_id"] ?? "") \(values[0]) \(values[1])"
    }
    #expect(hours.split(separator: "\n").map(String.init) == expected)
    for (view, table) in [("finding_words", "findings"), ("not_counted", "rejections")] {
      let count = try answer(
        "print(db.execute(sys.argv[2]).fetchone()[0])",
        "SELECT count(*) FROM \(view)")
      #expect(Int(count) == seen.rows(table).count, "\(view)")
    }
    let words = try answer(
      "print(db.execute(sys.argv[2]).fetchone()[0])",
      "SELECT count(*) FROM finding_words WHERE rule_quote IS NULL AND pack <> 'evidence'")
    #expect(words == "0")
    let seconds = try answer(
      "print(db.execute(sys.argv[2]).fetchone()[0])",
      "SELECT sum(seconds) - (SELECT sum(seconds) FROM presence_readable) FROM evidence_line "
        + "WHERE kind = 'presence'")
    #expect(seconds == "0")
  }

  private func answer(_ python: String, _ query: String) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(try Self.seen.get().database, to: "audit.sqlite")
    let place = folder.url.appending(path: "audit.sqlite").path
    let bytes = try Tool.run(
      "python3", "-B", "-c",
      "import sqlite3,sys;db=sqlite3.connect('file:'+sys.argv[1]+'?mode=ro',uri=True);\(python)",
      place, query)
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  @Test func `SARIF has each finding with its lasting id and its line`() throws {
    let seen = try Self.seen.get()
    let outcome = seen.sarif
    #expect(outcome.exit == 0)
    let log = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    let ids = Set(
      results.compactMap { ($0["partialFingerprints"] as? [String: String])?["glhFindingId/v1"] })
    let findings = seen.rows("findings")
    #expect(Set(findings.compactMap { $0["finding_id"] }).isSubset(of: ids))
    #expect(results.count > findings.count)
    let rejections = results.filter { ($0["ruleId"] as? String)?.hasPrefix("not-counted/") == true }
    #expect(rejections.count == seen.rows("rejections").count)
    // The place of a finding is its course's line, byte for byte.
    let courses = try Data(contentsOf: Audit.fernhill.appending(path: "courses.csv"))
    let regions = results.compactMap { result -> [String: Int]? in
      guard (result["properties"] as? [String: Any])?["courseId"] as? String == "FA-108",
        let places = result["locations"] as? [[String: [String: Any]]]
      else { return nil }
      return places.first?["physicalLocation"]?["region"] as? [String: Int]
    }
    let region = try #require(regions.first)
    let offset = try #require(region["byteOffset"])
    #expect(courses.dropFirst(offset).starts(with: Data("FA-108,".utf8)))
    #expect(courses.prefix(offset).count { $0 == 10 } + 1 == region["startLine"])
  }
}
