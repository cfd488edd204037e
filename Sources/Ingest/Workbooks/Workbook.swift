import Evidence

/// A spreadsheet workbook, XLSX or ODS: its sheets as text.
enum Workbook {
  static let format = LogFormat(
    id: "workbook", title: "Spreadsheet workbook (XLSX or ODS)",
    origin: "a spreadsheet program, or a system that exports to one", evidenceClass: nil,
    unit: "sheet", stage: .evidence,
    recognisedBy: "an archive with the parts of an XLSX or ODS workbook", columns: [],
    recognisesBytes: { isWorkbook($0.bytes) },
    notes: [
      "Each sheet is a file of its own, named `workbook/sheet`, and is read like a CSV of it. A place "
        + "in it is `sheet!cell`.",
      "Dates are told by their number format, from 1900 or 1904; one whose format hides the time still "
        + "has it. Of a formula the value counts that was saved with it; an error stays an error.",
      "Hidden rows, columns and sheets are read, and named in `sources.csv`. A workbook with macros, "
        + "with a password, with a document type or of the form before XLSX is not read.",
    ])

  private static let oldForm: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let openDocument = "application/vnd.oasis.opendocument.spreadsheet"

  /// Whether a file's bytes are those of a workbook, readable or not.
  static func isWorkbook(_ file: FileBytes) -> Bool {
    if file.bytes.starts(with: oldForm) { return true }
    guard file.bytes.starts(with: [0x50, 0x4B, 3, 4]), file.count > 30 else { return false }
    let head = String(decoding: file.bytes[30..<min(file.count, 30 + 120)], as: UTF8.self)
    if head.hasPrefix("mimetype") { return head.contains(openDocument) }
    guard !ArchiveSignature.isPlainArchive(file.bytes) else { return false }
    // A document of another kind has the same first parts.
    return !head.hasPrefix("word/") && names(file).contains { $0.hasPrefix("xl/") }
  }

  private static func names(_ file: FileBytes) -> [String] {
    // What is refused is refused as a workbook.
    do { return try WorkbookPackage(file).names } catch { return ["xl/"] }
  }

  /// The sheets that have cells, in the workbook's order.
  static func sheets(
    of file: FileBytes, limits: WorkbookPackage.Limits = .standard
  ) throws -> [SheetText] {
    if file.bytes.starts(with: oldForm) { throw WorkbookProblem.oldForm }
    let package = try WorkbookPackage(file, limits: limits)
    if package.names.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") }) {
      throw WorkbookProblem.hasMacros
    }
    var sheets =
      package.has("content.xml")
      ? try OpenDocumentSheets.read(package) : try OfficeOpenSheets.read(package)
    sheets.removeAll(where: \.isEmpty)
    return sheets
  }
}
