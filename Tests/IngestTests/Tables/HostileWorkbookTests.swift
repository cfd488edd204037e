import TestSupport
import Testing

@testable import Ingest

/// Workbooks that no spreadsheet program writes.
@Suite struct HostileWorkbookTests {
  private func sheets(_ parts: [(String, String)]) throws -> [SheetText] {
    var package = StoredZip()
    for (name, text) in parts { package.add(name, Array(text.utf8)) }
    return try Workbook.sheets(of: FileBytes(package.bytes))
  }

  private func ods(_ rows: String) throws -> [SheetText] {
    try sheets([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      (
        "content.xml",
        "<d xmlns:t=\"t\"><t:table t:name=\"S\">\(rows)</t:table></d>"
      ),
    ])
  }

  private func xlsx(_ rows: String, styles: String = "<styleSheet/>") throws -> [SheetText] {
    try sheets([
      ("xl/worksheets/sheet1.xml", "<worksheet>\(rows)</worksheet>"), ("xl/styles.xml", styles),
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"rId1\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<R><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></R>"
      ),
    ])
  }

  private static let most = "9223372036854775807"
  private static let least = "-9223372036854775808"

  @Test
  func `rows and cells repeated beyond 64 bits are beyond the limits, and empty ones are none`()
    throws
  {
    let empty = "<t:table-row t:number-rows-repeated=\"\(Self.most)\"/>"
    let hidden =
      "<t:table-column t:visibility=\"collapse\" t:number-columns-repeated=\"\(Self.most)\"/>"
    let blank =
      "<t:table-row><t:table-cell t:number-columns-repeated=\"\(Self.most)\"/></t:table-row>"
    #expect(try ods(hidden + hidden + empty + empty + blank).isEmpty)
    let cell = "<t:table-cell><p>a</p></t:table-cell>"
    #expect(throws: WorkbookProblem.beyondLimits) {
      try ods(empty + empty + "<t:table-row>\(cell)</t:table-row>")
    }
    let many = "<t:table-cell t:number-columns-repeated=\"1024\"><p>a</p></t:table-cell>"
    #expect(throws: WorkbookProblem.beyondLimits) {
      try ods("<t:table-row>\(many)\(many)</t:table-row>")
    }
  }

  @Test(arguments: [most, least, "0"])
  func `rows numbered beyond 64 bits are beyond the limits, and empty ones are none`(
    number: String
  ) throws {
    let row = "<row r=\"\(number)\"/>"
    #expect(try xlsx(row + row + "<row/><row/>").isEmpty)
    #expect(throws: WorkbookProblem.beyondLimits) {
      try xlsx("<row r=\"\(number)\"><c><v>1</v></c></row>")
    }
    #expect(try xlsx("<col hidden=\"1\" min=\"3\" max=\"\(number)\"/>").isEmpty)
  }

  @Test func `a cell of many runs is cut where it is longer than a cell may be`() throws {
    let runs = String(repeating: "<r><t>\(String(repeating: "a", count: 1000))</t></r>", count: 500)
    let found = try xlsx("<row><c t=\"inlineStr\"><is>\(runs)</is></c></row>")
    #expect(found.count == 1)
    let text = try found[0].file()
    #expect(text.count == 66_001)
    let line = TableReader(text).next()
    guard case .fault(let fault) = line else {
      Issue.record("the cell is read")
      return
    }
    #expect(fault.code == .cellTooLong)
  }

  @Test func `a part without cells has a limit of its own`() throws {
    let formats = String(repeating: "<xf/>", count: WorkbookPackage.mostElements)
    #expect(throws: WorkbookProblem.beyondLimits) {
      try xlsx("", styles: "<styleSheet><cellXfs>\(formats)</cellXfs></styleSheet>")
    }
  }
}
