import Evidence
import Foundation
import TestSupport
import Testing

@testable import Report

@Suite(.enabled(if: SavedWorkbook.canBeRead, "python3 is not installed"))
struct AuditWorkbookTests {
  /// Forty texts that a spreadsheet could take for a formula.
  static let payloads: [String] =
    [
      "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", " =",
      "\u{A0}=",
    ]
    .flatMap { start in
      ["1+1", "cmd|' /C calc'!A0", "HYPERLINK(\"http://example.org\",\"x\")"].map { start + $0 }
    } + ["=1+1\n=2+2"]

  /// A result with the texts in six fields: a course's title and centre, the path and words of a
  /// record not counted, and what was found and is to be done.
  static func holding(_ texts: [String]) -> ExampleResult {
    var result = ExampleResult.make()
    func rows(_ table: String, _ change: (inout [Cell], Int, String) -> Void) {
      let first = result.cells[table]?.first ?? []
      result.cells[table] = texts.enumerated().map { number, text in
        var row = first
        change(&row, number, text)
        return row
      }
    }
    rows("courses") { row, number, _ in row[0] = .text("C-\(number)") }
    rows("rejections") { row, number, text in
      row[1] = .text(text)
      row[2] = .integer(number + 1)
      row[5] = .text(text)
    }
    rows("findings") { row, number, text in
      row[0] = .text("finding-\(number)")
      row[5] = .text("C-\(number)")
      row[8] = .text(text)
      row[13] = .text(text)
    }
    let facts = result.courses[0]
    result.courses = texts.enumerated().map { number, text in
      var facts = facts
      facts.courseID = "C-\(number)"
      facts.title = text
      facts.centre = text
      return facts
    }
    return result
  }

  /// Writes the workbook of a result into a folder and reads it back.
  private func written(
    _ result: ExampleResult, _ profile: WorkbookProfile = .working, in folder: TemporaryFolder
  ) throws -> (file: URL, book: SavedWorkbook) {
    let file = folder.url.appending(path: "\(profile).xlsx")
    try AuditReport(result).writeWorkbook(
      to: file.path, puttingTogetherIn: folder.url.path, profile: profile
    ) { "Correct \($0)." }
    return (file, try SavedWorkbook(reading: file))
  }

  /// The six fields, in the order of the texts.
  private func fields(_ book: SavedWorkbook) -> [[String]] {
    [
      ("Courses", "Title"), ("Courses", "Centre"), ("Not counted", "File"),
      ("Not counted", "What was found, and what is needed"), ("Findings", "What was found"),
      ("Findings", "What to do"),
    ].map { sheet, heading in
      (book[sheet]?.records ?? []).map { record in
        record[heading].map { $0.isText ? $0.value : "a number" } ?? "nothing"
      }
    }
  }

  @Test func `what could be a formula stays the text that it is`() throws {
    let folder = try TemporaryFolder()
    let (_, book) = try written(Self.holding(Self.payloads), in: folder)
    #expect(Self.payloads.count == 40)
    #expect(book.formulas == [])
    for field in fields(book) { #expect(field.sorted() == Self.payloads.sorted()) }
  }

  @Test(.enabled(if: LibreOffice.isInstalled, "soffice is not installed"))
  func `LibreOffice computes none of it, in the workbook and in the tables`() throws {
    // It writes a line break of its own for each kind.
    let breaks = { (text: String) in
      text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }
    let folder = try TemporaryFolder()
    let result = Self.holding(Self.payloads)
    let (file, _) = try written(result, in: folder)
    let saved = try LibreOffice.saved(file, in: folder)
    #expect(saved.formulas == [])
    let texts = Self.payloads.map(breaks).sorted()
    for field in fields(saved) { #expect(field.map(breaks).sorted() == texts) }
    for (table, columns) in [(RejectionRow.schema, [1, 5]), (FindingRow.schema, [8, 13])] {
      var bytes: [UInt8] = []
      try AuditReport(result).writeTable(table) { bytes += $0 }
      try folder.write(bytes, to: "\(table.name).csv")
      let sheet = try #require(
        try LibreOffice.saved(folder.url.appending(path: "\(table.name).csv"), in: folder).sheets
          .first)
      let cells = sheet.rows.flatMap { $0 }
      #expect(!cells.contains { $0.isFormula })
      let names = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N"]
      for column in columns {
        let found = cells.filter { SavedWorkbook.Sheet.column($0.place) == names[column] }
        #expect(found.allSatisfy { $0.isText })
        #expect(
          found.dropFirst().map { breaks($0.value) }.sorted()
            == Self.payloads.map { breaks(TableCSV.guarded($0)) }.sorted())
      }
    }
  }

