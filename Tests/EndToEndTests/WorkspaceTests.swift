import Foundation
import TestSupport
import Testing

/// A workspace that is filled, checked and reported in steps.
struct WorkspaceTests {
  private static let audited = Result { try tables(of: Audit(Audit.fernhill)) }

  private static func tables(of audit: Audit) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for (path, bytes) in try audit.shareable() where path.hasPrefix("tables/") {
      found[path] = bytes
    }
    return found
  }

  /// Ingests folders one after the other, then checks and reports, and gives the tables.
  private func tables(ingesting submissions: [URL]) throws -> [String: Data] {
    let place = try TemporaryFolder()
    for submission in submissions {
      let ingested = try Program.run(
        "ingest", submission.path, "--out", "out", "--key", Audit.key, in: place.url)
      #expect(ingested.exit == 0, "\(ingested.errorLines)")
    }
    #expect(try Program.run("check", "out", in: place.url).exit == 1)
    #expect(try Program.run("report", "out", in: place.url).exit == 0)
    let tables = place.url.appending(path: "out/tables")
    var found: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: tables.path) {
      found["tables/\(name)"] = try Data(contentsOf: tables.appending(path: name))
    }
    return found
  }

  private func changed(_ found: [String: Data]) throws -> [String] {
    let expected = try Self.audited.get()
    return Set(expected.keys).union(found.keys).filter { expected[$0] != found[$0] }.sorted()
  }

  private func copy() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let files = FileManager.default
    for name in try files.contentsOfDirectory(atPath: Audit.fernhill.path) {
      try files.copyItem(
        at: Audit.fernhill.appending(path: name), to: folder.url.appending(path: name))
    }
    return folder
  }

  @Test func `ingest, check and report give the tables that audit gives`() throws {
    #expect(try changed(tables(ingesting: [Audit.fernhill])) == [])
  }

  @Test func `the same file again, renamed or copied, adds nothing`() throws {
    let again = try copy()
    try FileManager.default.moveItem(
      atPath: again.path("logs/FA-107.csv"), toPath: again.path("logs/later.csv"))
    try FileManager.default.copyItem(
      atPath: again.path("logs/FA-103.csv"), toPath: again.path("logs/copy.csv"))
    let found = try tables(ingesting: [Audit.fernhill, again.url])
    #expect(try changed(found) == ["tables/datapackage.json", "tables/sources.csv"])
    let sources = ResultTable("sources", found["tables/sources.csv"] ?? Data())
    for (path, original) in [("logs/copy.csv", "FA-103"), ("logs/later.csv", "FA-107")] {
      let row = try #require(sources.only(where: ["path": path]))
      #expect(row["records"] == "0" && row["facts"] == "0")
      #expect(row["note"] == "the same bytes as logs/\(original).csv; counted there")
    }
  }

  /// The submission in two folders, neither of which is one by itself.
  private func halves() throws -> (TemporaryFolder, TemporaryFolder) {
    let first = try copy()
    let second = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: second.url.appending(path: "logs"), withIntermediateDirectories: true)
    for path in ["logs/FA-103.csv", "logs/FA-108.csv", "study.csv", "claims.csv"] {
      try FileManager.default.moveItem(atPath: first.path(path), toPath: second.path(path))
    }
    return (first, second)
  }

  @Test func `two folders one after the other give what both give together`() throws {
    let (first, second) = try halves()
    #expect(try changed(tables(ingesting: [first.url, second.url])) == [])
  }

  @Test func `two folders given at once give the same hours`() throws {
    let (first, second) = try halves()
    let audit = try Audit(first.url, second.url.path)
    for table in ["courses", "learners", "ledger", "sessions", "study", "verdicts"] {
      let isSame =
        try audit.bytes("tables/\(table).csv") == Self.audited.get()["tables/\(table).csv"]
      #expect(isSame, "\(table)")
    }
  }

  @Test func `an audit replaces what an earlier audit left there`() throws {
    let audit = try Audit(Audit.input(ofCase: "blended"))
    let again = try audit.run(
      "audit", Audit.input(ofCase: "one-to-one-only").path, "--out", "out", "--quiet")
    #expect(again.exit == 1)
    #expect(try audit.table("courses").rows.map { $0["delivery_class"] } == ["no_live_peer"])
    #expect(try audit.bytes("private/pseudonym.key") == Data(contentsOf: URL(filePath: Audit.key)))
  }
}
