import TestSupport
import Testing

@testable import Ingest

@Suite struct WorkbookTests {
  private func sheets(
    _ bytes: [UInt8], limits: WorkbookPackage.Limits = .standard
  ) throws -> [String] {
    try Workbook.sheets(of: FileBytes(bytes), limits: limits)
      .map {
        "\($0.name)\n" + String(decoding: try $0.whole(), as: UTF8.self) + $0.remarks.joined()
      }
  }

  private let plain = InventedWorkbook([
    .init(
      "Register", texts: [["Learner", "", "16/11/2026"], [], ["Marwick, \"T\"", "/", "é\nL"]])
  ])

  @Test func `a sheet is read as text, a line a row, whatever the form`() throws {
    let text = "Register\nLearner,,16/11/2026\n\n\"Marwick, \"\"T\"\"\",/,é L\n"
    #expect(try sheets(plain.xlsx) == [text])
    #expect(try sheets(plain.ods) == [text])
  }

  @Test(arguments: [
    ("dd/mm/yyyy", "46342", "2026-11-16"), ("dd/mm/yyyy", "46342.75", "2026-11-16 18:00:00"),
    ("hh:mm", "0.75", "18:00:00"), ("[h]:mm", "1.5", "36:00:00"), ("mmm", "46342", "2026-11-16"),
    ("0.00", "46342", "46342"), ("General", "1.5", "1.5"), ("\"day\" 0", "6", "6"),
    ("d", "60", "1900-02-29"), ("d", "59", "1900-02-28"), ("d", "61", "1900-03-01"),
    ("d", "1", "1900-01-01"), ("#,##0\\d", "7", "7"), ("[Red]0", "7", "7"), ("0;[Red]d", "7", "7"),
    ("0000", "17", "0017"), ("0000", "123456", "123456"), ("0000", "-7", "-7"), ("0", "7", "7"),
  ])
  func `a number is a date by its format alone`(code: String, number: String, text: String) throws {
    var book = InventedWorkbook([.init("S", [[.number(number, format: 0)]])])
    book.formats = [code]
    #expect(try sheets(book.xlsx) == ["S\n\(text)\n"])
  }

  @Test func `days are counted from 1904 where the workbook says so`() throws {
    var book = InventedWorkbook([.init("S", [[.number("44880", format: 0)]])])
    book.formats = ["yyyy-mm-dd"]
    book.is1904 = true
    #expect(try sheets(book.xlsx) == ["S\n2026-11-16\n"])
  }

  @Test(arguments: [(14, true), (22, true), (0, false), (2, false), (49, false)])
  func `built-in formats are known by their numbers`(id: Int, isDate: Bool) {
    #expect((SerialDate.kind(ofBuiltIn: id) == .date) == isDate)
    #expect(SerialDate.kind(ofBuiltIn: 46) == .elapsed)
    #expect(SerialDate.kind(ofBuiltIn: 20) == .timeOfDay)
  }

  @Test func `a formula counts by the value saved with it, and an error stays one`() throws {
    let book = InventedWorkbook([
      .init(
        "S",
        [
          [
            .formula("A1&\"\"", saved: "/"), .formula("B1", saved: nil), .error("#REF!"),
            .truth(true),
          ]
        ])
    ])
    #expect(try sheets(book.xlsx) == ["S\n/,#NO-VALUE!,#REF!,TRUE\n"])
    #expect(try sheets(book.ods) == ["S\n/,#NO-VALUE!,#REF!,TRUE\n"])
  }

