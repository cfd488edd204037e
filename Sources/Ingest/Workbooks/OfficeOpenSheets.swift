import Evidence

/// The sheets of an XLSX workbook (ECMA-376).
struct OfficeOpenSheets {
  private let package: WorkbookPackage
  private var names: [(name: String, relation: String, isHidden: Bool)] = []
  private var targets: [String: String] = [:]
  private var strings: [String] = []
  private var kinds: [SerialDate.Kind] = []
  private var is1904 = false
  /// The part that lists the sheets, and the folder that holds it.
  private var main = "xl/workbook.xml"
  private var folder = "xl/"
  private var styles = "xl/styles.xml"
  private var shared = "xl/sharedStrings.xml"

  static func read(_ package: WorkbookPackage) throws -> [SheetText] {
    var reading = OfficeOpenSheets(package: package)
    try reading.readContentTypes()
    try reading.findMain()
    try reading.readWorkbook()
    try reading.readRelations()
    try reading.readStyles()
    try reading.readStrings()
    let budget = TextBudget(package.limits.textBytes)
    return try reading.names.map { sheet in
      // A sheet that is listed and not there may have held a register.
      guard let target = reading.targets[sheet.relation], package.has(target) else {
        throw WorkbookProblem.damaged
      }
      var text = try SheetReading(
        package, target, name: sheet.name, strings: reading.strings, kinds: reading.kinds,
        is1904: reading.is1904, budget: budget
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

  /// The part that the package itself names as its document.
  private mutating func findMain() throws {
    var found: String?
    try package.read("_rels/.rels") { event in
      guard case .start("Relationship", _, let attributes) = event else { return }
      func value(_ key: String) -> String? { attributes.first { $0.name == key }?.value }
      if value("Type")?.hasSuffix("/officeDocument") == true { found = value("Target") }
    }
    if let found { main = found.hasPrefix("/") ? String(found.dropFirst()) : found }
    guard package.has(main) else { throw WorkbookProblem.damaged }
    folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
  }

  private mutating func readWorkbook() throws {
    var names: [(String, String, Bool)] = []
    var is1904 = false
    try package.read(main) { event in
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
    var styles = styles
    var shared = shared
    let folder = folder
    let name = main.dropFirst(folder.count)
    try package.read("\(folder)_rels/\(name).rels") { event in
      guard case .start("Relationship", _, let attributes) = event else { return }
      func value(_ key: String) -> String? { attributes.first { $0.name == key }?.value }
      guard let id = value("Id"), let target = value("Target") else { return }
      let part = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
      targets[id] = part
      if value("Type")?.hasSuffix("/styles") == true { styles = part }
      if value("Type")?.hasSuffix("/sharedStrings") == true { shared = part }
    }
    self.targets = targets
    (self.styles, self.shared) = (styles, shared)
  }

  private mutating func readStyles() throws {
    var codes: [Int: String] = [:]
    var formats: [Int] = []
    var isInCells = false
    try package.read(styles) { event in
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
    let budget = TextBudget(package.limits.sharedBytes)
    try package.read(shared, elements: XMLStream.Limits.standard.elements) { event in
      text.hear(event)
      if case .start("si", _, _) = event { text.begin() }
      if case .end("si") = event {
        // Longer texts have memory of their own.
        let length = text.text.utf8.count
        try budget.charge(16 + (length > 15 ? length + 32 : 0))
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

  /// A text of more bytes is longer than a cell may be, and is refused with its place: what else
  /// belongs to it is not kept.
  static let enough = ReadingLimits.standard.cellBytes

  mutating func begin() { text = "" }

  mutating func hear(_ event: XMLStream.Event) {
    switch event {
    case .start("t", _, _): isText = !isPhonetic
    case .start("rPh", _, _): isPhonetic = true
    case .end("t"): isText = false
    case .end("rPh"): isPhonetic = false
    case .text(let piece) where isText && text.utf8.count <= RichText.enough: text += piece
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
    kinds: [SerialDate.Kind], is1904: Bool, budget: TextBudget
  ) throws {
    var text = SheetText(name: name, budget: budget)
    var cell = Cell()
    var next = (row: 0, column: 0)
    var rich = RichText()
    var isValue = false
    var hiddenRows = 0
    var hiddenColumns: [String] = []
    try package.read(part, elements: XMLStream.Limits.standard.elements) { event in
      rich.hear(event)
      switch event {
      case .start(let element, _, let attributes):
        func value(_ key: String) -> String? { attributes.first { $0.name == key }?.value }
        switch element {
        case "col" where ["1", "true"].contains(value("hidden")):
          let first = value("min").flatMap { Int($0) } ?? 1
          let last = value("max").flatMap { Int($0) } ?? first
          if first >= 1, first <= last, last <= 16_384, hiddenColumns.count < 16_384 {
            let from = SheetText.letters(first - 1)
            hiddenColumns.append(first == last ? from : from + "-" + SheetText.letters(last - 1))
          }
        case "row":
          if let number = value("r").flatMap({ Int($0) }) {
            next.row = min(max(number, 0), SheetText.mostRows + 1) - 1
          }
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
      case .text(let piece) where isValue && cell.value.utf8.count <= RichText.enough:
        cell.value += piece
      case .end("v"): isValue = false
      case .end("row"): next = (min(next.row + 1, SheetText.mostRows), 0)
      case .end("c"):
        let shown = SheetReading.shown(
          cell.type, cell.value, rich: rich.text, strings: strings,
          kind: kinds.indices.contains(cell.style) ? kinds[cell.style] : .number, is1904: is1904)
        // A formula without a value is no empty cell; one of an empty text is.
        let isMissing =
          cell.hasFormula && cell.value.isEmpty && shown.isEmpty
          && !(cell.hasValue && cell.type == "str")
        try text.add(
          isMissing ? "#NO-VALUE!" : shown, row: cell.row, column: cell.column)
      default: break
      }
    }
    try text.end()
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