  @Test func `numbers below zero stay numbers, in the workbook and in the tables`() throws {
    var result = ExampleResult.make()
    result.cells["courses"]?[0][3] = .integer(-3)
    result.cells["courses"]?[0][8] = .integer(-5400)
    let folder = try TemporaryFolder()
    let (_, book) = try written(result, in: folder)
    let first = try #require(book["Courses"]?.records.first { $0["Course"]?.value == "C-101" })
    let learners = try #require(first["Learners"])
    #expect(!learners.isText && learners.value == "-3")
    let hours = try #require(first["Live tutor, evidenced (hours)"])
    #expect(!hours.isText && hours.value == "-1.5" && hours.format == "0.00")
    var bytes: [UInt8] = []
    try AuditReport(result).writeTable(CourseRow.schema) { bytes += $0 }
    #expect(String(decoding: bytes, as: UTF8.self).contains(",-3,0,no,2,1,-5400,"))
  }

  @Test(arguments: WorkbookProfile.allCases)
  func `each profile has what is essential for everybody to read it`(
    profile: WorkbookProfile
  ) throws {
    let folder = try TemporaryFolder()
    let (_, book) = try written(ExampleResult.make(), profile, in: folder)
    #expect(EssentialItems.faults(of: book) == [])
    #expect(
      book.sheets.map(\.name) == [
        "Cover", "Courses", "Findings", "Learners", "Sessions", "Not counted", "Rules",
        "Recognition", "Notes",
      ])
    #expect(book.sheets.allSatisfy { $0.isLandscapeA4 })
    #expect(book.sheets.allSatisfy { $0.isFrozen == (profile == .working) })
    #expect(book.sheets.allSatisfy { $0.hasFilter == (profile == .working) })
    #expect(book["Findings"]?.links.isEmpty == (profile == .publish))
    #expect(book.sheets.allSatisfy { $0.hidden == 0 })
    #expect(!book.parts.contains { $0.contains("vba") || $0.contains("media") })
  }

  @Test func `what is wrong with a sheet is found by the checklist`() throws {
    let folder = try TemporaryFolder()
    let (file, book) = try written(ExampleResult.make(), .publish, in: folder)
    #expect(EssentialItems.faults(of: book) == [])
    let text = String(
      decoding: try Tool.run(
        "python3", "-B", "-c",
        """
        import sys, zipfile
        old = zipfile.ZipFile(sys.argv[1])
        new = zipfile.ZipFile(sys.argv[1] + ".bad.xlsx", "w")
        for name in old.namelist():
            data = old.read(name)
            if name == "xl/worksheets/sheet2.xml":
                data = data.replace(b"<tableParts", b'<mergeCells><mergeCell ref="A4:A5"/></mergeCells><tableParts')
                data = data.replace(b'<row r="5"', b'<row r="95"')
            if name == "docProps/core.xml":
                data = data.replace(b"Guided learning hours", b"").replace(b" audit, 28 February 2026", b"")
            new.writestr(name, data)
        new.close()
        """, file.path), as: UTF8.self)
    #expect(text.isEmpty)
    let faults = EssentialItems.faults(
      of: try SavedWorkbook(reading: URL(filePath: file.path + ".bad.xlsx")))
    #expect(faults.contains("the document has a title"))
    #expect(faults.contains("Courses: no cells are merged"))
  }

  @Test func `the same result gives the same bytes, and no day but the audit's`() throws {
    let (one, two) = (try TemporaryFolder(), try TemporaryFolder())
    let (first, book) = try written(ExampleResult.make(), in: one)
    let (second, _) = try written(ExampleResult.make(), in: two)
    let (bytes, again) = (try Data(contentsOf: first), try Data(contentsOf: second))
    #expect(bytes == again)
    #expect(book.created == "2026-02-28T00:00:00Z")
    #expect(book.times == ["1980-01-01"])
    #expect(try one.contents() == ["working.xlsx"])
  }

  @Test func `a table without rows says so`() throws {
    var result = ExampleResult.make()
    result.cells["findings"] = []
    let folder = try TemporaryFolder()
    let (_, book) = try written(result, .publish, in: folder)
    #expect(book["Findings"]?.records.map { $0.mapValues(\.value) } == [["Finding": "None"]])
    #expect(EssentialItems.faults(of: book) == [])
  }

  @Test func `texts that a sheet cannot keep as they are are kept as they read`() {
    #expect(WorkbookFile.written("a_x0041_b") == "a_x005F_x0041_b")
    #expect(WorkbookFile.written("a_x41_b_x00G1_") == "a_x41_b_x00G1_")
    #expect(WorkbookFile.written("nul\u{0}") == "nul\u{FFFD}")
    let long = WorkbookFile.written(String(repeating: "é", count: 40_000))
    #expect(long.unicodeScalars.count < 32_767 && long.hasSuffix("… (cut)"))
  }

  @Test func `a place that cannot be written to is told`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: WorkbookFault.self) {
      try AuditReport(ExampleResult.make()).writeWorkbook(
        to: folder.url.appending(path: "no/such.xlsx").path, puttingTogetherIn: folder.url.path,
        profile: .working
      ) { $0 }
    }
  }
}
