import Evidence

/// The sheets of an XLSX workbook (ECMA-376).
struct OfficeOpenSheets {
  private let package: WorkbookPackage
  private var names: [(name: String, relation: String, isHidden: Bool)] = []
  private var targets: [String: String] = [:]
  private var strings: [String] = []
  private var kinds: [SerialDate.Kind] = []
  private var is1904 = false
  private var textBytes = 0

  static func read(_ package: WorkbookPackage) throws -> [SheetText] {
    var reading = OfficeOpenSheets(package: package)
    try reading.readContentTypes()
    try reading.readWorkbook()
    try reading.readRelations()
    try reading.readStyles()
    try reading.readStrings()
    return try reading.names.compactMap { sheet in
      guard let target = reading.targets[sheet.relation], package.has(target) else { return nil }
      var text = try SheetReading(
        package, target, name: sheet.name, strings: reading.strings, kinds: reading.kinds,
        is1904: reading.is1904
      ).text
      if sheet.isHidden { text.remarks.append("the sheet is hidden") }
      return text
    }
  }

  private init(package: WorkbookPackage) { self.package = package }

  private mutating func readContentTypes() throws {
    var hasMacros = false
    try package.read("[Content_Types].xml") { event in
      guard case .start(_, _, let attributes) = event else { return }
      hasMacros =
        hasMacros
        || attributes.contains { $0.name == "ContentType" && $0.value.contains("macroEnabled") }
    }
    if hasMacros { throw WorkbookProblem.hasMacros }
  }

  private mutating func readWorkbook() throws {
    var names: [(String, String, Bool)] = []
    var is1904 = false
    try package.read("xl/workbook.xml") { event in
      guard case .start(let name, _, let attributes) = event else { return }
      func value(_ key: String) -> String? { attributes.first { $0.name == key }?.value }
      if name == "workbookPr" { is1904 = ["1", "true"].contains(value("date1904")) }
      if name == "sheet", let title = value("name"), let id = value("id") {
        names.append((title, id, ["hidden", "veryHidden"].contains(value("state"))))
      }
    }
    self.names = names.map { (name: $0.0, relation: $0.1, isHidden: $0.2) }
    self.is1904 = is1904
  }

  private mutating func readRelations() throws {
    var targets: [String: String] = [:]
    try package.read("xl/_rels/workbook.xml.rels") { event in
      guard case .start("Relationship", _, let attributes) = event else { return }
      func value(_ key: String) -> String? { attributes.first { $0.name == key }?.value }
      guard let id = value("Id"), let target = value("Target") else { return }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    self.targets = targets
  }

  private mutating func readStyles() throws {
    var codes: [Int: String] = [:]
    var formats: [Int] = []
    var isInCells = false
    try package.read("xl/styles.xml") { event in
      switch event {
      case .start(let name, _, let attributes):
        func value(_ key: String) -> String? { attributes.first { $0.name == key }?.value }
        if name == "cellXfs" { isInCells = true }
        if name == "numFmt", let id = value("numFmtId").flatMap({ Int($0) }) {
          codes[id] = value("formatCode")
        }
        if name == "xf", isInCells { formats.append(value("numFmtId").flatMap { Int($0) } ?? 0) }
      case .end("cellXfs"): isInCells = false
      default: break
      }
    }
    kinds = formats.map { id in
      codes[id].map { SerialDate.kind(of: $0) } ?? SerialDate.kind(ofBuiltIn: id)
    }
  }

  private mutating func readStrings() throws {
    var strings: [String] = []
    var text = RichText()
    var bytes = 0
    let most = package.limits.textBytes
    try package.read("xl/sharedStrings.xml") { event in
      text.hear(event)
      if case .start("si", _, _) = event { text.begin() }
      if case .end("si") = event {
        bytes += text.text.utf8.count
        guard bytes <= most else { throw WorkbookProblem.beyondLimits }
        strings.append(text.text)
      }
    }
    self.strings = strings
  }
}

/// The text of a cell in runs, without what helps to pronounce it.
struct RichText {
  private(set) var text = ""
  private var isText = false
  private var isPhonetic = false

