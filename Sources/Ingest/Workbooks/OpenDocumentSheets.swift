import Evidence

/// The sheets of an ODS workbook (OpenDocument 1.2).
///
/// Cells and rows that are repeated are counted, not written out, until something follows them.
struct OpenDocumentSheets {
  private var sheets: [SheetText] = []
  private var hiddenStyles: Set<String> = []
  private var style = ""
  private var row = 0
  private var column = 0
  private var rowRepeat = 1
  private var rowCells: [(column: Int, text: String)] = []
  private var cell: (repeats: Int, text: String, fixed: String?, isComputed: Bool)?
  private var hiddenRows = 0
  private var hiddenColumns = 0
  private var paragraphs = 0
  private var isText = false
  private var notes = 0
  private var tables = 0
  private let budget: TextBudget

  /// A row that is repeated is written so often, if it has cells.
  private static let mostRepeats = 10_000

  static func read(_ package: WorkbookPackage) throws -> [SheetText] {
    var isEncrypted = false
    try package.read("META-INF/manifest.xml") { event in
      if case .start("encryption-data", _, _) = event { isEncrypted = true }
    }
    if isEncrypted { throw WorkbookProblem.encrypted }
    let modules = package.names.filter { $0.hasPrefix("Basic/") && $0.hasSuffix(".xml") }
    if modules.contains(where: { !$0.hasSuffix("-lc.xml") && !$0.hasSuffix("-lb.xml") }) {
      throw WorkbookProblem.hasMacros
    }
    var reading = OpenDocumentSheets(budget: TextBudget(package.limits.textBytes))
    try package.read("content.xml", elements: XMLStream.Limits.standard.elements) {
      try reading.hear($0)
    }
    return reading.sheets
  }

  private init(budget: TextBudget) { self.budget = budget }

  private mutating func hear(_ event: XMLStream.Event) throws {
    switch event {
    case .start(let name, _, let attributes):
      try begin(name) { key in attributes.first { $0.name == key }?.value }
    case .text(let piece):
      if isText, notes == 0, (cell?.text.utf8.count ?? 0) <= RichText.enough { cell?.text += piece }
    case .end(let name): try end(name)
    }
  }

  private mutating func begin(_ name: String, _ value: (String) -> String?) throws {
    switch name {
    case "style": style = value("name") ?? ""
    case "table-properties" where value("display") == "false": hiddenStyles.insert(style)
    case "table":
      tables += 1
      // A table inside a cell is no sheet.
      guard tables == 1 else { return }
      sheets.append(SheetText(name: value("name") ?? "Sheet \(sheets.count + 1)", budget: budget))
      if hiddenStyles.contains(value("style-name") ?? "") {
        sheets[sheets.count - 1].remarks.append("the sheet is hidden")
      }
      (row, hiddenRows, hiddenColumns) = (0, 0, 0)
    case "table-column" where value("visibility") != nil && value("visibility") != "visible":
      hiddenColumns = min(hiddenColumns + repeats(value("number-columns-repeated")), 1 << 30)
    case "table-row":
      rowRepeat = repeats(value("number-rows-repeated"))
      (column, rowCells) = (0, [])
      if value("visibility") ?? "visible" != "visible" {
        hiddenRows = min(hiddenRows + rowRepeat, 1 << 30)
      }
    case "table-cell", "covered-table-cell":
      cell = (
        repeats(value("number-columns-repeated")), "", fixed(value),
        value("formula") != nil && value("value-type") != "string"
      )
      paragraphs = 0
    case "p", "h":
      if cell != nil, notes == 0 {
        if paragraphs > 0 { cell?.text += " " }
        paragraphs += 1
        isText = true
      }
    case "s":
      let blanks = String(repeating: " ", count: min(repeats(value("c")), 64))
      if isText, notes == 0 { cell?.text += blanks }
    case "tab", "line-break": if isText, notes == 0 { cell?.text += " " }
    case "annotation": notes += 1
    default: break
    }
  }