  @Test func `what a print-out does not show is read, and told`() throws {
    var sheet = InventedWorkbook.Sheet("S", texts: [["a", "b"], ["c", "d"]])
    sheet.hiddenRows = [1]
    sheet.hiddenColumns = [1]
    sheet.isHidden = true
    let book = InventedWorkbook([sheet])
    let told = try Workbook.sheets(of: FileBytes(book.xlsx))
    #expect(
      told.map(\.remarks) == [
        ["hidden rows, read: 1", "hidden columns, read: B", "the sheet is hidden"]
      ])
    let open = try Workbook.sheets(of: FileBytes(book.ods))
    #expect(
      open.map(\.remarks) == [
        ["the sheet is hidden", "hidden rows, read: 1", "hidden columns, read: 1"]
      ])
    #expect(try told.map { try $0.whole() } == open.map { try $0.whole() })
  }

  @Test func `cells repeated a thousand times take no room`() throws {
    let book = InventedWorkbook([
      .init("S", [[.text("a"), .repeated(1000), .text("")], [.text("b")]])
    ])
    #expect(try sheets(book.ods) == ["S\na\nb\n"])
  }

  @Test func `an OpenDocument date is its value, not its text`() throws {
    let book = InventedWorkbook([.init("S", [[.date("2026-11-16T18:00:00"), .date("2026-11-17")]])])
    #expect(try sheets(book.ods) == ["S\n2026-11-16 18:00:00,2026-11-17\n"])
  }

  @Test func `what is refused says why`() throws {
    func refusal(_ bytes: [UInt8]) -> WorkbookProblem? {
      do {
        _ = try Workbook.sheets(of: FileBytes(bytes))
        return nil
      } catch { return error as? WorkbookProblem }
    }
    var macros = plain
    macros.extraParts = [("xl/vbaProject.bin", "x")]
    #expect(refusal(macros.xlsx) == .hasMacros)
    var doctype = plain
    doctype.prologue = "<!DOCTYPE x [<!ENTITY a \"b\">]>"
    #expect(refusal(doctype.xlsx) == .hasDoctype)
    #expect(refusal(doctype.ods) == .hasDoctype)
    #expect(refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [0, 0]) == .oldForm)
    #expect(refusal(Array(plain.xlsx.dropLast(60))) == .damaged)
    #expect(try sheets(InventedWorkbook([.init("S", texts: [])]).xlsx) == [])
    var torn = plain.xlsx
    let place = try #require(torn.firstRange(of: Array("Learner".utf8))?.lowerBound)
    torn[place] ^= 1
    #expect(refusal(torn) == .damaged)
  }

  @Test func `an encrypted OpenDocument workbook is told as such`() {
    var zip = StoredZip()
    zip.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
    zip.add("META-INF/manifest.xml", Array("<m><encryption-data/></m>".utf8))
    zip.add("content.xml", Array("x".utf8))
    #expect(throws: WorkbookProblem.encrypted) { try sheets(zip.bytes) }
  }

  @Test func `a bomb is refused by what it says, and by what it does`() throws {
    var bomb = InventedArchive(entries: [
      .init("[Content_Types].xml", "<Types/>"), .init("xl/worksheets/sheet1.xml", "x"),
    ])
    bomb.entries[1].size = 2 << 30
    bomb.entries[1].method = 8
    #expect(throws: WorkbookProblem.beyondLimits) { try sheets(bomb.bytes) }
    var limits = WorkbookPackage.Limits()
    limits.unpackedBytes = 500
    #expect(throws: WorkbookProblem.beyondLimits) { try sheets(plain.xlsx, limits: limits) }
    limits = WorkbookPackage.Limits()
    limits.textBytes = 5
    #expect(throws: WorkbookProblem.beyondLimits) { try sheets(plain.xlsx, limits: limits) }
    #expect(throws: WorkbookProblem.beyondLimits) { try sheets(plain.ods, limits: limits) }
  }

  @Test func `what stands between cells counts, and all sheets together`() throws {
    var limits = WorkbookPackage.Limits()
    limits.textBytes = 4_000
    let far = InventedWorkbook.Sheet("S", [Array(repeating: .text(""), count: 900) + [.text("a")]])
    #expect(throws: Never.self) { try sheets(InventedWorkbook([far]).xlsx, limits: limits) }
    let many = InventedWorkbook((1...6).map { .init("S\($0)", far.rows) })
    #expect(throws: WorkbookProblem.beyondLimits) { try sheets(many.xlsx, limits: limits) }
    #expect(throws: WorkbookProblem.beyondLimits) { try sheets(many.ods, limits: limits) }
    let tall = InventedWorkbook([.init("S", Array(repeating: [], count: 5_000) + [[.text("a")]])])
    #expect(throws: WorkbookProblem.beyondLimits) { try sheets(tall.xlsx, limits: limits) }
  }

  private func package(_ parts: [(String, String)]) -> [UInt8] {
    var zip = StoredZip()
    for (name, text) in parts { zip.add(name, Array(text.utf8)) }
    return zip.bytes
  }

  @Test func `a sheet that is listed and not there is no empty sheet`() {
    let bytes = package([
      ("[Content_Types].xml", "<Types/>"),
      ("xl/workbook.xml", "<workbook><sheets><sheet name='S' id='r1'/></sheets></workbook>"),
      (
        "xl/_rels/workbook.xml.rels",
        "<R><Relationship Id='r1' Target='worksheets/Sheet1.xml'/></R>"
      ),
      ("xl/worksheets/sheet1.xml", "<worksheet/>"),
    ])
    #expect(throws: WorkbookProblem.damaged) { try sheets(bytes) }
  }

  @Test func `the document is where the package says`() throws {
    let bytes = package([
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<R><Relationship Id='m' Type='x/officeDocument' Target='/xl/book2.xml'/></R>"
      ),
      ("xl/book2.xml", "<workbook><sheets><sheet name='S' id='r1'/></sheets></workbook>"),
      ("xl/_rels/book2.xml.rels", "<R><Relationship Id='r1' Target='s.xml'/></R>"),
      ("xl/s.xml", "<w><sheetData><row r='1'><c r='A1'><v>7</v></c></row></sheetData></w>"),
    ])
    #expect(try sheets(bytes) == ["S\n7\n"])
  }

  @Test func `an OpenDocument time is rounded, and a text may stand in its value`() throws {
    let cells = [
      "value-type='date' date-value='2026-11-16T09:59:59.999999997'",
      "value-type='date' date-value='2026-12-31T23:59:59.6'",
      "value-type='time' time-value='PT09H59M59.99S'", "value-type='time' time-value='PT9H5M0.2S'",
      "value-type='string' string-value='/'",
    ]
    let row = cells.map { "<table-cell \($0)/>" }.joined()
    let bytes = package([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      ("content.xml", "<d><table name='S'><table-row>\(row)</table-row></table></d>"),
    ])
    #expect(
      try sheets(bytes) == ["S\n2026-11-16 10:00:00,2027-01-01 00:00:00,10:00:00,09:05:00,/\n"])
  }

  @Test func `places have the sheet's own names`() {
    let file = FileBytes(Array("a,b\n\n\"x,\"\"y\",é,z\n".utf8))
    let places = SheetPlaces(sheet: "Autumn", of: file)
    #expect(places.place(line: 1, column: 3).words == "Autumn!B1")
    #expect(places.place(line: 3, column: 9).words == "Autumn!B3")
    #expect(places.place(line: 3, column: 11).words == "Autumn!C3")
    #expect(places.place(line: 3, column: 11).column == 3)
    #expect(places.place(line: 3, column: 0).words == "Autumn!3")
    #expect([0, 25, 26, 701, 702].map(SheetText.letters) == ["A", "Z", "AA", "ZZ", "AAA"])
    #expect(SheetText.place("AA10")?.column == 26)
    for word in ["", "7", "A", "A0", "a1", "A1B", "ABCDEF1"] {
      #expect(SheetText.place(word) == nil)
    }
  }

  /// Tables and registers that a spreadsheet may hold as well as a CSV.
  private static let twins = FormatFixture.all.filter { fixture in
    fixture.kind == .good
      && [
        "register-wide", "register-long", "courses", "people", "sessions", "presence", "marks",
        "study", "claims", "mark-map",
      ].contains(fixture.format)
  }

  @Test(arguments: twins)
  fileprivate func `a workbook's sheet gives the facts of its CSV`(fixture: FormatFixture) throws {
    let csv = try fixture.reading()
    let reader = TableReader(csv.bytes, form: csv.form)
    var texts: [[String]] = []
    while let line = reader.next() {
      guard case .record(let record) = line, record.line == record.endLine else { return }
      texts += Array(repeating: [], count: record.line - 1 - texts.count)
      texts.append(record.texts)
    }
    let expected = try FormatTelling.evidence(csv).split(separator: "\n")
    let book = InventedWorkbook([.init("Sheet", texts: texts)])
    for bytes in [book.xlsx, book.ods] {
      let sheet = try #require(try Workbook.sheets(of: FileBytes(bytes)).first)
      let file = InventedSubmission.file("Sheet", bytes: try sheet.whole())
      #expect(file.format?.id == fixture.format)
      // That the CSV had been saved again is no matter of the workbook.
      let told = try FormatTelling.evidence(file).split(separator: "\n")
      let facts = { (lines: [Substring]) in
        lines.filter { $0.first?.isNumber == true && $0.contains(": ") && !$0.contains("records:") }
      }
      #expect(facts(told) == facts(expected))
    }
  }
}

extension SheetText {
  fileprivate func whole() throws -> [UInt8] {
    let file = try file()
    return withExtendedLifetime(file) { Array(file.bytes) }
  }
}