  mutating func begin() { text = "" }

  mutating func hear(_ event: XMLStream.Event) {
    switch event {
    case .start("t", _, _): isText = !isPhonetic
    case .start("rPh", _, _): isPhonetic = true
    case .end("t"): isText = false
    case .end("rPh"): isPhonetic = false
    case .text(let piece) where isText: text += piece
    default: break
    }
  }
}

/// One sheet of an XLSX workbook.
private struct SheetReading {
  private(set) var text: SheetText

  /// A cell while it is read.
  private struct Cell {
    var row = 0
    var column = 0
    var type = "n"
    var style = 0
    var value = ""
    var hasValue = false
    var hasFormula = false
  }

  init(
    _ package: WorkbookPackage, _ part: String, name: String, strings: [String],
    kinds: [SerialDate.Kind], is1904: Bool
  ) throws {
    var text = SheetText(name: name)
    var cell = Cell()
    var next = (row: 0, column: 0)
    var rich = RichText()
    var isValue = false
    var hiddenRows = 0
    var hiddenColumns: [String] = []
    var bytes = 0
    let most = package.limits.textBytes
    try package.read(part) { event in
      rich.hear(event)
      switch event {
      case .start(let element, _, let attributes):
        func value(_ key: String) -> String? { attributes.first { $0.name == key }?.value }
        switch element {
        case "col" where ["1", "true"].contains(value("hidden")):
          let first = value("min").flatMap { Int($0) } ?? 1
          let last = value("max").flatMap { Int($0) } ?? first
          if first >= 1, last <= 16_384 {
            let from = SheetText.letters(first - 1)
            hiddenColumns.append(first == last ? from : from + "-" + SheetText.letters(last - 1))
          }
        case "row":
          if let number = value("r").flatMap({ Int($0) }) { next.row = number - 1 }
          next.column = 0
          if ["1", "true"].contains(value("hidden")) { hiddenRows += 1 }
        case "c":
          let place = value("r").flatMap { SheetText.place($0) } ?? next
          cell = Cell(
            row: place.row, column: place.column, type: value("t") ?? "n",
            style: value("s").flatMap { Int($0) } ?? 0)
          next = (place.row, place.column + 1)
          rich.begin()
        case "f": cell.hasFormula = true
        case "v": (isValue, cell.hasValue) = (true, true)
        default: break
        }
      case .text(let piece) where isValue: cell.value += piece
      case .end("v"): isValue = false
      case .end("row"): next = (next.row + 1, 0)
      case .end("c"):
        let shown = SheetReading.shown(
          cell.type, cell.value, rich: rich.text, strings: strings,
          kind: kinds.indices.contains(cell.style) ? kinds[cell.style] : .number, is1904: is1904)
        let isMissing = cell.hasFormula && !cell.hasValue && shown.isEmpty
        bytes += shown.utf8.count
        guard bytes <= most else { throw WorkbookProblem.beyondLimits }
        try text.add(
          isMissing ? "#NO-VALUE!" : shown, row: cell.row, column: cell.column)
      default: break
      }
    }
    text.end()
    if hiddenRows > 0 { text.remarks.append("hidden rows, read: \(hiddenRows)") }
    if !hiddenColumns.isEmpty {
      text.remarks.append("hidden columns, read: \(hiddenColumns.joined(separator: ", "))")
    }
    self.text = text
  }

  private static func shown(
    _ type: String, _ value: String, rich: String, strings: [String], kind: SerialDate.Kind,
    is1904: Bool
  ) -> String {
    switch type {
    case "s":
      guard let index = Int(value), strings.indices.contains(index) else { return "#NO-VALUE!" }
      return strings[index]
    case "inlineStr": return rich
    case "b": return value == "1" ? "TRUE" : "FALSE"
    case "str", "e": return value
    case "d": return value.replacing("T", with: " ")
    default:
      guard !value.isEmpty else { return "" }
      guard let number = Double(value) else { return value }
      return SerialDate.text(number, kind, is1904: is1904)
    }
  }
}