  /// How often something is repeated; more than any sheet has room for is told apart no further.
  private func repeats(_ text: String?) -> Int {
    min(max(1, text.flatMap { Int($0) } ?? 1), 1 << 30)
  }

  /// The value that stands beside a cell's text, where it is no text.
  private func fixed(_ value: (String) -> String?) -> String? {
    switch value("value-type") {
    case "float", "percentage", "currency":
      return value("value").map { text in Double(text).map { SerialDate.number($0) } ?? text }
    case "string": return value("string-value")
    case "date": return value("date-value").map { OpenDocumentSheets.date($0) }
    case "time": return value("time-value").map { OpenDocumentSheets.clock($0) }
    case "boolean": return value("boolean-value")?.uppercased()
    default: return nil
    }
  }

  /// `2026-11-16T18:00:00` with a blank for the T, parts of a second rounded: a spreadsheet keeps
  /// times as fractions of a day.
  private static func date(_ text: String) -> String {
    let parts = text.split(separator: ".", maxSplits: 1)
    guard parts.count == 2, let digit = parts[1].first?.wholeNumberValue,
      case .instant(let instant, _) = InstantText.read(parts[0] + "Z")
    else { return text.replacing("T", with: " ") }
    return String(instant.advanced(by: digit >= 5 ? 1 : 0).iso8601.dropLast())
      .replacing("T", with: " ")
  }

  // Made once: a sheet may have a time in each cell.
  private nonisolated(unsafe) static let clockForm =
    #/PT(\d{1,6})H(\d{1,2})M(\d{1,2})(?:[.,](\d)\d*)?S/#

  /// `PT18H00M00S` as `18:00:00`, parts of a second rounded; another text as it stands.
  private static func clock(_ text: String) -> String {
    guard
      let match = text.wholeMatch(of: clockForm),
      let hours = Int(match.1), let minutes = Int(match.2), let seconds = Int(match.3)
    else { return text }
    let isUp = match.4.flatMap { Int($0) }.map { $0 >= 5 } ?? false
    return SerialDate.clock(hours * 3600 + minutes * 60 + seconds + (isUp ? 1 : 0))
  }

  private mutating func end(_ name: String) throws {
    switch name {
    case "p", "h": isText = false
    case "annotation": notes -= 1
    case "table-cell", "covered-table-cell":
      guard let cell, tables == 1 else { return }
      // A formula without a value is no empty cell.
      let found = cell.fixed ?? cell.text
      let text = found.isEmpty && cell.isComputed ? "#NO-VALUE!" : found
      if !text.isEmpty {
        guard column + cell.repeats <= SheetText.mostColumns else {
          throw WorkbookProblem.beyondLimits
        }
        for _ in 0..<cell.repeats {
          rowCells.append((column, text))
          column += 1
        }
      } else {
        column = min(column + cell.repeats, 1 << 30)
      }
      self.cell = nil
    case "table-row":
      guard tables == 1 else { return }
      try endRow()
    case "table":
      tables -= 1
      guard tables == 0, !sheets.isEmpty else { return }
      let last = sheets.count - 1
      try sheets[last].end()
      if hiddenRows > 0, hiddenRows <= row {
        sheets[last].remarks.append("hidden rows, read: \(hiddenRows)")
      }
      if hiddenColumns > 0, hiddenColumns < SheetText.mostColumns {
        sheets[last].remarks.append("hidden columns, read: \(hiddenColumns)")
      }
    default: break
    }
  }

  private mutating func endRow() throws {
    guard !rowCells.isEmpty else {
      row = min(row + rowRepeat, 1 << 30)
      return
    }
    guard rowRepeat <= OpenDocumentSheets.mostRepeats else { throw WorkbookProblem.beyondLimits }
    for _ in 0..<rowRepeat {
      for (column, text) in rowCells {
        try sheets[sheets.count - 1].add(text, row: row, column: column)
      }
      row += 1
    }
  }
}
