import TestSupport

/// Spreadsheet workbooks, good and bad, as `Fixtures/formats/workbook` has them.
enum WorkbookFixtures {
  static var files: [RecordedFixture] { good + bad }

  private static func file(_ path: String, _ bytes: [UInt8]) -> RecordedFixture {
    RecordedFixture(path: "formats/workbook/\(path)", bytes: bytes)
  }

  /// A register of two evenings, dates as numbers whose format hides the time.
  private static var register: InventedWorkbook {
    var sheet = InventedWorkbook.Sheet(
      "Register",
      [
        [
          .text("\u{FF}\u{FE}Learner"), .number("46342.75", format: 0),
          .number("46349.75", format: 0),
        ],
        [.text("Tegan Marwick"), .text("/"), .formula("B2", saved: "/")],
        [.text("Kofi Ashgrove"), .text("L10"), .error("#REF!")],
        [.text("Hana Thistleby"), .text("O"), .text("/")],
      ])
    sheet.hiddenColumns = [2]
    sheet.hiddenRows = [3]
    var notes = InventedWorkbook.Sheet("Notes", texts: [["The hall was cold"]])
    notes.isHidden = true
    var book = InventedWorkbook([sheet, notes])
    book.formats = ["dd/mm/yyyy"]
    return book
  }

  /// A register that knows its learners by numbers, shown with zeros before them.
  private static var numbered: InventedWorkbook {
    var book = InventedWorkbook([
      .init(
        "Register",
        [
          [.text("Learner"), .number("46342.75", format: 0), .number("46349.75", format: 0)],
          [.number("17", format: 1), .text("/"), .text("/")],
          [.number("123456", format: 1), .text("/"), .text("O")],
        ])
    ])
    book.formats = ["dd/mm/yyyy", "0000"]
    return book
  }

  private static var good: [RecordedFixture] {
    var from1904 = register
    from1904.is1904 = true
    from1904.sheets = [
      .init(
        "Register",
        [
          [.text("Learner"), .number("44880.75", format: 0), .number("44887.75", format: 0)],
          [.text("Tegan Marwick"), .text("/"), .text("/")],
        ])
    ]
    let padded = InventedWorkbook([
      .init(
        "Register",
        [
          [
            .text("Learner"), .date("2026-11-16T18:00:00"), .date("2026-11-23T18:00:00"),
            .repeated(1000),
          ],
          [.text("Tegan Marwick"), .text("/"), .text("L10"), .repeated(1000)],
        ])
    ])
    let tables = InventedWorkbook([
      .init(
        "Courses",
        texts: [["course_id", "title", "starts_on"], ["FA-201", "Helping Skills", "2026-11-16"]]),
      .init(
        "People", texts: [["course_id", "person_id", "role"], ["FA-201", "L-01", "learner"]]),
    ])
    return [
      file("good/register-hidden-times.xlsx", register.xlsx),
      file("good/register-from-1904.xlsx", from1904.xlsx),
      file("good/ids-with-zeros-before-them.xlsx", numbered.xlsx),
      file("good/register-repeated-cells.ods", padded.ods),
      file("good/tables-on-two-sheets.xlsx", tables.xlsx),
      file("good/no-cells.ods", InventedWorkbook([.init("Empty", texts: [])]).ods),
      file("good/tables-in-open-document.ods", tables.ods),
    ]
  }

  private static var bad: [RecordedFixture] {
    var macros = register
    macros.extraParts = [("xl/vbaProject.bin", "Sub AutoOpen()")]
    var doctype = register
    doctype.prologue = "<!DOCTYPE a [<!ENTITY b \"c\">]>"
    var locked = StoredZip()
    locked.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
    locked.add("META-INF/manifest.xml", Array("<manifest><encryption-data/></manifest>".utf8))
    locked.add("content.xml", [0x17, 0x2A])
    return [
      file("bad/macros.xlsm", macros.xlsx),
      file("bad/document-type.xlsx", doctype.xlsx),
      file("bad/password.ods", locked.bytes),
      file("bad/old-form.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]),
      file("bad/cut-short.xlsx", Array(register.xlsx.dropLast(99))),
    ]
  }
}
