import Foundation
import TestSupport
import Testing

/// Spreadsheets beside, and in place of, CSV.
struct WorkbookTests {
  private static func cells(_ csv: Data) -> [[String]] {
    String(decoding: csv, as: UTF8.self).split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The small submission, all its tables on the sheets of one workbook.
  private func submission(isOpenDocument: Bool) throws -> TemporaryFolder {
    let small = SmallSubmission.whole
    let sheets = small.files.sorted { $0.key < $1.key }.map { name, bytes in
      InventedWorkbook.Sheet(String(name.dropLast(4)), texts: Self.cells(bytes))
    }
    let book = InventedWorkbook(sheets)
    let name = isOpenDocument ? "centre.ods" : "centre.xlsx"
    return try SmallSubmission(files: [name: Data(isOpenDocument ? book.ods : book.xlsx)]).written()
  }

  @Test(arguments: [false, true])
  func `a workbook of tables gives the result of its CSV files`(isOpenDocument: Bool) throws {
    let csv = try SmallSubmission.whole.written()
    let expected = try Audit(csv.url)
    let folder = try submission(isOpenDocument: isOpenDocument)
    let audit = try Audit(folder.url)
    for table in ["ledger", "learners", "courses", "verdicts", "sessions"] {
      #expect(try audit.bytes("tables/\(table).csv") == expected.bytes("tables/\(table).csv"))
    }
    #expect(try audit.unbalanced().isEmpty)
    #expect(try audit.run("verify", "out").exit == 0)
    // A workspace that is read again from what it kept says the same.
    try csv.write("notes".utf8, to: "more/notes.txt")
    #expect(try audit.run("ingest", csv.url.path + "/more", "--out", "out").exit == 0)
    #expect(try audit.run("check", "out").exit == audit.outcome.exit)
    #expect(try audit.run("report", "out").exit == audit.outcome.exit)
    #expect(try audit.bytes("tables/ledger.csv") == expected.bytes("tables/ledger.csv"))
  }

  @Test func `a place in a sheet has the sheet's own name for it`() throws {
    var small = SmallSubmission.whole
    small.files["presence.csv"] = nil
    small.files["mark-map.csv"] = Data("register,code,mark\nregister.xlsx,/,present\n".utf8)
    small.files["register.xlsx"] = Data(
      InventedWorkbook([
        .init(
          "Spring",
          texts: [
            ["Learner", "2026-03-02", "2026-03-09"], ["Tegan Marwick", "/", "/"],
            ["Kofi Ashgrove", "/", "?"],
          ])
      ]).xlsx)
    let folder = try small.written()
    let audit = try Audit(folder.url)
    let rows = try audit.table("rejections").rows
    #expect(rows.map { $0["path"] } == ["register.xlsx/Spring"])
    #expect(rows.first?["line"] == "3" && rows.first?["column"] == "3")
    #expect(rows.first?["message"]?.hasPrefix("Spring!C3: ") == true)
    let ledger = try audit.table("courses").rows.first
    #expect(ledger?["sessions_with_evidence"] == "2")
    let pages = try audit.shareable().filter { $0.key.hasPrefix("report/") }
    #expect(
      pages.contains { String(decoding: $0.value, as: UTF8.self).contains("register.xlsx/Spring") })
  }

  @Test func `a workbook that is not read leaves its course open, and says why`() throws {
    var small = SmallSubmission.whole
    small.files["old.xls"] = Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0])
    let folder = try small.written()
    let audit = try Audit(folder.url)
    #expect(try audit.table("rejections").rows.map { $0["code"] } == ["workbook-refused"])
    #expect(try audit.table("courses").rows.first?["unbounded"] == "yes")
  }

  @Test func `glh formats says what each sheet is`() throws {
    let folder = try submission(isOpenDocument: false)
    let told = try Program(["formats", "centre.xlsx"], in: folder.url).outcome()
    #expect(told.exit == 0)
    #expect(told.text.contains("  sheet 1 of "))
    #expect(told.text.contains(": people, People and their roles"))
    let named = try Program(["formats", "centre.xlsx", "--show-names"], in: folder.url).outcome()
    #expect(named.text.contains("  sheet people: people, People and their roles"))
    #expect(named.text.contains("  sheet sessions: sessions, Timetabled sessions"))
  }

  @Test func `glh formats says why a workbook is not read`() throws {
    let folder = try TemporaryFolder()
    try folder.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], to: "old.xls")
    let told = try Program(["formats", "old.xls"], in: folder.url).outcome()
    #expect(told.exit == 65)
    #expect(told.text.contains("not recognised: the workbook is of the form before XLSX"))
  }
}
