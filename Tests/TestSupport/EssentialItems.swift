/// What the Analysis Function of the UK government calls essential of a spreadsheet that is published
/// ("Making spreadsheets accessible: a brief checklist of the basics"), as far as a machine can tell.
public enum EssentialItems {
  /// What a workbook lacks, an item each.
  public static func faults(of book: SavedWorkbook) -> [String] {
    var faults: [String] = []
    func must(_ holds: Bool, _ words: String) { if !holds { faults.append(words) } }
    must(!book.title.isEmpty, "the document has a title")
    must(!book.language.isEmpty, "the document has a language")
    must(!book.sheets.isEmpty, "there are sheets")
    must(book.fills == 0, "no colour carries a meaning")
    must(Set(book.sheets.map(\.name)).count == book.sheets.count, "sheets have names of their own")
    let tables = book.sheets.flatMap(\.tables)
    must(Set(tables.map(\.name)).count == tables.count, "tables have names of their own")
    for sheet in book.sheets {
      for item in Self.faults(of: sheet) { faults.append("\(sheet.name): \(item)") }
    }
    return faults
  }

  private static func faults(of sheet: SavedWorkbook.Sheet) -> [String] {
    var faults: [String] = []
    func must(_ holds: Bool, _ words: String) { if !holds { faults.append(words) } }
    must(sheet.rows.first?.first?.place == "A1", "a title stands in A1")
    must(sheet.tables.count == 1, "one table is marked up")
    must(sheet.mergedCells == 0, "no cells are merged")
    must(!sheet.hasHeaderOrFooter, "there is no page header or footer")
    must(!sheet.hasDrawing, "there is no picture and no floating box")
    must(sheet.cursor == "A1", "the cursor is in A1")
    guard let table = sheet.tables.first else { return faults }
    let corners = table.range.split(separator: ":").map(String.init)
    guard corners.count == 2, let first = SavedWorkbook.Sheet.row(corners[0]),
      let last = SavedWorkbook.Sheet.row(corners[1])
    else { return faults + ["the table has a place"] }
    must(SavedWorkbook.Sheet.column(corners[0]) == "A", "the table is at the left edge")
    must(table.headingRows == 1, "the table has one heading row")
    must(table.headings.allSatisfy { !$0.isEmpty }, "every column has a heading")
    must(Set(table.headings).count == table.headings.count, "headings differ")
    let rows = Dictionary(
      sheet.rows.map { (SavedWorkbook.Sheet.row($0[0].place) ?? 0, $0) }
    ) { first, _ in first }
    must(rows[first]?.map(\.value) == table.headings, "the heading row says the headings")
    must(first == 1 || (1..<first).allSatisfy { rows[$0] != nil }, "no row above it is empty")
    must(last > first, "the table has rows")
    must((first...last).allSatisfy { rows[$0] != nil }, "no row of it is empty")
    must(rows.keys.allSatisfy { $0 <= last }, "nothing stands below it")
    let links = Set(sheet.links.map(\.place))
    let texts = (first...last).flatMap { rows[$0] ?? [] }.filter(\.isText)
    must(
      texts.allSatisfy { $0.isWrapped || links.contains($0.place) }, "words are wrapped")
    must(
      texts.filter { links.contains($0.place) }
        .allSatisfy { $0.value.contains(" ") && !$0.value.contains("/") },
      "links say where they lead")
    return faults
  }
}
