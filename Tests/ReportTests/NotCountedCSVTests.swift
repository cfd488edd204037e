import Evidence
import Testing

@testable import Report

@Suite struct NotCountedCSVTests {
  /// The files for some rejections of the example's presence log: `(line, code)`.
  private func files(
    _ rejections: [(Int, String)], hasHeading: Bool = true
  ) throws -> [String: [String]] {
    var result = ExampleResult.make()
    result.cells["rejections"] = rejections.map { line, code in
      [
        .text(ExampleResult.presenceHash), .text("presence.csv"), .integer(line), .integer(0),
        .text(code), .text("what \(code) needs"),
      ]
    }
    result.files = result.files.mapValues { records in
      records.map { record in
        var record = record
        record.cells = record.cells.map { SourceCell(text: $0.text, isMasked: false) }
        return record
      }
    }
    let written = Written()
    try AuditReport(result).writeNotCounted(
      lines: result, hasHeading: { _ in hasHeading }, remedy: { "Mend \($0)." }
    ) { name in { written.bytes[name, default: []] += $0 } }
    return written.bytes.mapValues { bytes in
      String(decoding: bytes, as: UTF8.self).dropFirst().split(separator: "\r\n").map(String.init)
    }
  }

  private final class Written { var bytes: [String: [UInt8]] = [:] }

  @Test func `a record with two reasons is one row, found by any of its lines`() throws {
    let rows = try files([(5, "one"), (5, "two"), (7, "one")])
    #expect(rows.keys.sorted() == ["canonical.csv"])
    #expect(
      rows["canonical.csv"] == [
        "session_id,person_id,name,joined_at,left_at,"
          + "glh_file,glh_line,glh_code,glh_reason,glh_fix",
        "S-201,L-4,name,18:00:00,19:00:00,"
          + "presence.csv,5,one; two,what one needs; what two needs,Mend one. Mend two.",
        "S-201,L-5,name,19:00:00,18:10:00,presence.csv,7,one,what one needs,Mend one.",
      ])
  }

  @Test func `a file that is lost as a whole, and a line that is not there, are told`() throws {
    let rows = try files([(0, "whole"), (40, "gone")])
    #expect(
      rows["whole-files.csv"] == [
        "glh_file,glh_line,glh_code,glh_reason,glh_fix",
        "presence.csv,0,whole,what whole needs,Mend whole.",
      ])
    #expect(rows["canonical.csv"]?.last == ",,,,,presence.csv,40,gone,what gone needs,Mend gone.")
  }

  @Test func `of a file without one heading row the record stands whole`() throws {
    let rows = try files([(7, "one")], hasHeading: false)
    #expect(
      rows["canonical.csv"] == [
        "glh_file,glh_line,glh_code,glh_reason,glh_fix,glh_record",
        "presence.csv,7,one,what one needs,Mend one.,S-201\tL-5\tname\t19:00:00\t18:10:00",
      ])
  }
}
