import Testing

@testable import Report

@Suite struct ProgressLineTests {
  @Test func `bytes and records are told, and after three seconds what is left`() {
    var line = ProgressLine()
    let bytes = ProgressLine.Measure.bytes(records: 102_331)
    #expect(
      line.text("Reading", 12_412_345, of: 80_000_000, bytes, after: 2_999)
        == "Reading: 12.4 of 80.0 MB, 102,331 records")
    #expect(
      line.text("Reading", 20_000_000, of: 80_000_000, bytes, after: 4_000)
        == "Reading: 20.0 of 80.0 MB, 102,331 records, about 13 s left")
    #expect(
      line.text("Reading", 1_000_000, of: 80_000_000, bytes, after: 5_000)
        == "Reading: 1.0 of 80.0 MB, 102,331 records, about 6 min left")
  }

  @Test func `before the files are known their list is read`() {
    var line = ProgressLine()
    #expect(
      line.text("Reading", 0, of: 0, .bytes(records: 0), after: 0) == "Reading: the list of files")
  }

  @Test func `things are counted, of how many where that is known`() {
    var line = ProgressLine()
    let course = ProgressLine.Measure.things("course")
    #expect(line.text("Checking", 0, of: 1, course, after: 0) == "Checking: 0 of 1 course")
    #expect(
      line.text("Checking", 64, of: 1_200, course, after: 6_000)
        == "Checking: 64 of 1,200 courses, about 107 s left")
    #expect(
      line.text("Writing", 1_203, of: nil, .things("page"), after: 9_000) == "Writing: 1,203 pages")
  }

  @Test func `nothing is due within a tenth of a second of the last`() {
    var line = ProgressLine()
    let page = ProgressLine.Measure.things("page")
    let shown = (0..<1_000).filter { line.text("Writing", $0, of: nil, page, after: $0) != nil }
    #expect(shown == [0, 100, 200, 300, 400, 500, 600, 700, 800, 900])
  }

  @Test func `the line fits a narrow terminal`() {
    var line = ProgressLine()
    let long = String(repeating: "a long word ", count: 20)
    #expect(line.text(long, 1, of: 2, .things("page"), after: 0)?.count == 78)
  }
}
