import Evidence
import Testing

@testable import Report

@Suite struct TableCSVTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("Siân", "Siân"),
    ("", ""), ("-1.25", "-1.25"), ("12", "12"), ("it's", "it's"),
  ])
  func `a text is quoted only where RFC 4180 asks for it`(text: String, field: String) {
    #expect(Array(TableCSV.field(.text(text)).utf8) == Array(field.utf8))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+44 20", "'+44 20"), ("-1+1", "'-1+1"), ("-", "'-"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "'\t=1"), ("\r=1", "\"'\r'=1\""), ("\n=1", "\"'\n'=1\""), (" =1", "' =1"),
    ("\u{A0}=1", "'\u{A0}=1"), ("\u{FF1D}1", "'\u{FF1D}1"), ("a\n=1", "\"a\n'=1\""),
    ("'=1", "''=1"), ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""), ("--5", "'--5"),
  ])
  func `a text that a spreadsheet could take for a formula gets an apostrophe`(
    text: String, field: String
  ) {
    #expect(Array(TableCSV.field(.text(text)).utf8) == Array(field.utf8))
  }

  @Test func `numbers and empty cells are left as they are`() {
    #expect(TableCSV.field(.integer(-5)) == "-5")
    #expect(TableCSV.field(.empty) == "")
  }

  @Test func `a table has a header row, no byte order mark, and CRLF`() throws {
    var bytes: [UInt8] = []
    try AuditReport(ExampleResult.make()).writeTable(RejectionRow.schema) { bytes += $0 }
    let hash = ExampleResult.presenceHash
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "source_sha256,path,line,column,code,message\r\n"
        + "\(hash),presence.csv,7,5,left-before-joined,left_at is before joined_at\r\n")
  }

  @Test func `a large table comes in pieces of bounded size and loses nothing`() throws {
    var example = ExampleResult.make()
    let row = example.cells["study"]?.first ?? []
    example.cells["study"] = Array(repeating: row, count: 10_000)
    var sizes: [Int] = []
    try AuditReport(example).writeTable(StudyRow.schema) { sizes.append($0.count) }
    #expect(sizes.count > 1)
    #expect(sizes.allSatisfy { $0 < 70_000 })
    let line = "C-101,L-1,self_study,424800,118,42\r\n".utf8.count
    let header = "course_id,learner_id,activity,seconds,events,active_days\r\n".utf8.count
    #expect(sizes.reduce(0, +) == header + 10_000 * line)
  }
}
