import Foundation
import TestSupport
import Testing

/// Statements of one attendance that an export parted into two files, and people known by a digest.
struct StatementFilesTests {
  /// SHA-1 of `mailto:kofi.ashgrove@example.org`.
  private static let digest = "7b55c5783ec41ba89d7cfd25e374e5509a153fe4"

  private static func statement(_ actor: String, _ verb: String, _ time: String) -> String {
    "{\"actor\": {\(actor)}, \"verb\": {\"id\": \"http://activitystrea.ms/schema/1.0/\(verb)\"}, "
      + "\"object\": {\"id\": \"https://vle.example.org/room/1\", \"definition\": "
      + "{\"type\": \"http://adlnet.gov/expapi/activities/meeting\"}}, "
      + "\"timestamp\": \"2026-03-02T\(time)Z\"}"
  }

  private static let tutor = "\"mbox\": \"mailto:orla.penhallow@example.org\""
  private static let tegan = "\"mbox\": \"mailto:tegan.marwick@example.org\""
  private static let kofi = "\"mbox_sha1sum\": \"\(digest)\""

  private static func audit(_ files: [[String]]) throws -> Audit {
    var small = SmallSubmission.whole
    small.files["presence.csv"] = nil
    for (index, lines) in files.enumerated() {
      small.files["store-\(index + 1).json"] = Data(lines.joined(separator: "\n").utf8)
    }
    let folder = try small.written()
    return try Audit(folder.url)
  }

  private static func seconds(_ audit: Audit, _ learner: String) throws -> [Int] {
    let ledger = try audit.table("ledger").rows.filter { $0["learner_id"] == learner }
    return ["evidenced", "possible"].map { bound in
      ledger.filter { $0["bound"] == bound && $0["session_id"] == "S-1" }
        .reduce(0) { $0 + ResultTable.number($1, "seconds") }
    }
  }

  private static let joined = [
    statement(tutor, "join", "10:00:00"), statement(tegan, "join", "10:05:00"),
    statement(kofi, "join", "10:10:00"),
  ]
  private static let left = [
    statement(kofi, "leave", "10:50:00"), statement(tegan, "leave", "10:55:00"),
    statement(tutor, "leave", "11:00:00"),
  ]

  @Test func `a joining in one file and the leaving in another are a stay`() throws {
    let parted = try Self.audit([Self.joined, Self.left])
    let whole = try Self.audit([Self.joined + Self.left])
    for audit in [parted, whole] {
      #expect(try audit.unbalanced() == [])
      #expect(try Self.seconds(audit, "L-01") == [3000, 3000])
      #expect(try Self.seconds(audit, "L-02") == [2400, 2400])
      #expect(try audit.table("rejections").rows.isEmpty)
    }
    let sources = try parted.table("sources").rows.filter { $0["format"] == "xapi" }
    #expect(sources.map { $0["used"] } == ["3", "3"])
  }

  @Test func `a leaving that has no joining in any file stays an upper limit`() throws {
    let audit = try Self.audit([Self.joined, Array(Self.left.dropFirst())])
    #expect(try Self.seconds(audit, "L-01") == [3000, 3000])
    #expect(try Self.seconds(audit, "L-02")[0] == 0)
    #expect(try Self.seconds(audit, "L-02")[1] > 0)
    #expect(try audit.unbalanced() == [])
  }

  @Test func `somebody known by a digest of the address is recognised by it`() throws {
    let audit = try Self.audit([Self.joined + Self.left])
    #expect(try audit.table("unidentified").rows.isEmpty)
    let people = try audit.run("people", "out")
    #expect(people.text.contains("e-mail"))
  }
}
