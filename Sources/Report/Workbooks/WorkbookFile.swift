import CXlsx
import Evidence

/// A workbook could not be written: the disk is full, or the place cannot be written to.
public struct WorkbookFault: Error, CustomStringConvertible {
  /// What libxlsxwriter says.
  public let description: String
}

/// A workbook that libxlsxwriter writes: to a path, for version 1.1 of it knows no other way.
///
/// The same sheets give the same bytes: the only date in it is the one given.
struct WorkbookFile {
  private typealias Format = UnsafeMutablePointer<lxw_format>

  private let book: UnsafeMutablePointer<lxw_workbook>
  private let profile: WorkbookProfile
  private let title: Format
  private let sentence: Format
  private let heading: Format
  private let words: Format
  private let number: Format
  private let hours: Format
  private let day: Format
  private let instant: Format

  /// Begins a workbook at `path`; its parts are put together in `folder`, and leave nothing there.
  init(path: String, folder: String, profile: WorkbookProfile, title: String, on day: Day) throws {
    let begun = folder.withCString { folder in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return workbook_new_opt(path, &options)
    }
    guard let begun else { throw WorkbookFault(description: "no memory for a workbook") }
    book = begun
    self.profile = profile
    func format(_ numbers: String? = nil, wraps: Bool = false) throws -> Format {
      guard let format = workbook_add_format(begun) else {
        throw WorkbookFault(description: "no memory for a workbook")
      }
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      if let numbers { format_set_num_format(format, numbers) }
      if wraps { format_set_text_wrap(format) }
      return format
    }
    self.title = try format()
    format_set_bold(self.title)
    format_set_font_size(self.title, 14)
    sentence = try format()
    heading = try format(wraps: true)
    format_set_bold(heading)
    words = try format(wraps: true)
    number = try format("0")
    hours = try format("0.00")
    self.day = try format("yyyy-mm-dd")
    instant = try format("yyyy-mm-dd hh:mm:ss")
    title.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = time_t(day.utcStart.seconds)
      workbook_set_properties(begun, &properties)
    }
    workbook_set_custom_property_string(begun, "Language", "en-GB")
  }

  /// Adds a sheet and its rows.
  func add(_ sheet: Sheet) throws {
    guard let place = workbook_add_worksheet(book, sheet.name) else {
      throw WorkbookFault(description: "no sheet \(sheet.name)")
    }
    try write(.text(sheet.title), to: place, row: 0, column: 0, as: title)
    for (column, described) in sheet.columns.enumerated() {
      worksheet_set_column(place, UInt16(column), UInt16(column), described.width, nil)
    }
    var count = 0
    try sheet.forEachRow { cells in
      count += 1
      guard count <= Sheet.rowLimit else { return }
      let row = Sheet.headingRow + UInt32(count)
      for (column, cell) in cells.enumerated() {
        try write(cell, to: place, row: row, column: UInt16(column))
      }
    }
    if count == 0 {
      try write(.text("None"), to: place, row: Sheet.headingRow + 1, column: 0)
    }
    let left = count - Sheet.rowLimit
    let rest = left > 0 ? " \(grouped(left)) more rows are in \(sheet.allRows)." : ""
    try write(.text(sheet.about + rest), to: place, row: 1, column: 0, as: sentence)
    try markUp(sheet, at: place, rows: UInt32(max(1, min(count, Sheet.rowLimit))))
    worksheet_set_landscape(place)
    worksheet_set_paper(place, 9)
    worksheet_fit_to_pages(place, 1, 0)
    worksheet_repeat_rows(place, Sheet.headingRow, Sheet.headingRow)
    if profile == .working {
      worksheet_freeze_panes(place, Sheet.headingRow + 1, 0)
    }
  }

  /// Lets everything go, unwritten.
  func abandon() { lxw_workbook_free(book) }

  /// Writes the file.
  func close() throws {
    let outcome = workbook_close(book)
    guard outcome == LXW_NO_ERROR else {
      throw WorkbookFault(description: String(cString: lxw_strerror(outcome)))
    }
  }

  /// Makes the rows a table with a heading row, so that a screen reader can tell it.
  private func markUp(
    _ sheet: Sheet, at place: UnsafeMutablePointer<lxw_worksheet>, rows: UInt32
  ) throws {
    let texts = sheet.columns.map { column in
      UnsafeMutableBufferPointer<CChar>.allocate(text: column.heading)
    }
    defer { for text in texts { text.deallocate() } }
    let columns = UnsafeMutablePointer<lxw_table_column>.allocate(capacity: texts.count)
    let list = UnsafeMutablePointer<UnsafeMutablePointer<lxw_table_column>?>
      .allocate(capacity: texts.count + 1)
    defer {
      columns.deallocate()
      list.deallocate()
    }
    for (index, text) in texts.enumerated() {
      var column = lxw_table_column()
      column.header = text.baseAddress
      column.header_format = heading
      (columns + index).initialize(to: column)
      (list + index).initialize(to: columns + index)
    }
    (list + texts.count).initialize(to: nil)
    let outcome = sheet.tableName.withCString { name in
      var options = lxw_table_options()
      options.name = UnsafeMutablePointer(mutating: name)
      options.no_autofilter = profile == .working ? 0 : 1
      options.no_banded_rows = 1
      // Style 0 of the light ones is none: no fill and no lines carry a meaning.
      options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
      options.style_type_number = 0
      options.columns = list
      return worksheet_add_table(
        place, Sheet.headingRow, 0, Sheet.headingRow + rows, UInt16(texts.count - 1), &options)
    }
    try check(outcome)
  }

  private func write(
    _ cell: SheetCell, to place: UnsafeMutablePointer<lxw_worksheet>, row: UInt32, column: UInt16,
    as format: UnsafeMutablePointer<lxw_format>? = nil
  ) throws {
    let outcome =
      switch cell {
      case .text(let text):
        worksheet_write_string(place, row, column, Self.written(text), format ?? words)
      case .number(let value): worksheet_write_number(place, row, column, Double(value), number)
      case .hours(let seconds):
        worksheet_write_number(place, row, column, Double(seconds) / 3600, hours)
      case .day(let value):
        worksheet_write_number(
          place, row, column, SheetCell.serial(value.utcStart.seconds), day)
      case .instant(let value):
        worksheet_write_number(place, row, column, SheetCell.serial(value.seconds), instant)
      case .link(let path, let words):
        worksheet_write_url_opt(place, row, column, path, nil, Self.written(words), nil)
      case .empty: LXW_NO_ERROR
      }
    try check(outcome)
  }

  private func check(_ outcome: lxw_error) throws {
    guard outcome == LXW_NO_ERROR else {
      throw WorkbookFault(description: String(cString: lxw_strerror(outcome)))
    }
  }

  /// A text as a sheet can keep it: at most 32,767 characters, no character that XML lacks, and no
  /// run of characters that a spreadsheet would take for the name of one (`_x0041_`).
  static func written(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    let all = Array(text.unicodeScalars)
    for (index, scalar) in all.enumerated() {
      switch scalar.value {
      case 0, 0xFFFE, 0xFFFF: scalars.append("\u{FFFD}")
      case 0x5F where Self.namesACharacter(all[index...]):
        scalars.append(contentsOf: "_x005F_".unicodeScalars)
      default: scalars.append(scalar)
      }
      if scalars.count > 32_000 {
        scalars.append(contentsOf: " … (cut)".unicodeScalars)
        break
      }
    }
    return String(scalars)
  }

  private static func namesACharacter(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let run = Array(rest.prefix(7))
    return run.count == 7 && run[1] == "x" && run[6] == "_"
      && run[2..<6].allSatisfy(\.properties.isASCIIHexDigit)
  }
}

extension UnsafeMutableBufferPointer<CChar> {
  /// A copy of a text that C can read, until it is let go.
  fileprivate static func allocate(text: String) -> Self {
    let bytes = Array(text.utf8CString)
    let copy = allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    return copy
  }
}
