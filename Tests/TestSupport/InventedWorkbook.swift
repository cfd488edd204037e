/// A spreadsheet workbook as a spreadsheet program writes it, for fixtures and tests.
public struct InventedWorkbook {
  /// What stands in a cell.
  public enum Cell {
    /// A text.
    case text(String)
    /// A number, shown by a number format of the workbook (an index into `formats`), or as it is.
    case number(String, format: Int?)
    /// A formula with the value that was saved, or without one.
    case formula(String, saved: String?)
    /// An error such as `#REF!`.
    case error(String)
    /// Yes or no.
    case truth(Bool)
    /// A date as OpenDocument writes it, for ODS alone.
    case date(String)
    /// The same cell so many times, for ODS alone.
    case repeated(Int)
  }

  /// A sheet.
  public struct Sheet {
    /// Its name.
    public var name: String
    /// Its cells, row by row; an empty text is no cell.
    public var rows: [[Cell]]
    /// Rows from 0 that are hidden.
    public var hiddenRows: Set<Int> = []
    /// Columns from 0 that are hidden.
    public var hiddenColumns: [Int] = []
    /// Whether the sheet is hidden.
    public var isHidden = false

    /// A sheet of cells.
    public init(_ name: String, _ rows: [[Cell]]) {
      self.name = name
      self.rows = rows
    }

    /// A sheet of texts.
    public init(_ name: String, texts: [[String]]) {
      self.init(name, texts.map { $0.map { .text($0) } })
    }
  }

  /// The sheets.
  public var sheets: [Sheet]
  /// Number formats by their codes.
  public var formats: [String] = []
  /// Whether days are counted from 1904.
  public var is1904 = false
  /// Parts beside the usual ones: name and text.
  public var extraParts: [(name: String, text: String)] = []
  /// What stands before the sheet's root element.
  public var prologue = ""

  /// A workbook of sheets.
  public init(_ sheets: [Sheet]) { self.sheets = sheets }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  private static func letters(_ column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }

  private func zip(_ parts: [(name: String, text: String)]) -> [UInt8] {
    var zip = StoredZip()
    for part in parts + extraParts { zip.add(part.name, Array(part.text.utf8)) }
    return zip.bytes
  }

