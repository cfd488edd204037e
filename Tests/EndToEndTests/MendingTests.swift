import Foundation
import TestSupport
import Testing

/// `private/not-counted/`: what was left out, to be mended and read again.
struct MendingTests {
  private func text(_ audit: Audit, _ name: String) throws -> String {
    String(decoding: try audit.bytes("private/not-counted/\(name)"), as: UTF8.self)
  }

  private static func evidenced(_ audit: Audit) throws -> [[String: String]] {
    try audit.table("learners").rows.map { row in
      row.filter { !$0.key.hasSuffix("_possible") }
    }
  }

  /// A submission two of whose rows cannot be counted: a time and a word are wrong.
  private static var broken: SmallSubmission {
    var submission = SmallSubmission.whole
    let presence = SmallSubmission.presence
      .replacing(
        "S-1,L-02,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z",
        with: "S-1,L-02,remote,2026-03-02T10:00:00Z,2026-03-02T09:00:00Z"
      ).replacing("S-2,L-01,remote,", with: "S-2,L-01,on the line,")
    submission.files["presence.csv"] = presence.data
    return submission
  }

  @Test func `a record is in the columns of its file, with its place, reason and the way out`()
    throws
  {
    let folder = try Self.broken.written()
    let audit = try Audit(folder.url)
    let table = ResultTable(
      "presence", Data(try text(audit, "presence.csv").dropFirst().utf8))
    #expect(
      table.columns == [
        "session_id", "person_id", "mode", "joined_at", "left_at", "glh_file", "glh_line",
        "glh_code", "glh_reason", "glh_fix",
      ])
    #expect(table.rows.map { $0["glh_line"] } == ["4", "6"])
    #expect(table.rows.map { $0["glh_code"] } == ["ends-before-start", "unknown-word"])
    #expect(table.rows.map { $0["person_id"] } == ["L-02", "L-01"])
    #expect(table.rows.map { $0["glh_file"] } == ["presence.csv", "presence.csv"])
    #expect(table.rows.allSatisfy { $0["glh_fix"]?.hasSuffix(".") == true })
    #expect(try text(audit, "presence.csv").hasPrefix("\u{FEFF}session_id,"))
    let file = audit.workspace.appending(path: "private/not-counted/presence.csv").path
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `mended and read again, it counts as if it had been right`() throws {
    let whole = try SmallSubmission.whole.written()
    let expected = try Self.evidenced(Audit(whole.url))
    let folder = try Self.broken.written()
    let audit = try Audit(folder.url)
    #expect(try Self.evidenced(audit) != expected)
    let mended = try text(audit, "presence.csv")
      .replacing("2026-03-02T09:00:00Z", with: "2026-03-02T11:00:00Z")
      .replacing("on the line", with: "remote")
    try folder.write(
      Array(mended.utf8), to: "../\(folder.url.lastPathComponent)-mended/presence.csv")
    let place = folder.url.path + "-mended"
    defer { try? FileManager.default.removeItem(atPath: place) }
    #expect(try audit.run("ingest", place, "--out", "out").exit == 0)
    #expect([0, 1, 3].contains(try audit.run("check", "out").exit))
    #expect(try audit.run("report", "out").exit == 0)
    #expect(try Self.evidenced(audit) == expected)
    // What was left out stays told: its own file is as it was.
    #expect(try audit.table("rejections").rows.count == 2)
  }

  @Test func `rows of one heading share a table, and others have one of their own`() throws {
    var submission = Self.broken
    submission.files["more.csv"] =
      (SmallSubmission.presenceHeader + "S-9,L-01,remote,2026-03-02T10:00:00Z,,\"a,\nb\"\n").data
    submission.files["other.csv"] =
      ("person_id,session_id,mode,left_at,joined_at,comment\n"
      + "L-01,S-9,remote,2026-03-02T10:00:00Z,2026-03-02T09:00:00Z,=1+1\n").data
    submission.files["empty.csv"] = Data()
    let folder = try submission.written()
    let audit = try Audit(folder.url)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: audit.workspace.appending(path: "private/not-counted").path
    ).sorted()
    #expect(names == ["presence-2.csv", "presence.csv", "unrecognised.csv"])
    let first = try text(audit, "presence.csv")
    // What a row has beyond its heading stands at its end.
    #expect(first.contains("\"a,\nb\"\r\n"))
    #expect(try text(audit, "presence-2.csv").contains(",'=1+1,other.csv,2,unknown-session,"))
    #expect(try text(audit, "unrecognised.csv").contains("empty.csv,1,empty-file,"))
  }

  @Test func `where every record was counted there is none, and a new report takes it away`() throws
  {
    let folder = try Self.broken.written()
    let audit = try Audit(folder.url)
    let place = audit.workspace.appending(path: "private/not-counted").path
    #expect(FileManager.default.fileExists(atPath: place))
    let right = try SmallSubmission.whole.written()
    let again = try Audit(right.url)
    let none = again.workspace.appending(path: "private/not-counted").path
    #expect(!FileManager.default.fileExists(atPath: none))
  }

  @Test func `where no copies are kept, the places and reasons are there alone`() throws {
    let folder = try Self.broken.written()
    let audit = try Audit(folder.url, "--no-copies")
    let table = ResultTable(
      "presence", Data(try text(audit, "presence.csv").dropFirst().utf8))
    #expect(table.columns.first == "glh_file" && table.columns.last == "glh_record")
    #expect(table.rows.map { $0["glh_line"] } == ["4", "6"])
    #expect(table.rows.allSatisfy { $0["glh_record"] == "" })
  }
}