  /// The workbook as XLSX, texts in a shared table but those of the last column, which stand inline.
  public var xlsx: [UInt8] {
    var strings: [String] = []
    let pages = sheets.enumerated().map { index, sheet in
      (name: "xl/worksheets/sheet\(index + 1).xml", text: page(sheet, &strings))
    }
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(index + 1)\" "
        + (sheet.isHidden ? "state=\"hidden\" " : "") + "r:id=\"rId\(index + 1)\"/>"
    }.joined()
    let relations = sheets.indices.map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }.joined()
    let formats = formats.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\(Self.escaped($1))\"/>"
    }.joined()
    let styles = self.formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }.joined()
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    return zip(
      [
        (
          "[Content_Types].xml",
          Self.head
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
        ),
        (
          "xl/workbook.xml",
          Self.head + "<workbook \(main) xmlns:r=\"http://schemas.openxmlformats.org/officeDocument"
            + "/2006/relationships\"><workbookPr\(is1904 ? " date1904=\"1\"" : "")/>"
            + "<sheets>\(list)</sheets></workbook>"
        ),
        (
          "xl/_rels/workbook.xml.rels",
          Self.head
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "\(relations)</Relationships>"
        ),
        (
          "xl/styles.xml",
          Self.head + "<styleSheet \(main)><numFmts>\(formats)</numFmts><cellStyleXfs>"
            + "<xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>\(styles)</cellXfs>"
            + "</styleSheet>"
        ),
        (
          "xl/sharedStrings.xml",
          Self.head + "<sst \(main)>"
            + strings.map { "<si><r><t>\($0)</t></r><rPh><t>sound</t></rPh></si>" }.joined()
            + "</sst>"
        ),
      ] + pages)
  }

  private func page(_ sheet: Sheet, _ strings: inout [String]) -> String {
    var text = Self.head + prologue
    text += "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cols>"
    for column in sheet.hiddenColumns {
      text += "<col min=\"\(column + 1)\" max=\"\(column + 1)\" hidden=\"1\"/>"
    }
    text += "</cols><sheetData>"
    for (row, cells) in sheet.rows.enumerated() {
      text += "<row r=\"\(row + 1)\"\(sheet.hiddenRows.contains(row) ? " hidden=\"1\"" : "")>"
      for (column, cell) in cells.enumerated() {
        let place = "r=\"\(Self.letters(column))\(row + 1)\""
        switch cell {
        case .text(""), .repeated: break
        case .text(let words):
          if column == cells.count - 1 {
            text += "<c \(place) t=\"inlineStr\"><is><t>\(Self.escaped(words))</t></is></c>"
          } else {
            text += "<c \(place) t=\"s\"><v>\(strings.count)</v></c>"
            strings.append(Self.escaped(words))
          }
        case .number(let number, let format):
          text += "<c \(place)\(format.map { " s=\"\($0 + 1)\"" } ?? "")><v>\(number)</v></c>"
        case .formula(let formula, let saved):
          text +=
            "<c \(place)\(saved == nil ? "" : " t=\"str\"")><f>\(Self.escaped(formula))</f>"
            + "<v>\(Self.escaped(saved ?? ""))</v></c>"
        case .error(let word): text += "<c \(place) t=\"e\"><v>\(word)</v></c>"
        case .truth(let isTrue): text += "<c \(place) t=\"b\"><v>\(isTrue ? 1 : 0)</v></c>"
        case .date(let date): text += "<c \(place) t=\"d\"><v>\(date)</v></c>"
        }
      }
      text += "</row>"
    }
    return text + "</sheetData></worksheet>"
  }

  /// The workbook as ODS.
  public var ods: [UInt8] {
    var text =
      Self.head + prologue + """
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles>\
        <style:style style:name="out" style:family="table">\
        <style:table-properties table:display="false"/></style:style></office:automatic-styles>\
        <office:body><office:spreadsheet>
        """
    for sheet in sheets {
      text +=
        "<table:table table:name=\"\(Self.escaped(sheet.name))\""
        + "\(sheet.isHidden ? " table:style-name=\"out\"" : "")>"
      let width = sheet.rows.map(\.count).max() ?? 0
      for column in 0..<width {
        let isHidden = sheet.hiddenColumns.contains(column)
        text += "<table:table-column\(isHidden ? " table:visibility=\"collapse\"" : "")/>"
      }
      for (row, cells) in sheet.rows.enumerated() {
        let isHidden = sheet.hiddenRows.contains(row)
        text += "<table:table-row\(isHidden ? " table:visibility=\"collapse\"" : "")>"
        text += cells.map(Self.openDocument).joined() + "</table:table-row>"
      }
      // Spreadsheets fill a page to its end with one row and one cell.
      text +=
        "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
        + "table:number-columns-repeated=\"16000\"/></table:table-row></table:table>"
    }
    text += "</office:spreadsheet></office:body></office:document-content>"
    return zip([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", text),
      ("META-INF/manifest.xml", Self.head + "<manifest/>"),
    ])
  }

  private static func openDocument(_ cell: Cell) -> String {
    func shown(_ type: String, _ value: String, _ words: String) -> String {
      "<table:table-cell office:value-type=\"\(type)\"\(value)><text:p>\(escaped(words))</text:p>"
        + "<office:annotation><text:p>a remark</text:p></office:annotation></table:table-cell>"
    }
    switch cell {
    case .text(""): return "<table:table-cell/>"
    case .text(let words), .error(let words): return shown("string", "", words)
    case .number(let number, _): return shown("float", " office:value=\"\(number)\"", number)
    case .formula(_, let saved?): return shown("string", " table:formula=\"x\"", saved)
    case .formula: return "<table:table-cell table:formula=\"x\"/>"
    case .truth(let isTrue):
      return shown("boolean", " office:boolean-value=\"\(isTrue)\"", isTrue ? "WAHR" : "FALSCH")
    case .date(let date):
      return shown("date", " office:date-value=\"\(date)\"", "some day")
    case .repeated(let count):
      return "<table:table-cell table:number-columns-repeated=\"\(count)\"/>"
    }
  }
}
